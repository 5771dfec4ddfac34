// What cases are about, as it was marked; and which closed ones nobody has marked.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { startOfDay, type Day } from '../../text/dates.ts'
import { kinds } from '../case.ts'
import { isGivenHere } from '../response-test/response-test.sql.ts'
import { mayBeSeen, type Seer } from '../sight.sql.ts'

/** Ids of themes; null among them: it is about none. Empty: nobody has said. */
export type Marked = readonly (string | null)[]

export async function markedOf(db: Db, caseIds: readonly string[]): Promise<Map<string, (string | null)[]>> {
  const rows = await db.selectFrom('case_theme').select(['case_id', 'theme_id']).where('case_id', 'in', caseIds.length ? [...caseIds] : [null]).orderBy('theme_id').execute()
  const marked = new Map<string, (string | null)[]>()
  for (const { case_id, theme_id } of rows) marked.set(case_id, [...marked.get(case_id) ?? [], theme_id])
  return marked
}

/** In the place of what was marked before. The day stays where the theme does. */
export async function saveMarked(tx: Tx, caseId: string, themes: Marked, on: Day): Promise<void> {
  await sql`delete from case_theme where case_id = ${caseId}::uuid and not exists (select from unnest(${themes}::uuid[]) as t (id) where t.id is not distinct from case_theme.theme_id)`.execute(tx)
  if (themes.length) await tx.insertInto('case_theme').values(themes.map((theme_id) => ({ case_id: caseId, theme_id, marked_on: on }))).onConflict((conflict) => conflict.doNothing()).execute()
}

/** Where a list goes on: after the case that stood last. */
export type After = { closedOn: Day; id: string }

/** Closed, of what they may see, and put under no theme: the newest first. The state and the order stand in an index; what is marked is passed by. */
export async function unmarkedCases(db: Db, actor: Seer, { after, size }: { after: After | null; size: number }): Promise<{ id: string; closedAt: Date }[]> {
  const rows = await db.selectFrom('feedback_case as c').select(['c.id', 'c.closed_at'])
    .where('c.state', '=', 'closed').where('c.erased_on', 'is', null).where('c.kind', 'in', [...kinds]).where(isGivenHere)
    .where((e) => e.not(e.exists(e.selectFrom('case_theme as x').select('x.case_id').whereRef('x.case_id', '=', 'c.id'))))
    .$if(after !== null, (query) => query.where(sql<boolean>`(c.closed_at, c.id) < (${startOfDay(after!.closedOn)}, ${after!.id}::uuid)`))
    .where((e) => mayBeSeen(e, actor)).orderBy('c.closed_at', 'desc').orderBy('c.id', 'desc').limit(size).execute()
  return rows.map(({ id, closed_at }) => ({ id, closedAt: closed_at! }))
}
