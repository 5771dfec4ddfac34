// How large the text of a column is written where a browser prints.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { projectRoot } from '../../db/root.ts'
import { fits } from './room.ts'

const shareOf = (name: string) => Number(/^fit fits-(\d+)$/.exec(name)![1])
const column = { width: 60, height: 40 }

test('what has room is as large as it was drawn, and more text is never written larger', () => {
  assert.equal(fits([['Miten meni?', 6]], column), 'fit fits-100')
  fc.assert(fc.property(fc.array(fc.tuple(fc.string({ maxLength: 200 }), fc.integer({ min: 2, max: 12 })), { maxLength: 12 }), fc.string({ maxLength: 300 }), (lines, more) => {
    assert.ok(shareOf(fits([...lines, [more, 4]], column)) <= shareOf(fits(lines, column)))
  }))
})

test('every size that it may name is one of the style sheet', () => {
  const css = readFileSync(join(projectRoot, 'src/web/css/printed.css'), 'utf8')
  for (let letters = 0; letters < 6000; letters += 40) assert.ok(css.includes(`.${fits([['x'.repeat(letters), 8]], column).split(' ')[1]} {`), String(letters))
})
