// What a client says by telephone or face to face is written down, read back, sent by the one intake, and leaves whoever wrote it no way to it.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { fieldValue, textIn, wordsOn, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { casePath, desk } from '../../paths.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let clerkId: string
let clerk: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  w = await world(database.db)
  it = giver(database)
  clerkId = await person(database.db, 'Kirsi Neuvoja', { role: 'worker', unitId: w.otherUnitId })
  clerk = await it.app.signIn(clerkId)
})
after(() => database.close())
let token: string
beforeEach(async () => { token = fieldValue((await it.app.get(desk.writeDown, clerk)).text, 'token') })

const said = { how: 'phone', about: 'Kotihoito: Kotihoito, Saarisalmi', kind: 'criticism', text: 'Hoitaja tuli myöhässä.', language: 'fi', helped: 'nobody', answerBy: 'page' }
const look = (fields: Fields = {}) => it.app.post(desk.writeDown, { step: 'look', token, ...said, ...fields }, clerk)
const send = (fields: Fields = {}) => it.app.post(desk.writeDown, { step: 'send', consent: 'yes', token, ...said, ...fields }, clerk)
const cases = () => database.db.selectFrom('feedback_case').selectAll().execute()
/** The one case that this made. */
async function made(work: () => Promise<{ status: number; location: string | null }>) {
  const known = new Set((await cases()).map(({ id }) => id))
  const sent = await work()
  assert.equal(sent.status, 303)
  const [one, ...more] = (await cases()).filter(({ id }) => !known.has(id))
  assert.equal(more.length, 0)
  return { one: one!, location: sent.location! }
}
const receiptAt = async (location: string) => wordsOn((await it.app.get(location, clerk)).text).join(' ')

