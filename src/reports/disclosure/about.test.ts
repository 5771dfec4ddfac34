// Coarse numbers: that nothing under the threshold is ever told from anything else under it, by one of them or by several together, and
// that nothing but this folder makes one.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { attack } from '../../../test/disclosure/attack.ts'
import { about, aboutCells, aboutPart, atLeast, least, nothing, openable, openableFrom, tensOf, tensOfTold, usualOf, wordFrom, wordOf, wordOfTold, wordToldBefore, type About, type Openable, type Tens, type Usual, type Word } from './about.ts'
import type { Told } from './publishable.ts'
import { cellId, countsOf, type Direction, type Given } from './tables.ts'

const few = fc.nat(least - 1)
const many = fc.nat(400)

test('a number that was counted is none that may be told, nor is one kind another', () => {
  const [toldAbout, toldTens, toldUsual, toldOpenable] = [(_: About) => 0, (_: Tens | null) => 0, (_: Usual | null) => 0, (_: Openable) => 0]
  const toldWord = (_: Word<'most'> | null) => 0
  // @ts-expect-error a plain number
  toldAbout(10)
  // @ts-expect-error a plain number
  toldTens(10)
  // @ts-expect-error a plain number
  toldUsual(10)
  // @ts-expect-error a plain number
  toldOpenable(10)
  // @ts-expect-error a word that somebody chose
  toldWord('most')
  // @ts-expect-error a word that somebody chose, dressed as one that was told
  toldWord({ is: 'most' })
  // @ts-expect-error a share is not about how many
  toldAbout(tensOf(5, 10))
  // @ts-expect-error what one reader may open is told to no other
  toldAbout(openable(7))
  // @ts-expect-error about so many is not a number that was published
  const told: Told | null = about(10)
  // @ts-expect-error what was worked out of one is a plain number again
  toldAbout(about(10)! + 1)
  assert.deepEqual([toldAbout(about(10)), told], [0, 10])
})

test('of fewer than five the same is told whatever they are, and of more only to the nearest five', () => {
  fc.assert(fc.property(few, few, many, (one, other, count) => {
    assert.equal(about(one), about(other))
    const told = about(count)
    assert.equal(told === null, count < least)
    if (told !== null) assert.ok(told % 5 === 0 && Math.abs(told - count) <= 2)
    assert.equal(atLeast(one), atLeast(other))
    const bound = atLeast(count)
    if (bound !== null) assert.ok(bound % 5 === 0 && bound <= count && bound > count - 5)
  }))
})

test('no number may be told of fewer than five by asking for less', () => {
  for (const from of [0, 4, Number.NaN]) {
    assert.throws(() => about(9, from), /fewer than 5/)
    assert.throws(() => aboutPart(9, 20, from), /fewer than 5/)
    assert.throws(() => atLeast(9, from), /fewer than 5/)
    assert.throws(() => tensOf(9, 20, from), /fewer than 5/)
    assert.throws(() => usualOf([{ count: 9, value: 1 }], from), /fewer than 5/)
    assert.throws(() => wordOf(9, () => 'most', from), /fewer than 5/)
    assert.throws(() => aboutCells({ ...flat({ a: 9 }, { b: 9 }), fewest: from }), /fewer than 5/)
  }
})

test('of a part whose whole is known neither it nor what is left is told where either is under five, and both look alike', () => {
  fc.assert(fc.property(many, few, (rest, small) => {
    const whole = rest + small
    assert.equal(aboutPart(small, whole), null)
    assert.equal(aboutPart(rest, whole), null)
  }))
  fc.assert(fc.property(many, many, (part, rest) => {
    const told = aboutPart(part, part + rest)
    if (told !== null) assert.ok(part >= least && rest >= least && Math.abs(told - part) <= 2)
  }))
})

