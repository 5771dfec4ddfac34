// Which rounds somebody may compare: everybody those whose results have been shown, whoever asked a survey all that have closed. In one
// place also those of other surveys with the same national questions.
import type { Db } from '../../db/db.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayAskSurvey } from '../../staff/survey-duties.ts'
import type { Day } from '../../text/dates.ts'
import type { GroupPlace } from '../groups.ts'
import { stateOf } from '../rounds/state.ts'
import { allRounds, roundsById, roundsOf, type Round } from '../rounds.sql.ts'
import { surveysById, type Survey } from '../surveys.sql.ts'
import { roundsOfSetAt } from './compared.sql.ts'

/** `actor`: null for everybody. */
export type Viewer = { actor: Actor | null; today: Day }

export type SeenRound = { round: Round; survey: Survey }

/** The keys of the ready sets of the national client feedback, which is asked in the same words by several surveys. */
export const nationalSets: readonly (string | null)[] = ['client-feedback', 'child-feedback', 'close-person']

/** Everybody sees its results. */
export const isShownToAll = (round: Round, today: Day): boolean => stateOf(round, today) === 'closed' && round.resultsOn !== null && round.resultsOn <= today

const maySee = ({ round, survey }: SeenRound, { actor, today }: Viewer): boolean =>
  stateOf(round, today) === 'closed' && (isShownToAll(round, today) || (actor !== null && mayAskSurvey(actor, survey)))

const byTime = (a: SeenRound, b: SeenRound): number => (a.round.lastOn < b.round.lastOn || (a.round.lastOn === b.round.lastOn && a.round.id < b.round.id) ? -1 : 1)

/** Those of the survey itself, the first first. */
export const ownRounds = async (db: Db, survey: Survey, viewer: Viewer): Promise<SeenRound[]> =>
  (await roundsOf(db, survey.id)).map((round) => ({ round, survey })).filter((one) => maySee(one, viewer)).toSorted(byTime)

/** With those of other surveys with the same national questions that asked in this very place; the first first. */
export async function roundsAt(db: Db, survey: Survey, own: readonly SeenRound[], place: GroupPlace, viewer: Viewer): Promise<SeenRound[]> {
  if (survey.template === null || !nationalSets.includes(survey.template)) return [...own]
  const others = await roundsById(db, await roundsOfSetAt(db, { template: survey.template, surveyId: survey.id, place }))
  const surveys = new Map((await surveysById(db, [...new Set(others.map(({ surveyId }) => surveyId))])).map((one) => [one.id, one]))
  return [...own, ...others.map((round) => ({ round, survey: surveys.get(round.surveyId)! })).filter((one) => maySee(one, viewer))].toSorted(byTime)
}

/** Of all surveys; the first to end first. */
export async function allSeen(db: Db, viewer: Viewer): Promise<SeenRound[]> {
  const rounds = await allRounds(db)
  const surveys = new Map((await surveysById(db, [...new Set(rounds.map(({ surveyId }) => surveyId))])).map((one) => [one.id, one]))
  return rounds.map((round) => ({ round, survey: surveys.get(round.surveyId)! })).filter((one) => maySee(one, viewer)).toSorted(byTime)
}

/** All that somebody may compare in a place. */
export const seenRounds = async (db: Db, survey: Survey, place: GroupPlace, viewer: Viewer): Promise<SeenRound[]> =>
  roundsAt(db, survey, await ownRounds(db, survey, viewer), place, viewer)
