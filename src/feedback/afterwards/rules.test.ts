import fc from 'fast-check'
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

const answers = (...most: number[]) => fc.tuple(...most.map((one) => fc.nat(one)))

test('nothing under five is shown, nor worked out of what is told of another question to the same people, where nothing is told of how many they were', () => {
  fc.assert(fc.property(answers(12, 12, 12, 12), answers(30, 12, 12), ([yes, little, no, cannot], [not, worse, unsaid]) => {
    const counts = { changed: { 'yes': yes!, 'a-little': little!, 'no': no!, 'cannot-say': cannot! }, worse: { no: not!, yes: worse!, unsaid: unsaid! } }
    const shown = shownOf(counts)
    for (const question of ['changed', 'worse'] as const) {
      const [told, counted] = [Object.entries(shown[question]), counts[question] as Record<string, number>]
      for (const [name, count] of told) assert.ok(count === null || (count >= fewest && count === counted[name]))
      const [most, all] = [Math.max(...Object.values(counted)), Object.values(counted).reduce((sum, one) => sum + one, 0)]
      if (most >= all - 1) assert.ok(told.every(([, count]) => count === null), 'what all said, or all but one, is told of nobody')
    }
  }), { numRuns: 150 })
})

test('what is shown of an answer says nothing of a small one beside it: the same people answered the other question too', () => {
  // Twenty said of the one question ten and ten; of the other ten, eight and two: beside the twenty that the first tells, the two would follow.
  const { changed, worse } = shownOf({ changed: { yes: 10, no: 10 }, worse: { no: 10, yes: 8, unsaid: 2 } })
  const told = (of: Readonly<Record<string, unknown>>) => Object.values(of).filter((one) => one !== null).length
  assert.ok(told(changed) < 2 || told(worse) < 2)
  assert.equal(worse.unsaid, null)
})

test('only half-years that are over are counted, the newest first', () => {
  const names = (today: string) => halfYearsBefore(today, 3).map(({ year, half, from, until }) => `${year}/${half} ${from} ${until}`)
  assert.deepEqual(names('2026-06-30'), ['2025/2 2025-07-01 2026-01-01', '2025/1 2025-01-01 2025-07-01', '2024/2 2024-07-01 2025-01-01'])
  assert.equal(names('2026-07-01')[0], '2026/1 2026-01-01 2026-07-01')
})
