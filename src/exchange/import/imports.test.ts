// Earlier feedback from a file: looked through by row, brought in once as closed cases of the past, in no figure, and taken back while nobody has touched it.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { actor, person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { transact } from '../../db/db.ts'
import { sweep } from '../../db/sweeps.ts'
import { importPath } from '../../exchange-paths.ts'
import { findCase } from '../../feedback/cases.sql.ts'
import { readConversation } from '../../feedback/conversation.ts'
import { indexTurns } from '../../feedback/finding/index-turns.ts'
import { chooseTimes } from '../../feedback/retention/choose-times.ts'
import { casePath, desk } from '../../paths.ts'
import { texts } from '../../text/texts.ts'
import type { Found } from './earlier.ts'
import { stepImports } from './step.ts'
import { importSweeps } from './sweeps.ts'

const { imports: words } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let coordinator: string, administrator: string, supervisor: string
const logged: string[] = []

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  coordinator = await app.signIn(w.coordinatorId)
  administrator = await app.signIn(await person(database.db, 'Aino Aalto', { role: 'administrator' }))
  supervisor = await app.signIn(w.supervisorId)
})
after(() => database.close())
beforeEach(() => database.asOwner('alter table audit disable trigger user; delete from audit where case_id is not null; alter table audit enable trigger user; delete from imported_case; delete from case_to_index; delete from turn_index; delete from case_index; delete from body; delete from keys.case_key; delete from feedback_case; delete from feedback_import_piece; delete from feedback_import'))

const about = { name: 'Vanha järjestelmä 2019–2024', channel: 'email', kind: 'criticism', language: 'fi' }
async function send(file: string | Buffer, fields: Record<string, string> = {}, cookie = coordinator) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...about, ...fields })) form.set(name, value)
  form.set('file', new File([typeof file === 'string' ? file : new Uint8Array(file)], 'vanha.csv'))
  const { headers, body } = new Request('http://localhost/', { method: 'POST', body: form })
  return app.request(desk.feedbackImports, { method: 'POST', body: await new Response(body).arrayBuffer(), headers: { 'content-type': headers.get('content-type')! }, cookie })
}
const act = (id: string, fields: Record<string, string>, cookie = coordinator) => app.post(importPath(id), fields, cookie)
const step = () => transact(database.db, (tx) => stepImports(tx, { keys: database.context.keys, now: wednesday, log: (line) => void logged.push(line) }))
const all = async () => { while (await step()); }
const rowOf = async (id: string) => {
  const row = await database.db.selectFrom('feedback_import').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  return { ...row, found: row.found as unknown as Found }
}
const count = async (table: string) => Number((await database.asOwner(`select count(*) from ${table}`)).rows[0].count)
const bothColumns = { text: '0', date: '1' }
async function looked(file: string | Buffer, columns: Record<string, string> = bothColumns, fields: Record<string, string> = {}): Promise<string> {
  const sent = await send(file, fields)
  assert.equal(sent.status, 303, sent.text.slice(0, 2000))
  const id = sent.location!.split('/').at(-1)!
  assert.equal((await act(id, { step: 'columns', ...columns })).status, 303)
  await all()
  assert.deepEqual(logged, [])
  return id
}
async function brought(file: string | Buffer, columns: Record<string, string> = bothColumns, fields: Record<string, string> = {}): Promise<string> {
  const id = await looked(file, columns, fields)
  assert.equal((await act(id, { step: 'bring' })).status, 303)
  await all()
  return id
}
const toldIn = async (id: string) => (await rowOf(id)).found.rows.map(({ row, field, why }) => `${row} ${field} ${why}`)

const old = `Palaute;Pvm;Laji;Yksikkö;Palvelu;Kieli;Kanava;Vastaus;Vastattu
"Odotin kolme tuntia; kukaan ei soittanut.";12.3.2021;Moite;Kotihoito, Saarisalmi;Kotihoito;suomi;puhelin;"Pahoittelemme.
Lisäsimme väkeä.";15.3.2021
Tack för hjälpen!;2022-05-01 10:15;tack;;;svenska;e-post;;
`
const columns = { text: '0', date: '1', kind: '2', unit: '3', service: '4', language: '5', channel: '6', answer: '7', answered: '8' }

