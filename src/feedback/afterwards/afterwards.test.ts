// What givers are asked after the answer, and what becomes of it: whoever may not see it does not.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, textIn, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { sweep } from '../../db/sweeps.ts'
import { eventsOf } from '../cases.sql.ts'
import { feedbackSweeps } from '../sweeps.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let worker: string
let boss: string
let manager: string
let coordinator: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0, SESSION_IDLE_MINUTES: 200_000, SESSION_HOURS: 4000 })
  w = await world(database.db)
  it = giver(database)
  worker = await it.app.signIn(w.workerId)
  boss = await it.app.signIn(w.supervisorId)
  coordinator = await it.app.signIn(w.coordinatorId)
  const managerId = await person(database.db, 'Maire Ylinen', { role: 'supervisor', unitId: w.otherUnitId })
  await database.db.updateTable('service_line').set({ manager_id: managerId }).where('id', '=', w.lineId).execute()
  manager = await it.app.signIn(managerId)
})
after(() => database.close())

const weeks = (n: number) => database.setNow(new Date(wednesday.getTime() + n * 7 * 86_400_000))

async function answered(fields: Fields = {}) {
  weeks(0)
  const sent = await it.send({ service: w.serviceId, unit: w.unitId, ...fields })
  const words = await it.receiptOf(sent.location)
  const { id } = await database.db.selectFrom('feedback_case').select('id').orderBy('created_at', 'desc').orderBy('id')
    .where('state', '=', 'waiting-for-handler').where('handler_id', '=', w.workerId).executeTakeFirstOrThrow()
  const page = await it.app.get(`/desk/cases/${id}`, worker)
  const done = await it.app.post(`/desk/cases/${id}`, { seen: fieldValue(page.text, 'seen'), text: 'Kiitos. Korjaamme tämän.', purpose: 'answer', came: 'changed' }, worker)
  assert.equal(done.status, 303)
  return { id, words }
}

async function say(words: string, fields: Fields) {
  const page = await it.openWith(words)
  return it.app.post('/fi/keskustelu', { p: fieldValue(page.text, 'p'), token: fieldValue(page.text, 'token'), seen: fieldValue(page.text, 'seen'), ...fields })
}
const asks = async (words: string) => /Onko jokin muuttunut/.test((await it.openWith(words)).text)
const row = (id: string) => database.db.selectFrom('follow_up').selectAll().where('case_id', '=', id).orderBy('weeks').execute()
const worse = { step: 'afterwards', changed: 'no', worse: 'yes', 'came-of-it': 'Käynnit lyhenivät.' }

