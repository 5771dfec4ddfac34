// What only some forms of the directory offer for choice.
import { sql } from 'kysely'
import type { Db } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'

/** What may help in a life situation: a service of ours, or of others (`line` null). */
export type Helper = { id: string; name: Translated; line: { id: string; name: Translated } | null; ended: boolean }

/** Others' first, then ours by line. */
export async function helpers(db: Db, today: Day): Promise<Helper[]> {
  const { rows } = await sql<Helper>`
    select id, name, null::json as line, coalesce(ended_on <= ${today}, false) as ended, -1 as of_line, position from other_service
    union all
    select s.id, s.name, json_build_object('id', l.id, 'name', l.name), coalesce(s.ended_on <= ${today} or l.ended_on <= ${today}, false), l.position, s.position
    from service s join service_line l on l.id = s.service_line_id
    order by of_line, position, 2`.execute(db)
  return rows.map(({ id, name, line, ended }) => ({ id, name, line, ended }))
}
