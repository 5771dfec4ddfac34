// Forms on paper: each sheet is one case at most, its torn-off receipt opens it, and it is known at any time where the sheets are.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { formRunPath } from '../../door-paths.ts'
import { desk } from '../../paths.ts'
import { receiptWords } from '../../privacy/receipt.ts'
import { transact } from '../../db/db.ts'
import { readNumbers, readSheet, reconciled, sheetLetter, sheetName, sheetReceipt, type FormRun } from './form-run.ts'
import { findRun, noteGiven, sheetsOf } from './forms.sql.ts'
import { runPaper } from './sheet-paper.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let clerk: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  w = await world(database.db)
  it = giver(database)
  clerk = await it.app.signIn(await person(database.db, 'Kirsi Neuvoja', { role: 'worker', unitId: w.otherUnitId }))
})
after(() => database.close())

async function run(sheets = '5'): Promise<FormRun> {
  const made = await it.app.post(desk.formRuns, { of: `unit ${w.unitId}`, language: 'fi', sheets }, clerk)
  assert.equal(made.status, 303)
  return (await findRun(database.db, made.location!.split('/').at(-1)!.split('?')[0]!))!
}
const note = (of: FormRun, step: string, numbers: string, because = '') => it.app.post(formRunPath(of.id), { step, numbers, because }, clerk)
/** With its letter, unless the sheet is as somebody typed it. */
const type = (of: FormRun, sheet: string, fields = {}) => it.app.post(formRunPath(of.id, '/type'), { sheet: /^\d+$/.test(sheet) ? sheet + sheetLetter(of, Number(sheet)) : sheet, ticks: '2', text: 'Ruoka on kylmää.', language: 'fi', ...fields }, clerk)
const count = () => it.count('feedback_case')

test('a sheet that came back is a case of its unit by paper, opened with the receipt that was torn off', async () => {
  const of = await run()
  assert.equal((await type(of, '2', { ticks: '2 5' })).status, 303)
  const one = await database.db.selectFrom('feedback_case').select(['channel', 'unit_id', 'kind', 'reader', 'publish']).orderBy('created_at', 'desc').executeTakeFirstOrThrow()
  assert.deepEqual(one, { channel: 'paper', unit_id: w.unitId, kind: 'criticism', reader: 'supervisor', publish: false })
  const opened = await it.openWith(receiptWords(sheetReceipt(database.context.keys, of, 2), 'fi').join(' '))
  assert.match(opened.text, /Ruoka on kylmää\./)
})

test('no sheet is entered twice, by whatever words and however often at once', async () => {
  const of = await run()
  const before = await count()
  const answers = await Promise.all([type(of, '1'), type(of, sheetName(of, 1), { text: 'Toinen teksti.' }), type(of, '1')])
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 409, 409])
  assert.equal(await count(), before + 1)
  const again = await type(of, '1', { text: 'Kolmas teksti.' })
  assert.match(again.text, /Kolmas teksti\./, 'what was typed stays')
})

test('what is wrong is told, and nothing is entered: another run’s number, no kind, two kinds, no words', async () => {
  const of = await run()
  const before = await count()
  const wrong = [await type(of, '9999-001'), await type(of, '6'), await type(of, '1', { ticks: '' }), await type(of, '1', { ticks: '12' }), await type(of, '1', { ticks: '27' }), await type(of, '1', { text: ' ' })]
  assert.deepEqual(wrong.map(({ status }) => status), [422, 422, 422, 422, 422, 422])
  assert.equal(await count(), before)
})

test('where the sheets are is counted today and altogether, and what does not agree is named', async () => {
  const of = await run()
  await note(of, 'given', '1-3')
  await note(of, 'back', '1, 4')
  await note(of, 'void', '5', 'spoiled')
  await type(of, '2')
  const sheets = await sheetsOf(database.db, of.id)
  const today = sheets[0]!.givenOn!
  const found = reconciled(sheets, today)
  assert.deepEqual(found.all, { made: 5, given: 3, back: 3, entered: 1, void: 1, out: 1 })
  assert.deepEqual(found.today, { given: 3, back: 3, entered: 1, void: 1 })
  assert.deepEqual([found.notEntered, found.neverGiven], [[1, 4], [4]])
  assert.equal(reconciled(sheets, '2020-01-01').today.given, 0)
  const page = (await it.app.get(formRunPath(of.id), clerk)).text
  assert.match(page, new RegExp(`mutta ei kirjattu: ${sheetName(of, 1)}, ${sheetName(of, 4)}`))
})

test('void needs a reason; a sheet that is void is not entered, and one that is entered not void', async () => {
  const of = await run()
  assert.equal((await note(of, 'void', '1')).status, 422)
  await note(of, 'void', '1', 'spoiled')
  assert.equal((await type(of, '1')).status, 409)
  await type(of, '2')
  const refused = await note(of, 'void', '2-3', 'lost')
  assert.match(refused.text, /jo mitättömiä: 2\./)
  assert.deepEqual((await sheetsOf(database.db, of.id)).map(({ voidOn }) => voidOn !== null), [true, false, true, false, false])
})

