// What a channel promises: who writes it, who sees it, and that what was promised before stays.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, textIn } from '../../../test/app.ts'
import { actor, person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { statementCounter } from '../../../test/statements.ts'
import { transact } from '../../db/db.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import type { PromiseWords } from './promise.ts'
import { writePromise } from './write.ts'

const { standing } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let otherLineId: string
let coordinator: string
let leadsLine: string
let leadsUnit: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  otherLineId = (await database.db.insertInto('service_line').values({ name: { fi: 'Vammaispalvelut' } }).returning('id').executeTakeFirstOrThrow()).id
  const leaderId = await person(database.db, 'Linjan Johtaja')
  await database.db.insertInto('role_grant').values({ person_id: leaderId, role: 'supervisor', service_line_id: w.lineId, valid_from: '2020-01-01', granted_at: wednesday }).execute()
  coordinator = await app.signIn(w.coordinatorId)
  leadsLine = await app.signIn(leaderId)
  leadsUnit = await app.signIn(w.supervisorId)
})
after(() => database.close())

const fields = (purpose: string) => ({
  'purpose-fi': purpose, 'handled-by-fi': 'Yksikön esihenkilö.', 'gone-through-fi': 'Tiimissä.', 'invests-fi': 'Ei mitään uutta.',
  'changes-months': '4', 'gone-through-months': '3',
})
const path = (line = w.lineId) => `/desk/promises/${line}`
async function write(purpose: string, { line = w.lineId, cookie = coordinator }: { line?: string; cookie?: string } = {}) {
  return app.post(path(line), { ...fields(purpose), seen: fieldValue((await app.get(path(line), cookie)).text, 'seen') }, cookie)
}
const formOf = async (line: string) => (await app.get(`/fi/palaute/uusi?line=${line}`)).text
const publicOf = async (line = w.lineId) => (await app.get(`/fi/lupaukset/${line}`)).text

test('while nothing is promised the form says nothing of it, the public page says so, and the coordinator is told', async () => {
  assert.doesNotMatch(await formOf(w.lineId), new RegExp(standing.parts.purpose))
  assert.match(await publicOf(), new RegExp(standing.none))
  assert.match((await app.get('/desk/overview', coordinator)).text, /2 palvelutehtävältä puuttuu lupaus/)
})

test('what is written shows before sending, on the line it is of, from the same day on', async () => {
  assert.match((await write('Parannamme kotihoitoa.')).location!, /from=2026-09-16$/)
  const form = await formOf(w.lineId)
  for (const words of ['Parannamme kotihoitoa.', 'Ei mitään uutta.', fill(standing.changesText.other, { count: 4 })]) assert.ok(form.includes(words), words)
  assert.doesNotMatch(await formOf(otherLineId), /Parannamme kotihoitoa/)
})

test('the promise of the whole organisation holds for lines that have none, and for feedback about no line', async () => {
  await write('Koko alueen lupaus.', { line: 'whole' })
  assert.match(await formOf(otherLineId), /Koko alueen lupaus/)
  assert.match((await app.get('/fi/palaute/uusi')).text, /Koko alueen lupaus/)
  assert.match(await publicOf(otherLineId), new RegExp(standing.fromOrganisation))
  assert.doesNotMatch(await formOf(w.lineId), /Koko alueen lupaus/)
  assert.doesNotMatch((await app.get('/desk/overview', coordinator)).text, /puuttuu lupaus/)
})

test('another version begins tomorrow; today’s givers keep what they were shown, and both stay for everybody to read', async () => {
  assert.match((await write('Uusi lupaus.')).location!, /from=2026-09-17$/)
  assert.match(await formOf(w.lineId), /Parannamme kotihoitoa/)
  database.setNow(new Date('2026-09-17T09:00:00Z'))
  assert.match(await formOf(w.lineId), /Uusi lupaus/)
  const page = await publicOf()
  assert.match(page, /Uusi lupaus/)
  assert.match(page, /Parannamme kotihoitoa/)
  database.setNow(wednesday)
  const alter = database.db.updateTable('line_promise').set({ purpose: { fi: 'Jotain muuta.' } }).execute()
  await assert.rejects(alter, /permission denied/, 'what was promised is not altered')
})

test('the same words twice change nothing', async () => {
  assert.match((await write('Uusi lupaus.')).location!, /same=yes$/)
  assert.equal((await database.db.selectFrom('line_promise').select('id').where('service_line_id', '=', w.lineId).execute()).length, 2)
})

