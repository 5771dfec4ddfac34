// Somebody removes a second factor of theirs. Not the last one where a role requires one: they would be led to set up another,
// and could not work before that.
import type { Tx } from '../../db/db.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import { dayOf } from '../../text/dates.ts'
import { forgetSecondFactor } from '../accounts.sql.ts'
import { handOf } from '../actor.ts'
import { record } from '../audit/audit.sql.ts'
import type { CurrentSession } from '../current-session.ts'
import { mayBeRemoved } from './factor.ts'
import { deleteFactor, findStanding, holdPerson, listFactors } from './factors.sql.ts'

export type RemoveResult = 'removed' | 'required'

/** One that is gone already counts as removed. */
export async function removeFactor(
  tx: Tx, id: string, { session, now, tells }: { session: CurrentSession; now: Date; tells: boolean },
): Promise<RemoveResult> {
  const personId = handOf(session.actor)
  await holdPerson(tx, personId)
  const factors = await listFactors(tx, personId)
  const meant = factors.find((factor) => factor.id === id)
  if (!meant) return 'removed'
  const { required } = await findStanding(tx, personId, session.id, dayOf(now))
  if (!mayBeRemoved(factors, required)) return 'required'
  await deleteFactor(tx, personId, id)
  if (factors.length === 1) await forgetSecondFactor(tx, session.accountId)
  await record(tx, { what: 'second-factor-removed', by: { personId }, subjectId: personId, detail: { kind: meant.kind } }, now)
  if (tells) await enqueue(tx, { kind: 'second-factor-changed', personId, language: session.actor.language, now })
  return 'removed'
}
