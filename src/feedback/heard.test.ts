// The giver's own word on whether they were heard, and what a handler can and cannot close.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, textIn, wordsOn } from '../../test/app.ts'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { giver } from '../../test/giver.ts'
import { eventsOf } from './cases.sql.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let cookie: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  it = giver(database)
  cookie = await it.app.signIn(w.workerId)
})
after(() => database.close())

async function give() {
  const sent = await it.send({ service: w.serviceId, unit: w.unitId })
  const words = await it.receiptOf(sent.location)
  const { id } = await database.db.selectFrom('feedback_case').select('id').where('state', '=', 'waiting-for-handler').where('heard', 'is', null)
    .orderBy('created_at', 'desc').executeTakeFirstOrThrow()
  return { id, words, receiptPage: sent.location! }
}

async function answer(id: string, purpose = 'answer') {
  const page = await it.app.get(`/desk/cases/${id}`, cookie)
  return it.app.post(`/desk/cases/${id}`, { seen: fieldValue(page.text, 'seen'), text: 'Kiitos. Korjaamme tämän.', purpose }, cookie)
}
async function say(words: string, step: string) {
  const page = await it.openWith(words)
  return it.app.post('/fi/keskustelu', { step, p: fieldValue(page.text, 'p') })
}
const close = (id: string) => it.app.post(`/desk/cases/${id}`, { step: 'close' }, cookie)
const caseOf = (id: string) => database.db.selectFrom('feedback_case').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const namesOf = async (id: string) => (await eventsOf(database.db, id)).map(({ name }) => name)

test('a giver who was heard says so, the case closes with its hours forgotten, and the handler sees it', async () => {
  const { id, words } = await give()
  assert.doesNotMatch((await it.openWith(words)).text, /Tulitko kuulluksi/, 'it is not asked before there is an answer')
  await answer(id)
  assert.match((await it.openWith(words)).text, /Tulitko kuulluksi/)
  assert.match((await say(words, 'heard')).text, /Asia on päättynyt/)
  const { state, heard, created_at } = await caseOf(id)
  assert.deepEqual([state, heard], ['closed', true])
  assert.match(created_at.toISOString(), /T21:00:00\.000Z$/)
  assert.deepEqual(await namesOf(id), ['received', 'answered', 'heard', 'closed'])
  assert.match((await it.app.get(`/desk/cases/${id}`, cookie)).text, /Kyllä, antaja kertoi niin/)
  await say(words, 'heard')
  assert.equal((await namesOf(id)).length, 4, 'to say it twice changes nothing')
})

test('a giver who was not heard opens the case again without a reason: a new day is promised and the handler is told', async () => {
  const { id, words } = await give()
  await answer(id)
  await database.db.deleteFrom('outgoing_message').execute()
  const said = await say(words, 'not-heard')
  assert.match(said.text, /Asia on taas auki/)
  assert.match(said.text, /Vastaus viimeistään/)
  assert.deepEqual([(await caseOf(id)).state, (await caseOf(id)).heard], ['waiting-for-handler', false])
  const mail = await database.db.selectFrom('outgoing_message').select(['kind', 'person_id']).execute()
  assert.deepEqual(mail, [{ kind: 'reply-arrived', person_id: w.workerId }])
  await say(words, 'not-heard')
  assert.deepEqual(await namesOf(id), ['received', 'answered', 'reopened'], 'pressed twice it is opened once')
  await answer(id)
  await say(words, 'heard')
  assert.deepEqual([(await caseOf(id)).state, (await caseOf(id)).heard], ['closed', true])
})

test('whoever changes their mind after saying that they were heard opens the case by writing, or by saying so', async () => {
  for (const step of ['reply', 'not-heard']) {
    const { id, words } = await give()
    await answer(id)
    await say(words, 'heard')
    const page = await it.openWith(words)
    await it.app.post('/fi/keskustelu', { step, p: fieldValue(page.text, 'p'), token: fieldValue(page.text, 'token'), text: 'Sittenkin vielä.' })
    assert.equal((await caseOf(id)).state, 'waiting-for-handler', step)
  }
})

test('while there is no answer nobody can say that the giver was heard', async () => {
  const { id, words } = await give()
  assert.match((await say(words, 'heard')).text, /Asia on vielä kesken/)
  await answer(id, 'question-back')
  assert.match((await say(words, 'heard')).text, /Asia on vielä kesken/)
  assert.deepEqual([(await caseOf(id)).state, (await caseOf(id)).heard], ['waiting-for-giver', null])
})

test('a handler cannot close what was not answered, and what was answered they can; the giver opens it again', async () => {
  const { id, words } = await give()
  const refused = await close(id)
  assert.equal(refused.status, 409)
  assert.match(refused.text, /Vain sellaisen asian voi päättää, johon on vastattu/)
  await answer(id, 'question-back')
  assert.equal((await close(id)).status, 409, 'nor by asking something back')
  await answer(id)
  assert.equal((await close(id)).status, 303)
  assert.equal((await close(id)).status, 303, 'pressed twice')
  const events = await eventsOf(database.db, id)
  assert.deepEqual(events.map(({ name, actorName }) => [name, actorName]).at(-1), ['closed', 'Veera Kanervasuo'])
  assert.match((await say(words, 'not-heard')).text, /Asia on taas auki/)
  assert.equal((await close(id)).status, 409, 'and then it needs an answer again')
})

test('what is being written while the giver says whether they were heard, or looks at the receipt, is not lost', async () => {
  const { id, words } = await give()
  await answer(id)
  const page = await it.openWith(words)
  const fields = { p: fieldValue(page.text, 'p'), token: fieldValue(page.text, 'token'), text: 'Kesken jäänyt lause' }
  for (const step of ['receipt', 'not-heard', 'heard']) {
    const shown = await it.app.post('/fi/keskustelu', { ...fields, step })
    assert.equal(textIn(shown.text, 'text'), 'Kesken jäänyt lause', step)
    if (step !== 'receipt') assert.match(shown.text, /ei ole lähetetty/)
  }
})

test('the receipt is shown once more in the conversation, on request only', async () => {
  const { words } = await give()
  const page = await it.openWith(words)
  assert.deepEqual(wordsOn(page.text), [])
  const shown = await it.app.post('/fi/keskustelu', { step: 'receipt', p: fieldValue(page.text, 'p'), token: fieldValue(page.text, 'token') })
  assert.equal(wordsOn(shown.text).join(' '), words)
  await it.app.post('/fi/poistu', { p: fieldValue(page.text, 'p') })
  assert.equal((await it.app.post('/fi/keskustelu', { step: 'receipt', p: fieldValue(page.text, 'p') })).location, '/fi/poistu')
})

test('whoever leaves the receipt without having tried it is asked once whether they have the words', async () => {
  const { receiptPage, words } = await give()
  const p = new URL(receiptPage, 'http://localhost').searchParams.get('p')!
  const asked = await it.app.post('/fi/poistu', { p, step: 'ask' })
  assert.match(asked.text, /Ovatko kuusi sanaa tallessa\?/)
  assert.deepEqual(wordsOn(asked.text), [])
  assert.equal(await it.receiptOf(receiptPage), words, 'and can look once more')
  const tried = await it.app.post('/fi/palaute/kuitti', { p, word: words.split(' ')[1]! })
  assert.doesNotMatch(tried.text, /value="ask"/, 'who has tried the second word is not asked')
  assert.equal((await it.app.post('/fi/poistu', { p })).location, '/fi/poistu?ended=yes')
  assert.equal((await it.app.post('/fi/poistu', { p, step: 'ask' })).status, 303, 'what has been left is not asked about')
})
