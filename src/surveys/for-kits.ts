// What the paper of a feedback day takes from surveys: what was promised, and what is asked with it. Before the promise is given nothing of
// it is printed: questions may still change, and the numbers of word cards with them.
import type { Db } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import { findRoundQuestions } from './for-days.ts'
import type { Question } from './question.ts'
import { findRound, type Round } from './rounds.sql.ts'

/** `onWeb`: it has a page where anybody can answer, from its first day to its last. */
export type Promised = { round: Round; questions: Question[]; onWeb: boolean }

/** Null: it is not given yet. */
export async function findPromised(db: Db, roundId: string | null, today: Day): Promise<Promised | null> {
  const round = roundId ? await findRound(db, roundId) : null
  if (!round?.openedOn) return null
  return { round, questions: await findRoundQuestions(db, round.id), onWeb: round.way === 'open' && round.closedOn === null && today <= round.lastOn }
}
