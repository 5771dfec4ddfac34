// What was asked in one place, here and elsewhere, and what everybody may know of the answers: for the page on which all that is said of a unit
// stands together, and for what is reported of a period.
import type { Db } from '../db/db.ts'
import { worked, type Shown } from '../reports/disclosure/publishable.ts'
import type { Day } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'
import { roundsAt } from './at-place.sql.ts'
import { isShownToAll } from './compared/seen-rounds.ts'
import type { HeldAs } from './elsewhere/elsewhere.ts'
import { asTree, type GroupPlace, type RoundGroup } from './groups.ts'
import type { GroupFigures } from './results/figures.ts'
import { allFiguresOf } from './results/figures-of-round.ts'
import { agreeShare, onScale, recommendIndex, type Given } from './results/indicators.ts'
import { roundsById } from './rounds.sql.ts'
import { surveysById } from './surveys.sql.ts'

/**
 * One group of a round. `of`: of which service line, where the unit is in the round with several; of the whole organisation, of whom the round was.
 * `agree`: of all statements together, from 0 to 1. `recommend`: from −1 to 1.
 */
export type AtPlace = {
  surveyId: string; roundId: string; groupId: string; name: Translated; of: Translated | null; firstOn: Day; lastOn: Day; heldAs: HeldAs | null
  answers: Shown; agree: Shown; recommend: Shown
}

/** So many of the newest. */
export const mostRounds = 20

/** The newest first; those whose results everybody sees. `from`, `until`: of those alone whose last day lies between them. */
export async function askedAt(db: Db, place: GroupPlace, { today, from, until }: { today: Day; from?: Day; until?: Day }): Promise<AtPlace[]> {
  const rounds = (await roundsById(db, await roundsAt(db, place, { from, until, most: mostRounds }))).filter((round) => isShownToAll(round, today)).toSorted((a, b) => (a.lastOn < b.lastOn ? 1 : -1))
  const surveys = new Map((await surveysById(db, [...new Set(rounds.map(({ surveyId }) => surveyId))])).map((survey) => [survey.id, survey]))
  const isWhole = !place.unitId && !place.serviceLineId
  return (await Promise.all(rounds.map(async (round): Promise<AtPlace[]> => {
    const { groups, figures } = await allFiguresOf(db, round, (all) => groupsAt(all, place))
    return groups.map((group) => ({
      surveyId: round.surveyId, roundId: round.id, groupId: group.id, name: surveys.get(round.surveyId)!.name, of: isWhole ? group.unitName ?? group.lineName : groups.length > 1 ? group.lineName : null,
      firstOn: round.firstOn, lastOn: round.lastOn, heldAs: round.elsewhere?.heldAs ?? null, ...summedUp(figures.get(group.id)!, round.fewest),
    }))
  }))).flat()
}

/** Of the whole organisation those that are in no other group of the round. */
function groupsAt(groups: readonly RoundGroup[], { serviceLineId, unitId }: GroupPlace): RoundGroup[] {
  if (unitId) return groups.filter((group) => group.unitId === unitId)
  if (serviceLineId) return groups.filter((group) => group.unitId === null && group.serviceLineId === serviceLineId)
  const tops = new Set(asTree(groups).flatMap(({ id, parentId }) => (parentId === null ? [id] : [])))
  return groups.filter(({ id }) => tops.has(id))
}

function summedUp({ responses, questions }: GroupFigures, fewest: number): Pick<AtPlace, 'answers' | 'agree' | 'recommend'> {
  const given = (kind: 'agree' | 'recommend'): Given[] => questions.flatMap(({ question, figure }) => (question.kind === kind && figure?.given && onScale(figure.given) >= fewest ? [figure.given] : []))
  const statements = given('agree'), [recommended] = given('recommend')
  const shares = statements.flatMap((each) => agreeShare(each) ?? [])
  return {
    answers: responses,
    agree: shares.length ? worked(statements.flatMap((each) => [...each.values()]), () => shares.reduce((sum, share) => sum + share, 0) / shares.length) : null,
    recommend: recommended ? worked([...recommended.values()], () => recommendIndex(recommended)! / 100) : null,
  }
}
