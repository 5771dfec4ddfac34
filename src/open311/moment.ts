// Moments as they go over the wire: the W3C's subset of ISO 8601 (https://www.w3.org/TR/NOTE-datetime), always with a zone. Nothing that is
// told here is finer than a day.
import { dayOf, daysAfter, startOfDay, type Day } from '../text/dates.ts'

/** The beginning of a day in Finland: 2026-09-01T00:00:00+03:00. */
export function dayOnWire(day: Day): string {
  const hours = (Date.parse(`${day}T00:00:00Z`) - startOfDay(day).getTime()) / 3_600_000
  return `${day}T00:00:00+0${hours}:00`
}

/**
 * Null where it is none. A plus that nobody encoded arrives as a space, and is meant as a plus all the same. A day without a time
 * is its beginning in Finland.
 */
export function readMoment(given: string): Date | null {
  const [, day, time, zone] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+ -]\d{2}:?\d{2}))?$/i.exec(given) ?? []
  if (!day || !isDay(day)) return null
  if (!time || !zone) return startOfDay(day)
  const offset = zone.toUpperCase() === 'Z' ? 'Z' : `${zone[0] === ' ' ? '+' : zone[0]}${zone.slice(1, 3)}:${zone.slice(-2)}`
  const read = new Date(`${day}T${time}${offset}`)
  return Number.isNaN(read.getTime()) ? null : read
}

/** 2026-02-30 is none, though a Date takes it for the second of March. */
function isDay(day: Day): boolean {
  const read = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day) && day >= '1900' && day < '2200'
}

/** The first day that begins at a moment or after it. */
export const firstDayFrom = (moment: Date): Day => {
  const day = dayOf(moment)
  return startOfDay(day).getTime() === moment.getTime() ? day : daysAfter(day, 1)
}
