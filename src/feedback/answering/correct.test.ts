// The half hour in which a writer corrects what they have sent.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, textIn, type Fields } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { indexed } from '../../../test/indexed.ts'
import { minutesLeft } from './correct.ts'
import { marksOf } from '../finding/marks.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let worker: string
let supervisor: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  it = giver(database)
  worker = await it.app.signIn(w.workerId)
  supervisor = await it.app.signIn(w.supervisorId)
})
after(() => database.close())

const later = (minutes: number) => new Date(wednesday.getTime() + minutes * 60_000)

async function answered(fields: Fields = {}) {
  database.setNow(wednesday)
  const words = await it.receiptOf((await it.send({ service: w.serviceId, unit: w.unitId, ...fields })).location)
  const { id } = await database.db.selectFrom('feedback_case').select('id').where('reacted_at', 'is', null).executeTakeFirstOrThrow()
  await it.app.post(`/desk/cases/${id}`, { seen: '1', text: 'Kiitos. Tulemme kello 10.', purpose: 'answer', came: 'changed' }, worker)
  return { id, words }
}
const correct = (id: string, text: string, cookie = worker, number = '2') =>
  it.app.post(`/desk/cases/${id}`, { step: 'correct', number, corrected: text }, cookie)
const mails = async (id: string) =>
  (await database.db.selectFrom('outgoing_message').select('kind').where('case_id', '=', id).where('person_id', 'is', null).execute()).length

test('minutes are counted from what one has just sent oneself, and there are none of anybody else\'s or of what is closed', () => {
  const last = { writerId: 'me', writtenAt: wednesday }
  const left = (minutes: number, of: object = {}) => minutesLeft(last, { personId: 'me', state: 'answered', now: later(minutes), ...of })
  assert.deepEqual([left(0), left(29), left(29.5), left(30), left(31)], [30, 1, 1, 0, 0])
  assert.equal(left(0, { personId: 'you' }), 0)
  assert.equal(left(0, { state: 'closed' }), 0)
  assert.equal(minutesLeft({ writerId: null, writtenAt: wednesday }, { personId: 'me', state: 'answered', now: wednesday }), 0)
})

test('the writer corrects their words: the giver reads the new ones and that they were corrected, and what came of it stays', async () => {
  const { id, words } = await answered({ contact: 'aino@posti.example' })
  assert.match((await it.app.get(`/desk/cases/${id}`, worker)).text, /Korjaa lähettämääsi \(30 minuuttia jäljellä\)/)
  assert.equal((await correct(id, 'Kiitos. Tulemme kello 9.')).status, 303)
  const seen = (await it.openWith(words)).text
  assert.match(seen, /kello 9\./)
  assert.match(seen, /Korjattu/)
  assert.match(seen, /jotakin muutettiin/)
  assert.doesNotMatch(seen, /kello 10/)
  await indexed(database)
  const marks = await database.db.selectFrom('turn_index').select('marks').where('case_id', '=', id).where('number', '=', 2).execute()
  assert.deepEqual(marks.map((one) => one.marks), [marksOf(database.context.keys, { text: 'Kiitos. Tulemme kello 9.' }, { language: 'fi', createdAt: wednesday })], 'it is found by the new words alone')
  assert.equal(await mails(id), 1, 'the notice that waits says enough')
  await database.db.updateTable('outgoing_message').set({ sent_at: wednesday }).where('case_id', '=', id).execute()
  assert.equal((await correct(id, 'Kiitos. Tulemme kello 9.')).status, 303)
  assert.equal(await mails(id), 1, 'pressed twice')
  await correct(id, 'Kiitos. Tulemme kello 8.')
  assert.match((await it.openWith(words)).text, /kello 8\./)
  assert.equal(await mails(id), 2, 'who was told already is told once more')
  const events = await database.db.selectFrom('event').select('name').where('case_id', '=', id).where('name', '=', 'corrected').execute()
  assert.equal(events.length, 2)
  const api = await it.app.request('/api/v1/feedback/conversation', { headers: { authorization: `Receipt ${words}` } })
  assert.equal(JSON.parse(api.text).messages[1].corrected, true)
})

test('it is too late after half an hour, and once the giver has written; what was typed is given back', async () => {
  const { id, words } = await answered()
  database.setNow(later(31))
  const late = await correct(id, 'Tulemmekin kello 8.')
  assert.equal(late.status, 409)
  assert.equal(textIn(late.text, 'corrected'), 'Tulemmekin kello 8.')
  database.setNow(later(5))
  const page = await it.openWith(words)
  await it.app.post('/fi/keskustelu', { step: 'reply', p: fieldValue(page.text, 'p'), token: fieldValue(page.text, 'token'), text: 'Selvä.' })
  assert.equal((await correct(id, 'Tulemmekin kello 8.')).status, 409)
  assert.match((await it.openWith(words)).text, /kello 10/)
})

test('nobody corrects what somebody else wrote, whatever place they name', async () => {
  const { id, words } = await answered()
  assert.equal((await correct(id, 'Toisen suulla.', supervisor)).status, 409)
  assert.equal((await correct(id, 'Antajan suulla.', worker, '1')).status, 409)
  assert.match((await it.openWith(words)).text, /kello 10/)
})
