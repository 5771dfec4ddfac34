// Which period a report shows: the one that the address names, or the newest that says something of the place.
import { besidePeriod, kindsOfPeriod, periodWith, readPeriod, type KindOfPeriod, type PeriodName } from '../statistics/period.ts'

/** `unknown`: the address names none that has been published. `none`: there is none at all. */
export type Chosen = { is: 'period'; period: PeriodName } | { is: 'unknown' } | { is: 'none' }

/** `says`: of the place, in which periods it is told how much came. */
export function choosePeriod(published: readonly PeriodName[], wanted: string | undefined, says: ReadonlySet<PeriodName>): Chosen {
  if (wanted !== undefined && wanted !== '') return published.includes(wanted) ? { is: 'period', period: wanted } : { is: 'unknown' }
  const best = [...published].sort((a, b) => rankOf(b, says).localeCompare(rankOf(a, says)))[0]
  return best === undefined ? { is: 'none' } : { is: 'period', period: best }
}

/** One that says something before one that does not; four months and years, of which most is told, before others; then the newest, and of two that end together the longer. */
function rankOf(name: PeriodName, says: ReadonlySet<PeriodName>): string {
  const { kind, from, until } = readPeriod(name)!
  const longer = String(9999 - Number(from.slice(0, 4))).padStart(4, '0') + String(99 - Number(from.slice(5, 7)))
  return [says.has(name) ? 1 : 0, kind === 'four-months' || kind === 'year' ? 1 : 0, until, longer].join(' ')
}

/** Kinds of which there is a period, the longest first, each with its newest. */
export const newestOfKinds = (published: readonly PeriodName[]): { kind: KindOfPeriod; newest: PeriodName }[] =>
  kindsOfPeriod.toReversed().flatMap((kind) => {
    const newest = ofKind(published, kind).at(-1)
    return newest === undefined ? [] : [{ kind, newest }]
  })

/** The earliest first. */
export const ofKind = (published: readonly PeriodName[], kind: KindOfPeriod): PeriodName[] =>
  published.filter((name) => readPeriod(name)!.kind === kind).sort((a, b) => readPeriod(a)!.from.localeCompare(readPeriod(b)!.from))

/** As many as a picture has room for: more than a year of months and quarters. */
const mostOf: Record<KindOfPeriod, number> = { 'month': 13, 'quarter': 9, 'four-months': 7, 'year': 6 }

/** Those up to this one without a gap between them, the earliest first. */
export function seriesUpTo(published: readonly PeriodName[], last: PeriodName): PeriodName[] {
  const series = [last]
  while (series.length < mostOf[readPeriod(last)!.kind] && published.includes(besidePeriod(series[0]!, -1))) series.unshift(besidePeriod(series[0]!, -1))
  return series
}

/** What it is compared with: the one before it, and the same time of the year before; of a year they are one. */
export function comparedWith(published: readonly PeriodName[], period: PeriodName): PeriodName[] {
  const { kind, from } = readPeriod(period)!
  const yearBefore = periodWith(`${Number(from.slice(0, 4)) - 1}-${from.slice(5, 7)}`, kind)
  return [...new Set([besidePeriod(period, -1), yearBefore])].filter((one) => published.includes(one))
}
