// Client volumes: files as spreadsheets write them, looked at before they are saved.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { sendFiles } from '../../../test/ptv.ts'
import { transact } from '../../db/db.ts'
import { desk } from '../../paths.ts'
import { tellVolumes } from '../../reports/volumes/tell-volumes.ts'
import { texts } from '../../text/texts.ts'
import { readVolumes, textOf, type Named } from './read.ts'

const { volumes: words } = texts.fi
const units: Named[] = [{ id: 'u1', name: { fi: 'Kotihoito, Saarisalmi', sv: 'Hemvård, Ösund' }, ended: false }, { id: 'u2', name: { fi: 'Kaksi' }, ended: false }, { id: 'u3', name: { fi: 'kaksi' }, ended: false }, { id: 'u4', name: { fi: 'Sama' }, ended: true }, { id: 'u5', name: { fi: 'Sama' }, ended: false }]
const lines: Named[] = [{ id: 'l1', name: { fi: 'Iäkkäiden palvelut' }, ended: false }]
const municipalities: Named[] = [{ id: 'm1', name: { fi: 'Saarisalmi', sv: 'Ösund' }, ended: false }]
const read = (text: string) => readVolumes(text, { units, lines, municipalities })
const head = 'yksikkö;palvelutehtävä;vuosi;neljännes;asiakkaita'

test('semicolons, commas and tabs, quotes, UTF-8 with its mark and Latin-1 are understood', () => {
  const expected = [{ unitId: 'u1', lineId: 'l1', municipalityId: null, year: 2026, quarter: 1, clients: 1234 }]
  const row = ['"Kotihoito, Saarisalmi"', 'Iäkkäiden palvelut', '2026', '1', '1 234']
  for (const by of [';', ',', '\t']) assert.deepEqual(read(`${head.replaceAll(';', by)}\r\n${row.join(by)}\r\n`).volumes, expected)
  assert.deepEqual(read(`${head}\nKotihoito, Saarisalmi;iäkkäiden  palvelut;2026;Q1;1234\n\n;;;;\n`), { volumes: expected, unread: [] })
  const text = `${head}\nHemvård, Ösund;;2026;;7`
  const latin1 = new Uint8Array([...text].map((letter) => letter.charCodeAt(0)))
  for (const bytes of [latin1, new TextEncoder().encode(`\uFEFF${text}`)]) assert.deepEqual(read(textOf(bytes)!).volumes, [{ unitId: 'u1', lineId: null, municipalityId: null, year: 2026, quarter: null, clients: 7 }])
  assert.equal(textOf(new Uint8Array([0x50, 0x4b, 0, 3])), null)
  assert.deepEqual(read('Palvelutehtävä;Vuosi;Asiakkaita\nIäkkäiden palvelut;2025;9').volumes, [{ unitId: null, lineId: 'l1', municipalityId: null, year: 2025, quarter: null, clients: 9 }])
})

test('a number can be of a service line in one municipality; of a unit it is known where it is', () => {
  const { volumes, unread } = read(['palvelutehtävä;yksikkö;kunta;vuosi;asiakkaita', 'Iäkkäiden palvelut;;Ösund;2025;9', 'Iäkkäiden palvelut;;;2025;20', 'Iäkkäiden palvelut;Sama;Saarisalmi;2025;9', ';Sama;Saarisalmi;2025;9', 'Iäkkäiden palvelut;;Muualla;2025;9'].join('\n'))
  assert.deepEqual(volumes.map(({ municipalityId, clients }) => [municipalityId, clients]), [['m1', 9], [null, 20]])
  assert.deepEqual(unread.map(({ why }) => why), ['ofUnit', 'ofUnit', 'municipality'])
})

test('each row that cannot be read is told with its number and why; the others are read', () => {
  const rows = ['Sama;;2026;1;5', 'Kolmas;;2026;1;5', ';Jokin;2026;1;5', 'Kaksi;;2026;1;5', ';;2026;1;5', 'Sama;;26;1;5', 'Sama;;2026;5;5', 'Sama;;2026;2;-5', 'Sama;;2026;2;', 'Sama;;2026;1;6', 'Sama;;2026']
  const { volumes, unread } = read([head, ...rows].join('\n'))
  assert.deepEqual(volumes, [{ unitId: 'u5', lineId: null, municipalityId: null, year: 2026, quarter: 1, clients: 5 }])
  assert.deepEqual(unread.map(({ row, why }) => `${row} ${why}`), ['3 unit', '4 line', '5 several', '6 nobody', '7 year', '8 quarter', '9 clients', '10 clients', '11 twice', '12 clients'])
})

test('a file without the columns, without rows or with broken quotes is told as such', () => {
  assert.deepEqual(read('a;b\n1;2').unread, [{ row: null, why: 'columns', detail: 'yksikkö, palvelutehtävä, vuosi, asiakkaita' }])
  assert.deepEqual(read('').unread[0]!.why, 'columns')
  assert.deepEqual(read(head).unread[0]!.why, 'noRows')
  assert.deepEqual(read(`${head}\n"Sama;;2026;1;5\n`).unread[0]!.why, 'notCsv')
  assert.deepEqual(read([head, ...Array.from({ length: 10_001 }, () => 'x')].join('\n')).unread[0]!.why, 'tooMany')
})

