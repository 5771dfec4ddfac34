// A request from its making to its decision: what the form asks for and keeps, whose it is, whom it reaches, and what each can do with it.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { fieldValue, password, textIn } from '../../test/app.ts'
import { person, world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import type { TestProvider } from '../../test/provider.ts'
import { aino, aRequest, brokerForTests, eero, eraseAllRequests, requestRows, roomApp } from '../../test/room.ts'
import type { Browser } from '../../test/staff.ts'
import { sweep } from '../db/sweeps.ts'
import { to } from '../paths.ts'
import { texts } from '../text/texts.ts'
import { roomSweeps } from './sweeps.ts'

let database: TestDatabase
let broker: TestProvider
let it: ReturnType<typeof roomApp>
let w: World
let officerId: string
let supervisor: string, officer: string, worker: string
const words = texts.fi.records
const wrong = 'Kirjauksissa lukee, että en tullut tapaamiseen, vaikka se peruttiin teidän puolelta.'

before(async () => {
  database = await testDatabase()
  broker = await brokerForTests()
  w = await world(database.db)
  officerId = await person(database.db, 'Ville Kivirinne', { role: 'data-protection' })
  it = roomApp(database, broker)
  ;[supervisor, officer, worker] = [await it.signIn(w.supervisorId), await it.signIn(officerId), await it.signIn(w.workerId)]
})
after(async () => {
  await broker.close()
  await database.close()
})
beforeEach(async () => {
  database.setNow(wednesday)
  await eraseAllRequests(database)
  await database.room.deleteFrom('correction_handler').execute()
  await database.db.deleteFrom('outgoing_message').execute()
})

const pages = (path: string) => async (who: Browser) => (await who.get(path)).text()
const row = async () => (await requestRows(database))[0]!
const told = async () => (await database.db.selectFrom('outgoing_message').innerJoin('person', 'person.id', 'person_id').select(['kind', 'name']).orderBy('name').execute()).map(({ kind, name }) => `${name}: ${kind}`)
const changed = async () => (await database.db.selectFrom('audit').select('detail').where('what', '=', 'record-request-changed').orderBy('happened_at').execute()).map(({ detail }) => (detail as { step: string }).step)
const at = (day: string) => database.setNow(new Date(`${day}T09:00:00Z`))

/** Somebody who has asked, where their request is at the desk, and where they see it. */
async function asked(more: Record<string, string> = {}, who?: Browser) {
  const client = who ?? (await it.enter(aino)).who
  const answer = await client.post(to('recordsNew', 'fi'), aRequest({ unit: w.unitId, ...more }))
  assert.equal(answer.status, 303)
  const own = answer.headers.get('location')!.split('?')[0]!
  return { client, own, desk: `/desk/records/${own.split('/').at(-1)}` }
}

test('what is missing is told at its field, and everything that was typed stays', async () => {
  const { who } = await it.enter(aino)
  const answer = await who.post(to('recordsNew', 'fi'), aRequest({ unit: '', document: '', wrong: 'Tämä säilyy', reply: 'letter' }))
  const text = await answer.text()
  assert.equal(answer.status, 422)
  for (const problem of [words.problems.unit, words.problems.document, words.problems.address]) assert.ok(text.includes(problem), problem)
  assert.equal(textIn(text, 'wrong'), 'Tämä säilyy')
  assert.equal(fieldValue(text, 'when'), '3.9.2026')
  const long = await who.post(to('recordsNew', 'fi'), aRequest({ wrong: 'x'.repeat(5001) }))
  assert.match(await long.text(), /enintään 5000 merkkiä/)
  const inSwedish = await who.post(to('recordsNew', 'sv'), aRequest({ step: 'switch' }))
  assert.equal(inSwedish.status, 200)
  assert.equal(textIn(await inSwedish.text(), 'wrong'), wrong)
  assert.equal((await requestRows(database)).length, 0)
})

test('what somebody typed who is signed in no longer is given back', async () => {
  const { who } = await it.enter(aino)
  database.setNow(new Date(wednesday.getTime() + 20 * 60_000))
  const answer = await who.post(to('recordsNew', 'fi'), aRequest())
  assert.equal(answer.status, 401)
  assert.equal(textIn(await answer.text(), 'unsent-3'), wrong)
})

test('sent twice it is made once; it goes to the supervisor of the unit, without a word of whose or what', async () => {
  const form = aRequest({ unit: w.unitId })
  const { who } = await it.enter(aino)
  const [first, again] = [await who.post(to('recordsNew', 'fi'), form), await who.post(to('recordsNew', 'fi'), form)]
  assert.equal(first.headers.get('location'), again.headers.get('location'))
  assert.deepEqual(await told(), ['Hilkka Rautapuro: record-request-arrived'])
  const stranger = await it.enter(eero)
  assert.equal((await stranger.who.post(to('recordsNew', 'fi'), form)).status, 422, 'the same form by somebody else')
  const { due_on, arrived_on } = await row()
  assert.deepEqual([arrived_on, due_on], ['2026-09-16', '2026-10-16'])
})

test('it is its maker’s alone, whatever they know of its address, and is found again at their next sign-in', async () => {
  const { own } = await asked()
  const [again, stranger] = [await it.enter(aino), await it.enter(eero)]
  assert.match(await pages(own)(again.who), /peruttiin teidän puolelta/)
  assert.ok((await pages(to('records', 'fi'))(again.who)).includes((await row()).reference))
  assert.equal((await stranger.who.get(own)).status, 404)
  assert.equal((await stranger.who.post(own, { step: 'write', text: 'Hei', once: crypto.randomUUID() })).status, 404)
  assert.equal((await stranger.who.post(own, { step: 'take-back' })).status, 404)
  assert.ok(!(await pages(to('records', 'fi'))(stranger.who)).includes((await row()).reference))
})

test('of an unknown unit it comes to data protection, who finds the unit; nobody decides before', async () => {
  const { desk } = await asked({ unit: 'unknown' })
  assert.deepEqual(await told(), ['Ville Kivirinne: record-request-arrived'])
  assert.equal((await it.get(desk, supervisor)).status, 404)
  assert.ok((await it.get(desk, officer)).text.includes(texts.fi.recordsDesk.one.noUnit))
  assert.equal((await it.post(`${desk}/decision`, { outcome: 'granted', reasons: 'Kyllä' }, officer)).status, 409)
  assert.equal((await it.post(`${desk}/unit`, { unit: w.unitId }, officer)).status, 303)
  assert.equal((await it.get(desk, supervisor)).status, 200)
  assert.deepEqual(await told(), ['Hilkka Rautapuro: record-request-arrived', 'Ville Kivirinne: record-request-arrived'])
})

test('messages go both ways, once each', async () => {
  const { client, own, desk } = await asked()
  const once = crypto.randomUUID()
  for (let twice = 0; twice < 2; twice++) {
    assert.equal((await it.post(`${desk}/message`, { message: 'Mistä tapaamisesta on kyse?', once }, supervisor)).status, 303)
    assert.equal((await client.post(own, { step: 'write', text: 'Syyskuun kolmannen.', once: `${once.slice(0, -1)}${once.endsWith('0') ? '1' : '0'}` })).status, 303)
  }
  const page = await pages(own)(client)
  assert.equal(page.split('Mistä tapaamisesta').length, 2)
  assert.ok(page.includes('Hilkka Rautapuro'))
  assert.equal((await it.get(desk, supervisor)).text.split('Syyskuun kolmannen').length, 2)
  const empty = await it.post(`${desk}/message`, { message: ' ' }, supervisor)
  assert.equal(empty.status, 422)
  assert.ok(empty.text.includes(words.problems.text))
})

test('more time is had once, with a reason that whoever asked sees, and only in the first month', async () => {
  const { client, own, desk } = await asked()
  assert.equal((await it.post(`${desk}/extension`, { because: '' }, supervisor)).status, 422)
  assert.equal((await it.post(`${desk}/extension`, { because: 'Työntekijä on poissa marraskuun.' }, supervisor)).status, 303)
  assert.equal((await it.post(`${desk}/extension`, { because: 'Vielä.' }, supervisor)).status, 409)
  const page = await pages(own)(client)
  assert.ok(page.includes('Työntekijä on poissa marraskuun.') && page.includes('16.12.2026') && page.includes(words.states.extended))
  await eraseAllRequests(database)
  const late = await asked({}, client)
  at('2026-10-17')
  const { headers } = await it.post('/desk/sign-in', { email: 'hilkka.rautapuro@koivuranta.example', password })
  const again = headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')
  assert.equal((await it.post(`${late.desk}/extension`, { because: 'Nyt.' }, again)).status, 409)
})

test('a decision is made once, with reasons; whoever asked reads it, gets it as a letter, and is told where else to go', async () => {
  const { client, own, desk } = await asked()
  const missing = await it.post(`${desk}/decision`, { outcome: '', reasons: '' }, supervisor)
  assert.equal(missing.status, 422)
  assert.ok(missing.text.includes(words.problems.outcome) && missing.text.includes(words.problems.reasons))
  const reasons = 'Kirjaus on korjattu. Tapaaminen peruttiin meidän puoleltamme.'
  assert.equal((await it.post(`${desk}/decision`, { outcome: 'granted', reasons }, supervisor)).status, 303)
  const twice = await it.post(`${desk}/decision`, { outcome: 'refused', reasons: 'Ei sittenkään.' }, supervisor)
  assert.equal(twice.status, 409)
  assert.ok(twice.text.includes(reasons) && !twice.text.includes('name="outcome"'))
  for (const path of [own, `${own}/paatos`]) {
    const page = await pages(path)(client)
    assert.ok(page.includes(reasons) && page.includes(words.letter.outcomes.granted) && page.includes('tietosuojavaltuutetulle') && page.includes('Hilkka Rautapuro'), path)
  }
  assert.match((await it.get(`${desk}/print?what=letter`, supervisor)).text, /Aino Haapakoski/)
  assert.deepEqual((await changed()).slice(-1), ['decided'])
  assert.equal((await client.post(own, { step: 'take-back' })).status, 409)
  const { erase_on } = await row()
  assert.equal(erase_on, '2028-09-16')
})

test('a letter speaks the language in which it was asked', async () => {
  const { who } = await it.enter(aino)
  await who.post(to('recordsNew', 'sv'), aRequest({ unit: w.unitId }))
  const { id } = await row()
  await it.post(`/desk/records/${id}/decision`, { outcome: 'refused', reasons: 'Anteckningen stämmer.' }, supervisor)
  assert.ok((await it.get(`/desk/records/${id}/print?what=letter`, supervisor)).text.includes(texts.sv.records.letter.outcomes.refused))
})

test('whoever made it takes it back, and nobody goes on with it', async () => {
  const { client, own, desk } = await asked()
  assert.equal((await client.post(own, { step: 'take-back' })).status, 303)
  assert.equal((await it.post(`${desk}/decision`, { outcome: 'granted', reasons: 'Kyllä' }, supervisor)).status, 409)
  assert.equal((await client.get(`${own}/paatos`)).status, 404)
  assert.ok((await pages(to('records', 'fi'))(client)).includes(words.states.withdrawn))
})

test('who has it is reminded before its last day and after it, late also data protection, in the morning and once a day', async () => {
  const { client } = await asked()
  const [remind] = roomSweeps({ idleMinutes: 15 })
  const on = async (moment: string) => {
    await database.db.deleteFrom('outgoing_message').execute()
    for (let twice = 0; twice < 2; twice++) await sweep(database.room, remind!, new Date(moment))
    return told()
  }
  assert.deepEqual(await on('2026-10-01T09:00:00Z'), [])
  assert.deepEqual(await on('2026-10-02T04:00:00Z'), [], 'at seven in the morning')
  assert.deepEqual(await on('2026-10-02T05:00:00Z'), ['Hilkka Rautapuro: record-request-due'])
  assert.deepEqual(await on('2026-10-16T09:00:00Z'), ['Hilkka Rautapuro: record-request-due'])
  assert.deepEqual(await on('2026-10-19T09:00:00Z'), ['Hilkka Rautapuro: record-request-late', 'Ville Kivirinne: record-request-late'])
  at('2026-10-19')
  const { who } = await it.enter(aino, client)
  assert.ok((await pages(to('records', 'fi'))(who)).includes(words.states.late))
})

test('so long after the decision it is erased with its key and every word', async () => {
  const { desk } = await asked()
  await it.post(`${desk}/decision`, { outcome: 'partly', reasons: 'Osa korjattu.' }, supervisor)
  const erase = roomSweeps({ idleMinutes: 15 })[1]!
  await sweep(database.room, erase, new Date('2028-09-15T09:00:00Z'))
  assert.equal((await database.asOwner('select from correction_text')).rowCount, 3)
  await sweep(database.room, erase, new Date('2028-09-16T09:00:00Z'))
  for (const table of ['correction_request', 'keys.correction_key', 'correction_text'] as const) assert.equal((await database.asOwner(`select from ${table}`)).rowCount, 0, table)
})

test('a supervisor names a worker of the unit, who then handles its requests, and takes that back; both are recorded', async () => {
  const { desk } = await asked()
  assert.equal((await it.get(desk, worker)).status, 404)
  assert.ok((await it.get('/desk/records/handlers', supervisor)).text.includes('Veera Kanervasuo'))
  assert.equal((await it.post('/desk/records/handlers', { unit: w.unitId, person: w.workerId, step: 'name' }, worker)).status, 404)
  await it.post('/desk/records/handlers', { unit: w.unitId, person: w.managerId, step: 'name' }, supervisor)
  assert.equal((await database.room.selectFrom('correction_handler').selectAll().execute()).length, 0, 'of no other unit')
  await it.post('/desk/records/handlers', { unit: w.unitId, person: w.workerId, step: 'name' }, supervisor)
  assert.equal((await it.get(desk, worker)).status, 200)
  await it.post('/desk/records/handlers', { unit: w.unitId, person: w.workerId, step: 'remove' }, supervisor)
  assert.equal((await it.get(desk, worker)).status, 404)
  const entries = await database.db.selectFrom('audit').select('detail').where('what', '=', 'record-handler-changed').where('subject_id', '=', w.workerId).execute()
  assert.deepEqual(entries.map(({ detail }) => (detail as { step: string }).step).sort(), ['named', 'unnamed'])
})
