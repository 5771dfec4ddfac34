// What other subjects ask of surveys: the page of promises, an improvement that comes from results, and how many quotes wait to be checked.
import type { Db } from '../db/db.ts'
import type { Actor } from '../staff/actor.ts'
import { mayAskSurvey } from '../staff/survey-duties.ts'
import type { Day } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'
import { dueOfSurveys, type SurveysDue } from './rounds/ledger.sql.ts'
import { mayCheckQuote } from './quotes/may-check.ts'
import { quotesWaiting } from './quotes/quotes.sql.ts'
import { findRound } from './rounds.sql.ts'
import { findSurvey } from './surveys.sql.ts'

export type AskableRound = { id: string; name: Translated; serviceLineId: string | null; unitId: string | null }

/** A round that has closed, of a survey that the actor may ask; null for any other. */
export async function askableRound(db: Db, id: string, actor: Actor): Promise<AskableRound | null> {
  const round = await findRound(db, id)
  const survey = round?.closedOn && await findSurvey(db, round.surveyId)
  return survey && mayAskSurvey(actor, survey) ? { id, name: survey.name, serviceLineId: survey.serviceLineId, unitId: survey.unitId } : null
}

/** What surveys promised by a day, by service line; null: of the whole organisation. `quarters`: those that have ended, by their first day. */
export const surveysDue = (db: Db, quarters: readonly Day[], today: Day): Promise<Map<string | null, SurveysDue[]>> => dueOfSurveys(db, quarters, today)

/** How many quotes wait for the actor to check them. */
export const quotesToCheck = async (db: Db, actor: Actor): Promise<number> => (await quotesWaiting(db)).filter((quote) => mayCheckQuote(actor, quote)).length
