// Two rounds that mostly the same people answered: what those who came or went said of themselves, and whether they left a question out or
// wrote anything, is not the difference of what is told.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { option, question } from '../../../test/surveys.ts'
import { countedOf, type TestBatch } from '../../../test/told.ts'
import type { Answers } from '../answers.ts'
import type { RoundGroup } from '../groups.ts'
import { anyValue } from '../tally.ts'
import { beforeFrom, changedAtLeast, countTellsOfFew, type Before } from './between-rounds.ts'
import { answeredIn, leftOut, lookupOf, type Values } from './counted.ts'
import { decide, type ShownCell } from './decide.ts'
import { minus } from './same-people.ts'

const fewest = 5
const group = (unitId: string | null): RoundGroup => ({ id: unitId ?? 'line', serviceLineId: 'old', unitId, lineName: null, unitName: null })
const groups = [group(null), group('home'), group('house')]
const who = question('who', 'one', { options: ['a', 'b', 'c'].map((id) => option(id)), background: true })
const questions = [question('heard', 'agree'), question('words', 'long'), who]

/** So many who say of themselves what the first letter is; `w`: they wrote something; `-`: they left the statement out, others chose the step. */
type People = Record<string, number>
const gave = (people: People): Answers[] => Object.entries(people).flatMap(([kind, n]) => Array.from({ length: n }, (): Answers => {
  const [of, step, wrote] = kind
  return { who: [of!], ...(step !== '-' && { heard: [step!] }), ...(wrote && { words: ['Hei'] }) }
}))
type Round = { line?: People; home?: People; house?: People }
const batchesOf = ({ line = {}, home = {}, house = {} }: Round): TestBatch[] => Object.entries({ line, home, house }).map(([groupId, people]) => ({ groupId, answers: gave(people) })).filter(({ answers }) => answers.length > 0)

/** What is told of each round, one after the other: of a question how many gave each value, and `any`; null where nothing is. */
function rounds(...all: Round[]): { of: (unit: string, question: string | null) => Record<string, number> | null }[] {
  const before: Before[] = []
  return all.map((round) => {
    const counted = countedOf(questions, groups, batchesOf(round), fewest)
    const told: ShownCell[] = decide(counted, { before: [...before], codeOf: (one) => one, slips: () => 0 })
    before.push(beforeFrom(lookupOf(counted), told, { codeOf: ({ id }) => id, slips: new Map() }))
    return { of: (unit, id) => { const cells = told.filter((cell) => cell.groupId === unit && cell.question === id && !cell.by); return cells.length ? Object.fromEntries(cells.map(({ value, shown }) => [value, shown])) : null } }
  })
}

test('where one more answered than last time it is told that there are more, and not what they said of themselves', () => {
  const [first, second, third] = rounds({ home: { a5: 12, b4: 8 } }, { home: { a5: 13, b4: 8 } }, { home: { a5: 6, b4: 15 } })
  assert.deepEqual(first!.of('home', 'who'), { any: 20, a: 12, b: 8 })
  assert.deepEqual(second!.of('home', null), { any: 21 })
  assert.deepEqual(second!.of('home', 'who'), { any: 21 }, 'the one who came is a')
  assert.deepEqual(third!.of('home', 'who'), { any: 21, a: 6, b: 15 }, 'at least six are others')
})

test('nor is it told where another took the place of one, and as many answered', () => {
  const [, second] = rounds({ home: { a5: 12, b4: 8 } }, { home: { a5: 11, b4: 9 } })
  assert.deepEqual(second!.of('home', 'who'), { any: 20 })
})

test('what is left of a line beside a unit is held as well, and nothing is told within what is hidden', () => {
  const [, second] = rounds({ home: { a5: 10, b4: 10 }, line: { a5: 6, b4: 6 } }, { home: { a5: 16, b4: 4 }, line: { a5: 6, b4: 6, c1: 1 } })
  assert.ok(second!.of('line', 'who')?.['a'] === undefined || second!.of('home', 'who')?.['a'] === undefined, 'the one of no unit is c')
})

test('whether the one who came wrote anything is not told; where enough wrote who had not, it is', () => {
  const [first, second, third] = rounds({ home: { a5w: 8, b4: 12 } }, { home: { a5w: 9, b4: 12 } }, { home: { a5w: 16, b4: 4 } })
  assert.deepEqual([first, second, third].map((one) => one!.of('home', 'words')), [{ any: 8 }, null, { any: 16 }])
})

test('that somebody left a question out is not told by it alone; beside answers that changed by enough it is', () => {
  const [, out, other] = rounds({ home: { a5: 7, a4: 5, b5: 5, b4: 3 } }, { home: { 'a5': 7, 'a4': 5, 'b5': 5, 'b4': 3, 'a-': 1 } }, { home: { 'a5': 3, 'a4': 9, 'b5': 3, 'b4': 5, 'a-': 2 } })
  assert.equal(out!.of('home', 'heard'), null)
  assert.deepEqual(other!.of('home', 'heard'), { any: 20, 4: 14, 5: 6 })
  const values = (any: number, left: number): Values => new Map([['5', any], [anyValue, any], [leftOut, left]])
  const change = (before: Values, now: Values) => countTellsOfFew(questions[0]!, { before, now, wasTold: true, needed: fewest })
  assert.deepEqual([change(values(20, 0), values(21, 0)), change(values(20, 1), values(21, 1)), change(values(20, 0), values(20, 1)), change(values(20, 1), values(26, 1))], [false, true, true, false], 'where nobody did, it is how many answered at all')
})

const people = fc.record({ 'a5': fc.integer({ min: 4, max: 12 }), 'a5w': fc.nat(4), 'b4': fc.integer({ min: 4, max: 12 }), 'b-': fc.nat(2), 'c1': fc.nat(4) })
const some = fc.record({ line: people, home: people, house: people })

test('whatever people said of themselves, whom any two rounds tell of changed by enough, beside any parts that both tell of too', () => {
  let told = 0
  fc.assert(fc.property(some, fc.nat(3), fc.nat(14), (one, step, more) => {
    // Mostly the same people: one or two are others. Of the third many are.
    const next = { ...one, home: { ...one.home, a5: one.home.a5 + step % 2 }, house: { ...one.house, c1: one.house.c1 + (step >> 1) } }
    const all = [one, next, { ...next, home: { ...next.home, b4: next.home.b4 + more, a5: 0 } }]
    const shown = rounds(...all), counted = all.map((each) => lookupOf(countedOf(questions, groups, batchesOf(each), fewest)))
    const seen = (n: number, unit: string): boolean => Object.keys(shown[n]!.of(unit, 'who') ?? {}).some((value) => value !== anyValue)
    const values = (n: number, unit: string): Values => counted[n]!.whole('who', { group: unit, by: null })
    for (const [earlier, later] of [[0, 1], [0, 2], [1, 2]] as const) {
      const both = ['line', 'home', 'house'].filter((unit) => seen(earlier, unit) && seen(later, unit))
      const units = both.filter((unit) => unit !== 'line')
      const sets: ((n: number) => Values)[] = [...both.map((unit) => (n: number) => values(n, unit)), ...(both.includes('line') && units.length ? [(n: number) => units.reduce((rest, unit) => minus(rest, values(n, unit)), values(n, 'line'))] : [])]
      for (const of of sets) {
        told++
        const changed = changedAtLeast(who, of(earlier), of(later))
        assert.ok(changed === 0 || changed >= fewest || !answeredIn(of(earlier)) || !answeredIn(of(later)), `${earlier} ${later}: ${changed}`)
      }
    }
  }), { numRuns: 40 })
  assert.ok(told > 5, String(told))
})
