// How a search goes back through time.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mondayOf, weekMark } from './places.ts'
import { monthsBack, spansBack } from './search.ts'

test('weeks are gone back through without a gap, and none is gone through twice', () => {
  for (const first of ['2026-09-16', '2026-09-14', '2026-09-13', '2025-12-31', '2021-01-01', '2031-01-01']) {
    const spans = [...spansBack('2026-09-16', first)]
    const weeks = spans.flatMap((span) => span.weeks.toReversed())
    assert.deepEqual(weeks, first > '2026-09-16' ? [] : Array.from({ length: weekMark('2026-09-16') - weekMark(first) + 1 }, (_, n) => weekMark('2026-09-16') - n), first)
    spans.forEach(({ from, until, weeks: of }, n) => {
      assert.equal(from, mondayOf(of[0]!))
      assert.equal(until, spans[n - 1]?.from ?? null)
    })
    assert.ok(spans.length <= 4)
  }
})

test('months are counted back over the turn of years', () => {
  assert.deepEqual(monthsBack('2026-02', '2025-11'), ['2026-02', '2026-01', '2025-12', '2025-11'])
  assert.deepEqual(monthsBack('2026-02', '2027-01'), ['2026-02'])
})
