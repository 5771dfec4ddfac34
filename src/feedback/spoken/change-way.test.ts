// How an answer is to come is put right while its giver's words are at hand, and what was left before to reach them is gone with it.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { fieldValue, wordsOn, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { casePath, desk } from '../../paths.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let clerkId: string
let clerk: string
let worker: string
let id: string
let p: string
let words: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  w = await world(database.db)
  it = giver(database)
  clerkId = await person(database.db, 'Kirsi Neuvoja', { role: 'worker', unitId: w.otherUnitId })
  clerk = await it.app.signIn(clerkId)
  worker = await it.app.signIn(w.workerId)
})
after(() => database.close())
beforeEach(async () => {
  const known = new Set((await database.db.selectFrom('feedback_case').select('id').execute()).map((one) => one.id))
  const sent = await it.app.post(desk.writeDown, {
    step: 'send', consent: 'yes', token: fieldValue((await it.app.get(desk.writeDown, clerk)).text, 'token'), how: 'phone', about: 'Kotihoito: Kotihoito, Saarisalmi', kind: 'criticism',
    text: 'Hoitaja tuli myöhässä.', language: 'fi', helped: 'nobody', answerBy: 'phone', number: '040 000 0101',
  }, clerk)
  p = new URL(sent.location!, 'http://localhost').searchParams.get('p')!
  words = wordsOn((await it.app.get(sent.location!, clerk)).text).join(' ')
  id = (await database.db.selectFrom('feedback_case').select('id').execute()).find((one) => !known.has(one.id))!.id
})

const change = (fields: Fields, cookie = clerk) => it.app.post(desk.changeWay, { p, step: 'change', from: 'receipt', language: 'fi', ...fields }, cookie)
const way = () => database.db.selectFrom('case_way').select('way').where('case_id', '=', id).executeTakeFirstOrThrow()
const contacts = async () => (await database.db.selectFrom('contact').select('shared').where('case_id', '=', id).execute()).length
const events = async () => (await database.db.selectFrom('event').select(['name', 'detail', 'actor_id']).where('case_id', '=', id).where('name', '=', 'way-changed').execute())

test('whoever wrote it down puts a wrong way right from the page of the receipt, and the number from before is erased', async () => {
  const asked = await it.app.post(desk.changeWay, { p, from: 'receipt', language: 'fi' }, clerk)
  assert.match(asked.text, /value="phone" checked/)
  assert.doesNotMatch(asked.text, /040 000 0101/, 'what lies sealed is shown to who may answer alone')
  const done = await change({ answerBy: 'letter', address: 'Aino Esimerkki\nKoivukatu 1' })
  assert.match(done.text, /Vaihdettu[^]*Kirjeellä/)
  assert.deepEqual(await way(), { way: 'letter' })
  const page = (await it.app.get(casePath(id), worker)).text
  assert.match(page, /Koivukatu 1/)
  assert.match(page, /Vastaus tulee toisella tavalla/)
  assert.doesNotMatch(page, /040 000 0101/)
  assert.equal((await change({ answerBy: 'page' })).status, 200)
  assert.equal(await contacts(), 0)
  assert.deepEqual(await events(), [{ name: 'way-changed', detail: { way: 'letter' }, actor_id: clerkId }, { name: 'way-changed', detail: { way: 'page' }, actor_id: clerkId }])
})

test('at the giver’s call it is changed from their conversation, and no longer once that was closed', async () => {
  const opened = (await it.app.post(desk.readOut, { receipt: words, how: 'phone' }, clerk)).text
  assert.match(opened, new RegExp(`action="${desk.changeWay}"`))
  p = fieldValue(opened, 'p')
  assert.equal((await change({ from: '', answerBy: 'service-point' })).status, 200)
  assert.deepEqual([await way(), await contacts()], [{ way: 'service-point' }, 0])
  await it.app.post(desk.readOut, { p, step: 'end' }, clerk)
  const late = await change({ from: '', answerBy: 'phone', number: '040 000 0202' })
  assert.equal(late.status, 422)
  assert.equal(fieldValue(late.text, 'number'), '040 000 0202')
  assert.deepEqual(await way(), { way: 'service-point' })
})

test('what waited to be told stands on the page from then on, if that is where its giver reads it, and a notice goes to their mail', async () => {
  await it.app.post(casePath(id), { step: 'answer', seen: '1', text: 'Korjaamme sen.', purpose: 'answer', came: 'changed' }, worker)
  assert.equal((await change({ answerBy: 'page', mail: 'aino@example.org' })).status, 200)
  const { state } = await database.db.selectFrom('feedback_case').select('state').where('id', '=', id).executeTakeFirstOrThrow()
  const { waits } = await database.db.selectFrom('case_way').select('waits').where('case_id', '=', id).executeTakeFirstOrThrow()
  const mails = await database.db.selectFrom('outgoing_message').select('kind').where('case_id', '=', id).where('person_id', 'is', null).execute()
  assert.deepEqual([state, waits, mails], ['answered', null, [{ kind: 'answer-waits' }]])
})

test('what is missing is told at its field, with what was typed, and nothing is changed', async () => {
  for (const [fields, field] of [[{}, 'answerBy'], [{ answerBy: 'letter' }, 'address'], [{ answerBy: 'phone', number: 'ei ole' }, 'number'], [{ answerBy: 'page', mail: 'aino@' }, 'mail']] as const) {
    const { status, text } = await change(fields)
    assert.equal(status, 422, field)
    assert.match(text, new RegExp(`href="#${field}"`))
  }
  assert.deepEqual([await way(), await contacts(), await events()], [{ way: 'phone' }, 1, []])
})

test('without the words of its giver nothing is changed, nor by whom it concerns, nor once it is closed', async () => {
  assert.equal((await change({ p: 'x', answerBy: 'page' })).status, 422)
  await database.db.insertInto('case_about').values({ case_id: id, person_id: clerkId, how: 'concerns', noted_by: w.supervisorId, noted_on: '2026-09-16' }).execute()
  assert.equal((await change({ answerBy: 'page' })).status, 422)
  const other = await it.app.signIn(await person(database.db, 'Ilmo Hallinto', { role: 'administrator' }))
  assert.equal((await change({ answerBy: 'page' }, other)).status, 404)
  for (const [step, fields] of [['answer', { text: 'Korjaamme sen.', purpose: 'answer', came: 'changed' }], ['told', { 'told-how': 'phone' }], ['close', {}]] as const) {
    assert.equal((await it.app.post(casePath(id), { step, seen: step === 'answer' ? '1' : '2', ...fields }, worker)).status, 303, step)
  }
  const clerk2 = await it.app.signIn(await person(database.db, 'Kaisa Neuvoja', { role: 'worker', unitId: w.otherUnitId }))
  assert.equal((await change({ answerBy: 'page' }, clerk2)).status, 409)
  assert.deepEqual([await way(), await contacts()], [{ way: 'phone' }, 1])
})
