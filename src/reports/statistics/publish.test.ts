// What can be worked out of several figures, or of what was told while the directory was another.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toldBefore } from '../disclosure/publishable.ts'
import type { Counted, PublishedRow } from './counted.sql.ts'
import { wholePeriods } from './period.ts'
import { publishedOf } from './publish.ts'

type Count = Counted & { month: string }
const counts = (month: string, serviceLineId: string, unitId: string | null, figure: string, given: Record<string, number>): Count[] =>
  Object.entries(given).filter(([, count]) => count > 0).map(([value, count]) => ({ month, serviceLineId, unitId, figure, value, given: count }))
/** With a way and a language, as every case has. */
const came = (month: string, line: string, unit: string, kinds: Record<string, number>): Count[] => {
  const all = Object.values(kinds).reduce((sum, count) => sum + count, 0)
  return [...counts(month, line, unit, 'kind', kinds), ...counts(month, line, unit, 'channel', { web: all }), ...counts(month, line, unit, 'language', { fi: all })]
}
const order = ['A', 'B', 'U1', 'U2']
const publish = (months: string[], all: Count[], before: PublishedRow[], due = wholePeriods(months)) => publishedOf({ months, counts: all, before, due, fewest: 5, order }).rows
const of = (rows: readonly PublishedRow[], figure: string, at: Partial<PublishedRow>): number | undefined =>
  rows.find((row) => row.figure === figure && Object.entries(at).every(([name, value]) => row[name as keyof PublishedRow] === value))?.shown

test('where all of one line and none of another were in time, nobody can reckon how few there were in each', () => {
  const month = '2026-01'
  const rows = publish([month, '2026-02', '2026-03', '2026-04'], [
    ...counts(month, 'A', 'U1', 'in-time', { 'in-time': 3 }), ...counts(month, 'A', 'U2', 'in-time', { 'in-time': 17 }),
    ...counts(month, 'B', 'U1', 'in-time', { late: 17 }), ...counts(month, 'B', 'U2', 'in-time', { late: 13 }),
  ], [])
  const inTime = (serviceLineId: string | null, unitId: string | null) => of(rows, 'in-time', { period: '2026-T1', serviceLineId, unitId, value: 'in-time' })
  assert.equal(of(rows, 'due', { period: '2026-T1', serviceLineId: 'A', unitId: 'U1' }), undefined)
  assert.ok(inTime(null, 'U1') === undefined, 'three of the unit were in time, all of them of the line')
  assert.ok(rows.filter(({ figure }) => figure === 'in-time').every(({ shown }) => shown >= 5))
})

test('a line whose only unit had all of it is told by month as a line alone, and what was told of a unit before stays in the reckoning', () => {
  const january = came('2026-01', 'A', 'U1', { thanks: 6, criticism: 4 })
  const first = publish(['2026-01'], january, [])
  assert.equal(of(first, 'came', { period: '2026-01', serviceLineId: 'A', unitId: null }), 10)
  assert.equal(of(first, 'came', { period: '2026-01', unitId: 'U1' }), undefined)
  // As it was told by earlier versions.
  const before = [...first, { period: '2026-01', serviceLineId: null, unitId: 'U1', figure: 'came', value: '', shown: toldBefore(10) }, { period: '2026-01', serviceLineId: 'A', unitId: 'U1', figure: 'came', value: '', shown: toldBefore(10) }]
  const all = [...january, ...came('2026-02', 'A', 'U2', { thanks: 14, criticism: 10 }), ...came('2026-03', 'A', 'U1', { thanks: 1, criticism: 1 })]
  const months = ['2026-01', '2026-02', '2026-03', '2026-04']
  const later = publish(months, all, before, wholePeriods(months).filter((period) => !before.some((row) => row.period === period)))
  assert.equal(of(later, 'came', { period: '2026-T1', serviceLineId: null, unitId: 'U1' }), undefined, 'less its ten of January it would tell of two')
})

