// What the planning of feedback days takes from surveys: what may be asked and of whom, its questions, and the draft of a promise.
import type { Db, Tx } from '../db/db.ts'
import type { Actor } from '../staff/actor.ts'
import { mayAskSurvey } from '../staff/survey-duties.ts'
import type { Day } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'
import { makeSurvey } from './making/make-survey.ts'
import { askable, type Askable, type Of } from './making/may.ts'
import { placesInUse } from './making/places.sql.ts'
import type { Question } from './question.ts'
import { feedbackDay } from './ready/feedback-day.ts'
import { eraseRound, findRound, lockRound, type Round } from './rounds.sql.ts'
import type { RoundFields } from './rounds/round-form.ts'
import { writeRound } from './rounds/write.ts'
import { allSurveys, findVersion, lockSurvey, versionsOf } from './surveys.sql.ts'

export { handlerRoles, type Round } from './rounds.sql.ts'

type By = { actor: Actor; now: Date }

/** Of what they may hold a day. */
export const placesToAsk = async (db: Db, actor: Actor, today: Day): Promise<Askable> => askable(actor, await placesInUse(db, today))

/** Those that have not ended, and that they may ask; the newest first. */
export const surveysToAsk = async (db: Db, actor: Actor, today: Day): Promise<{ id: string; name: Translated }[]> =>
  (await allSurveys(db)).filter((survey) => mayAskSurvey(actor, survey) && (!survey.endedOn || survey.endedOn > today)).map(({ id, name }) => ({ id, name }))

/** A survey of its own for a day, with all that is asked on one. */
export async function makeSurveyForDay(tx: Tx, { of, name }: { of: Of; name: Translated }, by: By): Promise<string | null> {
  const made = await makeSurvey(tx, { from: { set: feedbackDay.key }, of, name, about: feedbackDay.about }, by)
  return typeof made === 'string' ? null : made.id
}

/** What it asks now: of a round that was opened what was frozen with it, and else the newest. */
export async function questionsAsked(db: Db, { surveyId, roundId }: { surveyId: string; roundId: string | null }): Promise<Question[]> {
  const round = await findPromise(db, roundId)
  if (round?.openedOn) return (await findVersion(db, surveyId, round.version))!.questions
  return (await versionsOf(db, surveyId))[0]?.questions ?? []
}

/** Against whoever opens a round of it at the same moment. */
export const holdSurvey = (tx: Tx, surveyId: string): Promise<unknown> => lockSurvey(tx, surveyId)

/** Null: there is none, or it was withdrawn before anybody was asked. */
export async function findPromise(db: Db, roundId: string | null): Promise<Round | null> {
  const round = roundId ? await findRound(db, roundId) : null
  return round?.closedOn && round.closedOn < round.firstOn ? null : round
}

/** The draft of a promise; pressed twice it is one. */
export const draftPromise = (tx: Tx, surveyId: string, fields: RoundFields, by: By): ReturnType<typeof writeRound> => writeRound(tx, { surveyId, id: null, fields, seen: '' }, by)

/** False: it is no draft any more. */
export async function setDraftDays(tx: Tx, { id, version: _, ...draft }: Round, days: Pick<RoundFields, 'firstOn' | 'lastOn' | 'handledByOn' | 'resultsByOn' | 'changesByOn'>, by: By): Promise<boolean> {
  const { surveyId, ...fields } = draft
  return typeof await writeRound(tx, { surveyId, id, fields: { ...fields, ...days }, seen: '' }, by) !== 'string'
}

/** Of a round that was opened nothing goes. */
export async function eraseDraftPromise(tx: Tx, roundId: string): Promise<void> {
  const round = await lockRound(tx, roundId, 'closing')
  if (round && !round.openedOn) await eraseRound(tx, roundId)
}
