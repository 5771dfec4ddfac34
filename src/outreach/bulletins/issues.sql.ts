// What went out. It is added to and never altered; of what was taken away from everybody since, the line is left out as it is read.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import type { Composed } from './compose.ts'
import { withoutGone } from './gone.ts'

/** `goneOn`: the day on which something that it named was last taken away. */
export type Issue = { id: string; bulletinId: string; issuedOn: Day; title: Translated; text: Translated; goneOn: Day | null }

/** Once it was taken away it stays away here, though it is shown again: perhaps in other words, since somebody could be recognised by these. */
const gone = sql<{ item: number; on: Day }[]>`coalesce((
  select json_agg(json_build_object('item', c.item, 'on', taken.on)) from bulletin_issue_change c,
    lateral (select max((e.happened_at at time zone 'Europe/Helsinki')::date) as on from improvement_event e where e.improvement_id = c.improvement_id and e.what = 'taken-back') taken
  where c.issue_id = s.id and taken.on >= s.issued_on), '[]')`

const rows = (db: Db) => db.selectFrom('bulletin_issue as s').select(['s.id', 's.bulletin_id as bulletinId', 's.issued_on as issuedOn', 's.title', 's.text', gone.as('gone')])

type Row = Omit<Issue, 'goneOn'> & { gone: { item: number; on: Day }[] }

const asRead = ({ gone: lines, ...issue }: Row): Issue =>
  ({ ...issue, text: withoutGone(issue.text, lines.map(({ item }) => item)), goneOn: lines.map(({ on }) => on).toSorted().at(-1) ?? null })

/** The newest first. */
export const listIssues = async (db: Db, { size, page }: { size: number; page: number }): Promise<Issue[]> =>
  (await rows(db).orderBy('s.issued_on', 'desc').orderBy('s.id').limit(size).offset((page - 1) * size).execute()).map(asRead)

export const countIssues = async (db: Db): Promise<number> =>
  Number((await db.selectFrom('bulletin_issue').select((e) => e.fn.countAll().as('n')).executeTakeFirstOrThrow()).n)

export const issuesOf = async (db: Db, bulletinId: string, most: number): Promise<Issue[]> =>
  (await rows(db).where('s.bulletin_id', '=', bulletinId).orderBy('s.issued_on', 'desc').limit(most).execute()).map(asRead)

export async function findIssue(db: Db, id: string): Promise<Issue | null> {
  const row = isId(id) ? await rows(db).where('s.id', '=', id).executeTakeFirst() : undefined
  return row ? asRead(row) : null
}

/** False where one went out on that day. */
export async function addIssue(tx: Tx, bulletinId: string, issuedOn: Day, { title, text, changeIds }: Composed): Promise<boolean> {
  const made = await tx.insertInto('bulletin_issue').values({ bulletin_id: bulletinId, issued_on: issuedOn, title, text })
    .onConflict((conflict) => conflict.columns(['bulletin_id', 'issued_on']).doNothing()).returning('id').executeTakeFirst()
  if (made && changeIds.length) await tx.insertInto('bulletin_issue_change').values(changeIds.map((improvement_id, n) => ({ issue_id: made.id, improvement_id, item: n + 1 }))).execute()
  return made !== undefined
}
