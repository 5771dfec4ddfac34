// Counts in an order that depends on how many there were where and when, and on no id: of several numbers that could be hidden for another the same one is
// hidden in every installation, whatever ids its places were given.
import type { Counted } from './counted.sql.ts'

type Count = Counted & { month: string }

/** By places, those with the most first. Two that are alike in every number stay as they came. */
export function inOrder(counts: readonly Count[]): Count[] {
  const places = Map.groupBy(counts, ({ serviceLineId, unitId }) => `${serviceLineId}/${unitId}`)
  const all = [...places.values()].map((rows) => ({ rows: rows.toSorted((one, other) => compare(nameOf(one), nameOf(other))), given: rows.reduce((sum, { given }) => sum + given, 0) }))
  const written = new Map(all.map((place) => [place, place.rows.filter(({ figure }) => figure !== 'theme').map((row) => `${nameOf(row)} ${row.given}`).join()]))
  return all.toSorted((one, other) => other.given - one.given || compare(written.get(one)!, written.get(other)!)).flatMap(({ rows }) => rows)
}

/** Ids of themes and of municipalities stand in values: of these the order is nothing to go by. */
const nameOf = ({ month, figure, value }: Count): string => `${month} ${figure} ${figure === 'theme' || figure === 'municipality' ? '' : value}`

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