test('a file is sent, its columns are guessed, it is looked through, and comes in as closed cases of their own days', async () => {
  const sent = await send(old)
  const page = (await app.get(sent.location!, coordinator)).text
  for (const field of Object.keys(columns)) assert.match(page, new RegExp(`<select[^>]*name="${field}"[\\s\\S]*?<option value="${columns[field as keyof typeof columns]}" selected`), field)
  const id = await brought(old, columns)
  const { state, found } = await rowOf(id)
  assert.deepEqual([state, found.right, found.wrong, found.again, found.rows], ['done', 2, 0, 0, []])
  const cases = await database.db.selectFrom('feedback_case').selectAll().orderBy('created_at').execute()
  assert.deepEqual(cases.map(({ kind, language, channel, state: is, unit_id: unit, service_id: service, service_line_id: line, publish, handler_id: handler, answered_at: answered }) => [kind, language, channel, is, unit, service, line, publish, handler, answered?.toISOString() ?? null]), [
    ['criticism', 'fi', 'phone', 'closed', w.unitId, w.serviceId, w.lineId, false, null, '2021-03-14T22:00:00.000Z'], ['thanks', 'sv', 'email', 'closed', null, null, null, false, null, null],
  ])
  assert.equal(cases[0]!.created_at.toISOString(), '2021-03-11T22:00:00.000Z')
  const turns = await readConversation(database.db, database.context.keys, (await findCase(database.db, cases[0]!.id))!)
  assert.deepEqual(turns.map(({ from, content }) => [from, content.text]), [['giver', 'Odotin kolme tuntia; kukaan ei soittanut.'], ['organisation', 'Pahoittelemme.\nLisäsimme väkeä.']])
  for (const table of ['event', 'outgoing_message', 'contact', 'idempotency', `feedback_import_piece where import_id = '${id}'`]) assert.equal(await count(table), 0, table)
  assert.equal(await transact(database.db, indexTurns(database.context.keys)), 2, 'it is found as any other')
  const shown = await app.get(casePath(cases[0]!.id), coordinator)
  assert.ok(shown.status === 200 && shown.text.includes(words.ofCase.title) && shown.text.includes(about.name))
})

test('what is wrong is told by row with how to mend it, what is worth a look comes in, and the same comes in once however often it is sent', async () => {
  const file = `teksti,päivä,yksikkö
,1.1.2020,
Hyvä.,31.2.2020,
Hyvä.,1.1.2030,
Hyvä.,1.1.2020,Olematon yksikkö
${'x'.repeat(10_001)},1.1.2020,
Nolla\0merkki,1.1.2020,
Soittakaa 040 123 4567,1.1.2020,
Hyvä.,1.1.2020,
Hyvä.,1.1.2020,
'=2+2,2.1.2020,
`
  const id = await brought(file, { text: '0', date: '1', unit: '2' })
  assert.deepEqual(await toldIn(id), ['2 text missing', '3 date no-day', '4 date later', '5 unit unknown', '6 text long', '7 text nul', '8 text personal'])
  assert.deepEqual([(await rowOf(id)).found.right, (await rowOf(id)).found.wrong, (await rowOf(id)).found.again], [3, 6, 1])
  const page = (await app.get(importPath(id), coordinator)).text
  for (const why of ['missing', 'no-day', 'unknown', 'personal'] as const) assert.ok(page.includes(words.found.whys[why]), why)
  assert.ok(!JSON.stringify(await rowOf(id)).includes('Olematon'), 'no word of the file is kept')
  const again = await send(file)
  assert.ok(again.status === 409 && again.text.includes(words.sameFile))
  const mended = await brought(file.replace('Olematon yksikkö', '"Kotihoito, Saarisalmi"'), { text: '0', date: '1', unit: '2' })
  assert.deepEqual([(await rowOf(mended)).found.right, (await rowOf(mended)).found.again], [1, 4])
  const bodies = await database.db.selectFrom('feedback_case').select('id').where('created_at', '=', new Date('2020-01-01T22:00:00Z')).execute()
  const [turn] = await readConversation(database.db, database.context.keys, (await findCase(database.db, bodies[0]!.id))!)
  assert.equal(turn!.content.text, '=2+2', 'what guarded it from a spreadsheet was no part of it')
})

