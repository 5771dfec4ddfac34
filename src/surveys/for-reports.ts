// What reports ask of surveys: which rounds asked the national questions, and what of each may be shown.
import type { Shown } from '../reports/disclosure/publishable.ts'
import type { Db } from '../db/db.ts'
import { allFiguresOf } from './results/figures-of-round.ts'
import { handedOut, nationalRoundsOf, roundsNamed, type NationalRound } from './results/national.sql.ts'
import { sampleOf, isNumbered } from './compared/sample.ts'
import type { GroupPlace } from './groups.ts'
import type { Question } from './question.ts'
import type { Answered } from './results/figures.ts'

export type { NationalRound } from './results/national.sql.ts'

export const nationalRounds = (db: Db, templates: readonly string[], lineId: string | null = null): Promise<NationalRound[]> => nationalRoundsOf(db, templates, lineId)

/** `isWhole`: it holds all that the round has. `figures`: of what one number sums up, where enough said what they think; by question. */
export type ShownPlace = GroupPlace & { isWhole: boolean; responses: Shown; figures: Map<string, Answered> }

export async function shownOf(db: Db, round: NationalRound): Promise<{ questions: readonly Question[]; places: ShownPlace[] }> {
  const { questions, groups, figures } = await allFiguresOf(db, round)
  const whole = groups.find(({ unitId }) => unitId === null) ?? groups[0]
  return {
    questions,
    places: groups.map((group): ShownPlace => {
      const shown = figures.get(group.id)!
      const told = shown.responses === null ? [] : shown.questions.flatMap(({ question, figure }) =>
        (figure?.given && isNumbered(question) && sampleOf(question, figure, round.fewest) ? [[question.id, { ...figure, given: figure.given }] as const] : []))
      return { serviceLineId: group.serviceLineId, unitId: group.unitId, isWhole: group === whole, responses: shown.responses, figures: new Map(told) }
    }),
  }
}

/** Null of a round that is not asked by slips and invitations alone. */
export const handedOf = async (db: Db, { id, way }: NationalRound): Promise<number | null> => (way === 'code' ? handedOut(db, id) : null)

export const namesOfRounds: typeof roundsNamed = (db, ids) => roundsNamed(db, ids)
