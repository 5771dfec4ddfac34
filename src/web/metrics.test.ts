import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { authOf } from '../../test/staff.ts'
import { makeApp } from '../app.ts'
import { countJobs } from '../db/jobs.sql.ts'
import { to } from '../paths.ts'
import { countMessages } from '../post/messages.sql.ts'
import { makeMetrics, serveMetrics, type Metrics } from './metrics.ts'

let database: TestDatabase
let w: World

before(async () => {
  database = await testDatabase({ TRUSTED_PROXIES: '127.0.0.1' })
  w = await world(database.db)
})
after(() => database.close())

const work = async () => ({ jobs: await countJobs(database.db), messages: await countMessages(database.db) })
const metricsOf = (more: { work?: () => Promise<never> } = {}): Metrics =>
  makeMetrics({ pool: database.pool, work, ...more })
const appWith = ({ measure }: Metrics) =>
  makeApp(database.context, { auth: authOf(database.context), demoSignIns: [], log: () => {}, measure })
const line = (text: string, name: string) => text.split('\n').find((one) => one.startsWith(name))

test('requests are counted by the pattern of their route, whatever the language', async () => {
  const metrics = metricsOf()
  const app = appWith(metrics)
  for (const language of ['fi', 'sv', 'en'] as const) await app.request(to('line', language, { line: w.lineId }))
  await app.request('/api/v1/feedback', { method: 'DELETE' })
  const text = await metrics.text()
  for (const [name, labels, value] of [
    ['requests_total', 'method="GET",route="/:language/feedback/about/:line",status="200"', 3],
    ['requests_total', 'method="DELETE",route="/api/v1/feedback",status="405"', 1],
    ['request_duration_seconds_count', 'method="GET",route="/:language/feedback/about/:line"', 3],
  ] as const) {
    const counted = `vastakaiku_http_${name}{${labels}}`
    assert.equal(line(text, counted), `${counted} ${value}`)
  }
})

test('nothing that a visitor sends becomes a label', async () => {
  const metrics = metricsOf()
  const app = appWith(metrics)
  const headers = { 'x-forwarded-for': '203.0.113.77', 'user-agent': 'Tietynlainen/7.7' }
  const folders = ['/fi/', '/', '/api/v1/', '/desk/', '/assets/']
  for (const folder of folders) await app.request(`${folder}salaisuus?salaisuus=1`, { headers })
  await app.request(to('line', 'fi', { line: w.lineId }), { headers })
  await app.request('/fi', { method: 'SALAISUUS', headers })
  const text = await metrics.text()
  assert.match(text, /route="\/:language\/feedback\/about\/:line"/)
  for (const secret of ['salaisuus', 'SALAISUUS', '203.0.113.77', 'Tietynlainen', w.lineId]) {
    assert.ok(!text.includes(secret), secret)
  }
})

test('what waits and what has failed is told, and the memory and connections of the process', async () => {
  const waits = { kind: 'feedback-arrived', person_id: w.workerId, language: 'fi', created_at: wednesday }
  await database.db.insertInto('outgoing_message').values([waits, { ...waits, failed_at: wednesday }]).execute()
  const text = await metricsOf().text()
  assert.equal(line(text, 'vastakaiku_messages{state="waiting"}'), 'vastakaiku_messages{state="waiting"} 1')
  assert.equal(line(text, 'vastakaiku_messages{state="failed"}'), 'vastakaiku_messages{state="failed"} 1')
  assert.equal(line(text, 'vastakaiku_jobs{state="failed"}'), 'vastakaiku_jobs{state="failed"} 0')
  assert.equal(line(text, 'vastakaiku_database_up'), 'vastakaiku_database_up 1')
  assert.match(line(text, 'process_resident_memory_bytes')!, / \d{7,}/)
  assert.match(line(text, 'vastakaiku_database_connections{state="idle"}')!, / \d+$/)
})

test('a database that is away does not silence the metrics', async () => {
  const text = await metricsOf({ work: async () => { throw new Error('away') } }).text()
  assert.equal(line(text, 'vastakaiku_database_up'), 'vastakaiku_database_up 0')
  assert.equal(line(text, 'vastakaiku_messages{'), undefined)
})

test('the metrics are on their own port and nowhere else', async () => {
  const metrics = metricsOf()
  const { url, stop } = await serveMetrics(metrics, { port: 0, host: '127.0.0.1' })
  try {
    const response = await fetch(url)
    assert.match(response.headers.get('content-type')!, /^text\/plain; version=0\.0\.4/)
    assert.match(await response.text(), /vastakaiku_http_requests_total/)
    assert.equal((await fetch(new URL('/', url))).status, 404)
    assert.equal((await fetch(url, { method: 'POST' })).status, 404)
  } finally {
    await stop()
  }
  assert.equal((await appWith(metrics).request('/metrics')).status, 404)
})
