// Somebody no longer handles feedback about a service, there or at all: what becomes of the cases of it that they have open.
import type { Db, Tx } from '../../db/db.ts'
import type { Doer } from '../../staff/actor.ts'
import { dayOf } from '../../text/dates.ts'
import { whoAnswers } from '../answerable.sql.ts'
import { lockCase } from '../cases.sql.ts'
import { superiorOf } from '../escalate.ts'
import { opensTo, route } from '../route.ts'
import { notTo } from '../threat/threats.sql.ts'
import { handOver } from './hand-over.ts'
import { openCasesIn } from './hand-over.sql.ts'

/** Who handles feedback about a service: wherever a unit names nobody of its own, and in each unit. */
export type Handlers = { handlerId: string | null; units: readonly { unitId: string; handlerId: string | null }[] }

/** `unitId` is null for the handler of the whole service. */
export type Removed = { personId: string; unitId: string | null }

export function removedFrom(before: Handlers, after: Handlers): Removed[] {
  const ties = ({ handlerId, units }: Handlers) => [{ unitId: null, handlerId }, ...units]
  const stays = ({ unitId, handlerId }: { unitId: string | null; handlerId: string | null }) =>
    ties(after).some((tie) => tie.unitId === unitId && tie.handlerId === handlerId)
  return ties(before).flatMap((tie) => (tie.handlerId && !stays(tie) ? [{ personId: tie.handlerId, unitId: tie.unitId }] : []))
}

export type LeftOpen = { caseId: string; personId: string }

export async function leftOpen(db: Db, serviceId: string, before: Handlers, after: Handlers): Promise<LeftOpen[]> {
  const left: LeftOpen[] = []
  for (const { personId, unitId } of removedFrom(before, after)) {
    for (const caseId of await openCasesIn(db, { personId, serviceId, unitId })) left.push({ caseId, personId })
  }
  return left.sort((a, b) => (a.caseId < b.caseId ? -1 : 1))
}

/** After the change: to whoever answers for it from now on. Where that is the same person still, nothing happens. */
export async function handOnByRule(tx: Tx, left: readonly LeftOpen[], { by, now }: { by: Doer; now: Date }): Promise<void> {
  for (const { caseId, personId } of left) {
    const one = await lockCase(tx, caseId)
    if (!one || one.state === 'closed') continue
    const concerned = await notTo(tx, one)
    const answering = await whoAnswers(tx, one, dayOf(now), { handlerNowId: one.handlerId, dueOn: one.dueOn, concerned })
    const stays = one.handlerId === personId ? route(answering, opensTo(one)).handlerId === personId
      : one.escalatedToId !== personId || superiorOf(answering, one.handlerId, concerned)?.id === personId
    if (stays) continue
    await handOver(tx, { one, personId, receiver: null }, { by, now })
  }
}
