import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import * as v from 'valibot'
import { apiClient, type Answer } from '../../test/api.ts'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { wordsEn } from '../privacy/words.en.ts'
import { wordsFi } from '../privacy/words.fi.ts'
import { wordsSv } from '../privacy/words.sv.ts'
import { received } from './schemas.ts'

let database: TestDatabase
let w: World
let api: ReturnType<typeof apiClient>

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  api = apiClient(database.context)
})
after(() => database.close())

const least = { language: 'fi', kind: 'thanks', text: 'Kiitos, että ehdit istua hetken.' }
const cases = async (): Promise<number> => (await database.db.selectFrom('feedback_case').select('id').execute()).length

const caseOf = ({ body }: Answer) =>
  database.db.selectFrom('feedback_case').selectAll().where('reference', '=', body.reference).executeTakeFirstOrThrow()

async function give(body: object): Promise<Answer> {
  const answer = await api.post('/feedback', body)
  assert.equal(answer.status, 201, JSON.stringify(answer.body))
  return answer
}

/** Nothing is stored, and the fields are named. */
async function refused(body: unknown, ...fields: string[]): Promise<Answer> {
  const before = await cases()
  const answer = await api.post('/feedback', body)
  assert.equal(answer.status, 422)
  assert.match(answer.headers.get('content-type')!, /^application\/problem\+json/)
  assert.equal(answer.body.status, 422)
  assert.deepEqual(answer.body.problems.map(({ field }: { field: string }) => field), fields)
  assert.equal(await cases(), before)
  return answer
}

test('language, kind and text are enough', async () => {
  const answer = await give(least)
  assert.ok(v.is(received, answer.body))
  assert.equal(answer.body.receipt.split(' ').length, 6)
  assert.equal(answer.body.dueAt, '2026-09-23')
  assert.equal(answer.headers.get('cache-control'), 'no-store')
  const one = await caseOf(answer)
  assert.equal(one.channel, 'api')
  assert.equal(one.reader, 'handler')
  assert.equal(one.publish, false)
})

test('everything that may be told is kept, and the feedback goes to the handler of the service', async () => {
  const answer = await give({
    ...least, kind: 'criticism', service: w.serviceId.toUpperCase(), unit: w.unitId, place: null, reader: 'handler',
    publish: true, speaker: 'close-person', pseudonym: 'Omainen', contact: 'omainen@example.org', contactShared: true,
    page: 'https://example.org/kotihoito?'.padEnd(900, 'x'),
  })
  const one = await caseOf(answer)
  assert.equal(one.handler_id, w.workerId)
  assert.deepEqual([one.service_id, one.unit_id], [w.serviceId, w.unitId])
  assert.deepEqual([one.publish, one.speaker], [true, 'close-person'])
  const contacts = await database.db.selectFrom('contact').select('shared').where('case_id', '=', one.id).execute()
  assert.deepEqual(contacts, [{ shared: true }])
})

test('what is only for the supervisor does not go to the handler', async () => {
  const answer = await give({ ...least, kind: 'criticism', service: w.serviceId, unit: w.unitId, reader: 'supervisor' })
  assert.equal((await caseOf(answer)).handler_id, w.supervisorId)
})

test('the receipt is in the language of the feedback', async () => {
  for (const [language, words] of Object.entries({ fi: wordsFi, sv: wordsSv, en: wordsEn })) {
    const { body } = await give({ ...least, language })
    for (const word of body.receipt.split(' ')) assert.ok(words.includes(word), word)
  }
})

test('any language is taken, and its giver gets words that the program has', async () => {
  for (const [language, kept, words] of [['se', 'se', wordsFi], ['uk', 'uk', wordsEn], ['sv-FI', 'sv', wordsSv]] as const) {
    const answer = await give({ ...least, language })
    assert.equal((await caseOf(answer)).language, kept)
    for (const word of answer.body.receipt.split(' ')) assert.ok(words.includes(word), `${language} ${word}`)
  }
})

test('every missing or unknown value is named, and what was sent is not repeated', async () => {
  await refused({}, 'language', 'kind', 'text')
  const wrong = { language: 'no language', kind: 'rant', reader: 'all', speaker: 'secret words' }
  const answer = await refused({ ...least, ...wrong }, 'language', 'kind', 'reader', 'speaker')
  assert.ok(!JSON.stringify(answer.body).includes('secret words'))
})

test('a misspelt field is refused: it could be the wish that only the supervisor reads', async () => {
  await refused({ ...least, raeder: 'supervisor' }, 'raeder')
  await refused(JSON.parse('{"language":"fi","kind":"thanks","text":"a","__proto__":{"publish":true}}'), '__proto__')
})

test('a service, unit, place or municipality that is not known is named', async () => {
  const none = crypto.randomUUID()
  const ids = { service: none, unit: w.unitId, place: none, municipality: none }
  await refused({ ...least, ...ids }, 'service', 'place', 'municipality')
  await refused({ ...least, unit: 'home care' }, 'unit')
  await refused({ ...least, unit: w.serviceId }, 'unit')
})

test('feedback about a service that has ended is taken', async () => {
  const id = crypto.randomUUID()
  await database.db.insertInto('service')
    .values({ id, service_line_id: w.lineId, name: { fi: 'Entinen' }, ended_on: '2026-01-01' }).execute()
  assert.equal((await caseOf(await give({ ...least, service: id }))).service_id, id)
})

test('a telephone number is taken only from a giver who lets it be used', async () => {
  await refused({ ...least, contact: '040 123 4567' }, 'contact')
  await refused({ ...least, contact: 'soittakaa' }, 'contact')
  await give({ ...least, contact: '040 123 4567', contactShared: true })
})

test('of the kind page it is about a web page, whose address is kept sealed where it is one of ours; of other kinds no address is kept', async () => {
  const { db } = database
  const site = 'https://www.koivuranta.example'
  const { id: siteId } = await db.insertInto('web_site').values({ origin: site }).returning('id').executeTakeFirstOrThrow()
  await db.insertInto('web_page_owner').values({ site_id: siteId, path_prefix: '/palvelut', person_id: w.workerId }).execute()
  const ours = await give({ ...least, kind: 'page', page: `${site}/palvelut/x?q=y`, service: w.serviceId, publish: true })
  const { handler_id: handler, service_id: service, page_owner_id: owner, publish } = await caseOf(ours)
  assert.deepEqual([handler, service, publish], [w.workerId, null, false])
  assert.notEqual(owner, null)
  for (const page of ['https://evil.example/palvelut/x', 'not an address', undefined, null]) {
    assert.deepEqual((({ kind, page_owner_id }) => [kind, page_owner_id])(await caseOf(await give({ ...least, kind: 'page', page }))), ['page', null])
  }
  const other = await caseOf(await give({ ...least, page: `${site}/palvelut/x` }))
  assert.deepEqual([other.kind, other.page_owner_id], ['thanks', null])
  const read = await api.get('/feedback/conversation', { authorization: `Receipt ${ours.body.receipt}` })
  assert.deepEqual([read.status, read.body.kind], [200, 'page'])
})
