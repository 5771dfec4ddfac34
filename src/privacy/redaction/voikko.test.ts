// Voikko as it is installed, and what becomes of everything where it is not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyCharacter } from '../../../test/any-character.ts'
import { voikkoTags, withVoikko } from '../../../test/voikko.ts'
import { lazyVoikko } from './voikko.ts'

test('it tells names from other words, however they are bent', withVoikko, async () => {
  const tags = await voikkoTags()
  assert.deepEqual(tags('Virtasen'), { first: false, last: true, place: false, ordinary: null, bases: ['virtanen'] })
  assert.deepEqual(tags('Liisalle'), { first: true, last: false, place: false, ordinary: null, bases: ['liisa'] })
  assert.deepEqual(tags('pian')?.ordinary, 'other')
  assert.deepEqual(tags('Matin')?.first, true)
  assert.deepEqual(tags('Helsingissä'), { first: false, last: false, place: true, ordinary: null, bases: ['helsinki'] })
  assert.deepEqual(tags('kuuntelivat'), { first: false, last: false, place: false, ordinary: 'other', bases: ['kuunnella'] })
  assert.equal(tags('Zzyrkö'), null)
  assert.deepEqual(tags('Virtasen'), tags('Virtasen'))
})

test('nothing that is handed to it harms it', withVoikko, async () => {
  const tags = await voikkoTags()
  for (const odd of ['', ' ', '\u0000', 'Liisa\u0000n', '\ud800', '\udfff', 'a'.repeat(100_000), '-'.repeat(60), ':', '%s%n', '😀', 'a b', '1', "'"]) assert.doesNotThrow(() => tags(odd), JSON.stringify(odd.slice(0, 20)))
  fc.assert(fc.property(fc.string({ unit: anyCharacter, maxLength: 80 }), (word) => {
    const told = tags(word)
    return told === null || typeof told.first === 'boolean'
  }), { numRuns: 500 })
})

test('without it nobody is asked, and the log says what could not be loaded once', async () => {
  const said: string[] = []
  assert.equal(await lazyVoikko(null, (line) => void said.push(line))(), null)
  assert.equal(said.length, 0)
  const open = lazyVoikko('/nowhere/libvoikko.so.1', (line) => void said.push(line))
  assert.deepEqual(await Promise.all([open(), open()]), [null, null])
  assert.equal(said.length, 1)
  assert.match(said[0]!, /own lists: Voikko at \/nowhere\/libvoikko\.so\.1 cannot be used/)
})
