import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { shareOf } from '../../surveys/compared/statistics.ts'
import { themes } from '../../surveys/question.ts'
import { shownBefore } from '../../surveys/results/figures.ts'
import { coreOf, type Voice } from './core.ts'
import { changeOf, changeOfRecommendation, indicatorOf, leastDimensions, recommendationOf } from './indicator.ts'
import type { Figures } from './told.ts'

/** What was answered to each question: answered({ 'felt-safe': { 5: 12, 2: 8 } }). */
const answered = (given: Record<string, Record<string, number>>): Figures => new Map(Object.entries(given).map(([id, counts]) => [id, shownBefore(new Map(Object.entries(counts)))]))
const statements = coreOf('client-feedback').filter(({ kind }) => kind === 'agree').map(({ id }) => id)
const all = (counts: Record<string, number>, of: readonly string[] = statements): Figures => answered(Object.fromEntries(of.map((id) => [id, counts])))
const near = (one: number, other: number) => assert.ok(Math.abs(one - other) < 5e-4, `${one} is not ${other}`)

test('the indicator is the mean over seven dimensions of how many agree of those who said what they think', () => {
  const agreeing = [20, 24, 28, 30, 32, 36, 40]
  const given = answered(Object.fromEntries(statements.map((id, n) => [id, { 5: agreeing[n]! - 10, 4: 10, 3: 40 - agreeing[n]!, 'cannot-say': n }])))
  const { value, dimensions, missing } = indicatorOf('client-feedback', given)
  near(value!.value, agreeing.reduce((sum, one) => sum + one / 40, 0) / 7)
  assert.deepEqual([dimensions.map(({ theme }) => theme), missing], [[...themes], []])
  assert.deepEqual(dimensions.map(({ said, unsure }) => [said, unsure]), agreeing.map((_, n) => [40, n]), 'who cannot say is apart')
  near(value!.low, dimensions.reduce((sum, { share }) => sum + share.low, 0) / 7)
})

test('its range is that of one share where all are alike: Wilson’s for 81 of 263, as Newcombe gives it', () => {
  const { value } = indicatorOf('client-feedback', all({ 5: 81, 1: 182 }))
  near(value!.low, 0.2553)
  near(value!.high, 0.3662)
})

test('a dimension counts from twenty on, and with fewer than five there is no indicator, whatever the reason that one is missing', () => {
  const four = statements.slice(0, 4)
  assert.equal(indicatorOf('client-feedback', all({ 5: 30 }, four)).value, null)
  assert.notEqual(indicatorOf('client-feedback', all({ 5: 30 }, statements.slice(0, leastDimensions))).value, null)
  const few = new Map([...all({ 5: 30 }, four), ...all({ 5: 19, 'cannot-say': 9 }, statements.slice(4))])
  const { value, dimensions, missing } = indicatorOf('client-feedback', few)
  assert.deepEqual([value, dimensions.length], [null, 4])
  assert.deepEqual(missing, indicatorOf('client-feedback', all({ 5: 30 }, four)).missing, 'too few, or not asked: nobody can tell')
  assert.deepEqual(indicatorOf('client-feedback', new Map()), { value: null, dimensions: [], missing: [...themes] })
})

test('of children it is who chose the happy face, and of two questions about one subject both are needed', () => {
  const questions = coreOf('child-feedback')
  const given = answered(Object.fromEntries(questions.map(({ id }) => [id, { good: id === 'listened' ? 30 : 15, middle: 10, bad: id === 'listened' ? 0 : 15 }])))
  const { dimensions } = indicatorOf('child-feedback', given)
  near(dimensions.find(({ theme }) => theme === 'participation')!.share.value, (30 / 40 + 15 / 40) / 2)
  assert.deepEqual(indicatorOf('child-feedback', new Map([...given].filter(([id]) => id !== 'could-say'))).missing, ['access', 'participation'])
  assert.equal(recommendationOf('child-feedback', given), null, 'children are not asked whether they would recommend it')
})

