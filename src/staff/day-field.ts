// A day as people type it: 31.12.2026. What a browser's own calendar sends (2026-12-31) is understood too.
import type { Day } from '../text/dates.ts'

/** Null when it is no day of the calendar, or of no year that anybody means. */
export function parseDay(typed: string): Day | null {
  const finnish = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(typed)
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed)
  const [year, month, day] = finnish ? [finnish[3], finnish[2], finnish[1]] : iso ? [iso[1], iso[2], iso[3]] : []
  if (!year || !month || !day || year < '1900' || year > '2100') return null
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const moment = new Date(`${written}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(written) ? written : null
}

export const typedDay = (day: Day): string => day.split('-').reverse().map((part) => part.replace(/^0/, '')).join('.')
