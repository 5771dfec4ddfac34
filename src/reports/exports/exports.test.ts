// An export of all that is published: asked for, made step by step, cancelled, fetched and erased.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { inflateRawSync } from 'node:zlib'
import { testApp } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { publish, publishMany } from '../../../test/published.ts'
import { filesIn } from '../../../test/zip.ts'
import { transact } from '../../db/db.ts'
import { sweep } from '../../db/sweeps.ts'
import { desk, reportExportPath } from '../../paths.ts'
import { texts } from '../../text/texts.ts'
import { datasets } from '../open-data/datasets.ts'
import { stepExports } from './step.ts'
import { exportSweeps } from './sweeps.ts'

const { reportExports: words } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let coordinator: string, manager: string, worker: string
const logged: string[] = []

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  ;[coordinator, manager, worker] = await Promise.all([w.coordinatorId, await person(database.db, 'Johto Jokinen', { role: 'management' }), w.workerId].map((id) => app.signIn(id))) as [string, string, string]
  await publish(database, [{ period: '2026-03', lineId: w.lineId, shown: 31 }])
  await publishMany(database, 15_000)
})
after(() => database.close())
beforeEach(async () => void (await database.db.deleteFrom('report_export').execute()))

const ask = async (cookie = coordinator, form = 'standard') => (await app.post(desk.reportExports, { form }, cookie)).location!.split('/').at(-1)!
const step = (more: Partial<Parameters<typeof stepExports>[1]> = {}) => transact(database.db, (tx) => stepExports(tx, { keys: database.context.keys, now: wednesday, log: (line) => void logged.push(line), ...more }))
const all = async () => { while (await step()); }
const bytesOf = async (id: string, cookie = coordinator) => Buffer.from(await (await app.app.request(`http://localhost${reportExportPath(id, '/file')}`, { headers: { cookie } })).arrayBuffer())
const rowOf = (id: string) => database.db.selectFrom('report_export').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const piecesOf = async (id: string) => (await database.db.selectFrom('report_export_piece').select('number').where('export_id', '=', id).execute()).length

test('it is asked for, is made while nobody looks, and is fetched as one file that holds every row once', async () => {
  const answer = await app.post(desk.reportExports, { form: 'standard' }, coordinator)
  assert.equal(answer.status, 303)
  const id = answer.location!.split('/').at(-1)!
  assert.ok((await app.get(answer.location!, coordinator)).text.includes(words.states.waiting))
  assert.equal((await app.get(reportExportPath(id, '/file'), coordinator)).status, 404)
  await step()
  const half = (await app.get(answer.location!, coordinator)).text
  assert.ok(half.includes(words.states.running) && half.includes('10') && half.includes(words.again))
  assert.equal((await app.get(reportExportPath(id, '/file'), coordinator)).status, 404, 'half a file is nobody’s')
  await all()
  assert.ok((await app.get(answer.location!, coordinator)).text.includes(words.fetch))
  const { headers } = await app.get(reportExportPath(id, '/file'), coordinator)
  assert.deepEqual([headers.get('cache-control'), headers.get('content-type'), headers.get('content-disposition')], ['private, no-store', 'application/zip', 'attachment; filename="julkaistut-luvut-2026-09-16.zip"'])
  const zip = await bytesOf(id)
  assert.equal(String(zip.length), headers.get('content-length'))
  const files = filesIn(zip, inflateRawSync)
  assert.deepEqual([...files.keys()], ['tietoja.txt', 'datapackage.json', ...datasets.map((dataset) => `${dataset.id}.csv`)])
  const lines = files.get('published-figures.csv')!.toString().trimEnd().split('\r\n')
  assert.deepEqual([lines.length, new Set(lines).size], [15_002, 15_002])
  assert.ok(files.get('tietoja.txt')!.toString().includes(texts.fi.disclosure.hidden))
  assert.deepEqual((await rowOf(id)).rows_done, (await rowOf(id)).rows_in_all)
})

test('what the open data has is what the export has, to the byte', async () => {
  const id = await ask()
  await all()
  assert.equal(filesIn(await bytesOf(id), inflateRawSync).get('published-figures.csv')!.toString(), (await app.get('/open-data/published-figures.csv')).text)
})

test('the pieces are sealed, each for its place', async () => {
  const id = await ask()
  await all()
  const pieces = await database.db.selectFrom('report_export_piece').select(['number', 'ciphertext']).where('export_id', '=', id).orderBy('number').execute()
  assert.ok(pieces.length > 1)
  for (const { ciphertext } of pieces) assert.ok(ciphertext.length < 300_000 && !ciphertext.includes('PK') || !ciphertext.subarray(0, 8).includes('PK'))
  await database.db.deleteFrom('report_export_piece').where('export_id', '=', id).where('number', '=', 1).execute()
  await database.db.insertInto('report_export_piece').values({ export_id: id, number: 1, ciphertext: pieces[1]!.ciphertext }).execute()
  await assert.rejects(bytesOf(id), 'a piece in another place breaks off')
})