test('periods are compared by the dimensions that both have, so that one that is missing once makes no change', () => {
  const good = { 5: 90, 1: 10 }
  const was = indicatorOf('client-feedback', new Map([...all(good, statements.slice(0, 6)), ...all({ 1: 100 }, statements.slice(6))]))
  const now = indicatorOf('client-feedback', all(good, statements.slice(0, 6)))
  const change = changeOf(now, was)
  assert.ok(change.verdict === 'chance' && change.change.value === 0 && change.of.length === 6)
  assert.ok(now.value!.value > was.value!.value, 'though the two numbers differ')
  assert.equal(changeOf(indicatorOf('client-feedback', all(good, statements.slice(0, 5))), indicatorOf('client-feedback', all(good, statements.slice(2)))).verdict, 'few', 'three are too few')
  const fell = changeOf(indicatorOf('client-feedback', all({ 5: 30, 1: 70 })), indicatorOf('client-feedback', all({ 5: 60, 1: 40 })))
  assert.ok(fell.verdict === 'more' && fell.change.high < 0)
})

test('the index is told from twenty on; two of them are compared likewise', () => {
  const index = (counts: Record<string, number>) => recommendationOf('client-feedback', answered({ recommends: counts }))
  assert.equal(index({ 10: 19, 'cannot-say': 20 }), null)
  const { value, said, unsure } = index({ 10: 50, 9: 10, 8: 20, 6: 10, 0: 10, 'cannot-say': 3 })!
  near(value.value, 0.4)
  assert.deepEqual([said, unsure], [100, 3])
  assert.equal(changeOfRecommendation(index({ 10: 20 }), null).verdict, 'few')
  assert.equal(changeOfRecommendation(index({ 10: 80, 0: 20 }), index({ 10: 20, 0: 80 })).verdict, 'more')
})

const counts = fc.record({ 1: fc.nat(60), 2: fc.nat(60), 3: fc.nat(60), 4: fc.nat(60), 5: fc.nat(60), 'cannot-say': fc.nat(60) })
const anything = fc.dictionary(fc.constantFrom(...statements, 'recommends', 'else'), counts, { maxKeys: 9 })

test('whatever was answered: the indicator lies in its range and from 0 to 1, is never of fewer than five, and “cannot say” moves nothing', () => {
  fc.assert(fc.property(anything, fc.nat(500), (given, more) => {
    const indicator = indicatorOf('client-feedback', answered(given))
    const { value, dimensions, missing } = indicator
    assert.equal(dimensions.length + missing.length, themes.length)
    assert.equal(value !== null, dimensions.length >= leastDimensions)
    for (const { low, high, value: share } of [...(value ? [value] : []), ...dimensions.map((one) => one.share)]) assert.ok(low >= 0 && low <= share && share <= high && high <= 1)
    const unsure = answered(Object.fromEntries(Object.entries(given).map(([id, own]) => [id, { ...own, 'cannot-say': more }])))
    assert.deepEqual(indicatorOf('client-feedback', unsure).value, value)
  }))
})

test('whatever was answered: one more who agrees never lowers it, and twice as many who answer alike make it surer', () => {
  fc.assert(fc.property(fc.array(counts, { minLength: 7, maxLength: 7 }), fc.nat(6), (given, at) => {
    const of = (change: (own: Record<string, number>, n: number) => Record<string, number>) => indicatorOf('client-feedback', answered(Object.fromEntries(statements.map((id, n) => [id, change({ ...given[n]!, 3: given[n]![3] + 20 }, n)])))).value!
    const [was, more, twice] = [of((own) => own), of((own, n) => (n === at ? { ...own, 5: own['5']! + 1 } : own)), of((own) => Object.fromEntries(Object.entries(own).map(([value, count]) => [value, count * 2])))]
    assert.ok(more.value >= was.value)
    assert.ok(twice.high - twice.low <= was.high - was.low)
  }))
})

test('each voice of the national feedback has its statements, and none is about what the others are not', () => {
  for (const voice of ['client-feedback', 'child-feedback', 'close-person'] satisfies Voice[]) {
    assert.ok(coreOf(voice).filter(({ theme }) => theme).length >= 7, voice)
    assert.ok(new Set(coreOf(voice).flatMap(({ theme }) => theme ?? [])).size >= leastDimensions, voice)
  }
  assert.equal(shareOf(20, 20).high, 1)
})
