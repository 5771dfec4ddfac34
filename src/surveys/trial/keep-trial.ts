// Keeps what came to mind in a trial, and how long it took: once for each trial, however often it is sent.
import type { Tx } from '../../db/db.ts'
import { surveyClaim } from '../../privacy/claim.ts'
import type { FormToken } from '../../privacy/form-token.ts'
import type { Keys } from '../../privacy/keys.ts'
import type { Actor } from '../../staff/actor.ts'
import { dayOf } from '../../text/dates.ts'
import { claimSending, takeBackClaim } from '../answering/sent.sql.ts'
import { draftToMark, markedAs, markQuestions, type Said } from '../making/look-through.ts'
import type { Question } from '../question.ts'
import { addTrial } from './trial.sql.ts'

type Trial = { surveyId: string; token: FormToken; said: readonly Said[]; minutes: number | null }

/** changed: of these questions the words are other ones by now, and nothing was kept. */
export async function keepTrial(tx: Tx, keys: Keys, { surveyId, token, said, minutes }: Trial, by: { actor: Actor; now: Date }): Promise<'kept' | 'not-found' | { changed: Question[] }> {
  const draft = await draftToMark(tx, surveyId, by, true)
  if (!draft) return 'not-found'
  const [claim, on] = [surveyClaim(keys, token), dayOf(by.now)]
  if (!(await claimSending(tx, claim, on))) return 'kept'
  const marked = said.length ? await markQuestions(tx, surveyId, said, by, { fromTrial: true }) : 'thanks'
  if (marked !== 'thanks') {
    await takeBackClaim(tx, claim)
    return marked
  }
  if (minutes !== null) await addTrial(tx, { surveyId, version: draft.number, minutes, as: markedAs(by.actor), on })
  return 'kept'
}
