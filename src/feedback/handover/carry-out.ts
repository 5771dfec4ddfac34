// Carries out what was decided for somebody who has left or lost a role: on the day of a leaving that was prepared, and for
// what was on its way to them when it took effect. Run by a sweep.
import type { Tx } from '../../db/db.ts'
import type { Sweep } from '../../db/sweeps.ts'
import { readerOn } from '../../staff/reader.ts'
import { mayReadCase } from '../../staff/roles.ts'
import { dayOf } from '../../text/dates.ts'
import { lockCase } from '../cases.sql.ts'
import { hasPart } from './affected.ts'
import { mayReceive } from './choice.ts'
import { handOver } from './hand-over.ts'
import { duePlans, forgetPlan, openCasesOf } from './hand-over.sql.ts'

export async function carryOut(tx: Tx, now: Date): Promise<void> {
  const today = dayOf(now)
  for (const { personId, receiverId, decidedBy } of await duePlans(tx, today)) {
    const person = await readerOn(tx, personId, today)
    const chosen = receiverId ? await readerOn(tx, receiverId, today) : null
    for (const id of await openCasesOf(tx, personId)) {
      const one = await lockCase(tx, id)
      if (!one || one.state === 'closed' || !hasPart(one, personId) || (person && mayReadCase(person, one))) continue
      // Whoever was chosen may have left or changed since: then the rule finds somebody.
      const receiver = chosen && chosen.personId !== personId && mayReceive(chosen, one) ? chosen : null
      await handOver(tx, { one, personId, receiver }, { by: decidedBy ? { personId: decidedBy } : null, now })
    }
  }
}

export const handOverSweeps = (): Sweep[] => [{ name: 'hand over what who left has left', everySeconds: 60, run: carryOut }]

/** They have come back. */
export const keepCases = (tx: Tx, personId: string) => forgetPlan(tx, personId)
