// Ends a short code, and takes it back into use. Its papers lead to the form all along.
import { oneAtATime } from '../../db/one-at-a-time.ts'
import type { Tx } from '../../db/db.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { mayMakeCodes } from '../../staff/duties.ts'
import { dayOf } from '../../text/dates.ts'
import type { Code } from './code.ts'
import { endCode, takeBackCode } from './codes.sql.ts'

/** `there`: another code for the same is in use. */
export async function settleCode(
  tx: Tx, { code, unit, line }: Code, how: 'end' | 'take-back', { actor, now }: { actor: Actor; now: Date },
): Promise<'ended' | 'back' | 'there' | 'not-allowed'> {
  if (!mayEnd(actor, { unit, line })) return 'not-allowed'
  await oneAtATime(tx, 'codes')
  if (how === 'take-back') return await takeBackCode(tx, code) ? 'back' : 'there'
  await endCode(tx, code, { by: handOf(actor), on: dayOf(now) })
  return 'ended'
}

/** Whoever may make a code may end it, whoever made it. */
export const mayEnd = (actor: Actor, { unit, line }: Pick<Code, 'unit' | 'line'>): boolean =>
  mayMakeCodes(actor, { unitId: unit?.id ?? null, supervisorId: unit?.supervisorId ?? null, serviceLineId: line?.id ?? null })
