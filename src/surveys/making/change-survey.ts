// What is said of a survey changes; it ends, and is brought back. What was asked stays as it was.
import type { Tx } from '../../db/db.ts'
import { lookKinds } from '../../post/message.ts'
import { dropWaiting } from '../../post/outbox.sql.ts'
import type { Actor } from '../../staff/actor.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { mayAskSurvey } from '../../staff/survey-duties.ts'
import { dayOf } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import { versionOf } from '../../web/version.ts'
import { findSet } from '../ready/sets.ts'
import { roundsOf } from '../rounds.sql.ts'
import { changeSurvey, endSurvey, findSurvey, lockSurvey, type Survey } from '../surveys.sql.ts'
import { surveyValues } from './survey-form.ts'

type By = { actor: Actor; now: Date }
type Words = { name: Translated; about: Translated | null; noQuotes: boolean }

/** `version`: of what the form was filled in from. A survey that was made for children never quotes them. */
export async function saveWords(tx: Tx, id: string, { name, about, noQuotes: wanted, version }: Words & { version: string }, { actor, now }: By): Promise<'done' | 'not-found' | 'changed-meanwhile'> {
  const survey = await locked(tx, id, actor)
  if (!survey) return 'not-found'
  const noQuotes = wanted || findSet(survey.template)?.noQuotes === true
  const stored = versionOf(surveyValues(survey))
  if (stored === versionOf(surveyValues({ name, about, noQuotes }))) return 'done'
  if (version !== stored) return 'changed-meanwhile'
  await changeSurvey(tx, id, { ...survey, name, about, noQuotes })
  if (noQuotes && !survey.noQuotes) await record(tx, { what: 'quote-changed', by: actor, detail: { step: 'all-ended', survey: id } }, now)
  return 'done'
}

/** still-open: a round of it is being asked, or will be; it closes on its day. */
export async function settleSurvey(tx: Tx, id: string, how: 'end' | 'take-back', { actor, now }: By): Promise<'ended' | 'back' | 'still-open' | 'not-found'> {
  const survey = await locked(tx, id, actor)
  if (!survey) return 'not-found'
  if (how === 'take-back') {
    await endSurvey(tx, id, null)
    return 'back'
  }
  if ((await roundsOf(tx, id)).some(({ openedOn, closedOn }) => openedOn && !closedOn)) return 'still-open'
  // What has ended keeps its first day, however often the button is pressed.
  if (!survey.endedOn) await endSurvey(tx, id, dayOf(now))
  await dropWaiting(tx, { surveyId: id, kinds: lookKinds })
  return 'ended'
}

/** Null where it is not there, or not theirs to change. */
async function locked(tx: Tx, id: string, actor: Actor): Promise<Survey | null> {
  const survey = await findSurvey(tx, id)
  if (!survey || !mayAskSurvey(actor, survey)) return null
  await lockSurvey(tx, id)
  return findSurvey(tx, id)
}