test('a sheet that was lost and is found comes back and is entered, as its giver holds its receipt', async () => {
  const of = await run('3')
  await note(of, 'given', '1-2')
  await note(of, 'void', '1-2', 'lost')
  await note(of, 'back', '1')
  assert.equal((await type(of, '1')).status, 303)
  assert.equal((await type(of, '2')).status, 303)
  const sheets = await sheetsOf(database.db, of.id)
  assert.deepEqual(sheets.map(({ backOn, enteredOn, voidOn }) => [backOn !== null, enteredOn !== null, voidOn !== null]), [[true, true, false], [true, true, false], [false, false, false]])
})

test('a sheet that somebody has is never printed again, and each has another receipt', async () => {
  const of = await run('3')
  const paper = async () => runPaper(database.context.keys, of, await sheetsOf(database.db, of.id), { organisation: { fi: 'Koivuranta' }, phone: '010 000 0100', address: null, publicUrl: 'https://palaute.example.fi' })
  const pages = (await paper())!.pages
  assert.equal(new Set(pages.map((page) => JSON.stringify(page).match(/1\u00a0[a-z]+ +2\u00a0[^"]*/)![0])).size, 3)
  await transact(database.db, (tx) => noteGiven(tx, of.id, [1, 2], '2026-09-16'))
  assert.deepEqual((await paper())!.pages.map((page) => 'label' in page && page.label), [sheetName(of, 3)])
  await transact(database.db, (tx) => noteGiven(tx, of.id, [3], '2026-09-16'))
  assert.equal(await paper(), null)
  assert.match((await it.app.get(formRunPath(of.id, '/pdf'), clerk)).location!, /pdf=given/)
})

test('the sheets are made as a PDF, and that is written down', async () => {
  const of = await run('2')
  const pdf = await it.app.get(formRunPath(of.id, '/pdf'), clerk)
  assert.equal(pdf.headers.get('content-type'), 'application/pdf')
  const { rows } = await database.pool.query(`select detail from audit where what = 'forms-printed'`)
  assert.deepEqual(rows, [{ detail: { run: of.number } }], 'with which run it was')
})

test('a number that is typed wrong is told, and what one giver wrote never goes under the receipt of another', async () => {
  const of = await run('30')
  const before = await count()
  for (const sheet of ['12', `${of.number}-012`, `21${sheetLetter(of, 12)}`, `${of.number}-012${sheetLetter(of, 13)}`]) {
    const { status, text } = await it.app.post(formRunPath(of.id, '/type'), { sheet, ticks: '2', text: 'Ruoka on kylmää.', language: 'fi' }, clerk)
    assert.equal(status, 422, sheet)
    assert.match(text, /Ruoka on kylmää\./, 'what was typed stays')
  }
  assert.equal(await count(), before)
  assert.equal((await type(of, ` ${sheetName(of, 12).toLowerCase()} `)).status, 303)
  assert.match((await it.app.get(formRunPath(of.id, '/type'), clerk)).text, /name="sheet" type="text" value /, 'no number stands there before it was read from the paper')
})

test('no other figure in a number, and no two that change places, leave its letter', () => {
  const runs = [1, 7, 12, 204].map((number) => ({ number, sheets: 200 }))
  for (const of of runs) {
    for (let number = 1; number <= of.sheets; number++) {
      const digits = String(number).padStart(3, '0')
      const wrong = [0, 1, 2].flatMap((at) => [...'0123456789'].map((figure) => digits.slice(0, at) + figure + digits.slice(at + 1)))
      const turned = [digits[1]! + digits[0]! + digits[2]!, digits[0]! + digits[2]! + digits[1]!]
      for (const other of [...wrong, ...turned]) assert.equal(readSheet(`${of.number}-${other}${sheetLetter(of, number)}`, of), other === digits ? number : null)
    }
  }
})

test('whoever made a run prints it, and nobody else, whose eyes its receipts are not for', async () => {
  const of = await run('2')
  const colleague = await it.app.signIn(await person(database.db, 'Uteliaisuus Utu', { role: 'worker', unitId: w.unitId }))
  assert.equal((await it.app.get(formRunPath(of.id, '/pdf'), colleague)).status, 404)
  const { status, text } = await it.app.get(formRunPath(of.id), colleague)
  assert.equal(status, 200)
  assert.ok(!text.includes(formRunPath(of.id, '/pdf')))
})

test('numbers are read as people write them, and nothing beyond the run', () => {
  const of = { number: 7, sheets: 10 }
  assert.deepEqual(readNumbers('1-3, 5 – 6;9', of), [1, 2, 3, 5, 6, 9])
  assert.deepEqual(readNumbers(`${sheetName(of, 9)} ${sheetName(of, 4)}`, of), [4, 9], 'as they are printed')
  for (const text of ['', '0', '3-1', '11', '1-11', 'a', '1--3', '1-2-3', '7-009', `7-009${sheetLetter(of, 8)}`]) assert.equal(readNumbers(text, of), null, text)
})

test('blanks without end among numbers hold up nobody', () => {
  const before = performance.now()
  assert.equal(readNumbers(`1${' '.repeat(200_000)}x`, { number: 7, sheets: 10 }), null)
  assert.ok(performance.now() - before < 5_000)
})
