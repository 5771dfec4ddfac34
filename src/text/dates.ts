// Dates as people in Finland write them. Every time is shown in Finnish time.
import type { Language } from './language.ts'

export const timeZone = 'Europe/Helsinki'
const locale = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const

/** A calendar day in Finland, as 2026-11-27. */
export type Day = string & { readonly day?: never }

const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone })
export const dayOf = (moment: Date): Day => isoDay.format(moment)

/** An hour of the clock in Finland, as 08:00; 24:00 is the end of a day. */
export type Hour = string & { readonly hour?: never }

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
export const hourOf = (moment: Date): Hour => clock.format(moment)

/** Of the clock in Finland, from midnight. */
export const minuteOf = (moment: Date): number => { const [hour = 0, minute = 0] = hourOf(moment).split(':').map(Number); return hour * 60 + minute }

/** 1 is Monday, as ISO 8601 counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7
export const weekdayOf = (day: Day): Weekday => ((noon(day).getUTCDay() + 6) % 7 + 1) as Weekday

/** The moment at which a day begins in Finland. */
export function startOfDay(day: Day): Date {
  const inWinter = new Date(`${day}T00:00:00+02:00`)
  const inSummer = new Date(inWinter.getTime() - 3_600_000)
  return dayOf(inSummer) === day ? inSummer : inWinter
}

/** So many days after, or before where negative. */
export const daysAfter = (day: Day, days: number): Day => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** The day of the same number, or the last of a shorter month: from 31 January to 28 February. */
export function monthsAfter(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** Always a later day, also from the first of a month. */
export const firstOfNextMonth = (day: Day): Day => `${monthsAfter(day, 1).slice(0, 7)}-01`

const noon = (day: Day) => new Date(`${day}T12:00:00Z`)

/** perjantai 27.11.2026 */
export const longDay = (day: Day, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], {
    weekday: 'long', day: 'numeric', month: language === 'en' ? 'long' : 'numeric', year: 'numeric', timeZone: 'UTC',
  }).format(noon(day))

/** 27.11.2026 */
export const shortDay = (day: Day, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], {
    day: 'numeric', month: language === 'en' ? 'short' : 'numeric', year: 'numeric', timeZone: 'UTC',
  }).format(noon(day))

/** ma 30.11., of a day that is near. */
export const nearDay = (day: Day, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], { weekday: 'short', day: 'numeric', month: language === 'en' ? 'short' : 'numeric', timeZone: 'UTC' }).format(noon(day))

/** marraskuu 2026, of a month as 2026-11. */
export const monthName = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(noon(`${month}-01`))

/** marraskuussa 2026, i november 2026, in November 2026. */
export const inMonth = (month: string, language: Language): string =>
  (language === 'fi' ? monthName(month, language).replace('kuu ', 'kuussa ') : `${language === 'sv' ? 'i' : 'in'} ${monthName(month, language)}`)

/** 9.05, of so many minutes from midnight: 24.00 is the end of a day. */
export const clockTime = (minute: number, language: Language): string =>
  `${Math.floor(minute / 60)}${language === 'en' ? ':' : '.'}${String(minute % 60).padStart(2, '0')}`

/** 27.11.2026 klo 16.07 */
export const moment = (time: Date, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], {
    day: 'numeric', month: language === 'en' ? 'short' : 'numeric', year: 'numeric', hour: 'numeric', minute: '2-digit', timeZone,
  }).format(time)

/** 16.07, or in English 16:07. */
export const clockHour = (hour: Hour, language: Language): string => hour.replace(/^0/, '').replace(':', language === 'en' ? ':' : '.')

/** maanantai; short: ma */
export const weekdayName = (weekday: Weekday, language: Language, length: 'long' | 'short' = 'long'): string =>
  new Intl.DateTimeFormat(locale[language], { weekday: length, timeZone: 'UTC' }).format(noon(daysAfter('2024-01-01', weekday - 1)))
