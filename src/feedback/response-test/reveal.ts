// Once a practice has closed, whoever handled it is told that it was one.
import type { Tx } from '../../db/db.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import { dayOf } from '../../text/dates.ts'
import { closedDrills, noteRevealed } from './response-test.sql.ts'

export async function reveal(tx: Tx, now: Date): Promise<void> {
  for (const { caseId, handlerId, language } of await closedDrills(tx)) {
    await noteRevealed(tx, caseId, dayOf(now))
    if (handlerId) await enqueue(tx, { kind: 'drill-ended', caseId, personId: handlerId, language, now })
  }
}
