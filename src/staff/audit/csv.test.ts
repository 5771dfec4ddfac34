import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { csvLine } from './csv.ts'
import { isDiary } from './diary.ts'
import { streamOf } from './stream.ts'

/** As RFC 4180 has it. */
function readLine(line: string): string[] {
  const cells: string[] = []
  const body = line.slice(0, -2)
  for (let at = 0; at <= body.length;) {
    const [whole = '', quoted, plain] = /^(?:"((?:[^"]|"")*)"|([^",]*))/.exec(body.slice(at))!
    cells.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'))
    at += whole.length + 1
  }
  return cells
}

test('whatever stands in a cell is read back as it was, and a line ends as RFC 4180 wants it', () => {
  fc.assert(fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), (cells) => {
    const line = csvLine(cells)
    assert.ok(line.endsWith('\r\n'))
    assert.deepEqual(readLine(line).map((cell, n) => (cell === `'${cells[n]}` ? cells[n] : cell)), cells)
  }))
})

test('no cell is a formula to a spreadsheet', () => {
  fc.assert(fc.property(fc.constantFrom('=', '+', '-', '@', '\t=', ' =', '\n+', '＝'), fc.string(), (begins, rest) => {
    assert.equal(readLine(csvLine([begins + rest]))[0]![0], "'")
  }))
})

test('a diary number holds abbreviations, figures and its marks, and no text, surname, identity code or telephone number', () => {
  for (const right of ['KR/1234/07.01.00/2026', 'Dnro 12-2026', 'LUVNDno-2026-12', 'A_1', 'KR 7/2026 v2', 'Dnro HVA/12/2026', 'Diaarinumero KR 1', 'HVA KIR 12/2026', 'hva/kir/12', 'PSHVA/1234/07.01.00/2026', '001234-2026', 'KEUSOTE/1/2026', 'KYMENHVA/12/07.01/2026']) assert.ok(isDiary(right), right)
  for (const wrong of ['', '1'.repeat(41), 'Pyyntö', 'KR/2026 Veera Kanervasuo', 'Veera-Liisa 1', 'asiakas soitti 2.3.', 'Kanervasuo 1', 'Kanervasuo', '<b>', '=1+1', 'a\nb',
    'Virtanen 1', 'Korhonen/1960', 'Matti/Virtanen/1', 'Matti_Laine_1', 'Matti/Aho/1', 'MATTI LAINE 1', 'Dnro Virtanen 1', 'Dnro', '010190-123A', '010190a123x', 'KR/010190-123A', 'Dnro 311299+123A', '0401234567']) assert.ok(!isDiary(wrong), wrong)
})

test('no piece of a file is made before the ones in front of it have gone out, and what breaks off is no whole file', async () => {
  let made = 0
  async function* pieces(breaksAt: number) {
    for (let n = 0; n < 100; n++) {
      if (n === breaksAt) throw new Error('the database is away')
      made++
      yield `${n}\r\n`
    }
  }
  const reader = streamOf(pieces(100)).getReader()
  for (let n = 0; n < 3; n++) await reader.read()
  assert.ok(made <= 5, `${made}`)
  await reader.cancel()
  await assert.rejects(new Response(streamOf(pieces(2))).text(), /away/)
})