test('how many first words went out is told nowhere, and their days only where enough answers are', () => {
  const rows = publish(['2026-01'], [...counts('2026-01', 'A', 'U1', 'answered', { 2: 30 }), ...counts('2026-01', 'A', 'U1', 'reacted', { 0: 34 })], [])
  assert.equal(of(rows, 'reacted-median', { period: '2026-01', serviceLineId: null, unitId: null }), 0)
  assert.ok(!rows.some(({ figure }) => figure === 'reacted'))
})

test('which of two equal numbers is hidden beside a few does not depend on ids', () => {
  const shownOf = (ids: Record<'few' | 'one' | 'other', string>) => {
    const counts = (Object.entries({ few: 3, one: 12, other: 12 }) as ['few' | 'one' | 'other', number][])
      .flatMap(([name, given]) => came('2026-01', ids[name], `U${ids[name]}`, { thanks: given })).toSorted((a, b) => (a.serviceLineId! < b.serviceLineId! ? -1 : 1))
    const order = [ids.few, ids.one, ids.other, `U${ids.few}`, `U${ids.one}`, `U${ids.other}`]
    const { rows } = publishedOf({ months: ['2026-01'], counts, before: [], due: ['2026-01'], fewest: 5, order })
    return (['few', 'one', 'other'] as const).map((name) => of(rows, 'came', { period: '2026-01', serviceLineId: ids[name], unitId: null }))
  }
  const shown = shownOf({ few: '1', one: '2', other: '3' })
  assert.deepEqual(shown.filter((one) => one !== undefined), [12])
  for (const ids of [['1', '3', '2'], ['3', '1', '2'], ['2', '3', '1']]) assert.deepEqual(shownOf({ few: ids[0]!, one: ids[1]!, other: ids[2]! }), shown)
})

test('where something that is hidden is known from before it is said, and of finer numbers beside it no more is told', () => {
  const months = ['2026-01', '2026-02', '2026-03', '2026-04']
  const all = months.flatMap((month) => [...came(month, 'A', 'U1', { thanks: 10, criticism: 7 }), ...came(month, 'B', 'U2', month === '2026-01' ? { thanks: 2, criticism: 1 } : { thanks: 6, criticism: 6 })])
  const row = (serviceLineId: string | null, shown: number): PublishedRow => ({ period: '2026-01', serviceLineId, unitId: null, figure: 'came', value: '', shown: toldBefore(shown) })
  const given = { months, counts: all, due: wholePeriods(months).filter((period) => period !== '2026-01'), fewest: 5, order }
  const { rows, lost } = publishedOf({ ...given, before: [row(null, 20), row('A', 17)] })
  assert.ok(lost.some(({ figure, numbers }) => figure === 'came' && numbers > 0), 'three came to B in January')
  const cameTo = (period: string, serviceLineId: string | null) => of(rows, 'came', { period, serviceLineId, unitId: null })
  assert.deepEqual(['2026-02', '2026-03', '2026-04'].map((month) => cameTo(month, 'B')), [undefined, undefined, undefined])
  assert.deepEqual([cameTo('2026-02', 'A'), cameTo('2026-02', null), cameTo('2026-T1', 'B')], [17, 29, 39])
  assert.deepEqual(publishedOf({ ...given, before: [row(null, 20)] }).lost, [])
})

test('how long it took is told only where it is told how many answers there were, and of ten times the fewest what nine of ten took', () => {
  const measures = (given: number) => publish(['2026-01'], [...counts('2026-01', 'A', 'U1', 'answered', { 2: given - 1, 9: 1 })], []).filter(({ serviceLineId }) => !serviceLineId).map(({ figure }) => figure)
  assert.deepEqual(measures(4), [])
  assert.deepEqual(measures(9), ['answered'])
  assert.deepEqual(measures(10), ['answered', 'answered-median'])
  assert.deepEqual(measures(49), ['answered', 'answered-median'])
  assert.deepEqual(measures(50), ['answered', 'answered-median', 'answered-p90'])
})
