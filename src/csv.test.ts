// A CSV file, as it is written.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { csvLine } from './csv.ts'

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
