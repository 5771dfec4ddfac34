// Which sheets a photograph of paper shows, as somebody types them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mostSheets, readSheetNumbers } from './photos.ts'

test('numbers of sheets are read one by one and from one to another, and what is no number is told', () => {
  assert.deepEqual(readSheetNumbers('15 – 13'), null)
  assert.deepEqual(readSheetNumbers('12, 14 – 15;7'), [7, 12, 14, 15])
  assert.equal(readSheetNumbers(`1-${mostSheets}`)?.length, mostSheets)
  for (const wrong of ['a', '0', '1-2-3', '12-', `1-${mostSheets + 1}`]) assert.equal(readSheetNumbers(wrong), null, wrong)
})

test('blanks without end among them hold up nobody', () => {
  const before = performance.now()
  assert.equal(readSheetNumbers(`1${' '.repeat(200_000)}x`), null)
  assert.ok(performance.now() - before < 5_000)
})
