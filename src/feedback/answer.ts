// The organisation answers; or asks something back and waits for the giver; or tells in between where the matter is, and
// goes on owing the answer.
import type { Tx } from '../db/db.ts'
import type { Actor, Doer } from '../staff/actor.ts'
import { mayAnswer } from '../staff/roles.ts'
import { enqueue } from '../post/outbox.sql.ts'
import type { Keys } from '../privacy/keys.ts'
import { dayOf } from '../text/dates.ts'
import { spokenTo } from '../text/language.ts'
import { forgetDraft } from './answering/drafts.sql.ts'
import { addTurn } from './add-turn.ts'
import type { CameOf } from './case.ts'
import { bodiesOf, lockCase, setState, type Case } from './cases.sql.ts'
import { caseKey, readContact, unsealBody } from './conversation.ts'
import { isMailAddress } from './draft.ts'
import { noteOutcome } from './promise/plans.sql.ts'
import { waitsToBeTold } from './spoken/ways.sql.ts'

export type Answer = {
  caseId: string
  text: string
  purpose: 'answer' | 'question-back' | 'interim'
  /** What came of it: an answer that does not say so is refused. */
  cameOf?: CameOf | undefined
  /** The giver sees the unit instead of the writer's name. */
  as?: 'unit' | undefined
  /** How many turns the writer had read: an answer to something that has changed meanwhile is refused. */
  turnsSeen: number
}

export async function answer(
  tx: Tx, { caseId, text, purpose, turnsSeen, cameOf, as }: Answer, { actor, now, keys }: { actor: Actor; now: Date; keys: Keys },
): Promise<'done' | 'not-found' | 'closed' | 'changed-meanwhile' | 'nothing-came-of-it' | 'not-waiting'> {
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

  if (purpose === 'answer' && !cameOf) return 'nothing-came-of-it'
  if (purpose === 'interim' && one.state !== 'waiting-for-handler') return 'not-waiting'
  await sendTurn(tx, one, { purpose, text, cameOf, as }, { by: actor, now, keys })
  return 'done'
}

/** The case must be locked, and what is sent checked. `by` wrote it, whoever sends it for them. */
export async function sendTurn(
  tx: Tx, one: Case, { purpose, text, cameOf, as }: Pick<Answer, 'purpose' | 'text' | 'cameOf' | 'as'>, { by, now, keys }: { by: Doer; now: Date; keys: Keys },
): Promise<void> {
  const waits = await waitsToBeTold(tx, one.id, purpose)
  await addTurn(tx, one, { purpose, text, cameOf, as, waits }, { by, now, keys })
  if (!waits) await setState(tx, one.id, { ...becomes(purpose, now), reacted_at: one.reactedAt ?? now })
  if (purpose === 'answer') await noteOutcome(tx, one.id, cameOf!.is, dayOf(now))
  await forgetDraft(tx, one.id, by.personId)
  await tellGiver(tx, one, { kind: purpose === 'question-back' ? 'question-waits' : 'answer-waits', now, keys })
}

export function becomes(purpose: Answer['purpose'], now: Date): Parameters<typeof setState>[2] {
  if (purpose === 'interim') return {}
  return purpose === 'answer' ? { state: 'answered', answered_at: now, heard: null } : { state: 'waiting-for-giver' }
}

/** If they left a mail address. While such a notice waits to go out, another says nothing new and is not written. */
export async function tellGiver(
  tx: Tx, one: Case, { kind, now, keys }: { kind: 'answer-waits' | 'question-waits'; now: Date; keys: Keys },
): Promise<void> {
  const contact = await readContact(tx, keys, one)
  if (contact && isMailAddress(contact.address)) {
    await enqueue(tx, { kind, caseId: one.id, language: spokenTo(one.language), now })
  }
}
