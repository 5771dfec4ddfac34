// A giver asks for somebody to join: who sees what of it, who decides, who can be chosen, and that it is not forgotten.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, textIn, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { transact } from '../../db/db.ts'
import { eventsOf } from '../cases.sql.ts'
import { remindDeciders } from './remind-deciders.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let colleagueId: string
let worker: string
let boss: string
let coordinator: string
let colleague: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0, SESSION_IDLE_MINUTES: 200_000, SESSION_HOURS: 4000 })
  w = await world(database.db)
  it = giver(database)
  colleagueId = await person(database.db, 'Kaija Kollega', { role: 'worker', unitId: w.unitId })
  worker = await it.app.signIn(w.workerId)
  boss = await it.app.signIn(w.supervisorId)
  coordinator = await it.app.signIn(w.coordinatorId)
  colleague = await it.app.signIn(colleagueId)
})
after(() => database.close())

async function give(fields: Fields = {}) {
  database.setNow(wednesday)
  const sent = await it.send({ service: w.serviceId, unit: w.unitId, ...fields })
  const words = await it.receiptOf(sent.location)
  const { case_id: id } = await database.db.selectFrom('event').select('case_id').where('name', '=', 'received').orderBy('id', 'desc')
    .where('case_id', 'not in', (e) => e.selectFrom('event').select('case_id').where('name', '<>', 'received')).executeTakeFirstOrThrow()
  return { id, words }
}
async function say(words: string, fields: Fields) {
  const page = await it.openWith(words)
  return it.app.post('/fi/keskustelu', { p: fieldValue(page.text, 'p'), token: fieldValue(page.text, 'token'), seen: fieldValue(page.text, 'seen'), ...fields })
}
const ask = (words: string, fields: Fields) => say(words, { step: 'bring', 'bring-wanted': 'supervisor', ...fields })
async function decide(id: string, cookie: string, fields: Fields) {
  const page = await it.app.get(`/desk/cases/${id}`, boss)
  return it.app.post(`/desk/cases/${id}`, { step: 'decide-someone', request: fieldValue(page.text, 'request'), ...fields }, cookie)
}
const desk = async (id: string, cookie: string) => (await it.app.get(`/desk/cases/${id}`, cookie)).text
const namesOf = async (id: string) => (await eventsOf(database.db, id)).map(({ name }) => name)
const requestOf = (id: string) => database.db.selectFrom('bring_request').selectAll().where('case_id', '=', id).executeTakeFirst()
const answer = async (id: string) => it.app.post(`/desk/cases/${id}`, { seen: fieldValue(await desk(id, worker), 'seen'), text: 'Kiitos.', purpose: 'answer', came: 'changed' }, worker)

test('for a worker or a support person a way to reach the giver is needed, and a supervisor joins without; nothing that was typed is lost', async () => {
  const { id, words } = await give()
  const refused = await ask(words, { 'bring-wanted': 'other-worker', 'bring-word': 'En pärjää hänen kanssaan.', text: 'Kesken' })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Jätä puhelinnumero tai sähköpostiosoite/)
  assert.deepEqual([textIn(refused.text, 'bring-word'), textIn(refused.text, 'text')], ['En pärjää hänen kanssaan.', 'Kesken'])
  assert.equal((await ask(words, { 'bring-contact': 'ei osoite' })).status, 422)
  assert.equal(await requestOf(id), undefined)
  assert.match((await ask(words, {})).text, /Toiveesi on välitetty/)
  assert.match((await ask(words, {})).text, /Olet pyytänyt mukaan: Esihenkilön/)
  assert.deepEqual(await namesOf(id), ['received', 'asked-for-someone'], 'asked twice it is one request')
  const mail = await database.db.selectFrom('outgoing_message').select('person_id').where('kind', '=', 'someone-asked-for').where('case_id', '=', id).execute()
  assert.deepEqual(new Set(mail.map(({ person_id }) => person_id)), new Set([w.workerId, w.supervisorId]))
})

