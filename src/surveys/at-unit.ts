// What was asked in one unit, here and elsewhere, and what everybody may know of the answers: for the page on which all that is said of a unit
// stands together.
import type { Db } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'
import { roundsAtUnit } from './at-unit.sql.ts'
import { isShownToAll } from './compared/seen-rounds.ts'
import type { HeldAs } from './elsewhere/elsewhere.ts'
import { allFiguresOf } from './results/figures-of-round.ts'
import { agreeShare, onScale, recommendIndex } from './results/indicators.ts'
import { roundsById } from './rounds.sql.ts'
import { surveysById } from './surveys.sql.ts'

/** `answers`: null where it is not shown. `agree`: of all statements together, from 0 to 1. `recommend`: from −100 to 100. */
export type AtUnit = {
  surveyId: string; roundId: string; groupId: string; name: Translated; firstOn: Day; lastOn: Day; heldAs: HeldAs | null
  answers: number | null; agree: number | null; recommend: number | null
}

/** So many of the newest. */
const mostRounds = 12

/** The newest first; those whose results everybody sees. */
export async function askedAtUnit(db: Db, unitId: string, today: Day): Promise<AtUnit[]> {
  const rounds = (await roundsById(db, await roundsAtUnit(db, unitId, mostRounds))).filter((round) => isShownToAll(round, today)).toSorted((a, b) => (a.lastOn < b.lastOn ? 1 : -1))
  const surveys = new Map((await surveysById(db, [...new Set(rounds.map(({ surveyId }) => surveyId))])).map((survey) => [survey.id, survey]))
  return Promise.all(rounds.map(async (round) => {
    const all = await allFiguresOf(db, round)
    const group = all.groups.find((one) => one.unitId === unitId)!, figures = all.figures.get(group.id)!
    const given = (kind: 'agree' | 'recommend') => figures.questions.flatMap(({ question, figure }) => (question.kind === kind && figure?.given && onScale(figure.given) >= round.fewest ? [figure.given] : []))
    const shares = given('agree').flatMap((each) => agreeShare(each) ?? [])
    return {
      surveyId: round.surveyId, roundId: round.id, groupId: group.id, name: surveys.get(round.surveyId)!.name, firstOn: round.firstOn, lastOn: round.lastOn, heldAs: round.elsewhere?.heldAs ?? null,
      answers: figures.responses, agree: shares.length ? shares.reduce((sum, share) => sum + share, 0) / shares.length : null, recommend: given('recommend').map(recommendIndex)[0] ?? null,
    }
  }))
}
