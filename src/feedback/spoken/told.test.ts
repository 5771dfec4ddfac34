// An answer that has to be told counts once it was; and a conversation is opened at the desk with its giver's words, as little of it as they open.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { fieldValue, wordsOn, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { caseLetterPath } from '../../door-paths.ts'
import { casePath, desk } from '../../paths.ts'
import { receiptFor, receiptWords } from '../../privacy/receipt.ts'
import { naming } from '../named.sql.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let clerkId: string
let clerk: string
let worker: string
let id: string
let words: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 3 })
  w = await world(database.db)
  it = giver(database)
  clerkId = await person(database.db, 'Kirsi Neuvoja', { role: 'worker', unitId: w.otherUnitId })
  clerk = await it.app.signIn(clerkId)
  worker = await it.app.signIn(w.workerId)
})
after(() => database.close())

async function write(fields: Fields): Promise<void> {
  const known = new Set((await database.db.selectFrom('feedback_case').select('id').execute()).map((one) => one.id))
  const token = fieldValue((await it.app.get(desk.writeDown, clerk)).text, 'token')
  const sent = await it.app.post(desk.writeDown, {
    step: 'send', consent: 'yes', token, how: 'phone', about: 'Kotihoito: Kotihoito, Saarisalmi', kind: 'criticism', text: 'Hoitaja tuli myöhässä.', language: 'fi', helped: 'nobody',
    answerBy: 'phone', number: '040 000 0101', ...fields,
  }, clerk)
  words = wordsOn((await it.app.get(sent.location!, clerk)).text).join(' ')
  id = (await database.db.selectFrom('feedback_case').select('id').execute()).find((one) => !known.has(one.id))!.id
}
beforeEach(() => write({}))

const press = (step: string, fields: Fields = {}) => it.app.post(casePath(id), { step, seen: '1', ...fields }, worker)
const answer = () => press('answer', { text: 'Olemme pahoillamme. Korjaamme aikataulun.', purpose: 'answer', came: 'changed' })
const stands = () => database.db.selectFrom('feedback_case').select(['state', 'answered_at', 'reacted_at']).where('id', '=', id).executeTakeFirstOrThrow()
const events = async () => (await database.db.selectFrom('event').select(['name', 'detail', 'actor_id']).where('case_id', '=', id).orderBy('number').execute())
const audit = async () => (await database.db.selectFrom('audit').select(['what', 'person_id', 'detail']).where('case_id', '=', id).where('what', 'like', 'conversation%').orderBy('happened_at').execute())
const open = (fields: Fields = {}, cookie = clerk) => it.app.post(desk.readOut, { receipt: words, how: 'phone', ...fields }, cookie)
const seen = async () => (await database.db.selectFrom('answer_seen').select('case_id').where('case_id', '=', id).execute()).length

test('an answer to somebody who wants it by telephone waits to be told, and the promise runs on until it was', async () => {
  assert.equal((await answer()).status, 303)
  assert.deepEqual(await stands(), { state: 'waiting-for-handler', answered_at: null, reacted_at: null })
  const page = (await it.app.get(casePath(id), worker)).text
  assert.match(page, /Vastaus odottaa kertomista: Puhelimessa/)
  assert.match((await it.app.get(desk.cases, worker)).text, /Kerro asiakkaalle/)
  assert.equal((await press('told', { 'told-how': 'phone' })).status, 303)
  const now = await stands()
  assert.equal(now.state, 'answered')
  assert.ok(now.answered_at && now.reacted_at)
  const last = (await events()).at(-1)!
  assert.deepEqual([last.name, last.detail, last.actor_id], ['answered', { how: 'phone' }, w.workerId])
})

test('told twice it was told once, and only by who may answer', async () => {
  await answer()
  assert.equal((await it.app.post(casePath(id), { step: 'told', 'told-how': 'phone', seen: '2' }, clerk)).status, 404)
  assert.equal((await press('told', { 'told-how': 'letter' })).status, 303)
  assert.equal((await press('told', { 'told-how': 'phone' })).status, 409)
  assert.equal((await events()).filter(({ name }) => name === 'answered').length, 1)
})

test('a question back waits to be told too, and then waits for the giver', async () => {
  await press('answer', { text: 'Mihin aikaan?', purpose: 'question-back' })
  assert.equal((await stands()).state, 'waiting-for-handler')
  await press('told', { 'told-how': 'phone' })
  assert.equal((await stands()).state, 'waiting-for-giver')
})

test('a giver who opens it after all was told by that, and that they came is kept without a time', async () => {
  await answer()
  assert.equal(await seen(), 0)
  await it.openWith(words)
  assert.equal((await stands()).state, 'answered')
  assert.deepEqual((await events()).at(-1)!.detail, { how: 'page' })
  assert.equal(await seen(), 1)
  await it.openWith(words)
  assert.equal(await seen(), 1)
})

test('who sends feedback themselves is answered as ever, and whether they came back is noted once they do', async () => {
  const sent = await it.send({ service: w.serviceId, unit: w.unitId })
  words = await it.receiptOf(sent.location)
  id = (await database.db.selectFrom('feedback_case').select('id').where('channel', '=', 'web').executeTakeFirstOrThrow()).id
  await it.openWith(words)
  assert.equal(await seen(), 0, 'nothing was answered yet')
  await answer()
  assert.equal((await stands()).state, 'answered')
  await it.openWith(words)
  assert.equal(await seen(), 1)
})

