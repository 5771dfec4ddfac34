import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { shownBefore } from '../../surveys/results/figures.ts'
import { dissention, divisionOf } from './division.ts'
import { mostDivided, questionReports } from './question-report.ts'

const near = (one: number, other: number) => assert.ok(Math.abs(one - other) < 5e-4, `${one} is not ${other}`)

test('nobody divided is 0, one half at each end is 1, and between them it is as Tastle and Wierman have it', () => {
  for (const counts of [[9, 0, 0, 0, 0], [0, 0, 7, 0, 0]]) assert.equal(dissention(counts), 0)
  assert.equal(dissention([5, 0, 0, 0, 5]), 1)
  // As many on each of five steps: two are 2 from the mean of 4 and two are 1, so (2 · log₂ 2 + 2 · log₂ 4/3) / 5.
  near(dissention([4, 4, 4, 4, 4]), (2 + 2 * Math.log2(4 / 3)) / 5)
  assert.ok(dissention([0, 10, 0, 10, 0]) < dissention([5, 5, 0, 5, 5]))
  assert.ok(dissention([0, 0, 20, 0, 0]) < dissention([10, 0, 0, 0, 10]), 'the same mean, of one opinion and of two')
})

test('whatever was answered it lies from 0 to 1, the same from either end, and the same of twice as many', () => {
  fc.assert(fc.property(fc.array(fc.nat(300), { minLength: 3, maxLength: 11 }).filter((counts) => counts.some((count) => count > 0)), (counts) => {
    const found = dissention(counts)
    assert.ok(found >= 0 && found <= 1, String(found))
    assert.ok(Math.abs(found - dissention(counts.toReversed())) < 1e-9)
    assert.ok(Math.abs(found - dissention(counts.map((count) => count * 2))) < 1e-9)
  }))
})

test('of fewer than twenty nothing is told of it, nor of what has no steps; who cannot say is not in it', () => {
  const given = (counts: Record<string, number>) => shownBefore(new Map(Object.entries(counts))).given
  assert.equal(divisionOf({ kind: 'agree' }, given({ 5: 10, 1: 9, 'cannot-say': 40 })), null)
  assert.equal(divisionOf({ kind: 'agree' }, given({ 5: 10, 1: 10, 'cannot-say': 40 })), 1)
  assert.equal(divisionOf({ kind: 'smileys' }, given({ good: 20 })), 0)
  assert.equal(divisionOf({ kind: 'one' }, given({ a: 90 })), null)
})

test('a question tells its steps, a hundred together, its mean with range and spread, and where opinions divide most', () => {
  const figures = new Map([
    ['felt-safe', shownBefore(new Map([['5', 10], ['4', 10], ['2', 10], ['cannot-say', 4]]))], ['got-help', shownBefore(new Map([['5', 15], ['1', 15]]))],
    ['understood', shownBefore(new Map([['5', 7], ['1', 5]]))],
  ])
  const reports = questionReports('client-feedback', figures)
  assert.equal(reports.length, 8)
  const { said, unsure, steps, share, mean } = reports.find(({ question }) => question.id === 'felt-safe')!.report!
  assert.deepEqual([said, unsure, steps.map(({ count }) => count), steps.reduce((sum, one) => sum + one.hundredths!, 0)], [30, 4, [0, 10, 0, 10, 10], 100])
  near(share!.value, 2 / 3)
  near(mean!.value, 11 / 3)
  near(mean!.spread, 1.2685)
  assert.ok(mean!.range!.low < 11 / 3 && mean!.range!.high > 11 / 3)
  const few = reports.find(({ question }) => question.id === 'understood')!.report!
  assert.deepEqual([few.said, few.share, few.mean, few.division, few.steps[0]!.hundredths], [12, null, null, null, null], 'under twenty only how many')
  assert.equal(reports.find(({ question }) => question.id === 'was-useful')!.report, null)
  assert.equal(mostDivided(reports.map(({ report }) => report))?.question.id, 'got-help')
  assert.equal(mostDivided([]), null)
})
