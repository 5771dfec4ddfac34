// Reads what is published, and nothing else: whoever asks, and of however much it was made, it is a few rows.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import { toldBefore, type Shown, type Told } from '../disclosure/publishable.ts'
import type { Figure } from './figure.ts'
import type { PeriodName } from './period.ts'
import type { StatPlace } from './place.ts'

export type Published = StatPlace & { period: PeriodName; figure: Figure; value: string; shown: Told }

/** `places`: those that are named; none: of every place. `figures` likewise. */
export async function readPublished(db: Db, { periods, places, figures }: { periods: readonly PeriodName[]; places?: readonly StatPlace[]; figures?: readonly Figure[] }): Promise<Published[]> {
  if (!periods.length || places?.length === 0) return []
  const rows = await db.selectFrom('published_figure').select(['period', 'service_line_id as serviceLineId', 'unit_id as unitId', 'figure', 'value', 'shown'])
    .where('period', 'in', [...periods])
    .$if(figures !== undefined, (query) => query.where('figure', 'in', [...figures ?? [], '']))
    .$if(places !== undefined, (query) => query.where((e) => e.or((places ?? []).map(({ serviceLineId, unitId }) =>
      e.and([serviceLineId ? e('service_line_id', '=', serviceLineId) : e('service_line_id', 'is', null), unitId ? e('unit_id', '=', unitId) : e('unit_id', 'is', null)])))))
    .execute()
  return rows.map(({ figure, shown, ...row }) => ({ ...row, figure: figure as Figure, shown: toldBefore(shown) }))
}

/** By place, period, figure and value: null where it is not shown. */
export function lookUp(rows: readonly Published[]): (place: StatPlace, period: PeriodName, figure: Figure, value?: string) => Shown {
  const key = (place: StatPlace, period: PeriodName, figure: string, value: string): string => JSON.stringify([place.serviceLineId, place.unitId, period, figure, value])
  const found = new Map(rows.map((row) => [key(row, row.period, row.figure, row.value), row.shown]))
  return (place, period, figure, value = '') => found.get(key(place, period, figure, value)) ?? null
}

/** The newest first of each kind. */
export const publishedPeriods = (db: Db): Promise<{ period: PeriodName; publishedOn: Day }[]> =>
  db.selectFrom('published_period').select(['period', 'published_on as publishedOn']).orderBy(sql`period desc`).execute()
