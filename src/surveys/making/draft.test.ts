// A list of questions as it is written: ids that stay, choices whose wording is mended, order, and differences in words.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { option, question } from '../../../test/surveys.ts'
import type { Option } from '../question.ts'
import { differences } from './differences.ts'
import { mayHangOn, moved, replaced, troubleIn, without } from './draft.ts'
import { freshKey } from './fresh-key.ts'
import { keptOptions } from './kept-options.ts'

test('a key is made of the first words, is never one that was there, and never a word of the program', () => {
  assert.equal(freshKey('Työntekijä kuunteli minua tänään hyvin', new Set()), 'tyontekija-kuunteli-minua')
  assert.equal(freshKey('Minua kuunneltiin.', new Set(['minua-kuunneltiin', 'minua-kuunneltiin-2'])), 'minua-kuunneltiin-3')
  assert.equal(freshKey('New', new Set()), 'new-2')
  assert.equal(freshKey('Any', new Set()), 'any-2')
  assert.equal(freshKey('…?', new Set()), 'q')
  fc.assert(fc.property(fc.string(), fc.array(fc.string()), (words, taken) => {
    const key = freshKey(words, new Set(taken))
    assert.match(key, /^[a-z0-9][a-z0-9-]{0,36}$/)
    assert.ok(!taken.includes(key))
  }))
})

const choices = (...texts: string[]): Option[] => texts.map((fi) => ({ id: freshKey(fi, new Set()), text: { fi } }))
const lines = (...texts: string[]) => texts.map((fi) => ({ text: { fi } }))
const ids = (before: Option[], typed: ReturnType<typeof lines>, taken: string[] = []) => keptOptions(before, typed, new Set(taken)).map(({ id }) => id)

test('a choice whose wording is mended stays the same, wherever its line stands; one that says something else is another', () => {
  const before = choices('Puhelimessa', 'Toimistossa', 'Kotona')
  assert.deepEqual(ids(before, lines('Kotona', 'Puhelimessa', 'Toimistossa')), ['kotona', 'puhelimessa', 'toimistossa'])
  assert.deepEqual(ids(before, lines('Puhelimitse', 'Meidän toimistossa', 'Kotona')), ['puhelimessa', 'toimistossa', 'kotona'])
  assert.deepEqual(ids(before, lines('Puhelimessa', 'Verkossa', 'Kotona')), ['puhelimessa', 'verkossa', 'kotona'])
  assert.deepEqual(ids(before, lines('Puhelimessa', 'Kotona')), ['puhelimessa', 'kotona'])
})

test('a translation that stayed tells that the Finnish was mended', () => {
  const before: Option[] = [{ id: 'yes', text: { fi: 'Kyllä', sv: 'Ja' } }, { id: 'no', text: { fi: 'Ei', sv: 'Nej' } }]
  assert.deepEqual(keptOptions(before, [{ text: { fi: 'Olen', sv: 'Ja' } }, { text: { fi: 'En ole', sv: 'Nej' } }], new Set()).map(({ id }) => id), ['yes', 'no'])
})

test('a choice that comes back after another version took it away has a key of its own', () => {
  assert.deepEqual(ids(choices('Puhelimessa'), lines('Puhelimessa', 'Verkossa'), ['puhelimessa', 'verkossa']), ['puhelimessa', 'verkossa-2'])
})

test('whatever lines are typed, each choice has a key of its own', () => {
  const line = fc.string({ minLength: 1, maxLength: 8 })
  fc.assert(fc.property(fc.uniqueArray(line, { maxLength: 6 }), fc.array(line, { maxLength: 8 }), (before, typed) => {
    const old = before.map((fi, n) => ({ id: `o${n}`, text: { fi } }))
    const kept = keptOptions(old, lines(...typed), new Set(['o9']))
    assert.equal(new Set(kept.map(({ id }) => id)).size, typed.length)
    assert.deepEqual(kept.map(({ text }) => text.fi), typed)
    assert.deepEqual(keptOptions(old, lines(...before), new Set()), old, 'what was not touched is as it was')
  }))
})

const [a, b, c] = [question('a', 'one', { options: [option('yes'), option('no')] }), question('b', 'agree', { onlyIf: { question: 'a', is: ['yes'] } }), question('c', 'long')]

test('a question cannot come before the one that it hangs on, nor lose it, nor the choice; and none hangs on words', () => {
  assert.equal(troubleIn([a, b, c]), null)
  assert.deepEqual(troubleIn(moved([a, b, c], 'b', 'up')), { why: 'hangs', question: b })
  assert.deepEqual(troubleIn(without([a, b, c], 'a')), { why: 'hangs', question: b })
  assert.deepEqual(troubleIn(replaced([a, b, c], 'a', { ...a, options: [option('no'), option('other')] })), { why: 'hangs', question: b })
  assert.deepEqual(troubleIn(replaced([a, b, c], 'a', { ...a, id: 'z' })), null, 'whoever hung on it hangs on what it has become')
  assert.deepEqual(mayHangOn([a, b, c, question('d')], 'd').map(({ id }) => id), ['a', 'b'])
  assert.deepEqual(troubleIn(Array.from({ length: 41 }, (_, n) => question(`q${n}`))), { why: 'full' })
})

test('what differs is said question by question and word by word; whoever moves one question moved one', () => {
  assert.deepEqual(differences([a, b, c], [a, b, c]), [])
  const mended = { ...c, text: { ...c.text, fi: 'Toisin' }, help: { fi: 'Ohje' } }
  const d = question('d')
  assert.deepEqual(differences([a, b, c, d], [mended, a, b]), [
    { what: 'moved', question: mended },
    { what: 'changed', question: mended, changes: [{ what: 'words', part: 'text', language: 'fi', from: 'Kysymys c', to: 'Toisin' }, { what: 'words', part: 'help', language: 'fi', from: '', to: 'Ohje' }] },
    { what: 'removed', question: d },
  ])
  const list = Array.from({ length: 6 }, (_, n) => question(`q${n}`))
  assert.deepEqual(differences(list, [...list.slice(1), list[0]!]), [{ what: 'moved', question: list[0] }])
  const options = differences([a], [{ ...a, options: [{ ...option('no'), text: { fi: 'Ei' } }, option('new')] }])
  assert.deepEqual(options.flatMap((one) => (one.what === 'changed' ? one.changes.map(({ what }) => what) : [])), ['option-reworded', 'option-added', 'option-removed'])
})

test('between any two lists every question that is new, gone or moved is told, and nothing else', () => {
  const order = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f'])
  fc.assert(fc.property(order, order, (before, after) => {
    const told = differences(before.map((id) => question(id)), after.map((id) => question(id)))
    const of = (what: string) => told.filter((one) => one.what === what).map((one) => one.question.id)
    assert.deepEqual(of('added'), after.filter((id) => !before.includes(id)))
    assert.deepEqual(of('removed'), before.filter((id) => !after.includes(id)))
    const stayed = after.filter((id) => before.includes(id) && !of('moved').includes(id))
    assert.deepEqual(stayed, before.filter((id) => stayed.includes(id)), 'those that are not told of kept their order')
    assert.equal(of('changed').length, 0)
  }))
})
