// A period is a stretch of whole calendar months in Finland, up to now or in the past, by which feedback is
// counted and looked for. It is told by the day on which feedback came, which a closed case keeps too.
import type { Day } from '../text/dates.ts'

export type Period = {
  /** As it stands in an address: 12-months, 2025, 2025-11, until-2024-12 or all. */
  name: string
  /** Its first day, and the first day after it; null where it has no such end. */
  from: Day | null
  until: Day | null
}

/** A month as 2026-11. */
export type Month = string & { readonly month?: never }

/** Those that end with the current month, which counts as one of them. */
export const recent = ['this-month', '3-months', '12-months', '24-months'] as const
const lengths: Record<string, number> = { 'this-month': 1, '3-months': 3, '12-months': 12, '24-months': 24 }

export const everything: Period = { name: 'all', from: null, until: null }

/** Null for a name that is none, and for what has not begun. */
export function periodOf(name: string | undefined, today: Day): Period | null {
  if (name === 'all') return everything
  const length = name !== undefined && Object.hasOwn(lengths, name) ? lengths[name] : undefined
  const now = monthOf(today)
  if (length) return { name: name!, from: firstOf(addMonths(now, 1 - length)), until: firstOf(addMonths(now, 1)) }
  const [, before, year, month] = /^(until-)?(20\d\d)(?:-(0[1-9]|1[0-2]))?$/.exec(name ?? '') ?? []
  if (!year || (before && !month)) return null
  const first = `${year}-${month ?? '01'}`
  if (first > now) return null
  if (before) return { name: name!, from: null, until: firstOf(first) }
  return { name: name!, from: firstOf(first), until: firstOf(addMonths(first, month ? 1 : 12)) }
}

/** Every month of the period in which there was feedback to come: from when the first came, and not past today. Newest first. */
export function monthsIn({ from, until }: Period, firstDay: Day, today: Day): Month[] {
  const first = monthOf(from && from > firstDay ? from : firstDay)
  const end = monthOf(until && until <= today ? until : firstOf(addMonths(monthOf(today), 1)))
  const months: Month[] = []
  for (let month = addMonths(end, -1); month >= first; month = addMonths(month, -1)) months.push(month)
  return months
}

/** How many calendar months have begun and ended in the period, since a day: the current one has not, nor one that was under way then. */
export function wholeMonthsIn({ from, until }: Period, since: Day, today: Day): number {
  const first = from && from > since ? from : since
  const begun = first === firstOf(monthOf(first)) ? monthOf(first) : addMonths(monthOf(first), 1)
  const ended = monthOf(until && until <= today ? until : today)
  let count = 0
  for (let month = begun; month < ended; month = addMonths(month, 1)) count++
  return count
}

/** The last day of the period so far. */
export const lastDay = ({ until }: Period, today: Day): Day =>
  until && until <= today ? new Date(Date.parse(`${until}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10) : today

export const monthOf = (day: Day): Month => day.slice(0, 7)
export const firstOf = (month: Month): Day => `${month}-01`

export function addMonths(month: Month, count: number): Month {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
}
