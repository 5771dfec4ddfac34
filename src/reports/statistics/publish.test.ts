// What can be worked out of several figures, or of what was told while the directory was another.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { years } from '../../../test/disclosure/year.ts'
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
const publish = (months: string[], all: Count[], before: PublishedRow[], due = wholePeriods(months)) => publishedOf({ months, counts: all, before, due, fewest: 5 })
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
  const before = [...first, { period: '2026-01', serviceLineId: null, unitId: 'U1', figure: 'came', value: '', shown: 10 }, { period: '2026-01', serviceLineId: 'A', unitId: 'U1', figure: 'came', value: '', shown: 10 }]
  const all = [...january, ...came('2026-02', 'A', 'U2', { thanks: 14, criticism: 10 }), ...came('2026-03', 'A', 'U1', { thanks: 1, criticism: 1 })]
  const months = ['2026-01', '2026-02', '2026-03', '2026-04']
  const later = publish(months, all, before, wholePeriods(months).filter((period) => !before.some((row) => row.period === period)))
  assert.equal(of(later, 'came', { period: '2026-T1', serviceLineId: null, unitId: 'U1' }), undefined, 'less its ten of January it would tell of two')
})

test('which number is hidden for another depends on no id, and on no order in which counts are read', () => {
  const names: Record<string, string> = { A: 'z', B: 'm', U1: 'q', U2: 'x', U3: 'a' }
  const other = Object.fromEntries(Object.entries(names).map(([name, id]) => [id, name]))
  const written = (rows: readonly PublishedRow[], name: (id: string) => string) => rows.map(({ serviceLineId, unitId, ...row }) => JSON.stringify({ ...row, line: serviceLineId && name(serviceLineId), unit: unitId && name(unitId) })).sort()
  fc.assert(fc.property(years(4), (counts) => {
    const months = wholePeriods(counts.map(({ month }) => month)).filter((period) => /-\d/.test(period))
    const renamed = counts.map((count) => ({ ...count, serviceLineId: names[count.serviceLineId!]!, unitId: names[count.unitId!]! })).toReversed()
    assert.deepEqual(written(publish(months, renamed, []), (id) => other[id]!), written(publish(months, counts, []), (id) => id))
  }), { numRuns: 5, seed: 3 })
})

test('how many first words went out is told nowhere, and their days only where enough answers are', () => {
  const rows = publish(['2026-01'], [...counts('2026-01', 'A', 'U1', 'answered', { 2: 30 }), ...counts('2026-01', 'A', 'U1', 'reacted', { 0: 34 })], [])
  assert.equal(of(rows, 'reacted-median', { period: '2026-01', serviceLineId: null, unitId: null }), 0)
  assert.ok(!rows.some(({ figure }) => figure === 'reacted'))
})
