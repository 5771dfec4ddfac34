// Counts in an order that depends on when places were made and what they are called, never on their random ids: which of several numbers
// the disclosure engine hides where one would do as well as another depends on the order in which it is given them.
import type { Counted } from './counted.sql.ts'

/** `order`: the ids of all lines and units. Throws where one is not in it. */
export function inOrder<T extends Counted & { month: string }>(counts: readonly T[], order: readonly string[]): T[] {
  const places = new Map(order.map((id, at) => [id, at]))
  const placeOf = (id: string | null): number => {
    if (id === null) return order.length
    const place = places.get(id)
    if (place === undefined) throw new Error('something was counted of a place that is not in the directory')
    return place
  }
  const keyed = counts.map((count) => ({ count, line: placeOf(count.serviceLineId), unit: placeOf(count.unitId) }))
  const byName = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
  return keyed.toSorted((one, other) => one.line - other.line || one.unit - other.unit || byName(one.count.month, other.count.month)
    || byName(one.count.figure, other.count.figure) || byName(one.count.value, other.count.value)).map(({ count }) => count)
}
