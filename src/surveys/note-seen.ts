// Who saw what of a round, for the audit: without any of it, and once an hour, however often a page is loaded again.
import { inOneStatement, type Db } from '../db/db.ts'
import type { Doer } from '../staff/actor.ts'
import { recordOnceAnHour, type AuditEntry } from '../staff/audit/audit.sql.ts'

/** Before it is shown. */
export const noteSeen = (db: Db, seen: Pick<AuditEntry, 'what' | 'detail'> & { roundId: string; by: Doer }, now: Date): Promise<unknown> =>
  inOneStatement(db, (tx) => recordOnceAnHour(tx, seen, now))
