// For half an hour a writer may put right the words of what they have just sent, unless the giver has written since.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayAnswer } from '../../staff/roles.ts'
import { tellGiver } from '../answer.ts'
import { bodiesOf, lockCase } from '../cases.sql.ts'
import { caseKey, unsealBody } from '../conversation.ts'
import { waitsToBeTold } from '../spoken/ways.sql.ts'
import { amend } from './amend.ts'
import { mustBeReadAgain } from './propose.ts'

export const minutesToCorrect = 30

/** Whole minutes that are left, counted up; 0 when there are none. `last` is the last turn of the conversation. */
export function minutesLeft(
  last: { writerId: string | null; writtenAt: Date } | undefined, { personId, state, now }: { personId: string; state: string; now: Date },
): number {
  if (!last || last.writerId !== personId || state === 'closed') return 0
  return Math.max(0, Math.ceil(minutesToCorrect - (now.getTime() - last.writtenAt.getTime()) / 60_000))
}

/** The giver sees that it was corrected, and not what stood there. They are told, unless a notice to them still waits to go. */
export async function correct(
  tx: Tx, { caseId, number, text }: { caseId: string; number: number; text: string }, { actor, now, keys }: { actor: Actor; now: Date; keys: Keys },
): Promise<'done' | 'not-found' | 'too-late' | 'read-first'> {
  const one = await lockCase(tx, caseId)
  if (!one || !mayAnswer(actor, one)) return 'not-found'
  const last = (await bodiesOf(tx, caseId)).at(-1)!
  if (last.number !== number || !minutesLeft(last, { personId: actor.personId, state: one.state, now })) return 'too-late'
  const content = unsealBody(caseKey(keys, one), caseId, last)
  if (content.text === text) return 'done'
  // It was read before it went, and would not be read now.
  if (last.purpose !== 'question-back' && await mustBeReadAgain(tx, one, actor, now)) return 'read-first'
  await amend(tx, one, last, { ...content, text, corrected: true }, { name: 'corrected' }, { by: actor, now, keys })
  // Whoever was told the words as they stood before has no page on which to see the new ones.
  if (last.purpose === 'answer' || last.purpose === 'question-back' || last.purpose === 'interim') await waitsToBeTold(tx, caseId, last.purpose)
  await tellGiver(tx, one, { kind: last.purpose === 'question-back' ? 'question-waits' : 'answer-waits', now, keys })
  return 'done'
}
