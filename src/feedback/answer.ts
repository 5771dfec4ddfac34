// The organisation answers, or asks something back and waits for the giver.
import type { Tx } from '../db/db.ts'
import type { Actor } from '../staff/actor.ts'
import { mayAnswer } from '../staff/roles.ts'
import { enqueue } from '../post/outbox.sql.ts'
import type { Keys } from '../privacy/keys.ts'
import { spokenTo } from '../text/language.ts'
import { addTurn } from './add-turn.ts'
import { bodiesOf, lockCase, setState } from './cases.sql.ts'
import { caseKey, readContact, unsealBody } from './conversation.ts'
import { isMailAddress } from './draft.ts'

export type Answer = {
  caseId: string
  text: string
  purpose: 'answer' | 'question-back'
  /** How many turns the writer had read: an answer to something that has changed meanwhile is refused. */
  turnsSeen: number
}

export async function answer(
  tx: Tx, { caseId, text, purpose, turnsSeen }: Answer, { actor, now, keys }: { actor: Actor; now: Date; keys: Keys },
): Promise<'done' | 'not-found' | 'closed' | 'changed-meanwhile'> {
  const one = await lockCase(tx, caseId)
  if (!one || !mayAnswer(actor, one)) return 'not-found'
  if (one.state === 'closed') return 'closed'
  const bodies = await bodiesOf(tx, caseId)
  if (bodies.length !== turnsSeen) {
    // Pressed twice: it has been sent, and the writer should not be told to send it again.
    const last = bodies.at(-1)!
    const same = bodies.length === turnsSeen + 1 && last.writerId === actor.personId && last.purpose === purpose
      && unsealBody(caseKey(keys, one), caseId, last).text === text
    return same ? 'done' : 'changed-meanwhile'
  }

  await addTurn(tx, one, { purpose, text }, { by: actor.personId, now, keys })
  await setState(tx, caseId, purpose === 'answer' ? { state: 'answered', answered_at: now, heard: null } : { state: 'waiting-for-giver' })

  const contact = await readContact(tx, keys, one)
  if (contact && isMailAddress(contact.address)) {
    await enqueue(tx, { kind: purpose === 'answer' ? 'answer-waits' : 'question-waits', caseId, language: spokenTo(one.language), now })
  }
  return 'done'
}
