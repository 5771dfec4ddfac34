// Whoever was told from above the unit says to the giver what was done. Only the giver reads it; without it the matter stays in
// their list.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { seal } from '../../privacy/sealing.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayReadCase, mayReadToldAbove } from '../../staff/roles.ts'
import { dayOf } from '../../text/dates.ts'
import { lockCase } from '../cases.sql.ts'
import { caseKey } from '../conversation.ts'
import { tellGiver } from '../tell-giver.ts'
import type { Weeks } from './round.ts'
import { recordAnswerAbove, toldAboveOf } from './told-above.sql.ts'

export async function answerAbove(
  tx: Tx, { caseId, weeks, text }: { caseId: string; weeks: number; text: string }, { actor, now, keys }: { actor: Actor; now: Date; keys: Keys },
): Promise<'done' | 'not-found'> {
  const one = await lockCase(tx, caseId)
  const told = one && (await toldAboveOf(tx, caseId)).find((each) => each.weeks === weeks)
  if (!told || !mayReadCase(actor, one) || !mayReadToldAbove(actor, told)) return 'not-found'
  if (told.answeredOn) return 'done'
  const ciphertext = seal(caseKey(keys, one), one.id, answerPlace(told.weeks), text)
  await recordAnswerAbove(tx, caseId, told.weeks, { ciphertext, day: dayOf(now) })
  await tellGiver(tx, one, 'answer-waits', { keys, now })
  return 'done'
}

export const answerPlace = (weeks: Weeks) => `beside told-above-answer ${weeks}` as const
