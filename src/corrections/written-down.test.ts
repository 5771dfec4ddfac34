// A request that is written down for somebody, the form on paper, and where the room is closed at the desk.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { fieldValue, testApp, textIn } from '../../test/app.ts'
import { person, world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { aRequest, eraseAllRequests, requestRows } from '../../test/room.ts'
import { to } from '../paths.ts'
import { languages } from '../text/language.ts'
import { texts } from '../text/texts.ts'

let database: TestDatabase
let it: ReturnType<typeof testApp>
let w: World
let worker: string, supervisor: string
const words = texts.fi.recordsDesk

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  it = testApp(database)
  ;[worker, supervisor] = [await it.signIn(w.workerId), await it.signIn(w.supervisorId)]
})
after(() => database.close())
beforeEach(async () => { await eraseAllRequests(database) })

const form = (more: Record<string, string> = {}) => aRequest({
  unit: w.unitId, name: 'Kalle Ojansuu', code: '', checked: 'Ajokortti', way: 'paper', arrived: '10.9.2026', language: 'sv', reply: 'letter', address: 'Rantatie 1, Saarisalmi', ...more,
})
const rows = () => requestRows(database)

test('a worker writes it down with who it is for and how that was checked; its month begins when it arrived', async () => {
  const saved = await it.post('/desk/records/new', form(), worker)
  const [row] = await rows()
  assert.ok(saved.text.includes(row!.reference) && saved.text.includes('12.10.2026'))
  assert.deepEqual([row!.way, row!.language, row!.written_by, row!.arrived_on, row!.due_on, row!.mark], ['paper', 'sv', w.workerId, '2026-09-10', '2026-10-12', null])
  const page = (await it.get(`/desk/records/${row!.id}`, supervisor)).text
  for (const shown of ['Kalle Ojansuu', 'Ajokortti', 'Veera Kanervasuo', 'Rantatie 1', words.one.ways.paper]) assert.ok(page.includes(shown), shown)
  assert.deepEqual((await database.db.selectFrom('audit').select(['person_id', 'detail']).where('what', '=', 'record-request-written').execute()), [{ person_id: w.workerId, detail: { request: row!.reference } }])
})

test('whoever wrote it down sees no more of it than they wrote, and to try stands in the audit', async () => {
  await it.post('/desk/records/new', form(), worker)
  const [row] = await rows()
  const { status, text } = await it.get(`/desk/records/${row!.id}`, worker)
  assert.equal(status, 404)
  assert.ok(!text.includes('Ojansuu'))
  assert.ok(!(await it.get('/desk/records', worker)).text.includes(row!.reference))
  const refused = await database.db.selectFrom('audit').select('person_id').where('what', '=', 'record-request-refused').execute()
  assert.deepEqual(refused, [{ person_id: w.workerId }])
  assert.equal((await it.post(`/desk/records/${row!.id}/message`, { message: 'Kenen tämä on?', once: crypto.randomUUID() }, worker)).status, 404)
  assert.equal((await database.db.selectFrom('audit').select('person_id').where('what', '=', 'record-request-refused').execute()).length, 2, 'to write to it, too')
})

test('sent twice it is made once, and the same code is shown', async () => {
  const same = form()
  const [first, again] = [await it.post('/desk/records/new', same, worker), await it.post('/desk/records/new', same, worker)]
  const [row, ...more] = await rows()
  assert.equal(more.length, 0)
  assert.ok(first.text.includes(row!.reference) && again.text.includes(row!.reference))
})

test('what is missing or cannot be is told at its field, and what was typed stays', async () => {
  const { problems } = texts.fi.records
  for (const [more, problem] of [
    [{ name: '' }, problems.name], [{ checked: '' }, problems.checked], [{ way: '' }, problems.way], [{ arrived: '17.9.2026' }, problems.arrived], [{ arrived: 'eilen' }, problems.arrived], [{ arrived: '1.9.2025' }, problems.arrived],
  ] as const) {
    const { status, text } = await it.post('/desk/records/new', form(more), worker)
    assert.equal(status, 422, problem)
    assert.ok(text.includes(problem))
    assert.match(textIn(text, 'wrong'), /peruttiin/)
    if (!('name' in more)) assert.equal(fieldValue(text, 'name'), 'Kalle Ojansuu')
  }
  assert.deepEqual(await rows(), [])
})

test('neither a coordinator nor an administrator finds anything of it at the desk', async () => {
  const administrator = await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' })
  for (const id of [w.coordinatorId, administrator]) {
    const cookie = await it.signIn(id)
    for (const path of ['/desk/records', '/desk/records/new', '/desk/records/handlers']) assert.equal((await it.get(path, cookie)).status, 404, path)
    assert.ok(!(await it.get('/desk', cookie)).text.includes('href="/desk/records"'))
  }
})

test('the form on paper is there for everybody, in each language', async () => {
  for (const language of languages) {
    const { text, status } = await it.get(to('recordsPaper', language))
    const { paper, kinds } = texts[language].records
    assert.equal(status, 200)
    for (const shown of [paper.title, paper.signature, kinds.log.label]) assert.ok(text.includes(shown), shown)
  }
})

test('without a database role of its own the room is closed at the desk too, and says so', async () => {
  const closed = testApp({ ...database, context: { ...database.context, room: null } })
  const { text, status } = await closed.get('/desk/records', supervisor)
  assert.equal(status, 200)
  assert.ok(text.includes(words.closed.title))
  assert.equal((await closed.get('/desk/records/new', supervisor)).status, 404)
  assert.ok((await closed.get(to('records', 'fi'))).text.includes(texts.fi.records.closed.title))
})