test('what is written down is shown large to be read aloud, with whom it goes to and by when; nothing is sent yet', async () => {
  const count = await it.count('feedback_case')
  const { status, text } = await look()
  assert.equal(status, 200)
  assert.match(text, /class="read-aloud[^]*Hoitaja tuli myöhässä\./)
  assert.match(text, /Lue tämä ääneen/)
  assert.match(text, /Kotihoito, Saarisalmi/)
  assert.equal(await it.count('feedback_case'), count)
})

test('without the giver’s word that it is right nothing is sent, and what was typed stays', async () => {
  const count = await it.count('feedback_case')
  const { status, text } = await send({ consent: '' })
  assert.equal(status, 422)
  assert.match(text, /Lue ääneen ja kysy asiakkaalta/)
  assert.equal(fieldValue(text, 'text'), said.text)
  assert.equal(await it.count('feedback_case'), count)
})

test('sent, it is a case like any other, with its channel and who wrote it down; the receipt is there to be read out, and opens the conversation', async () => {
  const { one, location } = await made(() => send())
  const words = await receiptAt(location)
  assert.equal(words.split(' ').length, 6)
  const opened = await it.openWith(words)
  assert.match(opened.text, /Hoitaja tuli myöhässä\./)
  assert.deepEqual([one.channel, one.handler_id, one.speaker], ['phone', w.workerId, 'helped'])
  const way = await database.db.selectFrom('case_way').select(['way', 'helped', 'written_by']).where('case_id', '=', one.id).executeTakeFirstOrThrow()
  assert.deepEqual(way, { way: 'page', helped: 'nobody', written_by: clerkId })
  const audit = await database.db.selectFrom('audit').select('person_id').where('case_id', '=', one.id).where('what', '=', 'feedback-written-down').execute()
  assert.deepEqual(audit, [{ person_id: clerkId }])
})

test('sent twice it is one case with one receipt', async () => {
  const { location } = await made(() => send())
  const count = await it.count('feedback_case')
  const again = await send()
  assert.equal(again.status, 303)
  assert.equal(await receiptAt(again.location!), await receiptAt(location))
  assert.equal(await it.count('feedback_case'), count)
})

test('whoever wrote it down does not get to read the case, and the receipt is gone once it was closed', async () => {
  const { one, location } = await made(() => send({ text: 'Vain toisille.' }))
  assert.equal((await it.app.get(casePath(one.id), clerk)).status, 404)
  const p = new URL(location, 'http://localhost').searchParams.get('p')!
  assert.equal((await it.app.post(desk.writtenDown, { p }, clerk)).status, 303)
  const again = await send({ step: 'look', text: 'Vain toisille.' })
  assert.deepEqual([again.status, again.location], [303, desk.writeDown], 'nor does a browser’s “back” bring the words')
  const gone = await it.app.get(location, clerk)
  assert.equal(gone.status, 404)
  assert.deepEqual(wordsOn(gone.text), [])
})

test('any words find the service; where several may be meant they are offered, and what fits nothing is said', async () => {
  const offered = await look({ about: 'kotihoidosta' })
  assert.equal(offered.status, 422)
  assert.match(offered.text, new RegExp(`name="topic"[^>]*value=":${w.serviceId}:${w.unitId}"`))
  assert.equal((await look({ about: 'kotihoidosta', topic: `:${w.serviceId}:${w.unitId}` })).status, 200)
  assert.equal((await look({ about: 'kotihoidosta', topic: '::' })).status, 200)
  assert.equal((await look({ about: '' })).status, 200)
  const nothing = await look({ about: 'avaruusmatkailu' })
  assert.equal(nothing.status, 422)
  assert.equal(fieldValue(nothing.text, 'about'), 'avaruusmatkailu')
})

test('each thing that is missing is told at its field, and nothing that was typed is lost', async () => {
  const { status, text } = await look({ how: '', kind: '', text: '', helped: '', answerBy: '', pseudonym: 'Ruska' })
  assert.equal(status, 422)
  for (const field of ['how', 'kind', 'text', 'helped', 'answerBy']) assert.match(text, new RegExp(`href="#${field}"`), field)
  assert.equal(fieldValue(text, 'pseudonym'), 'Ruska')
})

test('an answer by telephone needs a number, one by letter an address; both are sealed and named nowhere in clear', async () => {
  assert.match((await look({ answerBy: 'phone' })).text, /href="#number"/)
  assert.match((await look({ answerBy: 'letter' })).text, /href="#address"/)
  assert.match((await look({ answerBy: 'phone', number: 'aino@example.org' })).text, /href="#number"/)
  const { one } = await made(() => send({ answerBy: 'letter', address: 'Aino Esimerkki\nKoivukatu 1\n00100 Koivuranta' }))
  const contact = await database.db.selectFrom('contact').select(['ciphertext', 'shared']).where('case_id', '=', one.id).executeTakeFirstOrThrow()
  assert.equal(contact.shared, true)
  assert.ok(!contact.ciphertext.includes('Koivukatu'))
  const worker = await it.app.signIn(w.workerId)
  const seen = await it.app.get(casePath(one.id), worker)
  assert.match(seen.text, /Koivukatu 1/)
  assert.match(seen.text, /Puhelin<\/span>/, 'the page says by which way it came')
})

test('words that may tell of danger are noticed before anything is sent, and so is what tells who somebody is', async () => {
  assert.match((await look({ text: 'Haluan tappaa itseni.' })).text, /class="notice urgent/)
  const warned = await look({ text: 'Soittakaa 040 123 4567.' })
  assert.equal(textIn(warned.text, 'text'), 'Soittakaa 040 123 4567.')
  assert.equal(fieldValue(warned.text, 'warned'), 'phone')
  assert.match((await look({ text: 'Soittakaa 040 123 4567.', warned: 'phone' })).text, /class="read-aloud/)
})

test('who reads no feedback writes none down', async () => {
  const other = await it.app.signIn(await person(database.db, 'Ilmo Hallinto', { role: 'administrator' }))
  for (const path of [desk.writeDown, desk.readOut, desk.writtenDown]) assert.equal((await it.app.get(path, other)).status, 404)
  assert.equal((await it.app.post(desk.writeDown, { step: 'send', consent: 'yes', token, ...said }, other)).status, 404)
})
