// A findability test: somebody begins where clients begin, looks for one thing, and counts the clicks. Done again and again, as
// homework of the clients' council too, it tells whether it became easier. What is counted are tries, never people.
import type { Day } from '../../text/dates.ts'

export const starts = ['own-website', 'front-page', 'search-engine', 'paper'] as const
export type Start = (typeof starts)[number]
export const goals = ['form', 'conversation', 'telephone', 'service'] as const
export type Goal = (typeof goals)[number]
export const devices = ['phone', 'computer', 'other'] as const
export type Device = (typeof devices)[number]

/** `clicks`: null where it was not found. `triedAs`: by which kind of role, and no more. */
export type Try = { triedOn: Day; startsAt: Start; goal: Goal; device: Device; clicks: number | null; note: string | null; triedAs: 'council' | 'staff' }

export const mostClicks = 99
export const longestNote = 500

/** Of one quarter; `clicks`: the median of those who found it. */
export type Result = { quarter: string; tries: number; found: number; clicks: number | null }

/** 2026-4 for a day in October, November or December 2026. */
export const quarterOf = (day: Day): string => `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`

/** By quarter, the newest first. */
export function resultsOf(tries: readonly Pick<Try, 'triedOn' | 'clicks'>[]): Result[] {
  return [...Map.groupBy(tries, ({ triedOn }) => quarterOf(triedOn))].sort(([a], [b]) => (a < b ? 1 : -1)).map(([quarter, those]) => {
    const clicks = those.flatMap((one) => (one.clicks === null ? [] : [one.clicks]))
    return { quarter, tries: those.length, found: clicks.length, clicks: median(clicks) }
  })
}

/** Null of none; of two in the middle what lies between them. */
export function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  if (!sorted.length) return null
  return sorted.length % 2 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
