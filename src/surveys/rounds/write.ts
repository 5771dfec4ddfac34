// Writes a round down before it opens: a new one, or one that is a draft. It asks the newest questions.
import type { Tx } from '../../db/db.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { mayAskSurvey } from '../../staff/survey-duties.ts'
import { dayOf } from '../../text/dates.ts'
import { versionOf } from '../../web/version.ts'
import { addRound, changeRound, findRound, roundsOf } from '../rounds.sql.ts'
import { findSurvey, lockSurvey, versionsOf } from '../surveys.sql.ts'
import { roundValues, type RoundFields } from './round-form.ts'

/** `id`: null for a new one. `seen`: what the form of a draft was filled in from, as `versionOf` has it. */
export async function writeRound(
  tx: Tx, { surveyId, id, fields, seen }: { surveyId: string; id: string | null; fields: RoundFields; seen: string }, { actor, now }: { actor: Actor; now: Date },
): Promise<{ id: string } | 'not-found' | 'ended' | 'opened' | 'changed-meanwhile'> {
  await lockSurvey(tx, surveyId)
  const survey = await findSurvey(tx, surveyId)
  if (!survey || !mayAskSurvey(actor, survey)) return 'not-found'
  if (survey.endedOn && survey.endedOn <= dayOf(now)) return 'ended'
  const [newest] = await versionsOf(tx, surveyId)
  const details = { ...fields, surveyId, version: newest!.number }
  if (id === null) {
    // Pressed twice it is one draft.
    const twin = (await roundsOf(tx, surveyId)).find((round) => !round.openedOn && versionOf(roundValues(round)) === versionOf(roundValues(fields)))
    return { id: twin?.id ?? await addRound(tx, details, handOf(actor)) }
  }
  const round = await findRound(tx, id)
  if (!round || round.surveyId !== surveyId) return 'not-found'
  if (round.openedOn) return 'opened'
  if (seen && versionOf(roundValues(round)) !== seen) return 'changed-meanwhile'
  await changeRound(tx, id, details)
  return { id }
}
