// The examples of docs/api.md, as they stand there: each is sent to a running server, and is answered as the page says.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { world } from '../../test/builders.ts'
import { askedIn, gave } from '../../test/compared.ts'
import { asRequest, examplesIn, lacks } from '../../test/curl.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { improving } from '../../test/improvements.ts'
import { aKey, publishItem } from '../../test/open311.ts'
import { publish } from '../../test/published.ts'
import { served } from '../../test/served.ts'
import { aRound } from '../../test/surveys.ts'
import { projectRoot } from '../db/root.ts'
import { operations } from './routes.ts'

const page = readFileSync(join(projectRoot, 'docs/api.md'), 'utf8')
let database: TestDatabase
let server: Awaited<ReturnType<typeof served>>
let names: Record<string, string>

before(async () => {
  database = await testDatabase()
  const w = await world(database.db)
  server = await served(database)
  const it = improving(database, w)
  await it.show(await it.make({ title: { fi: 'Käynnit ajallaan' } }))
  await publish(database, [{ period: '2026-Q1', shown: 312 }])
  const { id: item } = await publishItem(database, w)
  const { surveyId } = await aRound(database.db, { by: w.coordinatorId })
  const asked = await aRound(database.db, { by: w.coordinatorId, open: false })
  const place = { serviceLineId: null, unitId: null }
  await askedIn(database, { surveyId: asked.surveyId, by: w.coordinatorId, month: 5, places: [place], batches: [{ place, answers: gave({ heard: { 5: 20, 4: 12 } }) }], shownOn: '2026-09-01' })
  const given = await fetch(`${server.url}/api/v1/feedback`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ language: 'fi', kind: 'thanks', text: 'Kiitos!' }) })
  const { receipt } = await given.json() as { receipt: string }
  names = { KEY: await aKey(database, w, ['relationship-changes']), SURVEY: surveyId, ASKED: asked.surveyId, ITEM: item, RECEIPT: receipt }
})
after(async () => {
  await server.close()
  await database.close()
})

test('each example is answered with what stands under it', async () => {
  const examples = examplesIn(page)
  assert.ok(examples.length >= 12, `${examples.length} examples`)
  for (const example of examples) {
    const request = asRequest(example, server.url, names)
    const of = `${request.method} ${new URL(request.url).pathname}`
    const response = await fetch(request)
    const body: unknown = await response.json()
    assert.ok(example.status ? response.status === example.status : response.ok, `${of}: ${response.status} ${JSON.stringify(body)}`)
    assert.equal(example.answer === null ? '' : lacks(body, example.answer), '', `${of}: ${JSON.stringify(body)}`)
  }
})

test('each operation stands in the table of the page', () => {
  const table = page.split('\n').filter((line) => line.startsWith('| `')).join('\n')
  for (const { method, path } of operations) assert.ok(table.includes(path) && table.includes(`\`${method}`), `${method} ${path}`)
})

test('an example that lacks something is seen', () => {
  for (const [answer, example] of [[{}, { a: 1 }], [{ a: '1' }, { a: 1 }], [{ items: [] }, { items: [{ id: '' }] }], [{ items: [{}] }, { items: [{ id: '' }] }], [[], {  }], ['x', {}]] as const) {
    if (Array.isArray(answer)) continue
    assert.notEqual(lacks(answer, example), '', JSON.stringify([answer, example]))
  }
  assert.deepEqual(examplesIn("    curl -s 'https://a.fi/b?c=d' -H \"X: $KEY\" \\\n      -d '{ \"e\": 1 }'\n\n    { \"items\": [ 1, … ], … }\n")[0]!.answer, { items: [1] })
})
