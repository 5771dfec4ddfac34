// What other subjects ask of surveys: the page of promises, an improvement that comes from results, and how many quotes wait to be checked.
import type { Db, Tx } from '../db/db.ts'
import type { Actor } from '../staff/actor.ts'
import { mayAskSurvey } from '../staff/survey-duties.ts'
import type { Day } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'
import { dueOfSurveys, type SurveysDue } from './rounds/ledger.sql.ts'
import { mayCheckQuote } from './quotes/may-check.ts'
import { quotesWaiting } from './quotes/quotes.sql.ts'
import { findRound } from './rounds.sql.ts'
import { checkedByCouncil, type Checked } from './making/checked-by-council.sql.ts'
import { saveQuestion } from './making/edit-questions.ts'
import { toReview } from './making/versions.sql.ts'
import { allSurveys, findSurvey, versionsOf, whereQuestionsStand, type AskedOf } from './surveys.sql.ts'

export type AskableRound = { id: string; name: Translated; serviceLineId: string | null; unitId: string | null }

/** A round that has closed, of a survey that the actor may ask; null for any other. */
export async function askableRound(db: Db, id: string, actor: Actor): Promise<AskableRound | null> {
  const round = await findRound(db, id)
  const survey = round?.closedOn && await findSurvey(db, round.surveyId)
  return survey && mayAskSurvey(actor, survey) ? { id, name: survey.name, serviceLineId: survey.serviceLineId, unitId: survey.unitId } : null
}

/** Drafts that whoever sits on a clients' council may look at. */
export const draftsToLookAt = async (db: Db, today: Day): Promise<{ id: string; name: Translated }[]> => (await toReview(db, today)).map(({ id, name }) => ({ id, name }))

/** Surveys that the actor may ask, and that go on: a question can be added to their draft. */
export const surveysToAsk = async (db: Db, actor: Actor): Promise<{ id: string; name: Translated }[]> => (await allSurveys(db)).filter((one) => !one.endedOn && mayAskSurvey(actor, one))

/** To be answered in one's own words, at the end of the draft; its writer words it further there. Null: it cannot be added. */
export async function addOwnWordsQuestion(tx: Tx, surveyId: string, text: Translated, by: { actor: Actor; now: Date }): Promise<string | null> {
  const added = await saveQuestion(tx, surveyId, { id: null, written: { kind: 'long', text, options: [], background: false }, seen: '', same: null }, by)
  return added.ok ? added.id : null
}

/** Whether it stands in the draft in these words. */
export const questionIs = async (db: Db, surveyId: string, question: string, { fi, sv, en }: Translated): Promise<boolean> =>
  (await versionsOf(db, surveyId))[0]?.questions.some(({ id, text }) => id === question && text.fi === fi && text.sv === sv && text.en === en) ?? false

export type QuestionStands = AskedOf & { stands: 'draft' | 'asked' | 'gone'; name: Translated }

/** draft: it is not asked yet · asked · gone: it stands there no longer */
export const questionsStanding = async (db: Db, those: readonly AskedOf[]): Promise<QuestionStands[]> =>
  (await whereQuestionsStand(db, those)).map(({ asked, stands, ...one }) => ({ ...one, stands: asked ? 'asked' : stands ? 'draft' : 'gone' }))

export type { Checked } from './making/checked-by-council.sql.ts'

/** What the clients' council said of questions in some days, draft by draft. */
export const checkedBetween = (db: Db, from: Day, until: Day): Promise<Checked[]> => checkedByCouncil(db, from, until)

/** What surveys promised by a day, by service line; null: of the whole organisation. `quarters`: those that have ended, by their first day. */
export const surveysDue = (db: Db, quarters: readonly Day[], today: Day): Promise<Map<string | null, SurveysDue[]>> => dueOfSurveys(db, quarters, today)

/** How many quotes wait for the actor to check them. */
export const quotesToCheck = async (db: Db, actor: Actor): Promise<number> => (await quotesWaiting(db)).filter((quote) => mayCheckQuote(actor, quote)).length
