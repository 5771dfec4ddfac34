// A worker's own side, heard only with the giver's leave, and told to the giver only by whoever answers.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, textIn, wordsOn, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { compose } from '../../post/compose.ts'
import { findMessage } from '../../post/messages.sql.ts'
import { eventsOf } from '../cases.sql.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let oonaId: string
let oona: string
let supervisor: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  it = giver(database)
  oonaId = await person(database.db, 'Oona Sarvilampi', { role: 'worker', unitId: w.unitId })
  oona = await it.app.signIn(oonaId)
  supervisor = await it.app.signIn(w.supervisorId)
})
after(() => database.close())

/** Answered once, so that there are two turns. */
async function given(fields: Fields = {}) {
  const sent = await it.send({ service: w.serviceId, unit: w.unitId, text: 'Ensimmäinen viesti.', ...fields })
  const page = (await it.app.get(sent.location!)).text
  const reference = /Palaute ([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(page)![1]!
  const { id } = await database.db.selectFrom('feedback_case').select('id').where('reference', '=', reference).executeTakeFirstOrThrow()
  await post(id, { step: 'answer', seen: '1', text: 'Selvitämme tätä.', purpose: 'answer', came: 'changed' })
  return { id, words: wordsOn(page).join(' ') }
}
const post = (id: string, fields: Fields, cookie = supervisor) => it.app.post(`/desk/cases/${id}`, fields, cookie)
const seen = async (id: string, cookie = oona) => it.app.get(`/desk/cases/${id}`, cookie)
const ask = (id: string, fields: Fields = {}) => post(id, { step: 'ask-side', 'side-person': oonaId, 'side-from': '2', ...fields })
async function say(words: string, leave: string) {
  const page = await it.openWith(words)
  return it.app.post('/fi/keskustelu', { step: `side-${leave}`, p: fieldValue(page.text, 'p'), seen: fieldValue(page.text, 'seen') })
}

test('the worker sees nothing until the giver says yes, and then only from the message on that was chosen', async () => {
  const { id, words } = await given()
  assert.match((await ask(id)).location!, /done=side-asked/)
  assert.equal((await seen(id)).status, 404)
  assert.match((await it.openWith(words)).text, /Oona Sarvilampi/)
  for (const no of ['not-now', 'no']) {
    await say(words, no)
    assert.equal((await seen(id)).status, 404, no)
  }
  assert.match((await say(words, 'yes')).text, /saa nyt kertoa/)
  const page = await seen(id)
  assert.match(page.text, /Selvitämme tätä/)
  assert.doesNotMatch(page.text, /Ensimmäinen viesti/)
  assert.match((await say(words, 'no')).text, /olet jo antanut luvan/i)
})

test('the worker writes to whoever answers and answers nothing themselves; those decide what the giver gets', async () => {
  const { id, words } = await given()
  await ask(id)
  assert.equal((await post(id, { step: 'tell-side', 'side-text': 'Liian aikaisin.' }, oona)).status, 404)
  await say(words, 'yes')
  assert.equal((await post(id, { step: 'answer', seen: '2', text: 'Suoraan antajalle.', purpose: 'answer', came: 'changed' }, oona)).status, 404)
  assert.match((await post(id, { step: 'tell-side', 'side-text': 'Bussi oli myöhässä.' }, oona)).location!, /done=side-told/)
  assert.doesNotMatch((await it.openWith(words)).text, /Bussi oli myöhässä/)
  assert.equal((await post(id, { step: 'pass-side', 'side-seen': '2', 'side-answer': 'Itse lähetetty.' }, oona)).status, 404)

  const page = (await seen(id, supervisor)).text
  assert.equal(textIn(page, 'side-answer'), 'Bussi oli myöhässä.')
  const stale = await post(id, { step: 'pass-side', 'side-seen': '1', 'side-answer': 'Vanhalta sivulta.' })
  assert.equal(stale.status, 409)
  assert.equal(textIn(stale.text, 'side-answer'), 'Vanhalta sivulta.')
  const pass = { step: 'pass-side', 'side-seen': fieldValue(page, 'side-seen'), 'side-answer': 'Oona kertoo, että bussi oli myöhässä.' }
  for (const times of [1, 2]) assert.match((await post(id, pass)).location!, /done=side-passed/, `${times}`)
  assert.equal(((await it.openWith(words)).text.match(/Oona kertoo, että bussi/g) ?? []).length, 1)
  assert.equal((await post(id, { step: 'tell-side', 'side-text': 'Vielä yksi asia.' }, oona)).status, 409)
})

test('what is kept back reaches no giver', async () => {
  const { id, words } = await given()
  await ask(id)
  await say(words, 'yes')
  await post(id, { step: 'tell-side', 'side-text': 'Olen eri mieltä.' }, oona)
  assert.match((await post(id, { step: 'keep-side' })).location!, /done=side-kept/)
  assert.doesNotMatch((await it.openWith(words)).text, /Olen eri mieltä/)
})

test('of what was written past the workers no worker is asked to tell a side', async () => {
  const { id, words } = await given({ reader: 'supervisor' })
  assert.doesNotMatch((await seen(id, supervisor)).text, /name="side-person"/)
  assert.equal((await ask(id)).status, 409)
  assert.doesNotMatch((await it.openWith(words)).text, /oman näkökulmansa/)
})

test('whom it concerns reads nothing before somebody has talked with them, whatever the giver allowed', async () => {
  const { id, words } = await given()
  await database.db.insertInto('case_about').values({ case_id: id, person_id: oonaId, how: 'concerns', noted_on: '2026-09-16' }).execute()
  await ask(id)
  await say(words, 'yes')
  assert.equal((await seen(id)).status, 404)
  await database.db.updateTable('case_about').set({ talked_on: '2026-09-16' }).where('case_id', '=', id).execute()
  assert.equal((await seen(id)).status, 200)
})

test('a side is asked for once, of somebody else than the asker, and is kept as ciphertext', async () => {
  const { id, words } = await given()
  assert.equal((await ask(id, { 'side-person': w.supervisorId })).status, 409)
  assert.equal((await ask(id, { 'side-from': '9' })).status, 409)
  await ask(id)
  assert.equal((await ask(id, { 'side-person': w.workerId })).status, 409)
  await say(words, 'yes')
  await post(id, { step: 'tell-side', 'side-text': 'Ainutkertainen näkemys.' }, oona)
  const { ciphertext } = await database.db.selectFrom('worker_side').select('ciphertext').where('case_id', '=', id).executeTakeFirstOrThrow()
  assert.ok(!ciphertext!.toString('latin1').includes('Ainutkertainen'))
})

const told = (id: string) => database.db.selectFrom('outgoing_message').select('person_id').where('case_id', '=', id).where('kind', '=', 'side-told').execute()
const tell = (id: string, text: string) => post(id, { step: 'tell-side', 'side-text': text }, oona)

test('whoever asked, and whoever handles the case, learn that a worker has told their side: by mail without a word of it, in the list and in the story', async () => {
  const { id, words } = await given()
  await ask(id)
  await say(words, 'yes')
  assert.deepEqual(await told(id), [])
  for (const times of [1, 2]) assert.match((await tell(id, 'Bussi oli myöhässä.')).location!, /done=side-told/, `${times}`)
  assert.deepEqual((await told(id)).map((one) => one.person_id).sort(), [w.supervisorId, w.workerId].sort())
  const events = await eventsOf(database.db, id)
  assert.deepEqual(events.filter(({ name }) => name === 'side-told').map(({ actorName, detail }) => [actorName, detail]), [[null, {}]], 'told once, and the story names nobody')
  assert.match((await it.app.get('/desk/cases?view=unit', supervisor)).text, /Työntekijä kertoi näkökulmansa 16\.9\.2026/)
  assert.match((await seen(id, supervisor)).text, /Työntekijä kertoi oman näkökulmansa/)

  const { id: messageId } = await database.db.selectFrom('outgoing_message').select('id').where('case_id', '=', id).where('kind', '=', 'side-told').limit(1).executeTakeFirstOrThrow()
  const { subject, text } = compose((await findMessage(database.db, messageId))!, { publicUrl: 'https://palaute.example' })
  assert.ok(text.includes(`/desk/cases/${id}`))
  assert.doesNotMatch(subject + text, /Oona|Sarvilampi|Bussi/)

  await tell(id, 'Bussi oli myöhässä, ja soitin heti.')
  assert.equal((await told(id)).length, 2, 'what is written anew is told by the notice that still waits')
})

test('a side is told to whoever stands above where the asker has left and the worker who tells it handles the case', async () => {
  const { id, words } = await given()
  const askerId = await person(database.db, 'Kalle Askola', { role: 'supervisor', unitId: w.unitId })
  await post(id, { step: 'ask-side', 'side-person': oonaId, 'side-from': '2' }, await it.app.signIn(askerId))
  await say(words, 'yes')
  await database.db.updateTable('feedback_case').set({ handler_id: oonaId }).where('id', '=', id).execute()
  await database.db.updateTable('person').set({ left_on: '2026-09-16' }).where('id', '=', askerId).execute()
  await tell(id, 'Olin paikalla.')
  assert.deepEqual(await told(id), [{ person_id: w.supervisorId }])
})
