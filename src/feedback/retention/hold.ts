// The data protection officer holds a case, so that it is not erased though its time is over, and ends that.
import type { Tx } from '../../db/db.ts'
import { oneAtATime } from '../../db/one-at-a-time.ts'
import { isId } from '../../directory/id.ts'
import type { Actor } from '../../staff/actor.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { mayHoldCases } from '../../staff/retention-duties.ts'
import { dayOf, startOfDay, type Day } from '../../text/dates.ts'
import { referredTo } from '../by-reference.ts'
import type { HoldReason } from './retention.ts'
import { addHold, endHold, findHold, isHeld } from './times.sql.ts'

type By = { actor: Actor; now: Date }

export async function placeHold(tx: Tx, hold: { reference: string; because: HoldReason; untilOn: Day }, { actor, now }: By): Promise<'done' | 'not-found' | 'double'> {
  const found = mayHoldCases(actor) && await referredTo(tx, hold.reference)
  if (!found) return 'not-found'
  await oneAtATime(tx, 'retention')
  const today = dayOf(now)
  if (await isHeld(tx, found.id, today)) return 'double'
  await addHold(tx, { caseId: found.id, because: hold.because, by: actor.personId, on: today, untilOn: hold.untilOn })
  await record(tx, { what: 'retention-changed', by: actor, caseId: found.id, detail: { step: 'held' } }, found.closed ? startOfDay(today) : now)
  return 'done'
}

/** Of a hold that has ended already nothing happens. */
export async function liftHold(tx: Tx, id: string, { actor, now }: By): Promise<void> {
  const hold = mayHoldCases(actor) && isId(id) ? await findHold(tx, id) : undefined
  if (!hold || !(await endHold(tx, hold.id, { by: actor.personId, on: dayOf(now) }))) return
  await record(tx, { what: 'retention-changed', by: actor, caseId: hold.caseId, detail: { step: 'hold-ended' } }, startOfDay(dayOf(now)))
}
