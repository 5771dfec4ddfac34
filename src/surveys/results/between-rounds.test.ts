// Two rounds that mostly the same people answered: what one of them said who came or went is not the difference of what is told.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fewQuestions, option, question } from '../../../test/surveys.ts'
import { countedOf, type TestBatch } from '../../../test/told.ts'
import type { Answers } from '../answers.ts'
import type { RoundGroup } from '../groups.ts'
import { anyValue } from '../tally.ts'
import { beforeFrom, changedAtLeast, neededChange, type Before } from './between-rounds.ts'
import { answeredIn, lookupOf, type Values } from './counted.ts'
import { minus } from './same-people.ts'
import { decide, type ShownCell } from './decide.ts'

const fewest = 5
const group = (unitId: string | null): RoundGroup => ({ id: unitId ?? 'line', serviceLineId: 'old', unitId, lineName: null, unitName: null })
const groups = [group(null), group('home'), group('house')]
const codeOf = (one: string): string => one
const slipsOf = (slips: Record<string, number>) => new Map(Object.entries(slips))

const gave = (counts: Record<string, number>): Answers[] => Object.entries(counts).flatMap(([value, n]) => Array.from({ length: n }, () => ({ heard: [value] })))
type Round = { line?: Record<string, number>; home?: Record<string, number>; house?: Record<string, number>; slips?: Record<string, number> }
const batchesOf = ({ line = {}, home = {}, house = {} }: Round): TestBatch[] => Object.entries({ line, home, house }).map(([groupId, counts]) => ({ groupId, answers: gave(counts) })).filter(({ answers }) => answers.length > 0)

/** What is told of each round, one after the other. */
function rounds(...all: Round[]): { told: ShownCell[]; of: (unit: string) => Record<string, number> | null }[] {
  const before: Before[] = []
  return all.map((round) => {
    const counted = countedOf(fewQuestions, groups, batchesOf(round), fewest), slips = slipsOf(round.slips ?? {})
    const told = decide(counted, { before: [...before], codeOf, slips: (one) => slips.get(one) ?? 0 })
    before.push(beforeFrom(lookupOf(counted), told, { codeOf: ({ id }) => id, slips }))
    return { told, of: (unit) => { const cells = told.filter(({ groupId, question: id, value }) => groupId === unit && id === 'heard' && value !== anyValue); return cells.length ? Object.fromEntries(cells.map(({ value, shown }) => [value, shown])) : null } }
  })
}

test('where one more answered than last time and all else is as it was, it is not told what', () => {
  const [first, second, third] = rounds({ home: { 5: 6, 4: 3 }, house: { 5: 9, 2: 8 } }, { home: { 5: 6, 4: 3, 1: 1 }, house: { 5: 5, 2: 14 } }, { home: { 5: 2, 4: 9 }, house: { 5: 6, 2: 6 } })
  assert.deepEqual(first!.of('home'), { 5: 6, 4: 3 })
  assert.equal(second!.of('home'), null, 'the tenth said 1')
  assert.ok(second!.of('line') === null || second!.of('house') === null, 'nor is it what is left of the line')
  assert.deepEqual(third!.of('home'), { 5: 2, 4: 9 }, 'at least six answered otherwise')
})

test('a group that was hidden for its neighbour is not told the next time, unless it is another by then', () => {
  const [first, same, other] = rounds({ home: { 5: 6, 4: 3 }, house: { 5: 3 }, line: { 5: 1 } }, { home: { 5: 6, 4: 3 }, house: { 5: 5, 2: 6 } }, { home: { 5: 2, 4: 9 }, house: { 5: 12, 2: 1, 1: 4 } })
  assert.equal(first!.of('home'), null, 'by it the three would be known')
  assert.equal(same!.of('home'), null, 'it is what was hidden then')
  assert.deepEqual(other!.of('home'), { 5: 2, 4: 9 })
})