test('of a whole under five every share, every middle and every word is the same: none', () => {
  fc.assert(fc.property(few, few, fc.nat(90), (part, whole, value) => {
    assert.equal(tensOf(Math.min(part, whole), whole), null)
    assert.equal(usualOf([{ count: whole, value }]), null)
    assert.equal(wordOf(whole, () => assert.fail('asked of few')), null)
  }))
  assert.equal(wordOf(19, () => assert.fail('asked of few'), 20), null)
  assert.equal(wordOf(20, () => 'most', 20)?.is, 'most')
})

test('a share is in whole tens and never more than it was', () => {
  fc.assert(fc.property(many, many, (part, rest) => {
    const whole = part + rest
    for (const told of [tensOf(part, whole), tensOfTold(part, whole, true)]) {
      if (told !== null) assert.ok(told % 10 === 0 && told <= (part / whole) * 100 && told > (part / whole) * 100 - 10)
    }
    assert.equal(tensOfTold(part, whole, false), null)
    assert.equal(wordOfTold(false, () => assert.fail('asked of what is not told')), null)
  }))
})

test('a word that is worked out of what is told about says nothing more than that', () => {
  const more = (one: number, other: number) => wordFrom([about(one), about(other)], (a, b) => (a! > b! ? 'more' : 'less'), { orElse: 2 })
  fc.assert(fc.property(few, few, fc.integer({ min: least, max: 60 }), (one, other, enough) => {
    assert.equal(more(one, other), null)
    assert.deepEqual(more(one, enough), more(other, enough))
    assert.equal(more(enough, one)?.is, 'more')
  }))
  assert.deepEqual(wordToldBefore('most'), wordOfTold(true, () => 'most'))
})

const direction = (name: string, parts: readonly string[]): Direction => ({ name, nodes: ['all', ...parts], sums: [{ whole: 'all', parts }] })
function flat(one: Record<string, number>, other: Record<string, number>): Given {
  const directions = [direction('one', Object.keys(one)), direction('other', Object.keys(other))]
  const rows = [['one', one] as const, ['other', other] as const].flatMap(([name, parts]) => Object.entries(parts).map(([part, given]) => ({ at: { [name]: part }, given })))
  const tables = [['one'], ['other']]
  return { directions, tables, counts: countsOf(directions, tables, rows), wanted: new Set(rows.map(({ at }) => cellId(at))), known: new Set(), answers: [], fewest: least }
}

/** The same people, told apart in two ways. */
const twoWays = fc.tuple(fc.array(fc.oneof(fc.nat(9), fc.nat(60)), { minLength: 2, maxLength: 5 }), fc.integer({ min: 1, max: 5 }), fc.infiniteStream(fc.nat(99))).map(([parts, size, cuts]) => {
  let left = parts.reduce((sum, one) => sum + one, 0)
  const others = Array.from({ length: size }, (_, n) => {
    const part = n === size - 1 ? left : Math.floor((left * cuts.next().value!) / 100)
    left -= part
    return part
  })
  const named = (numbers: number[]) => Object.fromEntries(numbers.map((number, n) => [`n${n}`, number]))
  return flat(named(parts), named(others))
})

test('of what is told apart in two ways nothing small follows, even had the numbers been told exactly', () => {
  let some = 0
  fc.assert(fc.property(twoWays, (given) => {
    const told = aboutCells(given)
    const shown = new Set([...told].flatMap(([id, one]) => (one === null ? [] : [id])))
    some += Number(shown.size > 0)
    attack(given, shown)
    for (const id of shown) assert.equal(told.get(id), about(given.counts.get(id)!))
  }), { numRuns: 150 })
  assert.ok(some > 30)
})

test('what somebody may open one by one stays theirs when it is added up, and nothing is made of nothing', () => {
  assert.equal(openableFrom([openable(3), nothing, openable(4)], (...all) => all.reduce((sum, one) => sum + one, 0)), 7)
  assert.throws(() => openableFrom([], () => 7), /no number/)
})