let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let admin: string
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  admin = await app.signIn(await person(database.db, 'Paula Pelto', { role: 'administrator' }))
})
after(() => database.close())

const send = (...rows: string[]) => sendFiles(app, desk.volumes, 'file', { 'luvut.csv': [head, ...rows].join('\n') }, admin)
const look = async () => (await app.get(desk.volumesWaiting, admin)).text
const apply = async () => app.post(desk.volumesWaiting, { step: 'apply', seen: fieldValue(await look(), 'seen') }, admin)
const stored = async () => (await database.db.selectFrom('client_volume').select(['year', 'quarter', 'people']).orderBy('year').orderBy('quarter').execute()).map(({ year, quarter, people }) => [year, quarter, people])

test('numbers are looked at, saved, found unchanged the second time, changed, and removed by period', async () => {
  const rows = ['Kotihoito, Saarisalmi;;2026;1;120', ';Iäkkäiden palvelut;2025;;900', 'Tuntematon;;2026;1;3']
  assert.equal((await send(...rows)).location, desk.volumesWaiting)
  assert.ok((await look()).includes('2 uutta') && (await look()).includes('Tuntematon'))
  assert.deepEqual(await stored(), [])
  assert.equal((await apply()).location, `${desk.volumes}?done=saved`)
  assert.deepEqual(await stored(), [[2025, null, 900], [2026, 1, 120]])
  await send(...rows)
  assert.ok((await look()).includes(words.waiting.nothing))
  await send('Kotihoito, Saarisalmi;;2026;1;130', ';Iäkkäiden palvelut;2025;;900')
  assert.match(await look(), /1 muuttunutta · 1 ennallaan[\s\S]*120[\s\S]*130/)
  await apply()
  assert.deepEqual(await stored(), [[2025, null, 900], [2026, 1, 130]])
  const page = (await app.get(desk.volumes, admin)).text
  for (const text of ['2026, 1. neljännes', 'Iäkkäiden palvelut', '130']) assert.ok(page.includes(text), text)
  assert.equal((await app.post(desk.volumesRemove, { period: '2026-1' }, admin)).status, 303)
  assert.deepEqual(await stored(), [[2025, null, 900]])
  assert.equal((await app.post(desk.volumesRemove, { period: 'x' }, admin)).status, 422)
})

test('numbers that somebody changes between looking and saving are shown once more', async () => {
  await send(';Iäkkäiden palvelut;2024;;10')
  const seen = fieldValue(await look(), 'seen')
  await database.db.insertInto('client_volume').values({ service_line_id: w.lineId, year: 2024, people: 11 }).execute()
  assert.equal((await app.post(desk.volumesWaiting, { step: 'apply', seen }, admin)).location, `${desk.volumesWaiting}?seen=other`)
  assert.equal((await app.post(desk.volumesWaiting, { step: 'discard' }, admin)).location, `${desk.volumes}?done=discarded`)
  assert.equal((await app.get(desk.volumesWaiting, admin)).location, desk.volumes)
})

test('a file that is none is refused where it was chosen', async () => {
  const refused = await sendFiles(app, desk.volumes, 'file', { 'a.csv': 'a;b\n1;2' }, admin)
  assert.equal(refused.status, 422)
  assert.ok(refused.text.includes('vuosi, asiakkaita'))
  assert.equal((await sendFiles(app, desk.volumes, 'file', { 'a.xls': new Uint8Array([1, 0, 2]) }, admin)).status, 422)
})

test('a correction by which a small number would follow is kept, as is a first number, and the desk says kindly that it is not shown', async () => {
  const { id: municipality_id } = await database.db.insertInto('municipality').values({ name: { fi: 'Kivikylä' } }).returning('id').executeTakeFirstOrThrow()
  const of = { service_line_id: w.lineId, year: 2023 }
  const tell = () => transact(database.db, (tx) => tellVolumes(tx, database.context.now()))
  await database.db.insertInto('client_volume').values([{ ...of, people: 60 }, { ...of, municipality_id, people: 9 }]).execute()
  await tell()
  assert.ok(!(await app.get(desk.volumes, admin)).text.includes(words.held.title))
  const put = (people: number) => database.db.updateTable('client_volume').set({ people }).where('year', '=', 2023).where('municipality_id', 'is', null).execute()
  await put(2)
  await tell()
  const held = (await app.get(desk.volumes, admin)).text
  assert.ok(held.includes(words.held.title) && held.includes(words.held.text))
  await put(60)
  await tell()
  assert.ok(!(await app.get(desk.volumes, admin)).text.includes(words.held.title), 'it is as it was told')
  await put(70)
  await tell()
  assert.equal((await database.db.selectFrom('volume_telling').select('id').where('year', '=', 2023).execute()).length, 2)
  await assert.rejects(database.asOwner('delete from volume_told'), { code: '23514' })
  await database.db.insertInto('client_volume').values([{ ...of, year: 2022, people: 5 }, { ...of, year: 2022, municipality_id, people: 4 }]).execute()
  await tell()
  assert.deepEqual(await database.db.selectFrom('volume_telling').select('id').where('year', '=', 2022).execute(), [], 'the one who is elsewhere would know the four')
  assert.ok((await app.get(desk.volumes, admin)).text.includes(words.held.title))
})
