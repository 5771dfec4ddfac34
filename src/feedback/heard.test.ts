// The giver's own word on whether they were heard, and what a handler can and cannot close.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, textIn, wordsOn, type Fields } from '../../test/app.ts'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
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

async function give(fields: Fields = {}) {
  const sent = await it.send({ service: w.serviceId, unit: w.unitId, ...fields })
  const page = (await it.app.get(sent.location!)).text
  const words = wordsOn(page).join(' ')
  const reference = /Palaute ([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(page)![1]!
  const { id } = await database.db.selectFrom('feedback_case').select('id').where('reference', '=', reference).executeTakeFirstOrThrow()
  return { id, words, receiptPage: sent.location! }
}

async function answer(id: string, purpose = 'answer') {
  const page = await it.app.get(`/desk/cases/${id}`, cookie)
  return it.app.post(`/desk/cases/${id}`, { seen: fieldValue(page.text, 'seen'), text: 'Kiitos. Korjaamme tämän.', purpose, came: 'changed' }, cookie)
}
async function say(words: string, step: string) {
  const page = await it.openWith(words)
  return it.app.post('/fi/keskustelu', { step, p: fieldValue(page.text, 'p'), seen: fieldValue(page.text, 'seen') })
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
  assert.deepEqual(mail, [{ kind: 'reopened', person_id: w.workerId }])
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
    await it.app.post('/fi/keskustelu', {
      step, p: fieldValue(page.text, 'p'), token: fieldValue(page.text, 'token'), seen: fieldValue(page.text, 'seen'), text: 'Sittenkin vielä.',
    })
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
  const fields = { p: fieldValue(page.text, 'p'), token: fieldValue(page.text, 'token'), seen: fieldValue(page.text, 'seen'), text: 'Kesken jäänyt lause' }
  for (const step of ['receipt', 'not-heard', 'heard']) {
    const shown = await it.app.post('/fi/keskustelu', { ...fields, step })
    assert.equal(textIn(shown.text, 'text'), 'Kesken jäänyt lause', step)
    if (step !== 'receipt') assert.match(shown.text, /ei ole lähetetty/)
  }
})

test('the receipt is shown once more in a conversation that came from its page, on request, and only for as long as that page lives', async () => {
  const { receiptPage, words } = await give()
  const p = new URL(receiptPage, 'http://localhost').searchParams.get('p')!
  const page = await it.app.post('/fi/keskustelu', { p })
  assert.deepEqual(wordsOn(page.text), [])
  const fields = { step: 'receipt', p: fieldValue(page.text, 'p'), r: fieldValue(page.text, 'r'), token: fieldValue(page.text, 'token') }
  assert.equal(wordsOn((await it.app.post('/fi/keskustelu', fields)).text).join(' '), words)
  database.setNow(new Date(wednesday.getTime() + 20 * 60_000))
  const later = await it.app.post('/fi/keskustelu', { ...fields, step: 'look' })
  database.setNow(new Date(wednesday.getTime() + 31 * 60_000))
  assert.deepEqual(wordsOn((await it.app.post('/fi/keskustelu', { ...fields, p: fieldValue(later.text, 'p') })).text), [], 'an open page is no way to the words')
  database.setNow(wednesday)
  await it.app.post('/fi/poistu', { p: fields.p })
  assert.equal((await it.app.post('/fi/keskustelu', fields)).location, '/fi/poistu')
})

test('who opened the conversation with the words is not shown them again', async () => {
  const { words } = await give()
  const page = await it.openWith(words)
  assert.doesNotMatch(page.text, /value="receipt"/)
  const forged = await it.app.post('/fi/keskustelu', { step: 'receipt', p: fieldValue(page.text, 'p'), r: fieldValue(page.text, 'p') })
  assert.deepEqual(wordsOn(forged.text), [])
})

test('a giver who writes thanks after the answer can still say that they were heard, and nobody is reminded then', async () => {
  const { id, words } = await give()
  await answer(id)
  const page = await it.openWith(words)
  const thanked = await it.app.post('/fi/keskustelu', { step: 'reply', p: fieldValue(page.text, 'p'), token: fieldValue(page.text, 'token'), text: 'Kiitos!' })
  assert.equal((await caseOf(id)).state, 'waiting-for-handler')
  assert.match(thanked.text, /Kyllä, tulin kuulluksi/)
  await say(words, 'heard')
  assert.deepEqual([(await caseOf(id)).state, (await caseOf(id)).heard], ['closed', true])
})

test('what a giver said of one answer is not taken for what they think of the next', async () => {
  const { id, words } = await give()
  await answer(id)
  await say(words, 'heard')
  const page = await it.openWith(words)
  await it.app.post('/fi/keskustelu', { step: 'reply', p: fieldValue(page.text, 'p'), token: fieldValue(page.text, 'token'), text: 'Se tapahtui taas.' })
  assert.equal((await caseOf(id)).heard, null)
  await answer(id)
  await close(id)
  assert.match((await it.app.get(`/desk/cases/${id}`, cookie)).text, /Antaja ei ole kertonut/)
  const shown = (await it.openWith(words)).text
  for (const way of [/Kyllä, tulin kuulluksi/, /En vielä, jatketaan/]) assert.match(shown, way)
})

test('nobody says that they were heard by an answer that they have not seen', async () => {
  const { id, words } = await give()
  await answer(id)
  const page = await it.openWith(words)
  await answer(id)
  const said = await it.app.post('/fi/keskustelu', { step: 'heard', p: fieldValue(page.text, 'p'), seen: fieldValue(page.text, 'seen') })
  assert.match(said.text, /tullut uusi viesti/)
  assert.equal((await caseOf(id)).state, 'answered')
})

test('whoever is still to be told of the answer is told when its handler closes the case; who closed it themselves is not', async () => {
  for (const closes of ['handler', 'giver']) {
    const { id, words } = await give({ contact: 'aino@posti.example' })
    await answer(id)
    await (closes === 'handler' ? close(id) : say(words, 'heard'))
    const left = await database.db.selectFrom('outgoing_message').select(['kind', 'created_at']).where('case_id', '=', id).execute()
    assert.deepEqual(left.map(({ kind }) => kind), closes === 'handler' ? ['answer-waits'] : [])
    for (const { created_at } of left) assert.match(created_at.toISOString(), /T21:00:00\.000Z$/)
  }
})

test('what a browser sends once more after closing is known: nothing is stored twice, opened again or shown', async () => {
  const { id, words } = await give()
  await answer(id)
  const page = await it.openWith(words)
  const fields = { step: 'reply', p: fieldValue(page.text, 'p'), token: fieldValue(page.text, 'token'), text: 'Lähetetty kerran.' }
  await it.app.post('/fi/keskustelu', fields)
  await answer(id)
  await say(words, 'heard')
  assert.match((await it.app.post('/fi/keskustelu', fields)).text, /Viestisi oli jo perillä/)
  assert.equal((await caseOf(id)).state, 'closed')
  database.setNow(new Date(wednesday.getTime() + 31 * 60_000))
  assert.doesNotMatch((await it.app.post('/fi/keskustelu', fields)).text, /Lähetetty kerran/)
  database.setNow(wednesday)
})

test('an answer that was written and not sent is not lost when its handler presses close', async () => {
  const { id } = await give()
  await answer(id)
  const pressed = await it.app.post(`/desk/cases/${id}`, { step: 'close', text: 'Vielä yksi asia', purpose: 'answer' }, cookie)
  assert.equal(pressed.status, 422)
  assert.equal(textIn(pressed.text, 'text'), 'Vielä yksi asia')
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
