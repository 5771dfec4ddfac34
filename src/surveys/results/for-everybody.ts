// What everybody is shown of a survey, for programs: which rounds have their results out, and the numbers of one, by group, as they were decided.
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import { allSeen, isShownToAll, type SeenRound } from '../compared/seen-rounds.ts'
import { whatCame } from '../elsewhere/what-came.ts'
import { isText } from '../question.ts'
import { roundsOf } from '../rounds.sql.ts'
import { findSurvey } from '../surveys.sql.ts'
import { figuresOfRound, type ShownGroup } from './figures-of-round.ts'
import type { Answered, QuestionFigures } from './figures.ts'
import { cannotSay, ranked } from './indicators.ts'
import { cardsShown, choicesShown } from './values.ts'

/** The newest first. */
export const shownRounds = async (db: Db, today: Day): Promise<SeenRound[]> => (await allSeen(db, { actor: null, today })).toReversed()

/** `figures`: null where nothing was counted. `round`, `group`: ids; the newest round and the whole, where none is named. */
export type ShownResults = SeenRound & { figures: ShownGroup | null }

/** Null: there is no such survey or round, or nothing of it is shown. */
export async function resultsForAll(db: Db, surveyId: string, { round: wanted, group, today }: { round: string | undefined; group: string | undefined; today: Day }): Promise<ShownResults | 'no-group' | null> {
  const survey = await findSurvey(db, surveyId)
  const rounds = survey ? (await roundsOf(db, survey.id)).filter((one) => isShownToAll(one, today)) : []
  const round = wanted === undefined ? rounds[0] : rounds.find(({ id }) => id === wanted.toLowerCase())
  if (!survey || !round) return null
  const came = await whatCame(db, round)
  const figures = came?.brought.length === 0 ? null : await figuresOfRound(db, round, group?.toLowerCase())
  return group !== undefined && figures?.group.id !== group.toLowerCase() ? 'no-group' : { survey, round, figures }
}

export type AnswerShown = { value: string; number: number; points?: number }

/** What was answered to a question, as the page of the results shows it; null where that is not shown. */
export function answersShown({ question, figure }: Pick<QuestionFigures, 'question' | 'figure'>, fewest: number): AnswerShown[] | null {
  if (!figure?.given || isText(question)) return null
  const { n, given } = figure as Answered
  const number = (value: string): number => given.get(value) ?? 0
  if (question.kind === 'rank') return ranked(question.options, given, n).map(({ option, first, points }) => ({ value: option.id, number: first, points: Math.round(points * 10) / 10 }))
  if (question.kind === 'cards') return cardsShown(question, given, fewest).map(({ id: value }) => ({ value, number: number(value) }))
  return [...choicesShown(question, given), ...(number(cannotSay) ? [cannotSay] : [])].map((value) => ({ value, number: number(value) }))
}
