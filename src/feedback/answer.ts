// The organisation answers, or asks something back and waits for the giver.
import type { Tx } from '../db/db.ts'
import type { Actor } from '../staff/actor.ts'
import { mayAnswer } from '../staff/roles.ts'
import { enqueue } from '../post/outbox.sql.ts'
import type { Keys } from '../privacy/keys.ts'
import { seal, unseal } from '../privacy/sealing.ts'
import { isLanguage } from '../text/language.ts'
import type { Content } from './case.ts'
import { addBody, bodiesOf, lockCase, setState } from './cases.sql.ts'
import { caseKey, readContact } from './conversation.ts'
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
      && (JSON.parse(unseal(caseKey(keys, one), caseId, 'body', last.ciphertext)) as Content).text === text
    return same ? 'done' : 'changed-meanwhile'
  }

  const ciphertext = seal(caseKey(keys, one), caseId, 'body', JSON.stringify({ text }))
  await addBody(tx, { caseId, purpose, by: actor.personId, ciphertext, now }, purpose === 'answer' ? 'answered' : 'asked-back')
  await setState(tx, caseId, purpose === 'answer' ? { state: 'answered', answered_at: now } : { state: 'waiting-for-giver' })

  const contact = await readContact(tx, keys, one)
  if (contact && isMailAddress(contact.address)) {
    const language = isLanguage(one.language) ? one.language : 'fi'
    await enqueue(tx, { kind: purpose === 'answer' ? 'answer-waits' : 'question-waits', caseId, language, now })
  }
  return 'done'
}
