// The periods by which satisfaction is told: a year, four months (tertiaali), a quarter. Fixed, so that no two of them differ by a few days
// in which somebody answered. Their names are how they stand in addresses: 2026, 2026-T1, 2026-Q1.
import { daysAfter, type Day } from '../../text/dates.ts'

export const kindsOfPeriod = ['year', 'four-months', 'quarter'] as const
export type KindOfPeriod = (typeof kindsOfPeriod)[number]
export type PeriodName = string & { readonly periodName?: never }

/** `number`: of the year, from 1. `until`: the first day after it. */
export type Period = { name: PeriodName; kind: KindOfPeriod; year: number; number: number; from: Day; until: Day }

const monthsIn: Record<KindOfPeriod, number> = { 'year': 12, 'four-months': 4, 'quarter': 3 }

/** Null for a name that is none. */
export function readPeriod(name: string | undefined): Period | null {
  const [, year, letter, number] = /^(20\d\d)(?:-(?=Q[1-4]|T[1-3])([QT])([1-4]))?$/.exec(name ?? '') ?? []
  return year ? made(letter === 'Q' ? 'quarter' : letter === 'T' ? 'four-months' : 'year', Number(year), Number(number ?? 1)) : null
}

export const kindNamed = (name: string | undefined): KindOfPeriod | null => kindsOfPeriod.find((kind) => kind === name) ?? null

/** The period of a kind that a day is in. */
export const periodWith = (day: Day, kind: KindOfPeriod): Period =>
  made(kind, Number(day.slice(0, 4)), Math.ceil(Number(day.slice(5, 7)) / monthsIn[kind]))

export const isOver = ({ until }: Period, today: Day): boolean => until <= today

/** So many of a kind, the last of which is this; the first first. */
export function upTo(last: Period, count: number): Period[] {
  const periods = [last]
  while (periods.length < count) periods.unshift(periodWith(daysAfter(periods[0]!.from, -1), last.kind))
  return periods
}

function made(kind: KindOfPeriod, year: number, number: number): Period {
  const months = monthsIn[kind]
  const first = (month: number): Day => `${year + Math.floor((month - 1) / 12)}-${String((month - 1) % 12 + 1).padStart(2, '0')}-01`
  return { name: kind === 'year' ? String(year) : `${year}-${kind === 'quarter' ? 'Q' : 'T'}${number}`, kind, year, number, from: first((number - 1) * months + 1), until: first(number * months + 1) }
}
