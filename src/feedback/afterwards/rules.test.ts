import fc from 'fast-check'
import { attack } from '../../../test/disclosure/attack.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysAfter } from '../../text/dates.ts'
import type { Candidate } from '../route.ts'
import { aboveOf } from './above.ts'
import { fewest, halfYearsBefore, shownOf } from './counted.ts'
import { roundOn, type Weeks } from './round.ts'

test('it is asked from four weeks after the first answer on, and again from twelve; never before there is an answer', () => {
  assert.equal(roundOn('2026-09-16', null, []), null)
  const at = (days: number, settled: Weeks[] = []) => roundOn(daysAfter('2026-09-16', days), '2026-09-16', settled)
  assert.deepEqual([27, 28, 83, 84, 900].map((days) => at(days)), [null, 4, 4, 12, 12])
  assert.deepEqual([at(28, [4]), at(84, [4]), at(84, [12]), at(900, [4, 12])], [null, 12, null, null])
})

test('whenever somebody looks, no round is asked twice, and after twelve weeks the first is asked no more', () => {
  fc.assert(fc.property(fc.array(fc.nat(400), { maxLength: 30 }), (days) => {
    const settled: Weeks[] = []
    for (const day of days.toSorted((a, b) => a - b)) {
      const weeks = roundOn(daysAfter('2026-01-31', day), '2026-01-31', settled)
      if (!weeks) continue
      assert.ok(!settled.includes(weeks))
      assert.equal(weeks, day >= 84 ? 12 : 4)
      settled.push(weeks)
    }
  }))
})

const ids = ['worker', 'boss', 'head', 'manager', 'director', 'coordinator', 'deputy']
const person = fc.record({
  reachable: fc.boolean(), supervises: fc.boolean(), deputyId: fc.option(fc.constantFrom(...ids)), superiorId: fc.option(fc.constantFrom(...ids)),
})

test('whoever is told stands above: never the handler, the supervisor, their deputies or whoever is left out, and always somebody who can open it', () => {
  const some = fc.option(fc.constantFrom(...ids))
  fc.assert(fc.property(fc.array(person, { minLength: 7, maxLength: 7 }), some, some, some, some, fc.subarray(ids), (each, handlerId, supervisorId, lineManagerId, coordinatorId, never) => {
    const people = new Map(each.map((one, i): [string, Candidate] => [ids[i]!, { ...one, id: ids[i]!, language: 'fi' }]))
    const above = aboveOf({ people, supervisorId, lineManagerId, coordinatorId }, handlerId, never)
    if (!above) return
    assert.ok(above.reachable && above.supervises)
    const deputies = [handlerId, supervisorId].map((id) => people.get(id ?? '')?.deputyId)
    assert.ok(![handlerId, supervisorId, ...deputies, ...never].includes(above.id))
  }), { numRuns: 2000 })
})

test('first the supervisor\'s superior, then whoever answers for the line, then the coordinator; and nobody where all are away or in it', () => {
  const one = (id: string, superiorId: string | null = null): Candidate => ({ id, reachable: true, supervises: true, deputyId: null, superiorId, language: 'fi' })
  const people = new Map([one('worker', 'boss'), one('boss', 'head'), one('head'), one('manager'), one('coordinator')].map((each) => [each.id, each]))
  const unit = { people, supervisorId: 'boss', lineManagerId: 'manager', coordinatorId: 'coordinator' }
  const never: string[] = []
  for (const expected of ['head', 'manager', 'coordinator', undefined]) {
    assert.equal(aboveOf(unit, 'worker', never)?.id, expected)
    if (expected) never.push(expected)
  }
  assert.equal(aboveOf({ ...unit, supervisorId: null }, 'worker')?.id, 'boss', 'of a case about no unit, the handler\'s own superior')
})

test('nothing under five is shown, and nothing small can be worked out by whoever knows how many answered; what all said, or all but one, is told of nobody', () => {
  const [some, direction] = [fc.oneof(fc.nat(9), fc.nat(30)), { name: 'answer', nodes: ['all', 'yes', 'no', 'unsaid', 'other'], sums: [{ whole: 'all', parts: ['yes', 'no', 'unsaid', 'other'] }] }]
  fc.assert(fc.property(fc.record({ yes: some, no: some, unsaid: some, other: some }), (counts) => {
    const told = shownOf(counts)
    const [numbers, all] = [Object.values(counts), Object.values(counts).reduce((sum, one) => sum + one, 0)]
    for (const [name, count] of Object.entries(told)) assert.ok(count === null || (count >= fewest && count === counts[name as 'yes']))
    if (Math.max(...numbers) >= all - 1) assert.ok(Object.values(told).every((count) => count === null))
    else if (numbers.every((count) => count >= fewest)) assert.ok(Object.values(told).every((count) => count !== null))
    assert.notEqual(Object.values(told).filter((count) => count === null).length, 1)
    const cells = new Map([['', all], ...Object.entries(counts).map(([name, count]) => [`answer=${name}`, count] as const)])
    const given = { directions: [direction], tables: [['answer']], counts: cells, wanted: new Set([...cells.keys()].filter((id) => id)), known: new Set(['']), answers: ['answer'], fewest }
    // Of fewer than five, or just so many, in all, whoever knows it knows more than anybody could hide.
    if (all >= 2 * fewest) attack(given, new Set(Object.entries(told).flatMap(([name, count]) => (count === null ? [] : [`answer=${name}`]))))
  }), { numRuns: 150 })
})

test('only half-years that are over are counted, the newest first', () => {
  const names = (today: string) => halfYearsBefore(today, 3).map(({ year, half, from, until }) => `${year}/${half} ${from} ${until}`)
  assert.deepEqual(names('2026-06-30'), ['2025/2 2025-07-01 2026-01-01', '2025/1 2025-01-01 2025-07-01', '2024/2 2024-07-01 2025-01-01'])
  assert.equal(names('2026-07-01')[0], '2026/1 2026-01-01 2026-07-01')
})
