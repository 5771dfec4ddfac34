// What is written down where nobody would look for it first: pages that come as answers to a form, closed cases, several cases
// at once, and whoever works in somebody's name.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { desk } from '../../paths.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let worker: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  it = giver(database)
  worker = await it.app.signIn(w.workerId)
})
after(() => database.close())

async function give(fields: Fields = {}): Promise<{ id: string; reference: string }> {
  const { location } = await it.send({ service: w.serviceId, unit: w.unitId, ...fields })
  const reference = /Palaute ([0-9A-Z]{4}-[0-9A-Z]{4})/.exec((await it.app.get(location!)).text)![1]!
  return database.db.selectFrom('feedback_case').select(['id', 'reference']).where('reference', '=', reference).executeTakeFirstOrThrow()
}

async function answer(id: string): Promise<void> {
  const seen = fieldValue((await it.app.get(`/desk/cases/${id}`, worker)).text, 'seen')
  await it.app.post(`/desk/cases/${id}`, { seen, purpose: 'answer', came: 'changed', text: 'Kiitos. Korjaamme tämän.' }, worker)
}

const ofCase = async (id: string, what: string) =>
  (await database.db.selectFrom('audit').select(['person_id', 'detail', 'happened_at']).where('case_id', '=', id).where('what', '=', what as 'case-opened').execute())

test('a case that is shown as the answer to a form was opened, as one that was asked for', async () => {
  const { id } = await give()
  assert.equal((await it.app.post(`/desk/cases/${id}`, { step: 'answer', purpose: 'answer', came: 'changed', text: '' }, worker)).status, 422)
  assert.deepEqual((await ofCase(id, 'case-opened')).map(({ person_id }) => person_id), [w.workerId])
  assert.equal((await ofCase(id, 'case-changed')).length, 0)
})

test('a contact that is seen in a closed case is written down, and by its day only', async () => {
  const { id } = await give({ contact: 'aino@example.fi', contactShared: 'yes' })
  await answer(id)
  await it.app.post(`/desk/cases/${id}`, { step: 'close' }, worker)
  const before = (await ofCase(id, 'contact-seen')).length
  const page = await it.app.get(`/desk/cases/${id}`, worker)
  const seen = await ofCase(id, 'contact-seen')
  assert.deepEqual([page.text.includes('aino@example.fi'), seen.length], [true, before + 1])
  for (const { happened_at } of seen) assert.match(happened_at.toISOString(), /T21:00:00\.000Z$/)
})

test('of several at once each that was changed has its entry, and each that is not theirs that they were refused', async () => {
  const [mine, foreign] = [await give(), await give()]
  await answer(mine.id)
  await database.db.updateTable('feedback_case').set({ handler_id: w.supervisorId, reader: 'supervisor' }).where('id', '=', foreign.id).execute()
  await it.app.post(desk.several, { 'case[]': [mine.id, foreign.id], act: 'close', step: 'do' }, worker)
  assert.deepEqual((await ofCase(mine.id, 'case-changed')).map(({ detail }) => detail), [{ step: 'answer' }, { step: 'close' }])
  assert.deepEqual((await ofCase(foreign.id, 'case-refused')).map(({ person_id }) => person_id), [w.workerId])
  assert.deepEqual([(await ofCase(mine.id, 'case-refused')).length, (await ofCase(foreign.id, 'case-changed')).length], [0, 0])
})

test('that somebody looked up a closed case keeps its day only, and of an open one the hour', async () => {
  const officer = await it.app.signIn(await person(database.db, 'Ville Kivirinne', { role: 'data-protection' }))
  const [open, closed] = [await give(), await give()]
  await answer(closed.id)
  await it.app.post(`/desk/cases/${closed.id}`, { step: 'close' }, worker)
  for (const { reference } of [open, closed]) await it.app.get(`/desk/audit?reference=${reference}`, officer)
  const [[ofOpen], [ofClosed]] = [await ofCase(open.id, 'audit-read'), await ofCase(closed.id, 'audit-read')]
  assert.equal(ofOpen!.happened_at.toISOString(), database.context.now().toISOString())
  assert.match(ofClosed!.happened_at.toISOString(), /T21:00:00\.000Z$/)
})

test('who searches in somebody’s name searches for themselves by their own name, and not by that of whom they stand in for', async () => {
  const deputyId = await person(database.db, 'Siru Sijaisniemi', { role: 'worker', unitId: w.otherUnitId })
  const deputy = await it.app.signIn(deputyId)
  await database.db.updateTable('person').set({ deputy_id: deputyId }).where('id', '=', w.supervisorId).execute()
  await database.db.insertInto('absence').values({ person_id: w.supervisorId, first_day: '2026-09-14', last_day: '2026-09-18' }).execute()
  await it.app.post('/desk/stand-in', { person: w.supervisorId }, deputy)
  const own = async () => (await database.db.selectFrom('audit').select(['person_id', 'detail']).where('what', '=', 'searched').where('deputy_id', '=', deputyId).execute())
    .filter(({ detail }) => (detail as { ownName: boolean }).ownName).map(({ person_id }) => person_id)
  await it.app.post('/desk/search', { q: 'Rautapuron' }, deputy)
  assert.deepEqual(await own(), [])
  await it.app.post('/desk/search', { q: 'Sijaisniemeä' }, deputy)
  assert.deepEqual(await own(), [w.supervisorId])
})