test('with the giver’s words the desk opens the conversation and nothing else of the case, and that is written down with who and how', async () => {
  await answer()
  const { status, text } = await open({ how: 'service-point' })
  assert.equal(status, 200)
  assert.match(text, /Korjaamme aikataulun/)
  assert.doesNotMatch(text, /040 000 0101|Käsittelijä|Kirjannut/)
  assert.doesNotMatch(text, new RegExp(id))
  assert.deepEqual(await audit(), [{ what: 'conversation-opened', person_id: clerkId, detail: { how: 'service-point' } }])
  const last = (await events()).at(-1)!
  assert.deepEqual([last.detail, last.actor_id], [{ how: 'service-point' }, clerkId], 'to be read it out is to be told')
  assert.equal((await it.app.get(casePath(id), clerk)).status, 404)
})

test('what the giver says is their own message, sent once with their word that it is right', async () => {
  const page = (await open()).text
  const fields = { p: fieldValue(page, 'p'), how: 'phone', token: fieldValue(page, 'token'), text: 'Kiitos, näin on hyvä.', step: 'reply' }
  assert.equal((await it.app.post(desk.readOut, fields, clerk)).status, 422)
  assert.match((await it.app.post(desk.readOut, { ...fields, consent: 'yes' }, clerk)).text, /Viestisi on perillä/)
  await it.app.post(desk.readOut, { ...fields, consent: 'yes' }, clerk)
  const bodies = await naming(database.db, [id], (tx) => tx.selectFrom('body').select(['purpose', 'written_by']).where('case_id', '=', id).orderBy('number').execute())
  assert.deepEqual(bodies, [{ purpose: 'feedback', written_by: null }, { purpose: 'reply', written_by: null }])
  assert.deepEqual((await audit()).map(({ what }) => what), ['conversation-opened', 'conversation-written'])
})

test('a closed conversation opens no more from that page, and gives back what was written to it', async () => {
  const page = (await open()).text
  const p = fieldValue(page, 'p')
  assert.equal((await it.app.post(desk.readOut, { p, step: 'end' }, clerk)).status, 303)
  const late = await it.app.post(desk.readOut, { p, step: 'reply', consent: 'yes', text: 'Vielä tämä.', token: fieldValue(page, 'token') }, clerk)
  assert.equal(late.status, 422)
  assert.match(late.text, /Vielä tämä\./)
  assert.doesNotMatch(late.text, /Hoitaja tuli myöhässä/)
})

test('sent again by a browser’s “back”, what was closed shows nothing any more', async () => {
  const fields = { token: fieldValue((await it.app.get(desk.readOut, clerk)).text, 'token') }
  const page = (await open(fields)).text
  assert.match(page, /Hoitaja tuli myöhässä/)
  await it.app.post(desk.readOut, { p: fieldValue(page, 'p'), step: 'end' }, clerk)
  const again = await open(fields)
  assert.deepEqual([again.status, again.location], [303, desk.readOut])
})

test('whom it concerns does not open it with its words either', async () => {
  await database.db.insertInto('case_about').values({ case_id: id, person_id: clerkId, how: 'concerns', noted_by: w.supervisorId, noted_on: '2026-09-16' }).execute()
  const { status, text } = await open()
  assert.equal(status, 422)
  assert.doesNotMatch(text, /Hoitaja tuli myöhässä/)
  assert.deepEqual(await audit(), [])
})

test('wrong words are counted, and past the budget none are looked up', async () => {
  const guesser = await it.app.signIn(await person(database.db, 'Arvo Arvaaja', { role: 'worker', unitId: w.otherUnitId }))
  const unknown = receiptWords(receiptFor(database.context.keys, 'nobody sent this'), 'fi').join(' ')
  const statuses: number[] = []
  for (let guess = 0; guess < 4; guess++) statuses.push((await open({ receipt: unknown }, guesser)).status)
  assert.deepEqual(statuses, [422, 422, 422, 429])
  assert.equal((await open({}, guesser)).status, 429, 'nor the right ones')
  assert.equal((await open()).status, 200, 'another of the staff has guessed nothing')
})

test('a letter is printed by who may answer, in its giver’s language, once something was written, and that is written down', async () => {
  await write({ answerBy: 'letter', address: 'Aino Esimerkki\nKoivukatu 1' })
  assert.equal((await it.app.get(caseLetterPath(id), worker)).status, 404)
  await answer()
  assert.equal((await it.app.get(caseLetterPath(id), clerk)).status, 404)
  const letter = await it.app.get(caseLetterPath(id), worker)
  assert.match(letter.text, /Aino Esimerkki\nKoivukatu 1[^]*Korjaamme aikataulun/)
  await database.db.updateTable('person').set({ language: 'sv' }).where('id', '=', w.workerId).execute()
  const inFinnish = /<article class="letter[^]*<\/article>/.exec((await it.app.get(caseLetterPath(id), worker)).text)![0]
  assert.match(inFinnish, /<p>Koivurannan hyvinvointialue<br/, 'in the giver’s language, whatever its printer reads')
  assert.doesNotMatch(inFinnish, /Björkstrands/)
  const { rows } = await database.pool.query(`select count(*)::int as n from audit where case_id = $1 and what = 'letter-printed'`, [id])
  assert.deepEqual(rows, [{ n: 2 }], 'each time')
})
