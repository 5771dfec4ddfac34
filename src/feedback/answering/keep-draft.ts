// Keeps an answer that is not ready, for its writer alone and on whatever device they open the case next.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { seal, unseal, type CaseKey } from '../../privacy/sealing.ts'
import type { Actor, Doer } from '../../staff/actor.ts'
import { mayAnswer } from '../../staff/roles.ts'
import { versionOf } from '../../web/version.ts'
import { longest } from '../case.ts'
import { bodiesOf, lockCase } from '../cases.sql.ts'
import { caseKey, unsealBody } from '../conversation.ts'
import { tooLong } from '../draft.ts'
import { forgetDraft, keepDraft as keepRow, draftsOf, type DraftRow } from './drafts.sql.ts'
import { isEmpty, type GoesAs, type Written } from './written.ts'

/**
 * `note`: what somebody else wrote to the writer when they sent it back. `goesAs`: only while it is proposed. `deputyId`: by
 * whose hand, where it was written in the name of somebody absent.
 */
export type Unfinished = Written & { note?: { from: string; text: string }; goesAs?: GoesAs; deputyId?: string }

const use = (personId: string) => ({ number: 0, purpose: 'draft', writtenBy: personId })

export const sealDraft = (key: CaseKey, caseId: string, personId: string, unfinished: Unfinished): Buffer =>
  seal(key, caseId, use(personId), JSON.stringify(unfinished))

/** Who wrote a draft: in whose name, and by whose hand. */
export const writerOf = ({ personId }: Pick<DraftRow, 'personId'>, { deputyId }: Unfinished): Doer => ({ personId, ...(deputyId && { deputy: { personId: deputyId } }) })

export const byHandOf = ({ deputy }: Actor): Pick<Unfinished, 'deputyId'> => (deputy ? { deputyId: deputy.personId } : {})

export const unsealDraft = (key: CaseKey, caseId: string, { personId, ciphertext }: DraftRow): Unfinished =>
  JSON.parse(unseal(key, caseId, use(personId), ciphertext)) as Unfinished

/** Which draft somebody has read: another once it was written anew, with the same words too. Says nothing of the words. */
export const draftVersion = ({ ciphertext }: Pick<DraftRow, 'ciphertext'>): string => versionOf({ draft: ciphertext.toString('base64') })

/** Of one that was proposed (`waits`) nothing changes until somebody has read it. An empty one goes. */
export async function keepDraft(
  tx: Tx, { caseId, written }: { caseId: string; written: Written }, { actor, now, keys }: { actor: Actor; now: Date; keys: Keys },
): Promise<'done' | 'not-found' | 'closed' | 'too-long' | 'waits'> {
  const one = await lockCase(tx, caseId)
  if (!one || !mayAnswer(actor, one)) return 'not-found'
  if (one.state === 'closed') return 'closed'
  if (tooLong(written.text, longest.text) || tooLong(written.because, longest.because)) return 'too-long'
  const before = (await draftsOf(tx, caseId)).find(({ personId }) => personId === actor.personId)
  if (before?.proposedOn) return 'waits'
  const key = caseKey(keys, one)
  // A page that keeps by itself may do so once more after it has been sent.
  const last = (await bodiesOf(tx, caseId)).at(-1)!
  const sent = last.writerId === actor.personId && unsealBody(key, caseId, last).text === written.text
  if (isEmpty(written) || sent) {
    await forgetDraft(tx, caseId, actor.personId)
    return 'done'
  }
  const note = before ? unsealDraft(key, caseId, before).note : undefined
  const ciphertext = sealDraft(key, caseId, actor.personId, { ...written, ...(note ? { note } : {}), ...byHandOf(actor) })
  await keepRow(tx, { caseId, personId: actor.personId, ciphertext, now })
  return 'done'
}

/** What was proposed is not theirs alone any more, and stays. */
export async function discardDraft(tx: Tx, { caseId }: { caseId: string }, { actor }: { actor: Actor }): Promise<'done' | 'not-found'> {
  const one = await lockCase(tx, caseId)
  if (!one || !mayAnswer(actor, one)) return 'not-found'
  const waits = (await draftsOf(tx, caseId)).some(({ personId, proposedOn }) => personId === actor.personId && proposedOn)
  if (!waits) await forgetDraft(tx, caseId, actor.personId)
  return 'done'
}
