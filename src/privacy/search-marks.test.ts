import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeKeys, newKeyFile } from './keys.ts'
import { searchMarks } from './search-marks.ts'

const keys = makeKeys(newKeyFile())

test('the same word has the same mark in a month, another in the next, and another under another key', () => {
  const [mark] = searchMarks(keys, '2026-09', ['hoit'])
  assert.deepEqual(searchMarks(keys, '2026-09', ['hoit']), [mark])
  assert.notDeepEqual(searchMarks(keys, '2026-10', ['hoit']), [mark])
  assert.notDeepEqual(searchMarks(makeKeys(newKeyFile()), '2026-09', ['hoit']), [mark])
})

test('the marks tell nothing of the order of the words, and are as many after everything was forgotten', () => {
  const words = Array.from({ length: 25_000 }, (_, n) => `sana${n}`)
  const marks = searchMarks(keys, '2026-09', words)
  assert.deepEqual(searchMarks(keys, '2026-09', words.toReversed()), marks)
  assert.deepEqual(marks, marks.toSorted((a, b) => a - b))
  assert.ok(marks.every((mark) => Number.isInteger(mark) && Math.abs(mark) <= 2 ** 31))
})

test('what an old key has marked is found while the key is in the file', () => {
  const old = newKeyFile()
  const both = makeKeys({ current: 2, keys: { ...old.keys, '2': newKeyFile().keys['1'] } })
  assert.deepEqual(searchMarks(both, '2026-09', ['hoit'], 1), searchMarks(makeKeys(old), '2026-09', ['hoit']))
})
