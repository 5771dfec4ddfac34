// How the API says no: always as a problem, whatever is wrong, and to nobody the more for being signed in at the desk.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { apiClient, type Answer } from '../../test/api.ts'
import { testApp } from '../../test/app.ts'
import { caseRow, person, world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { routePattern } from './operation.ts'
import { operations } from './routes.ts'

let database: TestDatabase
let w: World
let api: ReturnType<typeof apiClient>

before(async () => {
  database = await testDatabase({ BUDGET_RECEIPTS_PER_TEN_MINUTES: 0, BUDGET_API_KEY_PER_MINUTE: 0 })
  w = await world(database.db)
  api = apiClient(database.context)
})
after(() => database.close())

const isProblem = ({ status, headers, body }: Answer, expected: number, of: string): void => {
  assert.deepEqual([status, headers.get('content-type'), body?.status, body?.type, typeof body?.title], [expected, 'application/problem+json', expected, 'about:blank', 'string'], of)
  assert.equal(headers.get('access-control-allow-origin'), '*', of)
  assert.equal(headers.get('cache-control'), 'no-store', of)
}
const written = ({ path }: { path: string }) => path.replaceAll(/\{\w+\}/g, crypto.randomUUID())

test('whoever cannot read JSON is told so before anything is done', async () => {
  for (const one of operations) {
    for (const accept of ['text/html', 'application/xml, text/*', 'application/json;q=0', '*/*;q=0', 'application/json;q=0, */*']) {
      isProblem(await api.send(one.method, written(one), { accept }), 406, `${one.id}: ${accept}`)
    }
  }
  isProblem(await api.get('/openapi.json', { accept: 'text/yaml' }), 406, 'the description')
  for (const accept of ['*/*', 'application/*', 'text/html, application/json;q=0.1', 'text/html,application/xhtml+xml,*/*;q=0.8', '', 'APPLICATION/JSON; q=1']) assert.equal((await api.get('/units', { accept })).status, 200, accept)
})

test('a wrong method, an address where nothing is, a body that is too large or no JSON: each is a problem', async () => {
  for (const one of operations) {
    const other = await api.send('PATCH', written(one))
    isProblem(other, 405, one.id)
    assert.ok(other.headers.get('allow')!.split(', ').includes(one.method), one.id)
  }
  for (const path of ['', '/', '/units/', '/units/x', '/published/x/y', '/%E0%A4%A', '/../desk', '/__proto__', '/v2']) {
    const answer = await api.get(path)
    if (answer.status !== 301) isProblem(answer, 404, path)
  }
  for (const { path } of operations.filter(({ takes, needsReceipt, needsKey }) => takes && !needsReceipt && !needsKey)) {
    const at = path.replaceAll(/\{\w+\}/g, crypto.randomUUID())
    if (path.includes('{')) { isProblem(await api.post(at, {}), 404, path); continue }
    isProblem(await api.postRaw(at, JSON.stringify({ text: 'x'.repeat(200_001) })), 413, path)
    isProblem(await api.send('POST', at, { 'content-type': 'text/plain' }, '{}'), 415, path)
    isProblem(await api.postRaw(at, '{'), 400, path)
    isProblem(await api.post(at, []), 422, path)
  }
})

test('what needs a receipt or a key is closed without one, and a budget that is used up says when to come again', async () => {
  for (const one of operations.filter(({ needsReceipt, needsKey }) => needsReceipt || needsKey)) {
    const closed = await api.send(one.method, written(one), one.takesFiles ? { 'content-type': 'multipart/form-data; boundary=x' } : {}, one.method === 'POST' ? '{}' : null)
    isProblem(closed, 401, one.id)
    assert.equal(closed.headers.get('www-authenticate'), one.needsKey ? 'Bearer' : 'Receipt', one.id)
  }
  const tight = apiClient({ ...database.context, settings: { ...database.context.settings, BUDGET_FEEDBACK_PER_MINUTE: 1 } })
  const give = () => tight.post('/feedback', { language: 'fi', kind: 'thanks', text: 'Kiitos!' })
  await give()
  const spent = await give()
  isProblem(spent, 429, 'budget')
  assert.equal(spent.headers.get('retry-after'), '60')
})

test('a database that is away is told as a problem, with when to come again', async () => {
  const gone = { ...database.context, db: new Proxy(database.context.db, { get: () => () => { throw Object.assign(new Error('secret words'), { code: 'ECONNREFUSED' }) } }) }
  const away = apiClient(gone)
  for (const path of ['/units', '/published', '/improvements', '/statistics', '/survey-results']) {
    const answer = await away.get(path)
    isProblem(answer, 503, path)
    assert.ok(Number(answer.headers.get('retry-after')) > 0)
    assert.ok(!JSON.stringify(answer.body).includes('secret'))
  }
})

test('being signed in at the desk opens nothing here: the cookie is as if it were not there', async () => {
  const app = testApp(database)
  const caseId = await caseRow(database.db, { service_line_id: w.lineId })
  const cookies = [await app.signIn(w.coordinatorId), await app.signIn(await person(database.db, 'Paula Pelto', { role: 'administrator' }))]
  for (const one of operations) {
    const path = written(one).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, caseId)
    const ask = (cookie?: string) => app.request(`/api/v1${path}`, {
      method: one.method, headers: { ...(cookie ? { cookie } : {}), 'content-type': one.takesFiles ? 'multipart/form-data; boundary=x' : 'application/json' }, ...(one.method === 'POST' ? { body: '{}' } : {}),
    })
    const without = await ask()
    for (const cookie of cookies) {
      const signedIn = await ask(cookie)
      assert.deepEqual([signedIn.status, signedIn.text, signedIn.headers.getSetCookie()], [without.status, without.text, []], `${one.method} ${routePattern(one.path)}`)
    }
  }
})
