// Takes numbers that come together, from a file or another system: all of them, each in the place of what was said before. The same
// sent again changes nothing.
import type { Tx } from '../../db/db.ts'
import { oneAtATime } from '../../db/one-at-a-time.ts'
import { countsOfMonths, keyOf, saveCounts, type SetBy, type StoredCount } from './changes.sql.ts'
import type { Count } from './counted.ts'

export type Difference = { changes: (Count & { before: number | null })[]; unchanged: number }

export function differenceOf(counts: readonly Count[], stored: readonly StoredCount[]): Difference {
  const known = new Map(stored.map((one) => [keyOf(one), one.happened]))
  const changes = counts.map((count) => ({ ...count, before: known.get(keyOf(count)) ?? null })).filter(({ happened, before }) => happened !== before)
  return { changes, unchanged: counts.length - changes.length }
}

/** Nothing is taken where `fits` says no to what would change by now. */
export async function takeCounts(tx: Tx, counts: readonly Count[], by: SetBy, fits: (difference: Difference) => boolean = () => true): Promise<Difference | 'changed'> {
  await oneAtATime(tx, 'relationship changes')
  const difference = differenceOf(counts, await countsOfMonths(tx, [...new Set(counts.map(({ monthOn }) => monthOn))]))
  if (!fits(difference)) return 'changed'
  await saveCounts(tx, difference.changes, by)
  return difference
}
