// The square code of a sheet: it opens the page on which that sheet is typed in, for staff, and tells nobody a receipt.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { readQr } from '../../../test/read-qr.ts'
import type { SheetPage } from '../../days/kit/paper.ts'
import { formRunPath } from '../../door-paths.ts'
import { desk } from '../../paths.ts'
import { receiptCode, receiptWords } from '../../privacy/receipt.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { readScan, scanPath, sheetName, sheetReceipt, type FormRun } from './form-run.ts'
import { findRun, sheetsOf } from './forms.sql.ts'
import { runPaper } from './sheet-paper.ts'

const { paperForms: words } = texts.fi
const publicUrl = 'https://palaute.koivurannan-hyvinvointialue.fi'
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

async function run(): Promise<FormRun> {
  const made = await it.app.post(desk.formRuns, { of: `unit ${w.unitId}`, language: 'fi', sheets: '5' }, clerk)
  return (await findRun(database.db, made.location!.split('/').at(-1)!.split('?')[0]!))!
}
const pagesOf = async (of: FormRun, address: string | null) =>
  runPaper(database.context.keys, of, await sheetsOf(database.db, of.id), { organisation: { fi: 'Koivuranta' }, phone: null, address: null, publicUrl: address })!.pages as SheetPage[]
const scanned = ({ scan }: SheetPage): string => {
  const [, size, path] = /viewBox="0 0 (\d+) \d+".*<path d="([^"]+)"/.exec(scan!.svg)!
  return readQr({ size: Number(size), path: path! })!
}
const type = (path: string, fields: Record<string, string>) => it.app.post(path, { sheet: '', ticks: '', text: '', language: 'fi', ...fields }, clerk)

test('a camera reads from each sheet the address of its own typing page, and no word of its receipt', async () => {
  const of = await run()
  const pages = await pagesOf(of, publicUrl)
  assert.deepEqual(pages.map(scanned), [1, 2, 3, 4, 5].map((number) => publicUrl + scanPath(of, number)))
  pages.forEach((page, at) => {
    const receipt = sheetReceipt(database.context.keys, of, at + 1)
    for (const secret of [receiptCode(receipt), ...receiptWords(receipt, 'fi')]) assert.ok(!scanned(page).includes(secret), secret)
    assert.equal(page.scan!.label, fill(words.sheet.scanLabel, { name: sheetName(of, at + 1) }))
  })
})

test('where the program does not know its own address, a sheet has nothing to scan', async () => {
  assert.deepEqual((await pagesOf(await run(), null)).map(({ scan }) => scan), [null, null, null, null, null])
})

test('what was scanned stands in the field of the number, and the figures are typed next', async () => {
  const of = await run()
  const { text } = await it.app.get(scanPath(of, 3), clerk)
  assert.equal(fieldValue(text, 'sheet'), sheetName(of, 3))
  assert.match(text, /<input[^>]*name="ticks"[^>]*autofocus/)
})

test('whoever is not signed in is asked to, and comes to the sheet then', async () => {
  const of = await run()
  const { status, location } = await it.app.get(scanPath(of, 3))
  assert.equal(status, 303)
  assert.ok(decodeURIComponent(location!).endsWith(scanPath(of, 3)), location!)
})

test('a sheet that was typed in before is told at the scan', async () => {
  const of = await run()
  await type(formRunPath(of.id, '/type'), { sheet: sheetName(of, 2), ticks: '2', text: 'Ruoka on kylmää.' })
  assert.ok((await it.app.get(scanPath(of, 2), clerk)).text.includes(fill(words.scannedBefore, { name: sheetName(of, 2) })))
  assert.ok(!(await it.app.get(scanPath(of, 1), clerk)).text.includes('role="alert"'))
})

test('a scanner that types the whole address leads to its sheet, of another run too, and what was typed already is not lost', async () => {
  const [of, other] = [await run(), await run()]
  const path = formRunPath(of.id, '/type')
  assert.equal((await type(path, { sheet: publicUrl + scanPath(of, 4) })).location, scanPath(of, 4))
  assert.equal((await type(path, { sheet: publicUrl + scanPath(other, 1) })).location, scanPath(other, 1))
  assert.equal((await type(path, { sheet: publicUrl + scanPath(of, 4), ticks: '2', text: 'Ruoka on kylmää.' })).location, `${path}?done=4`)
  const elsewhere = await type(path, { sheet: publicUrl + scanPath(other, 1), ticks: '2', text: 'Kahvi on kylmää.' })
  assert.equal(elsewhere.status, 422)
  assert.match(elsewhere.text, /Kahvi on kylmää\./)
})

test('a code that is none of ours, or names a wrong sheet, fills nothing in', async () => {
  const of = await run()
  for (const sheet of ['', `${of.number}-003A${sheetName(of, 3)}`, '99', '%00', "3' or 1=1"]) assert.equal(fieldValue((await it.app.get(`${formRunPath(of.id, '/type')}?sheet=${encodeURIComponent(sheet)}`, clerk)).text, 'sheet'), '', sheet)
  for (const text of ['https://example.com/?sheet=7-003X', `/desk/feedback/paper/${of.id}/type`, '7-003X']) assert.equal(readScan(text), null, text)
})
