// How many of the cases that closed in a month are about which theme, read from what was marked until they are counted.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Month } from '../../feedback/period.ts'
import { isCountedCase, place, rowsOf, within } from './count.sql.ts'
import type { StatPlace } from './place.ts'
import { unmarked, type TellsOf } from './themes.ts'

export type ThemeCount = StatPlace & { themeId: string; tells: TellsOf; given: number }

/** The same cases as `countClosed` counts. One that is about several themes is in each; one that nobody has marked is under a name of its own. */
export const countThemes = (db: Db, month: Month): Promise<ThemeCount[]> => rowsOf(db, sql<ThemeCount>`
  select ${place}, h.theme as "themeId", case when c.kind in ('thanks', 'criticism') then c.kind else 'other' end as tells, count(*)::int as given
  from feedback_case c cross join lateral (
    select x.theme_id::text as theme from case_theme x where x.case_id = c.id and x.theme_id is not null
    union all select ${sql.lit(unmarked)} where not exists (select from case_theme x where x.case_id = c.id)) h
  where ${within('closed_at', month)} and c.state = 'closed' and c.came_of_it is not null and ${isCountedCase} group by 1, 2, 3, 4`)