test('rows come in without a place that is not found where that was chosen, and it is told', async () => {
  const id = await brought('teksti;pvm;yksikkö\nHyvä.;1.1.2020;Lakkautettu\n', { text: '0', date: '1', unit: '2' }, { 'without-place': 'yes' })
  assert.deepEqual([await toldIn(id), (await rowOf(id)).found.right], [['2 unit left-out'], 1])
})

test('UTF-8 with and without its mark and Windows-1252 are read, with semicolons, commas and tabs', async () => {
  for (const [n, file] of [Buffer.from('\uFEFFteksti\tpvm\nÄäni ä\t1.1.2020\n'), Buffer.from('teksti,pvm\n"Ääni, ö",2.1.2020\n'), Buffer.from('teksti;pvm\nÄäni å;3.1.2020\n', 'latin1')].entries()) {
    const id = await brought(file)
    const [{ id: one }] = await database.db.selectFrom('feedback_case as c').innerJoin('imported_case as i', 'i.case_id', 'c.id').select('c.id').where('i.import_id', '=', id).execute() as [{ id: string }]
    assert.equal((await readConversation(database.db, database.context.keys, (await findCase(database.db, one))!))[0]!.content.text, ['Ääni ä', 'Ääni, ö', 'Ääni å'][n])
  }
})

test('empty rows before the headings, and a row that says with what cells are separated, are no rows of feedback', async () => {
  for (const [file, row] of [['\n\nteksti;pvm\nHyvä.;1.1.2020\nHyvä;eilen\n', 5], ['sep=;\r\nteksti;pvm\r\nParempi.;1.1.2020\r\nHyvä;eilen\r\n', 3]] as const) {
    const { found } = await rowOf(await looked(file))
    assert.deepEqual([found.right, found.wrong, found.rows.map((one) => one.row)], [1, 1, [row]], file)
  }
})

test('a quotation mark that never ends and a huge cell are told by row, and keep all of it out; workbooks, zip files and binaries are refused at once', async () => {
  for (const [file, row] of [['teksti;pvm\nHyvä.;1.1.2020\n"Auki;1.1.2020\nHyvä.;1.1.2020\n', 3], [`teksti;pvm\n${'x'.repeat(600_000)};1.1.2020\n`, 2]] as const) {
    const id = await looked(file)
    assert.equal((await rowOf(id)).found.broken, row)
    assert.equal((await act(id, { step: 'bring' })).status, 409)
    assert.ok((await app.get(importPath(id), coordinator)).text.includes(`Rivistä ${row} `))
  }
  const refused: [Buffer, string][] = [
    [Buffer.from('PK\x03\x04' + 'x'.repeat(100), 'latin1'), words.problems.workbook], [Buffer.from('\uFEFFa;b', 'utf16le'), words.problems['utf-16']], [Buffer.alloc(5000), words.problems.binary],
    [Buffer.from('\n\n'), words.problems.empty], [Buffer.alloc(20_000_001, 'a'), words.problems.large],
  ]
  for (const [file, why] of refused) {
    const answer = await send(file)
    assert.equal(answer.status, 422, why)
    assert.ok(answer.text.includes(why), why)
  }
  assert.equal(await count('feedback_case'), 0)
})

test('an import is taken back as a whole, and its file may come again; once somebody has opened a case all of them stay', async () => {
  const id = await brought(old, columns)
  await transact(database.db, indexTurns(database.context.keys))
  const unsure = await act(id, { step: 'undo' })
  assert.deepEqual([unsure.status, unsure.text.includes(words.undo.sureMissing)], [422, true])
  assert.equal((await act(id, { step: 'constructor' })).status, 404)
  assert.equal((await act(id, { step: 'undo', sure: 'yes' })).status, 303)
  await all()
  assert.equal((await rowOf(id)).state, 'undone')
  for (const table of ['feedback_case', 'body', 'keys.case_key', 'turn_index', 'case_index', 'imported_case']) assert.equal(await count(table), 0, table)
  const again = await brought(old, columns)
  const [{ id: caseId }] = await database.db.selectFrom('feedback_case').select('id').limit(1).execute() as [{ id: string }]
  await app.get(casePath(caseId), coordinator)
  await act(again, { step: 'undo', sure: 'yes' })
  await all()
  assert.deepEqual([(await rowOf(again)).state, await count('feedback_case')], ['done', 2])
  assert.ok((await app.get(importPath(again), coordinator)).text.includes(words.found.kept))
})

