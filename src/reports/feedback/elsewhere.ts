// Where that is told which a report of a short period or a small place never has, so that nobody takes it for nothing.
import type { PeriodName } from '../statistics/period.ts'
import { monthsOf, readPeriod, type KindOfPeriod } from '../statistics/period.ts'
import { newestOfKinds } from './choose-period.ts'
import type { FeedbackReport } from './report.ts'
import { toldOf } from './told.ts'

/** `whole`: of the whole organisation, and else of the same place. */
export type Elsewhere = { says: 'longer' | 'unit' | 'themes' | 'ways'; whole: boolean; periods: PeriodName[] }

export function elsewhere(report: Pick<FeedbackReport, 'place' | 'period'>, published: readonly PeriodName[]): Elsewhere[] {
  const { place, period } = report
  const { kind } = readPeriod(period)!
  const [isUnit, isWhole] = [place.unitId !== null, !place.unitId && !place.serviceLineId]
  const isShort = kind === 'month' || kind === 'quarter'
  const longer = isShort ? longerThan(period, published, ['four-months', 'year']) : [period]
  const all: Elsewhere[] = [
    ...(isShort ? [{ says: isUnit ? 'unit' as const : 'longer' as const, whole: false, periods: longer }] : []),
    ...(isUnit && kind === 'four-months' ? [{ says: 'themes' as const, whole: false, periods: longerThan(period, published, ['year']) }] : []),
    ...(!isWhole && !toldOf(report)('channel') ? [{ says: 'ways' as const, whole: true, periods: longer }] : []),
  ]
  return all.filter(({ periods }) => periods.length)
}

/** Of each kind that in which the period is, or the newest that there is. */
const longerThan = (period: PeriodName, published: readonly PeriodName[], kinds: readonly KindOfPeriod[]): PeriodName[] =>
  kinds.flatMap((kind) => published.filter((one) => readPeriod(one)!.kind === kind && monthsOf(period).some((month) => monthsOf(one).includes(month))).sort().at(-1)
    ?? newestOfKinds(published).find((one) => one.kind === kind)?.newest ?? [])