test('what came of it is asked at four weeks and at twelve, each once, also of a closed case, and nothing opens by it', async () => {
  const { id, words } = await answered()
  weeks(3)
  assert.equal(await asks(words), false)
  weeks(4)
  assert.equal(await asks(words), true)
  await say(words, { step: 'heard' })
  assert.equal(await asks(words), true, 'closed, it is asked all the same')
  const nothing = await say(words, { step: 'afterwards', text: 'Vielä yksi asia', 'came-of-it': 'En tiedä' })
  assert.equal(nothing.status, 422)
  assert.deepEqual([textIn(nothing.text, 'text'), textIn(nothing.text, 'came-of-it')], ['Vielä yksi asia', 'En tiedä'])
  const said = await say(words, { step: 'afterwards', changed: 'a-little', worse: 'no', text: 'Vielä yksi asia' })
  assert.match(said.text, /Kiitos vastauksestasi/)
  assert.equal(textIn(said.text, 'text'), 'Vielä yksi asia', 'what stands in the field for a reply is not lost')
  assert.equal(await asks(words), false)
  await say(words, { step: 'afterwards', changed: 'no' })
  assert.equal((await row(id))[0]!.changed, 'a-little', 'to send it once more changes nothing')
  weeks(12)
  await say(words, { step: 'afterwards-skip', changed: 'no' })
  assert.equal(await asks(words), false)
  assert.deepEqual((await row(id)).map(({ weeks: n, changed }) => [n, changed]), [[4, 'a-little'], [12, null]])
  assert.equal((await database.db.selectFrom('feedback_case').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state, 'closed')
})

test('who missed the first round is asked the second only', async () => {
  const { id, words } = await answered()
  weeks(13)
  await say(words, { step: 'afterwards', changed: 'yes' })
  assert.deepEqual((await row(id)).map(({ weeks: n }) => n), [12])
  assert.equal(await asks(words), false)
})

test('whoever left a mail address gets one message in each round; whoever left none gets none', async () => {
  const { id } = await answered({ contact: 'aino@posti.example' })
  await answered()
  const ask = feedbackSweeps({ keys: database.context.keys, closeAfterDays: 56, handBackAfterDays: 14, eraseContactAfterDays: 90 }).find(({ name }) => name === 'ask what came of it')!
  const sent = async () => database.db.selectFrom('outgoing_message').select(['case_id', 'person_id']).where('kind', '=', 'follow-up').execute()
  for (const [n, expected] of [[3, 0], [4, 1], [4, 1], [5, 1], [12, 2], [13, 2]] as const) {
    weeks(n)
    // What went out does not wait any more.
    await sweep(database.db, ask, database.context.now())
    assert.equal((await sent()).length, expected, `after ${n} weeks`)
    await database.db.updateTable('outgoing_message').set({ sent_at: database.context.now() }).where('kind', '=', 'follow-up').where('sent_at', 'is', null).execute()
  }
  assert.deepEqual(new Set((await sent()).map(({ case_id }) => case_id)), new Set([id]))
})

test('what got worse is told above the unit: the handler and the supervisor see nothing of it, on no page and in no list', async () => {
  const { id, words } = await answered()
  weeks(4)
  const before = (await it.app.get(`/desk/cases/${id}`, worker)).text
  const chosen = await say(words, worse)
  assert.match(chosen.text, /Olemme pahoillamme/)
  assert.equal(textIn(chosen.text, 'above-word'), 'Käynnit lyhenivät.')
  const told = await say(words, { step: 'wish', 'tell-above': 'yes', ombudsperson: 'yes', 'above-word': 'Käynnit lyhenivät heti.' })
  assert.match(told.text, /Asiasta on kerrottu/)
  assert.match(told.text, /Sosiaaliasiavastaava neuvoo maksutta/)
  assert.deepEqual((await eventsOf(database.db, id)).map(({ name }) => name), ['received', 'answered', 'told-above'])
  const timeless = (text: string) => text.replace(/\d\d\.\d\d/g, '')
  assert.equal(timeless((await it.app.get(`/desk/cases/${id}`, worker)).text), timeless(before), 'the page is what it was, to the letter')
  for (const cookie of [worker, boss]) {
    const page = (await it.app.get(`/desk/cases/${id}`, cookie)).text
    assert.doesNotMatch(page, /lyhenivät|huonontui|yksikön ohi/)
    assert.doesNotMatch((await it.app.get('/desk/cases?view=all', cookie)).text, /Kerrottu vain sinulle/)
  }
  const office = (await it.app.get(`/desk/cases/${id}`, coordinator)).text
  assert.match(office, /Kerrottiin yksikön ohi/)
  assert.doesNotMatch(office, /lyhenivät/, 'that it was told, and not what')
  assert.doesNotMatch((await it.app.get('/desk/mail', coordinator)).text, new RegExp(`Kerrottiin yksikön ohi \\(`), 'the mail names no case')
})

test('whoever was told has it in their list until they say what was done, and only the giver reads that', async () => {
  const { id, words } = await answered()
  weeks(4)
  assert.equal((await it.app.get(`/desk/cases/${id}`, manager)).status, 404)
  await say(words, worse)
  await say(words, { step: 'wish', 'tell-above': 'yes', 'above-word': 'Käynnit lyhenivät.' })
  await say(words, { step: 'wish', 'tell-above': 'yes' })
  assert.equal((await database.db.selectFrom('told_above').select('case_id').where('case_id', '=', id).execute()).length, 1, 'told once')
  assert.ok((await it.app.get('/desk/cases', manager)).text.includes(id))
  assert.match((await it.app.get(`/desk/cases/${id}`, manager)).text, /Käynnit lyhenivät\./)
  await it.app.get(`/desk/cases/${id}`, boss)
  const readers = async (cookie: string) => /Kuka on avannut tämän.*?<\/ul>/s.exec((await it.app.get(`/desk/cases/${id}`, cookie)).text)![0].includes('Maire Ylinen')
  assert.deepEqual([await readers(boss), await readers(coordinator)], [false, true], 'that a manager came to read would tell the unit')
  const answer = (cookie: string, text: string) => it.app.post(`/desk/cases/${id}`, { step: 'told-above', weeks: '4', 'told-answer-4': text }, cookie)
  assert.equal((await answer(worker, 'Minä se olin.')).status, 404)
  assert.equal((await answer(coordinator, 'Minä vain.')).status, 404)
  assert.equal((await answer(manager, ' ')).status, 422)
  assert.equal((await answer(manager, 'Puhuin koko tiimin kanssa.')).status, 303)
  assert.ok(!(await it.app.get('/desk/cases', manager)).text.includes(id))
  assert.match((await it.openWith(words)).text, /Puhuin koko tiimin kanssa/)
  assert.doesNotMatch((await it.app.get(`/desk/cases/${id}`, worker)).text, /koko tiimin/)
})

test('where nobody above is left, the giver is told so, and how to reach the ombudsperson', async () => {
  const { id, words } = await answered()
  weeks(4)
  await say(words, worse)
  const today = database.context.now().toISOString().slice(0, 10)
  await database.db.insertInto('absence').columns(['person_id', 'first_day', 'last_day'])
    .expression((e) => e.selectFrom('person').select(['id', e.val(today).as('a'), e.val('2030-12-31').as('b')]).where('id', 'not in', [w.workerId, w.supervisorId])).execute()
  const page = await it.openWith(words)
  assert.doesNotMatch(page.text, /name="tell-above"/)
  const said = await say(words, { step: 'wish', 'tell-above': 'yes' })
  assert.equal(said.status, 422)
  await say(words, { step: 'wish', ombudsperson: 'yes' })
  assert.equal((await row(id))[0]!.wish, 'ombudsperson')
  await database.db.deleteFrom('absence').execute()
})
