// Reads a report: the choice of its period, and all that it shows, in a few rows of what is published.
import type { Db } from '../../db/db.ts'
import { keptOfLine, keptOfWhole } from '../../feedback/promise/kept-in-quarters.ts'
import type { Day } from '../../text/dates.ts'
import { fewestTold } from '../statistics/counted.sql.ts'
import { readPeriod, type PeriodName } from '../statistics/period.ts'
import { lookUp, publishedPeriods, readPublished } from '../statistics/published.sql.ts'
import { allThemes } from '../../themes/themes.sql.ts'
import { choosePeriod, comparedWith, seriesUpTo } from './choose-period.ts'
import { nearestOf } from './nearest.ts'
import type { ReportPlace } from './places.sql.ts'
import type { FeedbackReport, Kept, Look } from './report.ts'

/** `published`: all periods of which something was published, as they were read. */
export type ReadReport = { is: 'report'; report: FeedbackReport; published: PeriodName[] } | { is: 'unknown' | 'none'; published: PeriodName[] }

/** `wanted`: the period as it stands in the address. */
export async function readReport(db: Db, { place, places, wanted, today }: { place: ReportPlace; places: readonly ReportPlace[]; wanted: string | undefined; today: Day }): Promise<ReadReport> {
  const published = (await publishedPeriods(db)).map(({ period }) => period)
  const says = wanted ? [] : await readPublished(db, { periods: published, places: [place], figures: ['came'] })
  const chosen = choosePeriod(published, wanted, new Set(says.map(({ period }) => period)))
  if (chosen.is !== 'period') return { is: chosen.is, published }
  const { period } = chosen
  const series = seriesUpTo(published, period)
  const compared = comparedWith(published, period)
  const isWhole = !place.serviceLineId && !place.unitId
  const lines = isWhole ? places.filter(({ serviceLineId, unitId }) => serviceLineId !== null && unitId === null) : []
  const rows = [
    ...await readPublished(db, { periods: [...new Set([...series, ...compared])], places: [place] }),
    ...(lines.length ? await readPublished(db, { periods: [period], places: lines }) : []),
  ]
  const find = lookUp(rows)
  const look: Look = (figure, value, at = {}) => find(at.place ?? place, at.period ?? period, figure, value)
  const report = { place, period, series, compared, lines, look, themes: await allThemes(db), kept: await keptDuring(db, place, period, today), fewest: await fewestTold(db) }
  return { is: 'report', published, report: { ...report, nearest: look('came') === null ? await nearestOf(db, place, period) : null } }
}

/** The quarters that share a day with the period. */
async function keptDuring(db: Db, { serviceLineId, unitId }: ReportPlace, period: PeriodName, today: Day): Promise<Kept[] | null> {
  if (unitId) return null
  const { from, until } = readPeriod(period)!
  const quarters: Kept[] = serviceLineId ? (await keptOfLine(db, serviceLineId, today)).map((line) => ({ ...line, line })) : (await keptOfWhole(db, today)).map((one) => ({ ...one, line: null }))
  return quarters.filter((one) => one.from < until && afterThat(one.to) > from)
}

const afterThat = (quarter: Day): Day => readPeriod(`${quarter.slice(0, 4)}-Q${Math.ceil(Number(quarter.slice(5, 7)) / 3)}`)!.until
