// Whoever comes to the requests says who they are, in the transaction in which they come: the database then shows them no more than what is theirs.
import { sql } from 'kysely'
import { transact, type Db, type Tx } from '../db/db.ts'
import { record, type AuditEntry } from '../staff/audit/audit.sql.ts'

/** `marks`: those of a client, under each key · staff: what is known of each request, and of one that the audit tells of its words · time: no words. */
export type Comer = { marks: readonly Buffer[] } | 'staff' | 'time'

const words = (who: Comer): string => (typeof who === 'string' ? who : who.marks.map((mark) => mark.toString('hex')).join(','))

export const comeIn = (tx: Tx, who: Comer): Promise<unknown> => sql`select set_config('vastakaiku.room', ${words(who)}, true)`.execute(tx)

export const asStaff = <T>(room: Db, work: (tx: Tx) => Promise<T>): Promise<T> =>
  transact(room, async (tx) => {
    await comeIn(tx, 'staff')
    return work(tx)
  })

/** Without it no word of the request is there for the staff. */
export async function recordFirst(tx: Tx, entry: AuditEntry & { detail: { request: string } }, now: Date): Promise<void> {
  await sql`select set_config('vastakaiku.told', ${await record(tx, entry, now)}, true)`.execute(tx)
}