test('a contact that was left and not shared is seen once the giver lets it be; one that is written now is seen at once', async () => {
  const kept = await give({ contact: 'aino@posti.example' })
  assert.equal((await ask(kept.words, { 'bring-wanted': 'support-person' })).status, 422)
  assert.equal((await ask(kept.words, { 'bring-wanted': 'support-person', 'bring-share': 'yes' })).status, 200)
  assert.match(await desk(kept.id, worker), /aino@posti\.example/)
  const none = await give()
  await ask(none.words, { 'bring-wanted': 'other-worker', 'bring-contact': '040 123 4567' })
  assert.match(await desk(none.id, boss), /040 123 4567/)
})

test('what is about the handler the handler does not read, nor decides; the supervisor does both', async () => {
  const { id, words } = await give()
  await ask(words, { 'bring-concerns': 'yes', 'bring-word': 'Hän huusi minulle.' })
  const [seen, decided] = [await desk(id, worker), await desk(id, boss)]
  assert.match(seen, /Antaja pyytää jotakuta mukaan/)
  assert.doesNotMatch(seen, /huusi|name="decision"/)
  assert.match(decided, /Hän huusi minulle/)
  assert.match(decided, /name="decision"/)
  assert.ok((await it.app.get('/desk/cases', boss)).text.includes(id), 'it waits in the supervisor\'s own list')
  assert.equal((await decide(id, worker, { decision: 'not', 'decision-reason': 'En halua.' })).status, 404)
})

test('who joins reads from the turn that the giver chose, and the giver sees who it is; a second decision changes nothing', async () => {
  const { id, words } = await give({ text: 'Ensimmäinen teksti.' })
  await ask(words, { 'bring-wanted': 'other-worker', 'bring-contact': 'aino@posti.example' })
  assert.equal((await it.app.get(`/desk/cases/${id}`, colleague)).status, 404)
  assert.equal((await decide(id, boss, {})).status, 422)
  assert.equal((await decide(id, boss, { decision: 'not', 'decision-reason': ' ' })).status, 422, 'why not has to be said')
  assert.equal((await decide(id, boss, { decision: 'joins', joins: w.workerId })).status, 422, 'the handler is in it already')
  assert.equal((await decide(id, boss, { decision: 'joins', joins: colleagueId })).status, 303)
  await say(words, { step: 'reply', text: 'Hei Kaija.' })
  const page = await desk(id, colleague)
  assert.doesNotMatch(page, /Ensimmäinen teksti/)
  assert.match(page, /Hei Kaija/)
  assert.match((await it.openWith(words)).text, /Mukaan keskusteluun tulee: Työntekijä, Kotihoito, Saarisalmi/)
  const request = (await requestOf(id))!.id
  const late = await it.app.post(`/desk/cases/${id}`, { step: 'decide-someone', request, decision: 'not', 'decision-reason': 'Ei.' }, coordinator)
  assert.equal(late.status, 409)
  assert.equal(textIn(late.text, 'decision-reason'), 'Ei.', 'what was written is not lost')
  assert.deepEqual(await namesOf(id), ['received', 'asked-for-someone', 'joined', 'replied'])
})

test('no worker is brought into what was written past the workers, not even by a forged form', async () => {
  const { id, words } = await give({ reader: 'supervisor' })
  await ask(words, { 'bring-wanted': 'other-worker', 'bring-contact': 'aino@posti.example' })
  assert.ok(!/<select[^>]*name="joins".*?<\/select>/s.exec(await desk(id, coordinator))![0].includes(colleagueId))
  const page = await it.app.get(`/desk/cases/${id}`, coordinator)
  const forged = await it.app.post(`/desk/cases/${id}`, { step: 'decide-someone', request: fieldValue(page.text, 'request'), decision: 'joins', joins: colleagueId }, coordinator)
  assert.equal(forged.status, 422)
  assert.match(forged.text, /ei saa roolinsa puolesta lukea/)
  assert.deepEqual(await database.db.selectFrom('case_party').selectAll().where('case_id', '=', id).execute(), [])
})

