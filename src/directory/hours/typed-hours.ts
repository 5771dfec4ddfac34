// How hours are typed on the desk: their field names, and what the fields hold of hours that are there. Openings stand in sets:
// those of the whole year first, then one for each season; what is open on public holidays has a set of its own.
import { typedDay } from '../../staff/day-field.ts'
import { typedHour } from '../../staff/hour-field.ts'
import type { Weekday } from '../../text/dates.ts'
import { translatedValues, type FormValues } from '../forms/reading.ts'
import type { Exception, Hours, Opening } from './hours.ts'

export const weekdays: Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** Names of the fields; sets, weekdays, spans and exceptions are numbered from 1. */
export const field = {
  firstDay: (set: number) => `set-${set}-first`,
  lastDay: (set: number) => `set-${set}-last`,
  onHolidays: (set: number) => `set-${set}-holidays`,
  set: (set: number) => `set-${set}`,
  day: (set: number, weekday: Weekday) => `set-${set}-${weekday}`,
  hour: (set: number, weekday: Weekday, span: number, end: 'from' | 'to') => `set-${set}-${weekday}-${span}-${end}`,
  exception: (number: number, part: 'first' | 'last' | 'hours' | 'from' | 'to' | 'reason' | 'remove') => `exception-${number}-${part}`,
}

type Timed = Pick<Hours, 'openings' | 'exceptions'>

export function hoursValues({ openings, exceptions }: Timed): FormValues {
  const values: FormValues = {}
  setsOf(openings).forEach((set, n) => {
    const [first] = set
    if (!first) return
    values[field.firstDay(n + 1)] = first.firstDay ? typedDay(first.firstDay) : ''
    values[field.lastDay(n + 1)] = first.lastDay ? typedDay(first.lastDay) : ''
    if (first.onHolidays) values[field.onHolidays(n + 1)] = 'yes'
    for (const weekday of weekdays) {
      set.filter((one) => one.weekday === weekday).forEach(({ opens, closes }, span) => {
        values[field.hour(n + 1, weekday, span + 1, 'from')] = typedHour(opens)
        values[field.hour(n + 1, weekday, span + 1, 'to')] = typedHour(closes)
      })
    }
  })
  exceptions.forEach((one, n) => Object.assign(values, exceptionValues(one, n + 1)))
  return values
}

const exceptionValues = ({ firstDay, lastDay, opens, closes, reason }: Exception, n: number): FormValues => ({
  [field.exception(n, 'first')]: typedDay(firstDay),
  [field.exception(n, 'last')]: lastDay === firstDay ? '' : typedDay(lastDay),
  [field.exception(n, 'from')]: opens ? typedHour(opens) : '',
  [field.exception(n, 'to')]: closes ? typedHour(closes) : '',
  ...translatedValues(field.exception(n, 'reason'), reason),
})

/** The first is always of the whole year, and empty where there is none. */
function setsOf(openings: readonly Opening[]): Opening[][] {
  const sorted = [...openings].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
  const sets = [...Map.groupBy(sorted, setOf).values()]
  const ofYear = (set: Opening[]) => !set[0]!.firstDay && !set[0]!.lastDay
  const years = sets.filter(ofYear)
  return [...(years.length ? years : [[]]), ...sets.filter((set) => !ofYear(set))]
}

const setOf = ({ firstDay, lastDay, onHolidays }: Opening): string => `${firstDay ?? '0'} ${lastDay ?? '9'} ${onHolidays}`
const orderOf = (one: Opening): string => `${setOf(one)} ${one.weekday} ${one.opens}`

/** How many sets and exceptions the fields hold, and how many spans a weekday of a set has. */
export const setsIn = (values: FormValues): number => most(values, /^set-(\d{1,2})-/)
export const exceptionsIn = (values: FormValues): number => most(values, /^exception-(\d{1,3})-/)
export const spansIn = (values: FormValues, set: number): number => Math.max(2, most(values, new RegExp(`^set-${set}-\\d-(\\d)-`)))

const most = (values: FormValues, name: RegExp): number =>
  Math.max(0, ...Object.keys(values).map((key) => Number(name.exec(key)?.[1] ?? 0)))
