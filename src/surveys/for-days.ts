// What feedback days take from surveys: what a round asks, and its end once all of a day is in.
import type { Db, Tx } from '../db/db.ts'
import type { Keys } from '../privacy/keys.ts'
import { dayOf } from '../text/dates.ts'
import type { RoundGroup } from './groups.ts'
import type { Question } from './question.ts'
import { close } from './release-due.ts'
import { findRound, groupsOf, lockRound, type Round } from './rounds.sql.ts'
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
