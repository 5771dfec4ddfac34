// Whoever may check what everybody is to read is told that something waits, but for those who prepared it or whom it concerns.
import type { Tx } from '../../db/db.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import { dayOf } from '../../text/dates.ts'
import { checkersFor } from './publications.sql.ts'

export async function tellCheckers(tx: Tx, of: { unitId: string | null; serviceLineId: string | null }, butIds: readonly string[], now: Date, kind: 'to-check' | 'piece-reported' = 'to-check'): Promise<void> {
  for (const { id, language } of await checkersFor(tx, of, butIds, dayOf(now))) await enqueue(tx, { kind, personId: id, language, now })
}
