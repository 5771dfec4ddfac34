// Hours of PTV and ours. The week is one value, for it changes as a whole; each exception is a value of its own.
import { dayOf, type Day, type Hour, type Weekday } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import type { Exception, Hours, Opening } from '../hours/hours.ts'
import type { Note, PtvHours } from './item.ts'
import type { Values } from './values.ts'
import { localized, ofType } from './words.ts'

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
type Week = [Weekday, Hour, Hour, Day | null, Day | null][]

export function hoursValues(list: PtvHours, notes: Note[]): Values {
  const week: Week = []
  const exceptions: Exception[] = []
  for (const one of list ?? []) {
    const [firstDay, lastDay] = [dayFrom(one.validFrom), dayFrom(one.validTo)]
    if (one.serviceHourType === 'Exceptional') {
      const [span] = one.openingHour ?? []
      const read = one.isClosed || !span ? { opens: null, closes: null } : spanOf(span)
      if (!firstDay || !read || (lastDay && lastDay < firstDay)) notes.push({ why: 'hours', field: 'hours', detail: one.validFrom ?? '' })
      else exceptions.push({ firstDay, lastDay: lastDay ?? firstDay, ...read, reason: reasonOf(one.additionalInformation) })
    } else if (one.serviceHourType && one.serviceHourType !== 'DaysOfTheWeek') {
      notes.push({ why: one.serviceHourType === 'OverMidnight' ? 'overMidnight' : 'hours', field: 'hours', detail: one.serviceHourType })
    } else if (!one.isClosed) {
      const season = one.validForNow ? [null, null] as const : [firstDay, lastDay] as const
      const spans = one.isAlwaysOpen ? [{ dayFrom: 'Monday', dayTo: 'Sunday', from: '00:00', to: '24:00' }] : one.openingHour ?? []
      for (const span of spans) {
        const [days, read] = [daysOf(span.dayFrom, span.dayTo), spanOf(span)]
        if (!days || !read) notes.push({ why: 'hours', field: 'hours', detail: [span.dayFrom, span.from, span.to].filter(Boolean).join(' ') })
        else week.push(...days.map((weekday): Week[number] => [weekday, read.opens, read.closes, ...season]))
      }
    }
  }
  return { ...weekValue(week), ...Object.fromEntries(exceptions.map(exceptionValue)) }
}

/** Ours, in the same shape. What is over is not in it. */
export const valuesOfHours = ({ openings, exceptions }: Pick<Hours, 'openings' | 'exceptions'>): Values => ({
  ...weekValue(openings.map(({ weekday, opens, closes, firstDay, lastDay }) => [weekday, opens, closes, firstDay, lastDay])),
  ...Object.fromEntries(exceptions.map(exceptionValue)),
})

const weekValue = (week: Week): Values =>
  week.length ? { hours: JSON.stringify([...new Set(week.map((one) => JSON.stringify(one)))].sort().map((one) => JSON.parse(one))) } : {}

const exceptionValue = ({ firstDay, lastDay, opens, closes, reason }: Exception): [string, string] =>
  [`exception ${firstDay} ${lastDay} ${opens ?? ''} ${closes ?? ''}`, reason ? JSON.stringify(Object.fromEntries(Object.entries(reason).sort())) : 'yes']

/** An exception that is over changes nothing any more. */
export const isOver = (key: string, today: Day): boolean => key.startsWith('exception ') && key.split(' ')[2]! < today

export const openingsIn = (value: string | undefined): Opening[] =>
  (JSON.parse(value ?? '[]') as Week).map(([weekday, opens, closes, firstDay, lastDay]) => ({ weekday, opens, closes, firstDay, lastDay, onHolidays: false }))

export const exceptionsIn = (values: Values): Exception[] => Object.entries(values).filter(([key]) => key.startsWith('exception ')).map(([key, value]) => {
  const [, firstDay = '', lastDay = '', opens, closes] = key.split(' ')
  return { firstDay, lastDay, opens: opens || null, closes: closes || null, reason: value === 'yes' ? null : JSON.parse(value) as Translated }
})

/** As PTV writes hours: a list for each season, and each exception by itself. */
export function ptvHours(values: Values): object[] {
  const seasons = Map.groupBy(openingsIn(values['hours']), ({ firstDay, lastDay }) => `${firstDay} ${lastDay}`)
  const weeks = [...seasons.values()].map((openings) => {
    const { firstDay, lastDay } = openings[0]!
    return {
      serviceHourType: 'DaysOfTheWeek', validFrom: momentOf(firstDay), validTo: momentOf(lastDay), isClosed: false, validForNow: !firstDay && !lastDay, additionalInformation: [],
      openingHour: openings.map(({ weekday, opens, closes }) => ({ dayFrom: dayNames[weekday - 1]!, dayTo: null, from: `${opens}:00`, to: `${closes === '24:00' ? '00:00' : closes}:00` })),
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

/** A moment with a zone is of the day that it is in Finland. */
function dayFrom(moment: string | null | undefined): Day | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(moment ?? '')?.[0]
  if (!moment || !day || Number.isNaN(Date.parse(moment))) return null
  return /(?:Z|[+-]\d{2}:\d{2})$/.test(moment) && moment.includes('T') ? dayOf(new Date(moment)) : day
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
