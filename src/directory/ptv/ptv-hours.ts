// Hours of PTV and ours. The week is one value, for it changes as a whole; each exception is a value of its own.
import { dayOf, type Day, type Hour, type Weekday } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import type { Exception, Hours, Opening } from '../hours/hours.ts'
import type { Note, PtvHours } from './item.ts'
import type { Values } from './values.ts'
import { localized, ofType } from './words.ts'

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
/** At the end, where it is open on public holidays as on other days. */
type Week = [Weekday, Hour, Hour, Day | null, Day | null, true?][]

export function hoursValues(list: PtvHours, notes: Note[]): Values {
  const week: Week = []
  const exceptions: Exception[] = []
  for (const one of list ?? []) {
    const [firstDay, lastDay] = [dayFrom(one.validFrom), dayFrom(one.validTo)]
    const isNoTime = firstDay === 'none' || lastDay === 'none' || (firstDay && lastDay && lastDay < firstDay)
    if (isNoTime && (!one.validForNow || one.serviceHourType === 'Exceptional')) {
      notes.push({ why: 'hours', field: 'hours', detail: [one.validFrom, one.validTo].filter(Boolean).join(' – ').slice(0, 60) })
    } else if (one.serviceHourType === 'Exceptional') {
      const [span] = one.openingHour ?? []
      const read = one.isClosed || !span ? { opens: null, closes: null } : spanOf(span)
      if (!firstDay || !read) notes.push({ why: 'hours', field: 'hours', detail: one.validFrom ?? '' })
      else exceptions.push({ firstDay, lastDay: lastDay ?? firstDay, ...read, reason: reasonOf(one.additionalInformation) })
    } else if (one.serviceHourType && one.serviceHourType !== 'DaysOfTheWeek') {
      notes.push({ why: one.serviceHourType === 'OverMidnight' ? 'overMidnight' : 'hours', field: 'hours', detail: one.serviceHourType })
    } else if (!one.isClosed) {
      const season = one.validForNow ? [null, null] as const : [firstDay, lastDay] as const
      const spans = one.isAlwaysOpen ? [{ dayFrom: 'Monday', dayTo: 'Sunday', from: '00:00', to: '24:00' }] : one.openingHour ?? []
      for (const span of spans) {
        const [days, read] = [daysOf(span.dayFrom, span.dayTo), spanOf(span)]
        if (!days || !read) notes.push({ why: 'hours', field: 'hours', detail: [span.dayFrom, span.from, span.to].filter(Boolean).join(' ') })
        else week.push(...days.map((weekday) => inWeek({ weekday, ...read, firstDay: season[0], lastDay: season[1], onHolidays: !!one.isAlwaysOpen })))
      }
    }
  }
  return { ...weekValue(week), ...Object.fromEntries(exceptions.map(exceptionValue)) }
}

/** Ours, in the same shape. What is over is not in it. */
export const valuesOfHours = ({ openings, exceptions }: Pick<Hours, 'openings' | 'exceptions'>): Values => ({
  ...weekValue(openings.map(inWeek)),
  ...Object.fromEntries(exceptions.map(exceptionValue)),
})

/**
 * PTV says only of what is always open that it is so on public holidays too. Of all else it is as it is said here: of the same
 * opening; else of that weekday, in seasons or in all of the year; and where all openings here hold on holidays, of any.
 */
export function withHolidays(theirs: Values, ours: Values): Values {
  const [week, stored] = [openingsIn(theirs['hours']), openingsIn(ours['hours'])]
  if (!week.length || !stored.some(({ onHolidays }) => onHolidays)) return theirs
  const every = stored.every(({ onHolidays }) => onHolidays)
  const isSeasonal = ({ firstDay, lastDay }: Opening) => Boolean(firstDay ?? lastDay)
  const saidHere = (one: Opening): boolean => {
    const ofDay = stored.filter((own) => own.weekday === one.weekday && isSeasonal(own) === isSeasonal(one))
    const same = ofDay.filter((own) => String(inWeek({ ...own, onHolidays: false })) === String(inWeek(one)))
    return every || (same.length ? same : ofDay).some(({ onHolidays }) => onHolidays)
  }
  return { ...theirs, ...weekValue(week.map((one) => inWeek({ ...one, onHolidays: one.onHolidays || saidHere(one) }))) }
}

const inWeek = ({ weekday, opens, closes, firstDay, lastDay, onHolidays }: Opening): Week[number] =>
  (onHolidays ? [weekday, opens, closes, firstDay, lastDay, true] : [weekday, opens, closes, firstDay, lastDay])

const weekValue = (week: Week): Values =>
  week.length ? { hours: JSON.stringify([...new Set(week.map((one) => JSON.stringify(one)))].sort().map((one) => JSON.parse(one))) } : {}

const exceptionValue = ({ firstDay, lastDay, opens, closes, reason }: Exception): [string, string] =>
  [`exception ${firstDay} ${lastDay} ${opens ?? ''} ${closes ?? ''}`, reason ? JSON.stringify(Object.fromEntries(Object.entries(reason).sort())) : 'yes']

