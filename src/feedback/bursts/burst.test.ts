// What is a burst, told from sets of words and from how much is usual.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { alikeFrom, alikeGroups, alikeInTenths, atLeast, fewestAlike, isBurst, resemblance, type Compared } from './burst.ts'

const words = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 12 }).map((list) => new Set(list))
const pieces = fc.array(words, { maxLength: 15 }).map((sets) => sets.map((set, n): Compared => ({ id: String(n), words: set })))
const text = (...list: string[]): ReadonlySet<string> => new Set(list)
const many = (count: number, of: (n: number) => ReadonlySet<string>): Compared[] => Array.from({ length: count }, (_, n) => ({ id: String(n), words: of(n) }))
const letter = ['bath', 'broken', 'winter', 'month', 'nobody', 'repair', 'house', 'elderly', 'people', 'wash', 'kitchen', 'sink']

test('resemblance is the same both ways, between none and all, and all of itself', () => {
  fc.assert(fc.property(words, words, (a, b) => {
    assert.equal(resemblance(a, b), resemblance(b, a))
    assert.ok(resemblance(a, b) >= 0 && resemblance(a, b) <= 1)
    assert.equal(resemblance(a, a), a.size ? 1 : 0)
  }))
})

test('groups part what came, in whatever order: what is alike is never in two, and what is alone is in none', () => {
  const named = (groups: readonly Compared[][]) => groups.map((group) => group.map(({ id }) => id).sort().join()).sort()
  fc.assert(fc.property(pieces, (all) => {
    const groups = alikeGroups(all)
    assert.deepEqual(named(alikeGroups(all.toReversed())), named(groups))
    const groupOf = new Map(groups.flatMap((group, n) => group.map(({ id }) => [id, n] as const)))
    for (const one of all) for (const other of all) {
      if (one !== other && resemblance(one.words, other.words) >= alikeFrom) assert.ok(groupOf.has(one.id) && groupOf.get(one.id) === groupOf.get(other.id))
    }
    assert.ok(groups.every(({ length }) => length > 1))
  }))
})

test('whoever changes a word in each is found all the same, and so is a text that is changed a little each time', () => {
  assert.equal(alikeGroups(many(6, (n) => text(...letter, `own${n}`)))[0]?.length, 6)
  assert.equal(alikeGroups(many(9, (n) => text(...letter.slice(n), ...Array.from({ length: n }, (_, k) => `new${k}`))))[0]?.length, 9)
})

test('fewer than five are never a burst, and texts of a few words only where more came than ever does', () => {
  fc.assert(fc.property(pieces, fc.nat(500), fc.nat(500), (all, came, usual) => all.length >= fewestAlike || !isBurst(all, { came, usual })))
  const thanks = many(6, () => text('thank', 'fine'))
  assert.equal(isBurst(thanks, { came: 6, usual: 168 }), false, 'six in two days are usual there')
  assert.equal(isBurst(thanks, { came: 6, usual: 4 }), true)
  assert.equal(isBurst(many(5, () => text(...letter)), { came: 60, usual: 2000 }), true, 'nobody writes twelve words of another by chance')
})

test('the tail of what is usual falls as more comes, and is all of it for none', () => {
  fc.assert(fc.property(fc.nat(60), fc.double({ min: 0.01, max: 50, noNaN: true }), (n, mean) => {
    assert.equal(atLeast(0, mean), 1)
    assert.ok(atLeast(n + 1, mean) <= atLeast(n, mean) + 1e-9 && atLeast(n, mean) >= 0 && atLeast(n, mean) <= 1)
  }))
  assert.ok(Math.abs(atLeast(1, 1) - (1 - Math.exp(-1))) < 1e-12)
})

test('how alike they are is told in whole tenths, and never as more than it is', () => {
  assert.equal(alikeInTenths(many(5, () => text(...letter))), 10)
  assert.equal(alikeInTenths(many(2, (n) => text('a', 'b', 'c', `own${n}`))), 6)
})