test('of two who write at once the second is told, and has all that they wrote', async () => {
  const seen = fieldValue((await app.get(path(), coordinator)).text, 'seen')
  await app.post(path(), { ...fields('Ensimmäisen sanat.'), seen }, coordinator)
  const second = await app.post(path(), { ...fields('Toisen sanat.'), seen }, leadsLine)
  assert.equal(second.status, 409)
  assert.equal(textIn(second.text, 'purpose-fi'), 'Toisen sanat.')
  assert.equal((await app.post(path(), { ...fields('Toisen sanat.'), seen: fieldValue(second.text, 'seen') }, leadsLine)).status, 303)
})

test('every part is needed, and what was typed stays', async () => {
  for (const [name, value] of [['purpose-fi', ''], ['invests-fi', 'a'.repeat(301)], ['changes-months', '0'], ['gone-through-months', 'joskus']] as const) {
    const answer = await app.post(path(), { ...fields('Sanat.'), [name]: value, seen: '3' }, coordinator)
    assert.equal(answer.status, 422, name)
    assert.match(answer.text, new RegExp(`href="#${name}`))
    assert.equal(textIn(answer.text, 'gone-through-fi'), 'Tiimissä.')
  }
})

test('who leads a line writes of that line alone; who leads a unit reads, and a worker finds nothing', async () => {
  assert.equal((await write('Linjan oma.', { cookie: leadsLine })).status, 303)
  assert.equal((await write('Vieras linja.', { line: otherLineId, cookie: leadsLine })).status, 404)
  assert.equal((await write('Koko alue.', { line: 'whole', cookie: leadsLine })).status, 404)
  const read = await app.get(path(), leadsUnit)
  assert.equal(read.status, 200)
  assert.doesNotMatch(read.text, /name="purpose-fi"/)
  assert.equal((await write('Yksikön.', { cookie: leadsUnit })).status, 404)
  const worker = await app.signIn(w.workerId)
  assert.deepEqual([(await app.get(path(), worker)).status, (await app.get('/desk/promises', worker)).status], [404, 404])
})

test('the rule holds inside the transaction, whoever has shown the form', async () => {
  const words: PromiseWords = { purpose: { fi: 'x' }, handledBy: { fi: 'x' }, changesMonths: 1, goneThroughMonths: 1, goneThrough: { fi: 'x' }, invests: { fi: 'x' } }
  const outcome = await transact(database.db, (tx) => writePromise(tx, { lineId: w.lineId, words, seen: 0 }, { actor: actor(w.supervisorId, 'supervisor', w.unitId), now: wednesday }))
  assert.equal(outcome, 'not-allowed')
})

test('the pages of all promises ask no more of the database, however many lines there are', async () => {
  const statements = statementCounter(database)
  const asked = (path: string, cookie?: string) => statements(async () => assert.equal((await app.get(path, cookie)).status, 200))
  const pages = async () => [await asked('/fi/lupaukset'), await asked('/desk/promises', coordinator)]
  await pages()
  const few = await pages()
  const names = Array.from({ length: 12 }, (_, n) => ({ name: { fi: `Linja ${n}` }, ended_on: null as string | null }))
  const added = await database.db.insertInto('service_line').values(names).returning('id').execute()
  assert.deepEqual(await pages(), few)
  for (const text of [(await app.get('/fi/lupaukset')).text, (await app.get('/desk/promises', coordinator)).text]) assert.match(text, /Linja 11/)
  await database.db.updateTable('service_line').set({ ended_on: '2026-01-01' }).where('id', 'in', added.map(({ id }) => id)).execute()
})

test('a line that is unknown or has ended has no page', async () => {
  for (const line of ['x', crypto.randomUUID()]) assert.equal((await app.get(`/fi/lupaukset/${line}`)).status, 404)
  await database.db.updateTable('service_line').set({ ended_on: '2026-01-01' }).where('id', '=', otherLineId).execute()
  assert.equal((await app.get(`/fi/lupaukset/${otherLineId}`)).status, 404)
  assert.equal((await app.get(path(otherLineId), coordinator)).status, 404)
})

test('a giver who sends never waits for a promise: without any the form is sent as ever', async () => {
  await database.asOwner('delete from line_promise')
  assert.equal((await giver(database).send({ line: w.lineId })).status, 303)
})
