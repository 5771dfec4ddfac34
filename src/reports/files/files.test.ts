// Tables as files: what programs and spreadsheets read in them, and that a number that is not shown is told as such.
import assert from 'node:assert/strict'
import { inflateRawSync } from 'node:zlib'
import { test } from 'node:test'
import { filesIn } from '../../../test/zip.ts'
import { csvRows } from '../../csv.ts'
import type { Told } from '../disclosure/publishable.ts'
import type { Sheet } from '../sheet.ts'
import { texts } from '../../text/texts.ts'
import { aboutText, type About } from './about.ts'
import { csvOf } from './csv.ts'
import type { FileTable } from './table.ts'
import { mostXlsxRows, sheetNames, xlsxOf } from './xlsx.ts'

const told = (value: number) => value as Told

const sheet: Sheet = {
  id: 'lines', title: 'Palautteet: linjoittain / 2026', columns: [{ id: 'line', name: 'Palvelutehtävä', is: 'name' }, { id: 'came', name: 'Tuli', is: 'count' }, { id: 'in_time', name: 'Ajoissa', is: 'share' }, { id: 'balance', name: 'Kiitosten osuus', is: 'index' }],
  rows: [['Iäkkäät; "kotona"', told(1234), told(1 / 3), told(-0.25)], ['=1+1', null, null, told(0)]],
}
const dated: FileTable = {
  id: 'd', title: 'Päivät', columns: [{ id: 'period', name: 'Jakso', is: 'period' }, { id: 'on', name: 'Päivä', is: 'date' }],
  rows: [['2026-03', '2026-03-01'], ['2026-Q1', '2026-01-01']],
}
const about: About = { title: 'Palautteet', publisher: 'Koivuranta', place: 'Koivuranta', period: 'vuosi 2026', madeOn: '2027-01-08', definitions: [{ name: 'Tuli', text: 'Montako palautetta tuli.' }] }

test('for programs: commas, ids, numbers with a point, and the columns of a row in which nothing is shown', () => {
  assert.equal(csvOf(sheet, 'standard', 'fi'), 'line,came,in_time,balance,not_shown\r\n"Iäkkäät; ""kotona""",1234,0.333333,-0.25,\r\n\'=1+1,,,0,came in_time\r\n')
})

test('for spreadsheets in Finnish or Swedish: a mark that says UTF-8, semicolons, words, numbers with a comma', () => {
  const text = csvOf(sheet, 'excel', 'fi')
  assert.equal(text, '\uFEFFPalvelutehtävä;Tuli;Ajoissa;Kiitosten osuus;Ei näytetä\r\n"Iäkkäät; ""kotona""";1234;0,333333;-0,25;\r\n\'=1+1;;;0;"Tuli, Ajoissa"\r\n')
  const read = csvRows(text.slice(1))
  assert.ok(read.ok && read.rows[1]!.record[0] === 'Iäkkäät; "kotona"')
})

test('a month is no day to a spreadsheet, and stays as ISO has it for programs', () => {
  assert.match(csvOf(dated, 'excel', 'sv'), /\r\n2026-M03;2026-03-01;\r\n2026-Q1;2026-01-01;\r\n$/)
  assert.match(csvOf(dated, 'standard', 'sv'), /\r\n2026-03,2026-03-01,\r\n/)
})

test('a number that is very small is not written as 1e-7', () => {
  const tiny: FileTable = { ...sheet, rows: [['a', told(0.0000004), told(0.000002), told(-0.0000001)]] }
  assert.match(csvOf(tiny, 'standard', 'en'), /\r\na,0,0\.000002,0,\r\n/)
})

test('a workbook says first what it is; its numbers are numbers, its days are days, a text that begins like a formula is a text', async () => {
  const parts = filesIn(await xlsxOf(about, [sheet, dated], 'fi'), inflateRawSync)
  const part = (name: string) => parts.get(name)!.toString('utf8')
  assert.match(part('xl/workbook.xml'), /name="Tietoja".*name="Palautteet linjoittain 2026".*name="Päivät"/s)
  const words = part('xl/sharedStrings.xml')
  for (const said of ['vuosi 2026', texts.fi.disclosure.hidden, 'Montako palautetta tuli.', 'creativecommons.org/licenses/by/4.0', '=1+1', 'Tuli, Ajoissa', '2026-03']) assert.ok(words.includes(said), said)
  assert.match(part('xl/worksheets/sheet2.xml'), /<c r="B2"[^>]*><v>1234<\/v>/)
  assert.match(part('xl/worksheets/sheet2.xml'), /<c r="C2"[^>]*><v>0\.333333<\/v>/)
  assert.doesNotMatch(part('xl/worksheets/sheet2.xml'), /<f>/)
  assert.doesNotMatch(part('xl/worksheets/sheet2.xml'), /<c r="B3"[^>]*>.*?<v>0<\/v>.*?r="D3"/s)
  // The first of March 2026, as workbooks count days.
  assert.match(part('xl/worksheets/sheet3.xml'), /<c r="B2"[^>]*><v>46082<\/v>/)
})

test('a workbook has a limit of rows, since all of it is in memory', async () => {
  const long: FileTable = { ...dated, rows: Array.from({ length: mostXlsxRows + 1 }, () => ['2026', '2026-01-01']) }
  await assert.rejects(xlsxOf(about, [long], 'fi'), RangeError)
})

test('sheets have names that Excel takes, and no two the same', () => {
  const names = sheetNames(['Palvelut: a/b', 'Palvelut  a b', 'x'.repeat(40), `${'x'.repeat(40)}y`, '[]', "'"])
  assert.deepEqual(names, ['Palvelut a b', 'Palvelut a b 2', 'x'.repeat(31), `${'x'.repeat(29)} 2`, 'Sheet', 'Sheet 2'])
})

test('what a file says of itself comes as a text too', () => {
  assert.match(aboutText(about, 'sv'), /^Rubrik: Palautteet\r\n.*En tom cell: .*visas talet inte.*Koivuranta.*Tuli: Montako palautetta tuli\.\r\n$/s)
})
