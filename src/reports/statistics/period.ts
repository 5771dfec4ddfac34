// A period of statistics (tilastojakso) is a month, a quarter, four months or a year that is over: fixed, so that no two of them differ by a
// few days in which somebody wrote. Its name is how it stands in addresses: 2026-03, 2026-Q1, 2026-T1, 2026.
import type { Direction } from '../disclosure/tables.ts'
import { addMonths, firstOf, type Month } from '../../feedback/period.ts'
import type { Day } from '../../text/dates.ts'

export const kindsOfPeriod = ['month', 'quarter', 'four-months', 'year'] as const
export type KindOfPeriod = (typeof kindsOfPeriod)[number]
export type PeriodName = string & { readonly periodName?: never }

const lengthOf: Record<KindOfPeriod, number> = { 'month': 1, 'quarter': 3, 'four-months': 4, 'year': 12 }

/** `number`: of the year, from 1. `until`: the first day after it. */
export type Period = { name: PeriodName; kind: KindOfPeriod; year: string; number: number; from: Day; until: Day }

/** Null for a name that is none. */
export function readPeriod(name: string): Period | null {
  const [, year, month, letter, place] = /^(20\d\d)(?:-(?:(0[1-9]|1[0-2])|(?:(?=Q[1-4]|T[1-3])([QT])([1-4]))))?$/.exec(name) ?? []
  if (!year) return null
  const kind = letter === 'Q' ? 'quarter' : letter === 'T' ? 'four-months' : month ? 'month' : 'year'
  const number = Number(month ?? place ?? 1)
  const first = addMonths(`${year}-01`, (number - 1) * lengthOf[kind])
  return { name, kind, year, number, from: firstOf(first), until: firstOf(addMonths(first, lengthOf[kind])) }
}

/** The period of this kind that a month is in. */
export function periodWith(month: Month, kind: KindOfPeriod): PeriodName {
  const [year, number] = [month.slice(0, 4), Number(month.slice(5, 7)) - 1]
  if (kind === 'month') return month
  if (kind === 'year') return year
  return `${year}-${kind === 'quarter' ? 'Q' : 'T'}${Math.floor(number / lengthOf[kind]) + 1}`
}

export const monthsOf = (name: PeriodName): Month[] => {
  const period = readPeriod(name)!
  return Array.from({ length: lengthOf[period.kind] }, (_, at) => addMonths(period.from.slice(0, 7), at))
}

/** The one before it, or after it, of the same kind. */
export const besidePeriod = (name: PeriodName, by: -1 | 1): PeriodName => {
  const { kind, from } = readPeriod(name)!
  return periodWith(addMonths(from.slice(0, 7), by * lengthOf[kind]), kind)
}

/** All periods of these months of one calendar year of which no month is missing. */
export const wholePeriods = (months: readonly Month[]): PeriodName[] =>
  [...new Set(months.flatMap((month) => kindsOfPeriod.map((kind) => periodWith(month, kind))))].filter((name) => monthsOf(name).every((month) => months.includes(month))).sort()

/** The months of one calendar year so far, and what they make together. */
export function timeOf(months: readonly Month[]): Direction {
  const nodes = wholePeriods(months)
  const inside = (whole: PeriodName, kind: KindOfPeriod): PeriodName[] => [...new Set(monthsOf(whole).map((month) => periodWith(month, kind)))]
  return {
    name: 'time', nodes,
    sums: nodes.flatMap((whole) => {
      const { kind } = readPeriod(whole)!
      if (kind === 'month') return []
      return (kind === 'year' ? ['quarter', 'four-months'] as const : ['month'] as const).map((parts) => ({ whole, parts: inside(whole, parts) }))
    }),
  }
}
