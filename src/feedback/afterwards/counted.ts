// Counts of what givers said, as they may be shown: nothing under five, and nothing from which something under five could be
// worked out. Only of half-years that are over: a figure that grows before one's eyes tells who has just answered.
import type { Day } from '../../text/dates.ts'

export const fewest = 5

/** A number that may be shown; null: fewer than five, or kept back so that no other can be worked out. */
export type Shown<K extends string> = Record<K, number | null>

/**
 * How many answered may be known from another table of the same people, so one count alone is never kept back: the smallest of
 * the others is kept back with it.
 */
export function shown<K extends string>(counts: Record<K, number>): Shown<K> {
  const names = (Object.keys(counts) as K[]).toSorted((a, b) => counts[a] - counts[b])
  const few = names.filter((name) => counts[name] < fewest).length
  const back = new Set(names.slice(0, few === 1 ? 2 : few))
  return Object.fromEntries((Object.keys(counts) as K[]).map((name) => [name, back.has(name) ? null : counts[name]])) as Shown<K>
}

/** A half-year: its first day, and the first day after it. */
export type HalfYear = { year: number; half: 1 | 2; from: Day; until: Day }

/** The last half-years that are over, the newest first. */
export function halfYearsBefore(today: Day, count: number): HalfYear[] {
  const first = Number(today.slice(0, 4)) * 2 + (today.slice(5, 7) > '06' ? 1 : 0)
  const dayOfHalf = (n: number): Day => `${Math.floor(n / 2)}-${n % 2 ? '07' : '01'}-01`
  return Array.from({ length: count }, (_, back) => {
    const n = first - 1 - back
    return { year: Math.floor(n / 2), half: n % 2 ? 2 : 1, from: dayOfHalf(n), until: dayOfHalf(n + 1) }
  })
}
