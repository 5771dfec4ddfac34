// Answering, from the desk's form to the giver's page: what came of it, interim replies, drafts, and as whom one answers.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, textIn, wordsOn, type Fields } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { transact } from '../../db/db.ts'
import { answer as answerVerb } from '../answer.ts'
import { eventsOf, findCase } from '../cases.sql.ts'
import { closeSilent } from '../time.sql.ts'
import { actor } from '../../../test/builders.ts'

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

async function give(fields: Fields = {}) {
  const sent = await it.send({ service: w.serviceId, unit: w.unitId, ...fields })
  const page = (await it.app.get(sent.location!)).text
  const reference = /Palaute ([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(page)![1]!
  const { id } = await database.db.selectFrom('feedback_case').select('id').where('reference', '=', reference).executeTakeFirstOrThrow()
  return { id, words: wordsOn(page).join(' ') }
}
const desk = async (id: string, cookie = worker) => (await it.app.get(`/desk/cases/${id}`, cookie)).text
const press = async (id: string, step: string, fields: Fields = {}, cookie = worker) =>
  it.app.post(`/desk/cases/${id}`, { step, seen: fieldValue(await desk(id, cookie), 'seen'), ...fields }, cookie)
const answer = (id: string, fields: Fields = {}) => press(id, 'answer', { text: 'Kiitos. Korjaamme tämän.', purpose: 'answer', came: 'changed', ...fields })
const caseOf = (id: string) => database.db.selectFrom('feedback_case').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const namesOf = async (id: string) => (await eventsOf(database.db, id)).map(({ name }) => name)
const reads = async (words: string) => (await it.openWith(words)).text
const drafts = async (id: string) => (await database.db.selectFrom('answer_draft').select('person_id').where('case_id', '=', id).execute()).length

test('criticism is not answered without saying what came of it, and nothing typed is lost', async () => {
  const { id, words } = await give()
  const refused = await answer(id, { came: '' })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Valitse, mitä palautteesta seurasi/)
  assert.equal(textIn(refused.text, 'text'), 'Kiitos. Korjaamme tämän.')
  const reasonless = await answer(id, { came: 'not-changed', because: ' ' })
  assert.match(reasonless.text, /Kerro antajalle, miksi/)
  assert.equal((await answer(id, { came: 'not-changed', because: 'Laki ei salli sitä.' })).status, 303)
  assert.match(await reads(words), /Mitään ei muuteta, koska:.*Laki ei salli sitä\./s)
  assert.equal((await caseOf(id)).came_of_it, 'not-changed')
})

test('the verb itself refuses an answer that says nothing of what came', async () => {
  const { id } = await give()
  const by = { actor: actor(w.workerId, 'worker'), now: wednesday, keys: database.context.keys }
  assert.equal(await transact(database.db, (tx) => answerVerb(tx, { caseId: id, text: 'Kiitos.', purpose: 'answer', turnsSeen: 1 }, by)), 'nothing-came-of-it')
})

test('of thanks a fourth choice is there and chosen, and of criticism it is not offered', async () => {
  const chosen = /value="nothing-asked"[^>]*checked/
  assert.match(await desk((await give({ kind: 'thanks' })).id), chosen)
  assert.doesNotMatch(await desk((await give()).id), /nothing-asked/)
})

test('what came of it is said anew until the case is closed, of a plan afterwards too, and the giver sees the newest alone', async () => {
  const { id, words } = await give()
  await answer(id, { came: 'not-changed', because: 'Rahaa ei ole.' })
  assert.equal((await press(id, 'came-of-it', { 'new-came': 'planned' })).status, 303)
  const seen = await reads(words)
  assert.match(seen, /suunnitellaan muutosta/)
  assert.doesNotMatch(seen, /Rahaa ei ole/)
  await press(id, 'came-of-it', { 'new-came': 'planned' })
  assert.deepEqual((await namesOf(id)).filter((name) => name === 'came-of-it').length, 1, 'pressed twice')
  await press(id, 'close')
  assert.equal((await press(id, 'came-of-it', { 'new-came': 'changed' })).status, 303, 'a plan is told of to its end')
  const late = await press(id, 'came-of-it', { 'new-came': 'planned' })
  assert.equal(late.status, 409)
  assert.equal((await caseOf(id)).came_of_it, 'changed')
})

test('neither a hand, nor time, nor the database closes what came of nobody knows; the giver can still say that they were heard', async () => {
  const { id, words } = await give()
  await answer(id)
  await database.db.updateTable('feedback_case').set({ came_of_it: null }).where('id', '=', id).execute()
  const refused = await press(id, 'close')
  assert.equal(refused.status, 409)
  assert.match(refused.text, /Kerro ensin, mitä palautteesta seurasi/)
  const later = new Date(wednesday.getTime() + 90 * 86_400_000)
  await transact(database.db, (tx) => closeSilent(tx, later, later))
  assert.equal((await caseOf(id)).state, 'answered')
  await assert.rejects(database.pool.query('select close_case($1, now(), null)', [id]), /told what came of it/)
  const page = await it.openWith(words)
  const said = await it.app.post('/fi/keskustelu', { step: 'heard', p: fieldValue(page.text, 'p'), seen: fieldValue(page.text, 'seen') })
  assert.match(said.text, /Asia on auki, kunnes/)
  assert.deepEqual([(await caseOf(id)).state, (await caseOf(id)).heard], ['answered', true])
  assert.equal((await press(id, 'came-of-it', { 'new-came': 'changed' })).status, 303)
  assert.equal((await press(id, 'close')).status, 303)
})

test('an interim reply is read as one, keeps the promised day and the wait, and counts as the first word', async () => {
  const { id, words } = await give({ contact: 'aino@posti.example' })
  const before = await caseOf(id)
  const sent = await press(id, 'answer', { text: 'Selvitän asiaa, kerron perjantaina.', purpose: 'interim' })
  assert.match(sent.location!, /done=interim/)
  const one = await caseOf(id)
  assert.deepEqual([one.state, one.due_on, one.answered_at], ['waiting-for-handler', before.due_on, null])
  assert.deepEqual(one.reacted_at, wednesday)
  const seen = await reads(words)
  assert.match(seen, /Väliaikatieto: Veera Kanervasuo/)
  assert.match(seen, /Vastaus viimeistään/)
  assert.doesNotMatch(seen, /Kyllä, tulin kuulluksi/)
  assert.deepEqual(await namesOf(id), ['received', 'interim'])
  database.setNow(new Date(wednesday.getTime() + 20 * 60_000))
  await answer(id)
  database.setNow(wednesday)
  assert.deepEqual((await caseOf(id)).reacted_at, wednesday, 'the first word stays the first')
  await press(id, 'close')
  assert.match((await caseOf(id)).reacted_at!.toISOString(), /T21:00:00\.000Z$/, 'closed, its hour is forgotten')
})

test('where nothing waits an interim reply is refused', async () => {
  const { id } = await give()
  await answer(id)
  const refused = await press(id, 'answer', { text: 'Vielä selvitän.', purpose: 'interim' })
  assert.equal(refused.status, 409)
  assert.equal(textIn(refused.text, 'text'), 'Vielä selvitän.')
})

test('a draft waits for its writer, who finds all of it; others learn that it is there, and not what it says', async () => {
  const { id } = await give()
  const kept = await press(id, 'keep-draft', { text: 'Kesken jäänyt', purpose: 'answer', came: 'not-changed', because: 'Ehkä laki', as: 'unit' })
  assert.match(kept.location!, /done=draft-kept/)
  const mine = await desk(id)
  assert.deepEqual([textIn(mine, 'text'), textIn(mine, 'because')], ['Kesken jäänyt', 'Ehkä laki'])
  for (const checked of [/value="answer" checked/, /value="not-changed" checked/, /value="unit" checked/]) assert.match(mine, checked)
  const theirs = await desk(id, supervisor)
  assert.match(theirs, /Kesken on toinenkin vastaus: Veera Kanervasuo/)
  assert.doesNotMatch(theirs, /Kesken jäänyt/)
  const row = await database.db.selectFrom('answer_draft').select('ciphertext').where('case_id', '=', id).executeTakeFirstOrThrow()
  assert.ok(!row.ciphertext.includes('Kesken'))
})

test('a draft goes when it is sent, when it is discarded or emptied, and when the case closes', async () => {
  const { id } = await give()
  const keep = (text: string, cookie = worker) => press(id, 'keep-draft', { text }, cookie)
  for (const end of [() => press(id, 'forget-draft'), () => keep(''), () => answer(id)]) {
    await keep('Kesken')
    assert.equal(await drafts(id), 1)
    await end()
    assert.equal(await drafts(id), 0)
  }
  await keep('Kiitos. Korjaamme tämän.')
  assert.equal(await drafts(id), 0, 'what was sent just before is not kept once more')
  await keep('Toinenkin', supervisor)
  await press(id, 'close')
  assert.equal(await drafts(id), 0)
  assert.equal((await keep('Liian myöhään')).status, 409)
})

test('a draft is kept by nobody who may not answer, and an over-long one comes back whole', async () => {
  const { id } = await give({ reader: 'supervisor' })
  assert.equal((await it.app.post(`/desk/cases/${id}`, { step: 'keep-draft', text: 'Minäkin' }, worker)).status, 404)
  const long = 'pitkä '.repeat(2000).trim()
  const refused = await press(id, 'keep-draft', { text: long }, supervisor)
  assert.equal(refused.status, 422)
  assert.equal(textIn(refused.text, 'text'), long)
})

test('the giver sees the writer with their title, or the unit, as the writer chose; colleagues see who it was', async () => {
  const { id, words } = await give()
  await answer(id)
  assert.match(await reads(words), /Veera Kanervasuo, Työntekijä/)
  await answer(id, { as: 'unit', text: 'Toinen vastaus.' })
  const seen = await reads(words)
  assert.match(seen, /Vastaus: Kotihoito, Saarisalmi/)
  assert.match(await desk(id, supervisor), /Veera Kanervasuo \(antaja näkee yksikön\)/)
  const api = await it.app.request('/api/v1/feedback/conversation', { headers: { authorization: `Receipt ${words}` } })
  const [, first, second] = JSON.parse(api.text).messages
  assert.deepEqual([first.writer, first.writerTitle, first.writtenAs], ['Veera Kanervasuo', 'Työntekijä', 'person'])
  assert.deepEqual([second.writer, second.writerTitle, second.writtenAs], ['Kotihoito, Saarisalmi', undefined, 'unit'])
  assert.doesNotMatch(JSON.stringify(second), /Veera/)
})

test('the language is checked without sending, and the words stay', async () => {
  const { id } = await give()
  const checked = await press(id, 'check', { text: 'Mikäli toimenpiteitä tarvitaan, kerro kuka olet.', purpose: 'answer' })
  assert.equal(checked.status, 200)
  for (const said of [/<strong>mikäli<\/strong>: jos/, /Tervehdys tai kiitos puuttuu/, /ettei hänen tarvitse kertoa sitä/]) assert.match(checked.text, said)
  assert.match(textIn(checked.text, 'text'), /^Mikäli/)
  assert.equal((await findCase(database.db, id))!.state, 'waiting-for-handler')
  assert.equal((await answer(id, { text: 'Mikäli toimenpiteitä tarvitaan, kerro kuka olet.' })).status, 303, 'advice never stands in the way')
})