test('many rows come in step by step; a process that dies goes on from the step before, nothing comes twice, and all of it goes again', async () => {
  const file = `teksti;pvm\n${Array.from({ length: 5_500 }, (_, n) => `Palaute numero ${n};${1 + n % 28}.${1 + n % 12}.2020`).join('\n')}\n`
  const id = await looked(file)
  assert.equal((await rowOf(id)).found.right, 5_500)
  await act(id, { step: 'bring' })
  for (let n = 0; n < 3; n++) await step()
  await assert.rejects(transact(database.db, async (tx) => {
    await stepImports(tx, { keys: database.context.keys, now: wednesday, log: () => {} })
    throw new Error('killed')
  }), /killed/)
  assert.equal(await count('feedback_case'), 3000)
  await all()
  assert.deepEqual([(await rowOf(id)).state, await count('feedback_case'), await count('imported_case')], ['done', 5_500, 5_500])
  await act(id, { step: 'undo', sure: 'yes' })
  await all()
  assert.deepEqual([(await rowOf(id)).state, await count('feedback_case')], ['undone', 0])
})

test('what came in before an import failed is taken back like any other', async () => {
  const id = await looked(`teksti;pvm\n${Array.from({ length: 1_500 }, (_, n) => `Palaute numero ${n};1.1.2020`).join('\n')}\n`)
  await act(id, { step: 'bring' })
  await step()
  await database.db.deleteFrom('feedback_import_piece').where('import_id', '=', id).execute()
  await all()
  assert.deepEqual([logged.splice(0).length, (await rowOf(id)).state, await count('feedback_case')], [3, 'failed', 1000])
  assert.ok((await app.get(importPath(id), coordinator)).text.includes(words.undo.button))
  assert.equal((await act(id, { step: 'undo', sure: 'yes' })).status, 303)
  await all()
  assert.deepEqual([(await rowOf(id)).state, await count('feedback_case')], ['undone', 0])
})

test('a file that nobody goes on with is erased after a day, and who may not import finds nothing', async () => {
  const id = (await send(old, {}, administrator)).location!.split('/').at(-1)!
  const erase = importSweeps({ keys: database.context.keys, log: () => {} }).find(({ name }) => name.startsWith('erase'))!
  await sweep(database.db, erase, new Date(wednesday.getTime() + 86_300_000))
  assert.equal((await rowOf(id)).state, 'sent')
  await sweep(database.db, erase, new Date(wednesday.getTime() + 86_500_000))
  assert.deepEqual([(await rowOf(id)).state, await count('feedback_import_piece')], ['dropped', 0])
  for (const path of [desk.feedbackImports, importPath(id)]) assert.equal((await app.get(path, supervisor)).status, 404)
  assert.equal((await send(old, {}, supervisor)).status, 404)
  assert.equal((await act(id, { step: 'bring' })).status, 409)
})

test('without a column for the text or the day, or with one for two things, the form comes back', async () => {
  const id = (await send(old)).location!.split('/').at(-1)!
  const answer = await act(id, { step: 'columns', text: '0', unit: '0' })
  assert.equal(answer.status, 422)
  assert.ok(answer.text.includes(words.problems.required) && answer.text.includes(words.problems.twice))
})

test('of what is older than feedback is kept it is told beforehand that it goes the night after', async () => {
  const chosen = { actor: actor(w.coordinatorId, 'administrator'), now: new Date('2026-08-01T09:00:00Z') }
  assert.equal(await transact(database.db, (tx) => chooseTimes(tx, { feedback: 60, files: 36, notes: 36 }, chosen)), 'done')
  const id = await looked(`${old}Hyvä.;31.8.2021\nHyvä.;1.9.2021\n`, { text: '0', date: '1', answer: '7', answered: '8' })
  assert.deepEqual(await toldIn(id), ['2 answered past-keeping', '4 date past-keeping'])
  assert.equal((await rowOf(id)).found.right, 4)
  assert.ok((await app.get(importPath(id), coordinator)).text.includes(words.found.whys['past-keeping']))
})
