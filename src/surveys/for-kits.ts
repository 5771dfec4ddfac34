// What the paper of a feedback day takes from surveys: what was promised, and what is asked with it. Before the promise is given nothing of
// it is printed: questions may still change, and the numbers of word cards with them.
import type { Db } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import { findRoundQuestions } from './for-days.ts'
import { findPromise } from './for-planned-days.ts'
import type { Question } from './question.ts'
import type { Round } from './rounds.sql.ts'

/** `onWeb`: it has a page where anybody can answer, from its first day to its last. */
export type Promised = { round: Round; questions: Question[]; onWeb: boolean }

/** Null: it is not given yet, or was withdrawn before anybody was asked. */
export async function findPromised(db: Db, roundId: string | null, today: Day): Promise<Promised | null> {
  const round = await findPromise(db, roundId)
  if (!round?.openedOn) return null
  return { round, questions: await findRoundQuestions(db, round.id), onWeb: round.way === 'open' && round.closedOn === null && today <= round.lastOn }
}
