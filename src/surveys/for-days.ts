// What feedback days take from surveys: what a round asks, its end once all of a day is in, and what of it may be told.
import type { Db, Tx } from '../db/db.ts'
import type { Keys } from '../privacy/keys.ts'
import type { Actor } from '../staff/actor.ts'
import { dayOf } from '../text/dates.ts'
import type { RoundGroup } from './groups.ts'
import type { Question } from './question.ts'
import { close } from './release-due.ts'
import type { GroupFigures } from './results/figures.ts'
import { allFiguresOf } from './results/figures-of-round.ts'
import { decidedRounds } from './results/shown.sql.ts'
import { findRound, groupsOf, lockRound, type Round } from './rounds.sql.ts'
import { follow } from './rounds/follow.ts'
import { noteEndAsked } from './rounds/follow.sql.ts'
import { findVersion } from './surveys.sql.ts'

/** None where there is no such round. */
export async function findRoundQuestions(db: Db, roundId: string): Promise<Question[]> {
  const round = await findRound(db, roundId)
  return round ? (await findVersion(db, round.surveyId, round.version))!.questions : []
}

/** What is asked at the stations: the questions, the promise, and for whom answers are shown together. */
export type AskedRound = { round: Round; questions: Question[]; groups: RoundGroup[] }

export async function findAskedRound(db: Db, roundId: string): Promise<AskedRound | null> {
  const round = await findRound(db, roundId)
  return round && { round, questions: (await findVersion(db, round.surveyId, round.version))!.questions, groups: await groupsOf(db, roundId) }
}

/** Counts all that was answered, at once. A round that has closed by itself stays as it is. */
export async function closeForDay(tx: Tx, keys: Keys, roundId: string, { by, now }: { by: string; now: Date }): Promise<void> {
  const round = await lockRound(tx, roundId, 'closing')
  if (!round || round.closedOn) return
  if (!round.endAskedOn) await noteEndAsked(tx, roundId, { by, on: dayOf(now) })
  await close(tx, keys, round, dayOf(now))
}

/** `isWhole`: it holds all others. */
export type DecidedRound = { round: Round; groups: { group: RoundGroup; figures: GroupFigures; isWhole: boolean }[] }

/** What was decided of a round to be told, and nothing that was counted; null as long as it is not decided. */
export async function findDecided(db: Db, roundId: string): Promise<DecidedRound | null> {
  const round = await findRound(db, roundId)
  if (!round || !(await decidedRounds(db, round.surveyId)).includes(roundId)) return null
  const { groups, figures } = await allFiguresOf(db, round)
  const whole = groups.find(({ unitId, serviceLineId }) => unitId === null && serviceLineId === null) ?? groups.find(({ unitId }) => unitId === null) ?? groups[0]
  return { round, groups: groups.map((group) => ({ group, figures: figures.get(group.id)!, isWhole: group === whole })) }
}

/** From now on everybody sees them. False where the round has not closed, or they may not. */
export const showForDay = async (tx: Tx, roundId: string, by: { actor: Actor; now: Date }): Promise<boolean> => (await follow(tx, roundId, { what: 'show' }, by)) === 'done'

/** Held open, so that what is typed or taken back meanwhile is counted as it stands; false where it is closed. */
export const lockTypedRound = async (tx: Tx, roundId: string): Promise<boolean> => (await lockRound(tx, roundId, 'answering'))?.closedOn === null

export { readApart as readTyped, respondApart } from './respond.ts'
export { dropApart as dropTyped } from './waiting.sql.ts'
export { findRound as findRoundOfDay } from './rounds.sql.ts'
