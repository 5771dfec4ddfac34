// Opens a round: its questions are frozen, its groups written down, and its promise stays from now on as it is.
import type { Tx } from '../../db/db.ts'
import { promiseGiven } from '../../days/for-surveys.ts'
import { listServices } from '../../directory/lists.sql.ts'
import { lookKinds } from '../../post/message.ts'
import { dropWaiting } from '../../post/outbox.sql.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { mayAskSurvey } from '../../staff/survey-duties.ts'
import { dayOf } from '../../text/dates.ts'
import { placesFor } from '../groups.ts'
import { openUnclear } from '../making/unclear.sql.ts'
import { addGroups, changeRound, findRound, lockRound, openRound as noteOpened, roundsOf } from '../rounds.sql.ts'
import { findSurvey, freezeVersion, lockSurvey, versionsOf } from '../surveys.sql.ts'
import { addAskedIn } from '../tongues/asked.sql.ts'
import { complete, inTongues } from '../tongues/ready.ts'
import { gateVersion, refusals, type Refusal } from './gate.ts'

/** `seen`: what they have read, as `gateVersion` has it. To open twice opens once. */
export async function openRound(
  tx: Tx, { id, seen }: { id: string; seen: string }, { actor, now }: { actor: Actor; now: Date },
): Promise<'done' | 'not-found' | 'changed-meanwhile' | Refusal[]> {
  const known = await findRound(tx, id)
  if (!known) return 'not-found'
  await lockSurvey(tx, known.surveyId)
  const [round, survey] = [await lockRound(tx, id, 'closing'), await findSurvey(tx, known.surveyId)]
  // Somebody may have thrown it away while this waited.
  if (!round || !survey || !mayAskSurvey(actor, survey)) return 'not-found'
  if (round.openedOn) return 'done'
  const version = (await versionsOf(tx, survey.id))[0] ?? null
  const today = dayOf(now)
  const unclear = version ? (await openUnclear(tx, survey.id, version.number)).some(({ reason }) => reason === null) : false
  const why = refusals(round, { survey, version, unclear, others: await roundsOf(tx, survey.id) }, today)
  if (!version || why.length) return why
  // What is held elsewhere is answered there, in whatever languages that may be.
  const tongues = round.way === 'elsewhere' ? [] : complete(await inTongues(tx, survey, version.questions, [round]))
  if (gateVersion(round, version, tongues) !== seen) return 'changed-meanwhile'
  await changeRound(tx, id, { ...round, version: version.number })
  await freezeVersion(tx, survey.id, version.number, today)
  for (const asked of tongues) await addAskedIn(tx, id, asked)
  await addGroups(tx, id, placesFor(survey, await listServices(tx, today)))
  await dropWaiting(tx, { surveyId: survey.id, kinds: lookKinds })
  await noteOpened(tx, id, today, handOf(actor))
  await promiseGiven(tx, { id, surveyId: survey.id }, { actor, now })
  return 'done'
}
