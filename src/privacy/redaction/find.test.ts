// What holds of every text: findings stand apart and in order, nothing throws, and twice the text takes about twice the time.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyCharacter } from '../../../test/any-character.ts'
import { commonNames, rarePlaces, staffNames } from '../../../test/redaction/labelled.ts'
import { find } from './find.ts'
import { findingKinds } from './finding.ts'

const what = { staffNames, rarePlaces, commonNames }
const seen = (text: string, more: Partial<Parameters<typeof find>[1]> = {}) => find(text, { ...what, ...more }).map(({ kind, from, to, sure }) => `${kind}${sure ? '' : '?'} ${text.slice(from, to)}`)

const pieces = fc.constantFrom(
  'Noora', 'virtasen', 'Anna-Liisa', 'ohjaaja', ' ', ' ', '\n', '. ', ', ', 'ja', '040 123 4567', '010190-900P', 'FI21 1234 5600 0007 85', 'ABC-123', 'a@b.example', 'Koivukatu 5 A', '5.3.2026', 'den 5 mars',
  'Harjulan koulu', 'Lintukodossa', '+358', '(0)', '@', '-', '—', '12345 Turku', 'L.', '😀', '\ud800', '\u0000', 'a\u0301', 'ß', 'İ', '[nimi]',
)
const texts = fc.oneof(fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')), fc.string({ unit: anyCharacter, maxLength: 200 }))

test('whatever is written, findings are parts of the text, in order, and none lies over another', () => {
  fc.assert(fc.property(texts, fc.constantFrom('fi', 'sv', 'en', 'so', undefined), (text, language) => {
    let end = 0
    for (const { kind, from, to } of find(text, { ...what, ...(language && { language }) })) {
      assert.ok(findingKinds.includes(kind) && from >= end && from < to && to <= text.length, JSON.stringify({ text, from, to, end }))
      end = to
    }
  }), { numRuns: 500 })
})

test('four times the text takes about four times as long, however it was made to be slow', () => {
  // Of the processor: others may be at work beside it.
  const least = (text: string) => Math.min(...Array.from({ length: 8 }, () => {
    const from = process.cpuUsage()
    find(text, what)
    const { user, system } = process.cpuUsage(from)
    return (user + system) / 1000
  }))
  const units = ['0', '+', '(0', 'a@', '1.', 'Aa ', 'A-', 'a.a', 'FI21 ', 'AB-', '5. ', '0 ', 'katu ', 'Anna ', 'hoitaja ', 'Koivukatu ', 'den 5 ', 'maaliskuun ', 'a.b.c.d@', '(at)', 'a ', 'Harjulan ', '12345 ', 'klo 8.', '\ud800', 'a\u0301']
  for (const unit of units) {
    const text = (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
    find(text(10_000), what)
    // A square would be sixteen times as long; what is shorter than two milliseconds cannot be told from noise.
    const [short, long] = [least(text(5_000)), least(text(20_000))]
    assert.ok(long < Math.max(short, 2) * 10, `${JSON.stringify(unit)}: ${short} and ${long} ms`)
  }
})

test('of two that lie over one another the surer goes before: an address is no name, and a school no surname', () => {
  assert.deepEqual(seen('Lähettäkää osoitteeseen Virtasen tie 5.'), ['address Virtasen tie 5'])
  assert.deepEqual(seen('Poika on Harjulan koulussa.'), ['place Harjulan koulussa'])
})

test('a rare place is found bent, and by what it is called alone; one that everybody knows is not', () => {
  assert.deepEqual(seen('Kävimme perheneuvola Lintukodossa. Lintukodon väki auttoi.'), ['place perheneuvola Lintukodossa', 'place Lintukodon'])
  assert.deepEqual(seen('Koivurannan sosiaaliasema ja Kipinä ovat hyviä. Harjulassa ei ole. Kävin Turussa ja Salossa.'), [])
  assert.deepEqual(seen('Lapsi aloitti Mäntymäen päiväkodissa.'), ['place? Mäntymäen päiväkodissa'])
})
