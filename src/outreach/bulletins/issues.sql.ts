// What went out. It is added to and never altered.
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'

export type Issue = { id: string; bulletinId: string; issuedOn: Day; title: Translated; text: Translated }

const rows = (db: Db) => db.selectFrom('bulletin_issue').select(['id', 'bulletin_id as bulletinId', 'issued_on as issuedOn', 'title', 'text'])

/** The newest first. */
export const listIssues = (db: Db, { size, page }: { size: number; page: number }): Promise<Issue[]> =>
  rows(db).orderBy('issued_on', 'desc').orderBy('id').limit(size).offset((page - 1) * size).execute()

export const countIssues = async (db: Db): Promise<number> =>
  Number((await db.selectFrom('bulletin_issue').select((e) => e.fn.countAll().as('n')).executeTakeFirstOrThrow()).n)

export const issuesOf = (db: Db, bulletinId: string, most: number): Promise<Issue[]> =>
  rows(db).where('bulletin_id', '=', bulletinId).orderBy('issued_on', 'desc').limit(most).execute()

export const findIssue = async (db: Db, id: string): Promise<Issue | null> =>
  (isId(id) ? await rows(db).where('id', '=', id).executeTakeFirst() : undefined) ?? null

/** False where one went out on that day. */
export async function addIssue(tx: Tx, bulletinId: string, issuedOn: Day, { title, text }: Pick<Issue, 'title' | 'text'>): Promise<boolean> {
  const made = await tx.insertInto('bulletin_issue').values({ bulletin_id: bulletinId, issued_on: issuedOn, title, text })
    .onConflict((conflict) => conflict.columns(['bulletin_id', 'issued_on']).doNothing()).returning('id').executeTakeFirst()
  return made !== undefined
}
