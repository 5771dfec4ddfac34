// Not heard once more: the first time without a reason, later with a word that is sent in the same press. Never refused.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, textIn, type Fields } from '../../test/app.ts'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { giver } from '../../test/giver.ts'
import { eventsOf } from './cases.sql.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let cookie: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0, BUDGET_REPLIES_PER_MINUTE: 50 })
  w = await world(database.db)
  it = giver(database)
  cookie = await it.app.signIn(w.workerId)
})
after(() => database.close())

async function give() {
  const sent = await it.send({ service: w.serviceId, unit: w.unitId })
  const words = await it.receiptOf(sent.location)
  const { case_id: id } = await database.db.selectFrom('event').select('case_id').where('name', '=', 'received').orderBy('id', 'desc')
    .where('case_id', 'not in', (e) => e.selectFrom('event').select('case_id').where('name', '<>', 'received')).executeTakeFirstOrThrow()
  return { id, words }
}

async function answer(id: string) {
  const page = await it.app.get(`/desk/cases/${id}`, cookie)
  assert.equal((await it.app.post(`/desk/cases/${id}`, { seen: fieldValue(page.text, 'seen'), text: 'Kiitos.', purpose: 'answer', came: 'changed' }, cookie)).status, 303)
}
async function notHeard(words: string, fields: Fields = {}) {
  const page = await it.openWith(words)
  const sent = { step: 'not-heard', p: fieldValue(page.text, 'p'), token: fieldValue(page.text, 'token'), seen: fieldValue(page.text, 'seen'), ...fields }
  return { sent, page: page.text, said: await it.app.post('/fi/keskustelu', sent) }
}
const stateOf = async (id: string) => (await database.db.selectFrom('feedback_case').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state
const namesOf = async (id: string) => (await eventsOf(database.db, id)).map(({ name }) => name)

test('from the second time on a word is asked for; without one nothing is lost, with one it opens and the word is sent in the same press', async () => {
  const { id, words } = await give()
  await answer(id)
  const first = await notHeard(words)
  assert.match(first.page, /Sinun ei tarvitse kertoa syytä/)
  assert.match(first.said.text, /Asia on taas auki/)
  await answer(id)
  const empty = await notHeard(words, { text: ' … ', 'bring-word': 'Kesken tämäkin' })
  assert.match(empty.page, /Kirjoita alle muutamalla sanalla/)
  assert.equal(empty.said.status, 422)
  assert.match(empty.said.text, /Kirjoita muutama sana siitä, mitä vielä puuttuu/)
  assert.equal(textIn(empty.said.text, 'bring-word'), 'Kesken tämäkin')
  assert.equal(await stateOf(id), 'answered')

  const second = await notHeard(words, { text: 'Päivä puuttuu.', 'bring-word': 'Kesken tämäkin' })
  assert.match(second.said.text, /Viestisi on perillä\. Asia on taas auki/)
  assert.equal(textIn(second.said.text, 'text'), '', 'what was sent stands there no more')
  assert.equal(textIn(second.said.text, 'bring-word'), 'Kesken tämäkin', 'and what was not, does')
  assert.equal(await stateOf(id), 'waiting-for-handler')
  assert.deepEqual(await namesOf(id), ['received', 'answered', 'reopened', 'answered', 'replied', 'reopened'])
  assert.match((await it.app.get(`/desk/cases/${id}`, cookie)).text, /Päivä puuttuu/)
  await it.app.post('/fi/keskustelu', second.sent)
  assert.equal((await namesOf(id)).length, 6, 'pressed twice it is sent once')
})

test('however often it was not enough, a word opens it again, closed or not, and so does a plain reply', async () => {
  const { id, words } = await give()
  for (let round = 0; round < 6; round++) {
    await answer(id)
    if (round % 2) await it.app.post(`/desk/cases/${id}`, { step: 'close' }, cookie)
    assert.equal((await notHeard(words, { text: 'Ei.' })).said.status, 200)
    assert.equal(await stateOf(id), 'waiting-for-handler', `time ${round + 1}`)
  }
  await answer(id)
  await notHeard(words, { step: 'reply', text: 'Vielä kerran.' })
  assert.equal(await stateOf(id), 'waiting-for-handler')
})

test('a word that is too long is not cut, and opens nothing', async () => {
  const { id, words } = await give()
  await answer(id)
  await notHeard(words)
  await answer(id)
  const long = 'pitkä '.repeat(2000).trim()
  const { said } = await notHeard(words, { text: long })
  assert.equal(said.status, 422)
  assert.equal(textIn(said.text, 'text'), long)
  assert.equal(await stateOf(id), 'answered')
})
