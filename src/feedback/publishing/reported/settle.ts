// One decision on all that was reported of a piece so far. Whoever may take it down decides; what was reported meanwhile for another reason is looked at first.
import type { Tx } from '../../../db/db.ts'
import type { Actor } from '../../../staff/actor.ts'
import type { Day } from '../../../text/dates.ts'
import { afterLook, type ReportReason } from './reported.ts'
import { reportedOf, settleReports, type Settled } from './reported.sql.ts'

/** `seen`: the reasons that waited when it was decided; without it, whatever there is goes with the piece. The case must be locked, and the piece be public. */
export async function settle(tx: Tx, { caseId, seen, settled }: { caseId: string; seen?: readonly ReportReason[]; settled: Settled }, by: { actor: Actor; on: Day }): Promise<'done' | 'changed-meanwhile'> {
  const reported = await reportedOf(tx, caseId)
  if (!reported) return seen ? 'changed-meanwhile' : 'done'
  if (seen && (!seen.length || reported.waiting.length !== seen.length || !seen.every((reason) => reported.waiting.includes(reason)))) return 'changed-meanwhile'
  await settleReports(tx, reported.itemId, settled, afterLook(reported), by)
  return 'done'
}