/** An exception that is over changes nothing any more. */
export const isOver = (key: string, today: Day): boolean => key.startsWith('exception ') && key.split(' ')[2]! < today

export const openingsIn = (value: string | undefined): Opening[] =>
  (JSON.parse(value ?? '[]') as Week).map(([weekday, opens, closes, firstDay, lastDay, onHolidays = false]) => ({ weekday, opens, closes, firstDay, lastDay, onHolidays }))

export const exceptionsIn = (values: Values): Exception[] => Object.entries(values).filter(([key]) => key.startsWith('exception ')).map(([key, value]) => {
  const [, firstDay = '', lastDay = '', opens, closes] = key.split(' ')
  return { firstDay, lastDay, opens: opens || null, closes: closes || null, reason: value === 'yes' ? null : JSON.parse(value) as Translated }
})

/** As PTV writes hours: a list for each season, and each exception by itself. */
export function ptvHours(values: Values): object[] {
  const seasons = Map.groupBy(openingsIn(values['hours']), ({ firstDay, lastDay }) => `${firstDay} ${lastDay}`)
  const weeks = [...seasons.values()].map((openings) => {
    const { firstDay, lastDay } = openings[0]!
    const isAlwaysOpen = openings.length === 7 && openings.every(({ opens, closes, onHolidays }) => opens === '00:00' && closes === '24:00' && onHolidays)
    return {
      serviceHourType: 'DaysOfTheWeek', validFrom: momentOf(firstDay), validTo: momentOf(lastDay), isClosed: false, validForNow: !firstDay && !lastDay, additionalInformation: [],
      ...(isAlwaysOpen ? { isAlwaysOpen } : {}),
      openingHour: isAlwaysOpen ? [] : openings.map(({ weekday, opens, closes }) => ({ dayFrom: dayNames[weekday - 1]!, dayTo: null, from: `${opens}:00`, to: `${closes === '24:00' ? '00:00' : closes}:00` })),
    }
  })
  const otherwise = exceptionsIn(values).map(({ firstDay, lastDay, opens, closes, reason }) => ({
    serviceHourType: 'Exceptional', validFrom: momentOf(firstDay), validTo: momentOf(lastDay), isClosed: !opens, validForNow: false,
    additionalInformation: reason ? localized({ 'reason.fi': reason.fi, ...(reason.sv ? { 'reason.sv': reason.sv } : {}), ...(reason.en ? { 'reason.en': reason.en } : {}) }, 'reason') : [],
    openingHour: opens && closes ? [{ dayFrom: null, dayTo: null, from: `${opens}:00`, to: `${closes === '24:00' ? '00:00' : closes}:00` }] : [],
  }))
  return [...weeks, ...otherwise]
}

const momentOf = (day: Day | null): string | null => (day ? `${day}T00:00:00` : null)

/** A moment with a zone is of the day that it is in Finland. `none`: there is no such day, though something is said. */
function dayFrom(moment: string | null | undefined): Day | 'none' | null {
  if (!moment) return null
  const day = /^(?:19|[2-9]\d)\d{2}-\d{2}-\d{2}/.exec(moment)?.[0]
  if (!day || Number.isNaN(Date.parse(moment)) || !isDay(day)) return 'none'
  const here = /(?:Z|[+-]\d{2}:\d{2})$/.test(moment) && moment.includes('T') ? dayOf(new Date(moment)) : day
  return isDay(here) ? here : 'none'
}

/** Reading rolls the 30th of February over into March. */
function isDay(day: Day): boolean {
  const read = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 10) === day
}

function daysOf(from: string | null | undefined, to: string | null | undefined): Weekday[] | null {
  const [first, last] = [dayNames.indexOf(from ?? ''), dayNames.indexOf(to || (from ?? ''))]
  if (first < 0 || last < first) return null
  return Array.from({ length: last - first + 1 }, (_, n) => (first + n + 1) as Weekday)
}

/** To midnight is written as 0 o'clock. */
function spanOf({ from, to }: { from?: string | null | undefined; to?: string | null | undefined }): { opens: Hour; closes: Hour } | null {
  const hour = (text: string | null | undefined) => /^(?:[01]\d|2[0-4]):[0-5]\d/.exec(text ?? '')?.[0] ?? null
  const [opens, end] = [hour(from), hour(to)]
  const closes = end === '00:00' || end === '23:59' ? '24:00' : end
  return opens && closes && opens < closes && closes <= '24:00' ? { opens, closes } : null
}

function reasonOf(information: Parameters<typeof ofType>[0]): Translated | null {
  const { fi, sv, en } = ofType(information, null)
  const [first] = [fi, sv, en].filter(Boolean)
  return first ? { fi: fi ?? first, ...(sv ? { sv: sv.slice(0, 120) } : {}), ...(en ? { en: en.slice(0, 120) } : {}) } : null
}
