// How much came lately, as published: for a line in a page of work.
import type { Db } from '../../db/db.ts'
import type { Shown } from '../disclosure/publishable.ts'
import type { KindOfPeriod, PeriodName } from '../statistics/period.ts'
import { lookUp, publishedPeriods, readPublished } from '../statistics/published.sql.ts'
import type { StatPlace } from '../statistics/place.ts'
import { ofKind, seriesUpTo } from './choose-period.ts'

/** The earliest first; nothing where nothing is shown. */
export type Lately = { kind: KindOfPeriod; values: { period: PeriodName; came: Shown }[] }

export async function cameLately(db: Db, place: StatPlace, kind: KindOfPeriod): Promise<Lately> {
  const published = (await publishedPeriods(db)).map(({ period }) => period)
  const newest = ofKind(published, kind).at(-1)
  if (newest === undefined) return { kind, values: [] }
  const periods = seriesUpTo(published, newest)
  const look = lookUp(await readPublished(db, { periods, places: [place], figures: ['came'] }))
  const values = periods.map((period) => ({ period, came: look(place, period, 'came') }))
  return { kind, values: values.some(({ came }) => came !== null) ? values : [] }
}
