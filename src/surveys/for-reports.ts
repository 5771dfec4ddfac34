// What reports ask of surveys: which rounds asked the national questions, which rounds somebody may see the results of, and what of each may be shown.
import type { Db } from '../db/db.ts'
import type { Shown } from '../reports/disclosure/publishable.ts'
import { allFiguresOf } from './results/figures-of-round.ts'
import { handedOut, nationalRoundsOf, roundsNamed, type NationalRound } from './results/national.sql.ts'
import { groupsOfRounds } from './compared/compared.sql.ts'
import { sampleOf, isNumbered } from './compared/sample.ts'
import { allSeen, type SeenRound, type Viewer } from './compared/seen-rounds.ts'
import type { ComparedRound } from './compared/things.ts'
import type { GroupPlace, RoundGroup } from './groups.ts'
import type { Question } from './question.ts'
import { figuresFrom, type Answered } from './results/figures.ts'
import { toldCells } from './results/shown.sql.ts'
import { findVersion } from './surveys.sql.ts'

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
export const handedOf = async (db: Db, { id, way }: Pick<NationalRound, 'id' | 'way'>): Promise<number | null> => (way === 'code' ? handedOut(db, id) : null)

/** A round at one of its places. */
export type PlacedRound = ComparedRound & { place: RoundGroup & { position: number | null } }

export const roundsSeen = (db: Db, viewer: Viewer): Promise<SeenRound[]> => allSeen(db, viewer)

/** All places of these rounds. */
export const placesAsked = (db: Db, seen: readonly SeenRound[]): Promise<(RoundGroup & { roundId: string })[]> => groupsOfRounds(db, seen.map(({ round }) => round.id))

/** Of these rounds all places that are wanted, as the directory lists them; nothing within those who said the same about themselves. */
export async function placedRounds(db: Db, seen: readonly SeenRound[], isWanted: (place: GroupPlace) => boolean): Promise<PlacedRound[]> {
  const places = (await groupsOfRounds(db, seen.map(({ round }) => round.id))).filter(isWanted)
  const cells = Map.groupBy(await toldCells(db, places.map(({ id }) => id), { isWhole: true }), ({ groupId }) => groupId)
  const asked = new Map<string, readonly Question[]>()
  for (const { round: { surveyId, version } } of seen) {
    const key = `${surveyId}/${version}`
    if (!asked.has(key)) asked.set(key, (await findVersion(db, surveyId, version))!.questions)
  }
  return seen.flatMap(({ round, survey }) => {
    const questions = asked.get(`${round.surveyId}/${round.version}`)!
    return places.filter(({ roundId }) => roundId === round.id).map((place) => ({ round, survey, questions, place, groupId: place.id, figures: figuresFrom(questions, [place], cells.get(place.id) ?? []).get(place.id)! }))
  })
}

export const namesOfRounds: typeof roundsNamed = (db, ids) => roundsNamed(db, ids)
