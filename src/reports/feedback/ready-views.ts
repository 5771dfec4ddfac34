// Ready views (valmiit näkymät): the reports that somebody most likely looks for, of their own units and lines and of the whole, each an address
// that stays.
import type { KindOfPeriod, PeriodName } from '../statistics/period.ts'
import { newestOfKinds } from './choose-period.ts'
import type { ReportPlace } from './places.sql.ts'

/** So many of one's own stand there; the report has a list of all. */
const mostOwn = 6

/** Of a unit four months and the year, of which alone something is told; of a line the quarter too. */
const kindsOf = ({ unitId, serviceLineId }: ReportPlace): readonly KindOfPeriod[] => (unitId ? ['four-months', 'year'] : serviceLineId ? ['quarter', 'four-months', 'year'] : ['four-months', 'year'])

/** One's own first, then the whole: of each the newest of a kind that is published. */
export function readyViews(own: readonly ReportPlace[], whole: ReportPlace, published: readonly PeriodName[]): { place: ReportPlace; periods: PeriodName[] }[] {
  const newest = newestOfKinds(published)
  return [...own.slice(0, mostOwn), whole].map((place) => ({ place, periods: kindsOf(place).flatMap((kind) => newest.find((one) => one.kind === kind)?.newest ?? []) }))
    .filter(({ periods }) => periods.length)
}