test('the giver reads why nobody joins, and says afterwards whether their worker was changed; the desk sees nothing of that', async () => {
  const { id, words } = await give()
  await ask(words, {})
  assert.doesNotMatch((await it.openWith(words)).text, /Vaihtuiko työntekijäsi/)
  await decide(id, boss, { decision: 'not', 'decision-reason': 'Olen lomalla, soitan maanantaina.' })
  assert.match((await it.openWith(words)).text, /Olen lomalla, soitan maanantaina/)
  assert.equal((await say(words, { step: 'change-of-worker' })).status, 422)
  const before = await desk(id, worker)
  await say(words, { step: 'change-of-worker', 'bring-change': 'decided-for-me' })
  await say(words, { step: 'change-of-worker', 'bring-change': 'wanted' })
  assert.equal((await requestOf(id))!.change_of_worker, 'decided-for-me')
  assert.doesNotMatch((await it.openWith(words)).text, /Vaihtuiko työntekijäsi/)
  const timeless = (text: string) => text.replace(/\d\d\.\d\d/g, '')
  assert.equal(timeless(await desk(id, worker)), timeless(before))
})

test('a request that nobody decides is not forgotten when the case is answered: once the day has passed, whoever stands above decides', async () => {
  const { id, words } = await give()
  await ask(words, {})
  await answer(id)
  assert.ok((await it.app.get('/desk/cases', boss)).text.includes(id))
  const dayAfter = async (days: number) => {
    database.setNow(new Date(wednesday.getTime() + days * 86_400_000))
    await database.db.deleteFrom('outgoing_message').execute()
    await transact(database.db, (tx) => remindDeciders(tx, database.context.now()))
    return (await database.db.selectFrom('outgoing_message').select('person_id').where('case_id', '=', id).execute()).map(({ person_id }) => person_id)
  }
  assert.deepEqual(await dayAfter(2), [w.supervisorId])
  assert.deepEqual(await dayAfter(8), [w.managerId])
  assert.equal((await requestOf(id))!.decider_id, w.managerId)
  assert.deepEqual(await dayAfter(8), [], 'once on a day')
  assert.deepEqual((await namesOf(id)).filter((name) => name === 'escalated'), ['escalated'])
  assert.deepEqual(await dayAfter(12), [w.managerId])
  assert.equal((await decide(id, boss, { decision: 'outside', 'decision-reason': 'Tukihenkilö soittaa.' })).status, 303, 'the supervisor still may')
  assert.deepEqual(await dayAfter(20), [])
})

test('a request from a closed conversation opens it again with a promised day', async () => {
  const { id, words } = await give()
  await answer(id)
  await say(words, { step: 'heard' })
  await ask(words, {})
  assert.deepEqual((await namesOf(id)).slice(-2), ['reopened', 'asked-for-someone'])
  const { state, heard } = await database.db.selectFrom('feedback_case').select(['state', 'heard']).where('id', '=', id).executeTakeFirstOrThrow()
  assert.deepEqual([state, heard], ['waiting-for-handler', null])
})

test('whom a request concerns neither reads why nor decides it, also once the case has gone to somebody else', async () => {
  const { id, words } = await give({ reader: 'supervisor' })
  await database.db.updateTable('feedback_case').set({ handler_id: w.supervisorId }).where('id', '=', id).execute()
  await ask(words, { 'bring-concerns': 'yes', 'bring-word': 'Hän on juuri se, josta on kyse.' })
  assert.equal((await requestOf(id))!.concerns_id, w.supervisorId)
  await database.db.updateTable('feedback_case').set({ handler_id: w.managerId }).where('id', '=', id).execute()
  assert.doesNotMatch(await desk(id, boss), /josta on kyse/)
  assert.match(await desk(id, coordinator), /josta on kyse/)
  assert.equal((await decide(id, boss, { request: (await requestOf(id))!.id, decision: 'not', 'decision-reason': 'Ei.' })).status, 404)
})
