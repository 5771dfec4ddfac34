// The periods by which satisfaction is told: those of statistics, but for months, in which too few answer.
import type { Day } from '../../text/dates.ts'
import { besidePeriod, periodWith as nameWith, readPeriod as readName, type Period as AnyPeriod } from '../statistics/period.ts'

export const kindsOfPeriod = ['year', 'four-months', 'quarter'] as const
export type KindOfPeriod = (typeof kindsOfPeriod)[number]

export type Period = AnyPeriod & { kind: KindOfPeriod }

/** Null for a name that is none. */
export function readPeriod(name: string | undefined): Period | null {
  const period = readName(name ?? '')
  return period && isTold(period) ? period : null
}

export const kindNamed = (name: string | undefined): KindOfPeriod | null => kindsOfPeriod.find((kind) => kind === name) ?? null

/** The period of a kind that a day is in. */
export const periodWith = (day: Day, kind: KindOfPeriod): Period => readPeriod(nameWith(day.slice(0, 7), kind))!

export const isOver = ({ until }: Period, today: Day): boolean => until <= today

/** So many of a kind, the last of which is this; the first first. */
export function upTo(last: Period, count: number): Period[] {
  const periods = [last]
  while (periods.length < count) periods.unshift(readPeriod(besidePeriod(periods[0]!.name, -1))!)
  return periods
}

const isTold = (period: AnyPeriod): period is Period => period.kind !== 'month'
