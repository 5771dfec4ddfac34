// Requests as the system that sent them may ask for them by their id, before anything of them is published and when nothing is any more: where
// they stand, and nothing of what was said. Once one was in the list everybody may know its id: from then on it is told no finer than it was there.
import { sql } from 'kysely'
import type { Db } from '../db/db.ts'
import type { OfferedKind, State } from '../feedback/case.ts'
import type { Day } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'

/** Days alone, of what was public once the first of their months. `kind` and line are those that were sent, and not those of the case now. */
export type SentRequest = { id: string; kind: OfferedKind; lineId: string | null; lineName: Translated | null; state: State; givenOn: Day; changedOn: Day; dueOn: Day; setAside: boolean }

export const sentByIds = (db: Db, ids: readonly string[]): Promise<SentRequest[]> =>
  db.selectFrom('open311_request as r').innerJoin('feedback_case as c', 'c.id', 'r.case_id').leftJoin('service_line as l', 'l.id', 'r.service_line_id')
    // Of all of them at once: what is public no more is in no index by its case.
    .leftJoin((e) => e.selectFrom('published_item as i').innerJoin('open311_request as q', 'q.case_id', 'i.case_id').where(sql<boolean>`q.id = any(${ids}::uuid[])`)
      .distinctOn('i.case_id').orderBy('i.case_id').orderBy('i.published_on', 'desc').select(['i.case_id', 'i.month_on', 'i.published_on']).as('listed'), (join) => join.onRef('listed.case_id', '=', 'c.id'))
    .select(['r.id', 'r.service_line_id as lineId', 'l.name as lineName', 'c.due_on as dueOn', sql<OfferedKind>`r.kind`.as('kind'), sql<State>`case when listed.month_on is null then c.state else 'answered' end`.as('state'),
      sql<boolean>`listed.month_on is null and is_set_aside(c.id)`.as('setAside'),
      sql<Day>`coalesce(listed.month_on, ${dayIn(sql`c.created_at`)})`.as('givenOn'),
      sql<Day>`coalesce(listed.published_on, ${dayIn(sql`coalesce(c.closed_at, case when c.state = 'answered' then c.answered_at end, c.created_at)`)})`.as('changedOn')])
    .where(sql<boolean>`r.id = any(${ids}::uuid[])`).orderBy('c.created_at', 'desc').orderBy('r.id').execute()

const dayIn = (moment: ReturnType<typeof sql>) => sql<Day>`(${moment} at time zone 'Europe/Helsinki')::date`

/** The id that was given to a case when it came, for whoever sends the same again. */
export async function idOfCase(db: Db, reference: string): Promise<string | null> {
  const row = await db.selectFrom('open311_request as r').innerJoin('feedback_case as c', 'c.id', 'r.case_id').select('r.id').where('c.reference', '=', reference).executeTakeFirst()
  return row?.id ?? null
}

/** The name of the key by which a case came; null where it came without one. */
export async function systemOfCase(db: Db, caseId: string): Promise<string | null> {
  const row = await db.selectFrom('open311_request as r').innerJoin('api_key as k', 'k.id', 'r.key_id').select('k.name').where('r.case_id', '=', caseId).executeTakeFirst()
  return row?.name ?? null
}