test('a process that dies in the middle leaves what was there before, and another one goes on from it', async () => {
  const id = await ask()
  await step()
  const { rows_done: done, pieces } = await rowOf(id)
  await assert.rejects(transact(database.db, async (tx) => {
    await stepExports(tx, { keys: database.context.keys, now: wednesday, log: () => {} })
    throw new Error('killed')
  }), /killed/)
  assert.deepEqual([(await rowOf(id)).rows_done, (await rowOf(id)).pieces, await piecesOf(id)], [done, pieces, pieces])
  await all()
  assert.equal(filesIn(await bytesOf(id), inflateRawSync).get('published-figures.csv')!.toString().split('\r\n').length, 15_003)
})

test('what cannot be made is told as failed after three tries, leaves nothing, and stands in nobody’s way', async () => {
  const id = await ask()
  await step()
  assert.ok(await piecesOf(id) > 0)
  const broken = datasets.map((dataset) => ({ ...dataset, page: () => Promise.reject(new TypeError('secret')) }))
  for (let n = 0; n < 3; n++) await step({ datasets: broken })
  assert.deepEqual([(await rowOf(id)).state, await piecesOf(id)], ['failed', 0])
  assert.deepEqual(logged.splice(0), Array.from({ length: 3 }, () => 'export: TypeError'))
  assert.ok((await app.get(reportExportPath(id), coordinator)).text.includes(words.failed))
  await ask()
})

test('one of each person at a time; another is refused with a sentence until it is ready or cancelled', async () => {
  const id = await ask()
  const again = await app.post(desk.reportExports, { form: 'excel' }, coordinator)
  assert.equal(again.status, 409)
  assert.ok(again.text.includes(words.ask.underWay))
  assert.equal((await app.post(reportExportPath(id, '/cancel'), {}, coordinator)).status, 303)
  assert.ok((await app.get(reportExportPath(id), coordinator)).text.includes(words.cancelled))
  const late = await app.post(reportExportPath(id, '/cancel'), {}, coordinator)
  assert.equal(late.status, 409)
  assert.ok(late.text.includes(words.tooLate))
  await ask()
})

test('an export that is cancelled in the middle leaves nothing, and is not gone on with', async () => {
  const id = await ask()
  await step()
  await app.post(reportExportPath(id, '/cancel'), {}, coordinator)
  assert.deepEqual([await piecesOf(id), await step(), (await rowOf(id)).state], [0, false, 'cancelled'])
})

test('those of several people are made in turns, and a fourth waits', async () => {
  const people = await Promise.all(['Aino Aalto', 'Bertta Berg', 'Cilla Cajan'].map(async (name) => app.signIn(await person(database.db, name, { role: 'coordinator' }))))
  const ids: string[] = []
  for (const cookie of [coordinator, ...people]) {
    ids.push(await ask(cookie))
    await new Promise((soon) => setTimeout(soon, 2))
  }
  for (const [n, id] of ids.entries()) await database.db.updateTable('report_export').set({ asked_at: new Date(wednesday.getTime() + n * 1000) }).where('id', '=', id).execute()
  for (let n = 0; n < 3; n++) await step({ now: new Date(wednesday.getTime() + n) })
  assert.deepEqual(await Promise.all(ids.map(async (id) => (await rowOf(id)).state)), ['running', 'running', 'running', 'waiting'])
  await all()
  assert.deepEqual(await Promise.all(ids.map(async (id) => (await rowOf(id)).state)), ['ready', 'ready', 'ready', 'ready'])
})

test('it is nobody else’s, not even another’s who may export; and who may not finds nothing', async () => {
  const id = await ask()
  await all()
  for (const address of [reportExportPath(id), reportExportPath(id, '/file')]) assert.equal((await app.get(address, manager)).status, 404, address)
  assert.equal((await app.post(reportExportPath(id, '/cancel'), {}, manager)).status, 404)
  for (const address of [desk.reportExports, reportExportPath(id), reportExportPath(id, '/file'), reportExportPath('x')]) assert.equal((await app.get(address, worker)).status, 404, address)
  assert.equal((await app.post(desk.reportExports, { form: 'excel' }, worker)).status, 404)
})

test('a form without a choice comes back with what is missing', async () => {
  const { status, text } = await app.post(desk.reportExports, { form: 'pdf' }, coordinator)
  assert.equal(status, 422)
  assert.ok(text.includes(words.ask.missing))
})

test('the audit learns who asked for how much, and reads no figure', async () => {
  const ofCoordinator = () => database.db.selectFrom('audit').select('detail').where('what', '=', 'report-exported').where('person_id', '=', w.coordinatorId).execute()
  const before = await ofCoordinator()
  await ask()
  const after = await ofCoordinator()
  assert.equal(after.length, before.length + 1)
  assert.deepEqual(after.at(-1)!.detail, { form: 'standard', rows: 15_004 })
})

test('it is kept for so many days and then erased, with its file; what is under way stays', async () => {
  const id = await ask()
  await all()
  const open = await ask(manager)
  const erase = exportSweeps({ keys: database.context.keys, keepDays: 7, log: () => {} }).find(({ name }) => name === 'erase exports')!
  const after = (days: number) => new Date(wednesday.getTime() + days * 86_400_000 + 1000)
  await sweep(database.db, erase, after(6))
  assert.ok(await piecesOf(id) > 0)
  await sweep(database.db, erase, after(7))
  assert.equal(await piecesOf(id), 0)
  assert.equal((await app.get(reportExportPath(id), coordinator)).status, 404)
  assert.equal((await rowOf(open)).state, 'waiting')
})
