// What is worked out of published figures: which period a report shows, what it is compared with, and whether a change is told as one.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toldBefore } from '../disclosure/publishable.ts'
import { choosePeriod, comparedWith, newestOfKinds, seriesUpTo } from './choose-period.ts'
import type { ReportPlace } from './places.sql.ts'
import type { Look } from './report.ts'
import { elsewhere } from './elsewhere.ts'
import { readyViews } from './ready-views.ts'
import { changeOf, changesIn, shareIn, type ShownShare } from './shares.ts'

const published = ['2025-01', '2025-Q3', '2025-Q4', '2025-T3', '2025', '2026-Q1', '2026-01', '2026-02', '2026-03']

test('without a period in the address it is the newest year or four months that say something of the place: of them most is told', () => {
  const newest = (says: string[], of = published) => choosePeriod(of, undefined, new Set(says))
  assert.deepEqual(newest(['2026-Q1', '2025', '2026-03', '2024-T3']), { is: 'period', period: '2025' })
  assert.deepEqual(newest(['2025', '2025-T3', '2026-03']), { is: 'period', period: '2025' }, 'of two that end together the longer')
  assert.deepEqual(newest(['2026-03']), { is: 'period', period: '2026-03' }, 'a month rather than nothing')
  assert.deepEqual(newest([]), { is: 'period', period: '2025' })
  assert.deepEqual(newest([], []), { is: 'none' })
})

test('a period that is not published, and what is no period, are not shown', () => {
  assert.deepEqual(choosePeriod(published, '2026-Q1', new Set()), { is: 'period', period: '2026-Q1' })
  for (const wrong of ['2026-Q2', '2099', 'x', '2026-13', '__proto__']) assert.deepEqual(choosePeriod(published, wrong, new Set()), { is: 'unknown' }, wrong)
})

test('a place is compared with the period before and with the same time a year before, where they are published', () => {
  assert.deepEqual(comparedWith(published, '2026-01'), ['2025-01'])
  assert.deepEqual(comparedWith(published, '2026-Q1'), ['2025-Q4'])
  assert.deepEqual(comparedWith([...published, '2024'], '2025'), ['2024'])
  assert.deepEqual(seriesUpTo(published, '2026-Q1'), ['2025-Q3', '2025-Q4', '2026-Q1'])
  assert.deepEqual(seriesUpTo(published, '2026-03'), ['2026-01', '2026-02', '2026-03'])
  assert.deepEqual(newestOfKinds(published).map(({ newest }) => newest), ['2025', '2025-T3', '2026-Q1', '2026-03'])
})

const lookOf = (figures: Record<string, number>): Look => (figure, value = '', { period } = {}) => {
  const found = figures[[period ?? 'now', figure, value].join(' ')]
  return found === undefined ? null : toldBefore(found)
}

test('a share has its range, and is not told where a part of it is hidden, or of none', () => {
  const share = shareIn(lookOf({ 'now due ': 100, 'now in-time in-time': 80 }), 'in-time')
  assert.equal(share.value, 0.8)
  assert.ok(share.low! > 0.71 && share.low! < 0.72 && share.high! > 0.86 && share.high! < 0.87)
  const nothing = { all: null, value: null, low: null, high: null }
  assert.deepEqual(shareIn(lookOf({}), 'in-time'), nothing)
  assert.deepEqual(shareIn(lookOf({ 'now kind thanks': 12 }), 'thanks'), nothing)
  assert.equal(shareIn(lookOf({ 'now closed ': 10 }), 'changed').value, null)
  assert.equal(shareIn(lookOf({ 'now closed ': 0, 'now came-of-it changed': 0 }), 'changed').value, null)
  // Of all that closed, however many said nothing.
  assert.equal(shareIn(lookOf({ 'now heard heard': 30, 'now heard unsaid': 10, 'now closed ': 40 }), 'heard').value, 0.75)
})

test('a change is more than chance, may be chance, is of too few, or is not told', () => {
  const of = (part: number, all: number): ShownShare => shareIn(lookOf({ 'now due ': all, 'now in-time in-time': part }), 'in-time')
  const verdict = (now: ShownShare, before: ShownShare) => changeOf('in-time', '2025', now, before)
  assert.equal(verdict(of(95, 100), of(70, 100)).verdict, 'more')
  assert.equal(verdict(of(80, 100), of(78, 100)).verdict, 'chance')
  const few = verdict(of(19, 19), of(70, 100))
  assert.deepEqual([few.verdict, few.change, few.low], ['few', null, null])
  const hidden = verdict(of(80, 100), shareIn(lookOf({}), 'in-time'))
  assert.deepEqual([hidden.verdict, hidden.change], ['not-told', null])
})

test('what is shown neither now nor before is no row, so that hidden and empty look alike', () => {
  const look = lookOf({ 'now due ': 100, 'now in-time in-time': 90, '2025 due ': 100, '2025 in-time in-time': 60 })
  assert.deepEqual(changesIn({ look, compared: ['2025'] }).map(({ share, verdict }) => [share, verdict]), [['in-time', 'more']])
})

const placeOf = (serviceLineId: string | null, unitId: string | null): ReportPlace => ({ serviceLineId, unitId, name: serviceLineId || unitId ? { fi: 'Paikka' } : null, ended: false, supervisorId: null })

test('what such a report never has is named with the way to where it is told', () => {
  const all = ['2025', '2025-T3', '2026-T1', '2026-Q1', '2026-Q2', '2026-03']
  const of = (period: string, place = placeOf(null, null)) => elsewhere({ place, period }, all).map(({ says, whole, periods }) => [says, whole, ...periods])
  assert.deepEqual(of('2026-T1'), [])
  assert.deepEqual(of('2026-Q1'), [['longer', false, '2026-T1', '2025']], 'the four months in which it is, and the newest year')
  assert.deepEqual(of('2026-T1', placeOf('L', null)), [['ways', true, '2026-T1']])
  assert.deepEqual(of('2026-03', placeOf('L', null)), [['longer', false, '2026-T1', '2025'], ['ways', true, '2026-T1', '2025']])
  assert.deepEqual(of('2026-T1', placeOf(null, 'U')), [['themes', false, '2025'], ['ways', true, '2026-T1']])
  assert.deepEqual(elsewhere({ place: placeOf(null, null), period: '2026-03' }, ['2026-03']), [], 'nowhere yet')
})

test('ready views are of one’s own units and lines in their newest periods, and of the whole', () => {
  const views = readyViews([placeOf(null, 'U'), placeOf('L', null)], placeOf(null, null), published)
  assert.deepEqual(views.map(({ place, periods }) => [place.unitId ?? place.serviceLineId ?? 'whole', ...periods]), [['U', '2025-T3', '2025'], ['L', '2026-Q1', '2025-T3', '2025'], ['whole', '2025-T3', '2025']])
  assert.deepEqual(readyViews([placeOf(null, 'U')], placeOf(null, null), ['2026-01']), [], 'of a single month nothing is ready')
})