test('what is left of a line beside its unit is held as well', () => {
  const [, second] = rounds({ home: { 5: 10, 4: 10 }, line: { 5: 3, 4: 3 } }, { home: { 5: 3, 4: 17 }, line: { 5: 3, 4: 3, 1: 1 } })
  assert.ok(second!.of('line') === null || second!.of('home') === null, 'the seventh of no unit said 1')
})

test('where most of those who got a slip answered, twice as many have to have changed', () => {
  const change: [Round, Round] = [{ home: { 5: 12, 4: 12 } }, { home: { 5: 18, 4: 6 } }]
  assert.ok(rounds(...change)[1]!.of('home'))
  assert.equal(rounds(change[0], { ...change[1], slips: { home: 30 } })[1]!.of('home'), null)
  assert.ok(rounds(change[0], { ...change[1], slips: { home: 300 } })[1]!.of('home'))
  assert.equal(neededChange(fewest, [{ answered: 24, slips: 30 }, { answered: 24, slips: 0 }]), 10)
})

test('a question that is answered in another way is another', () => {
  const ask = (kind: 'agree' | 'smileys') => countedOf([question('heard', kind)], groups, [{ groupId: 'line', answers: gave(kind === 'agree' ? { 5: 8, 4: 4 } : { good: 8, bad: 5 }) }], fewest)
  const before = beforeFrom(lookupOf(ask('agree')), decide(ask('agree')), { codeOf: ({ id }) => id, slips: new Map() })
  assert.ok(decide(ask('smileys'), { before: [before], codeOf, slips: () => 0 }).some(({ value }) => value === 'good'))
})

test('of several choices the largest change of one counts', () => {
  const many = question('help', 'many', { options: ['talk', 'money'].map((id) => option(id)) })
  const values = (talk: number, money: number, any: number): Values => new Map([['talk', talk], ['money', money], [anyValue, any]])
  assert.equal(changedAtLeast(many, values(5, 6, 10), values(6, 6, 11)), 1)
  assert.equal(changedAtLeast(many, values(5, 6, 10), values(5, 1, 10)), 5)
})

const given = fc.record({ 5: fc.nat(9), 4: fc.nat(9), 1: fc.nat(3) })
const round = fc.record({ line: given, home: given, house: given })

test('whatever was answered, whom any two rounds tell of changed by enough, beside any parts that both tell of too', () => {
  fc.assert(fc.property(fc.array(round, { minLength: 2, maxLength: 3 }), fc.nat(3), (all, step) => {
    // Mostly the same people: each time one answer is added or taken.
    const same = [...all, ...all.map((one) => ({ ...one, home: { ...one.home, 5: one.home[5] + step % 2 }, house: { ...one.house, 1: one.house[1] + (step >> 1) } }))]
    const told = rounds(...same), counted = same.map((one) => lookupOf(countedOf(fewQuestions, groups, batchesOf(one), fewest)))
    const values = (n: number, unit: string): Values => counted[n]!.whole('heard', { group: unit, by: null })
    for (let later = 1; later < same.length; later++) {
      for (let earlier = 0; earlier < later; earlier++) {
        const both = ['line', 'home', 'house'].filter((unit) => [earlier, later].every((n) => told[n]!.of(unit)))
        const units = both.filter((unit) => unit !== 'line')
        const sets: ((n: number) => Values)[] = [...both.map((unit) => (n: number) => values(n, unit)), ...(both.includes('line') && units.length ? [(n: number) => units.reduce((rest, unit) => minus(rest, values(n, unit)), values(n, 'line'))] : [])]
        for (const of of sets) {
          const changed = changedAtLeast(fewQuestions[0]!, of(earlier), of(later))
          assert.ok(changed === 0 || changed >= fewest || !answeredIn(of(earlier)) || !answeredIn(of(later)), `${earlier} ${later}: ${changed}`)
        }
      }
    }
  }), { numRuns: 60 })
})
