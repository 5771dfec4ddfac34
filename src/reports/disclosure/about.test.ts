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
/** Five, and what organisations choose that want more. */
const thresholds = [5, 7, 10, 50] as const

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
  const told: Told | null = about(10, 5)
  // @ts-expect-error what was worked out of one is a plain number again
  toldAbout(about(10, 5)! + 1)
  assert.deepEqual([toldAbout(about(10, 5)), told], [0, 10])
})

for (const fewest of thresholds) {
  const under = fc.nat(fewest - 1)
  test(`of fewer than ${fewest} the same is told whatever they are, and of more only in steps of as many`, () => {
    fc.assert(fc.property(under, under, many, (one, other, count) => {
      assert.equal(about(one, fewest), about(other, fewest))
      const told = about(count, fewest)
      assert.equal(told === null, count < fewest)
      if (told !== null) assert.ok(told % fewest === 0 && Math.abs(told - count) <= fewest / 2)
      assert.equal(atLeast(one, fewest), atLeast(other, fewest))
      const bound = atLeast(count, fewest)
      if (bound !== null) assert.ok(bound % fewest === 0 && bound <= count && bound > count - fewest)
      if (count < 20) assert.equal(atLeast(count, fewest, 20), null)
    }))
  })

  test(`of a part whose whole is known neither it nor what is left is told where either is under ${fewest}, and both look alike`, () => {
    fc.assert(fc.property(many, under, (rest, small) => {
      const whole = rest + small
      assert.equal(aboutPart(small, whole, fewest), null)
      assert.equal(aboutPart(rest, whole, fewest), null)
    }))
    fc.assert(fc.property(many, many, (part, rest) => {
      const told = aboutPart(part, part + rest, fewest)
      if (told !== null) assert.ok(part >= fewest && rest >= fewest && told % fewest === 0)
    }))
  })
}

test('by asking for less than five nobody is told more than of five', () => {
  for (const from of [0, 3, 4]) {
    fc.assert(fc.property(many, many, (count, rest) => {
      assert.equal(about(count, from), about(count, 5))
      assert.equal(atLeast(count, from), atLeast(count, 5))
      assert.equal(aboutPart(count, count + rest, from), aboutPart(count, count + rest, 5, 5))
      assert.equal(tensOf(count, count + rest, from), tensOf(count, count + rest))
    }))
    assert.equal(usualOf([{ count: 4, value: 1 }], from), null)
    assert.equal(wordOf(4, () => assert.fail('asked of few'), from), null)
  }
  for (const ask of [() => about(9, Number.NaN), () => aboutPart(9, 20, Number.NaN), () => atLeast(9, Number.NaN), () => tensOf(9, 20, Number.NaN), () => usualOf([{ count: 9, value: 1 }], Number.NaN), () => wordOf(9, () => 'most', Number.NaN)]) assert.throws(ask, /no number/)
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
  const more = (one: number, other: number) => wordFrom([about(one, 5), about(other, 5)], (a, b) => (a! > b! ? 'more' : 'less'), { orElse: 2 })
  fc.assert(fc.property(few, few, fc.integer({ min: least, max: 60 }), (one, other, enough) => {
    assert.equal(more(one, other), null)
    assert.deepEqual(more(one, enough), more(other, enough))
    assert.equal(more(enough, one)?.is, 'more')
  }))
  assert.deepEqual(wordToldBefore('most'), wordOfTold(true, () => 'most'))
})

const direction = (name: string, parts: readonly string[]): Direction => ({ name, nodes: ['all', ...parts], sums: [{ whole: 'all', parts }] })
function flat(one: Record<string, number>, other: Record<string, number>, fewest: number): Given {
  const directions = [direction('one', Object.keys(one)), direction('other', Object.keys(other))]
  const rows = [['one', one] as const, ['other', other] as const].flatMap(([name, parts]) => Object.entries(parts).map(([part, given]) => ({ at: { [name]: part }, given })))
  const tables = [['one'], ['other']]
  return { directions, tables, counts: countsOf(directions, tables, rows), wanted: new Set(rows.map(({ at }) => cellId(at))), known: new Set(), answers: [], fewest }
}

/** The same people, told apart in two ways. */
const twoWays = (fewest: number) => fc.tuple(fc.array(fc.oneof(fc.nat(2 * fewest - 1), fc.nat(60)), { minLength: 2, maxLength: 5 }), fc.integer({ min: 1, max: 5 }), fc.infiniteStream(fc.nat(99))).map(([parts, size, cuts]) => {
  let left = parts.reduce((sum, one) => sum + one, 0)
  const others = Array.from({ length: size }, (_, n) => {
    const part = n === size - 1 ? left : Math.floor((left * cuts.next().value!) / 100)
    left -= part
    return part
  })
  const named = (numbers: number[]) => Object.fromEntries(numbers.map((number, n) => [`n${n}`, number]))
  return flat(named(parts), named(others), fewest)
})

for (const fewest of [5, 10]) {
  test(`of what is told apart in two ways nothing under ${fewest} follows, even had the numbers been told exactly`, () => {
    let some = 0
    fc.assert(fc.property(twoWays(fewest), (given) => {
      const told = aboutCells(given)
      const shown = new Set([...told].flatMap(([id, one]) => (one === null ? [] : [id])))
      some += Number(shown.size > 0)
      attack(given, shown)
      for (const id of shown) assert.equal(told.get(id), about(given.counts.get(id)!, fewest))
    }), { numRuns: 100 })
    assert.ok(some > 20, `${some}`)
  })
}

test('what somebody may open one by one stays theirs when it is added up, and nothing is made of nothing', () => {
  assert.equal(openableFrom([openable(3), nothing, openable(4)], (...all) => all.reduce((sum, one) => sum + one, 0)), 7)
  assert.throws(() => openableFrom([], () => 7), /no number/)
})
