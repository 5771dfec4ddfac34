// Somebody else is the organisation's coordinator from now on: what came to the one before them as such goes to whoever is the
// coordinator now, and not by the rule, since it may be there because those whom the rule finds have said that it is not theirs.
import type { Tx } from '../../db/db.ts'
import { inLockOrder } from '../../db/lock-order.ts'
import type { Doer } from '../../staff/actor.ts'
import { readerOn } from '../../staff/reader.ts'
import { dayOf } from '../../text/dates.ts'
import { whoAnswers } from '../answerable.sql.ts'
import { lockCase } from '../cases.sql.ts'
import { superiorOf } from '../escalate.ts'
import { notTo } from '../threat/threats.sql.ts'
import { mayReceive } from './choice.ts'
import { handOver } from './hand-over.ts'
import { coordinatorBecause, openCasesOfCoordinator } from './hand-over.sql.ts'
import type { LeftOpen } from './service-handlers.ts'

export async function leftByCoordinator(
  tx: Tx, { coordinatorId: personId }: { coordinatorId: string | null }, after: { coordinatorId: string | null },
): Promise<LeftOpen[]> {
  if (!personId || personId === after.coordinatorId) return []
  return inLockOrder(await openCasesOfCoordinator(tx, personId)).map((caseId) => ({ caseId, personId }))
}

/** After the change. Where the one before is still who answers, as while the new one is away, nothing happens. */
export async function handOnToCoordinator(tx: Tx, left: readonly LeftOpen[], { by, now }: { by: Doer; now: Date }): Promise<void> {
  const today = dayOf(now)
  for (const { caseId, personId } of left) {
    const one = await lockCase(tx, caseId)
    if (!one || one.state === 'closed') continue
    const concerned = await notTo(tx, one)
    const answering = await whoAnswers(tx, one, today, { dueOn: one.dueOn, concerned })
    if (one.handlerId !== personId) {
      const staysTold = one.escalatedToId !== personId || superiorOf(answering, one.handlerId, concerned)?.id === personId
      if (!staysTold) await handOver(tx, { one, personId, receiver: null }, { by, now })
      continue
    }
    const { coordinatorId } = answering
    // Somebody may have given it to them by hand while we waited for the lock.
    if (!coordinatorId || coordinatorId === personId || !coordinatorBecause.some((because) => because === one.because)) continue
    const receiver = await readerOn(tx, coordinatorId, today)
    if (receiver && mayReceive(receiver, one)) await handOver(tx, { one, personId, receiver, because: one.because }, { by, now })
  }
}
