// Of which places and periods something is published about themes.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Translated } from '../../text/language.ts'
import type { PeriodName } from '../statistics/period.ts'
import type { StatPlace } from '../statistics/place.ts'

export type NamedPlace = StatPlace & { lineName: Translated | null; unitName: Translated | null }

/** The whole is not among them. A line, or a unit with all its lines. */
export const placesWithThemes = (db: Db): Promise<NamedPlace[]> => db.selectFrom('published_figure as f').leftJoin('service_line as l', 'l.id', 'f.service_line_id').leftJoin('unit as u', 'u.id', 'f.unit_id')
  .select(['f.service_line_id as serviceLineId', 'f.unit_id as unitId', 'l.name as lineName', 'u.name as unitName']).distinct()
  .where('f.figure', '=', 'theme').where((e) => e.or([e.and([e('f.service_line_id', 'is', null), e('f.unit_id', 'is not', null)]), e.and([e('f.service_line_id', 'is not', null), e('f.unit_id', 'is', null)])])).execute()

/** Four months and years, the newest first. In each the first figure of a theme is found by the index, where to look for all of them is to read every figure that there is. */
export async function periodsWithThemes(db: Db): Promise<PeriodName[]> {
  const { rows } = await sql<{ period: PeriodName }>`select p.period from published_period p where p.period ~ '^[0-9]{4}(-T[1-3])?$'
    and exists (select from published_figure f where f.period = p.period and f.figure = 'theme')`.execute(db)
  return rows.map(({ period }) => period).sort().reverse()
}
