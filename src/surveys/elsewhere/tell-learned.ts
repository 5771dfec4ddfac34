// What was learned, told by whoever held the collection: where no answers are brought these words are its result.
import type { Tx } from '../../db/db.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { mayAskSurvey } from '../../staff/survey-duties.ts'
import { dayOf } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import { lockRound } from '../rounds.sql.ts'
import { findSurvey } from '../surveys.sql.ts'
import { isOver } from './bring.ts'
import { broughtIn, keepLearned, learnedOf } from './elsewhere.sql.ts'

/** held: it is not over yet · few: of so few nothing is told, not even how many they were */
export type ToldLearned = 'done' | 'not-found' | 'held' | 'few'

/**
 * `tookPart`: null where it is not told. Where answers were brought they are counted, and nobody says how many there were; and once everybody
 * has seen the number only the words can be put better.
 */
export async function tellLearned(tx: Tx, id: string, { learned, tookPart }: { learned: Translated; tookPart: number | null }, { actor, now }: { actor: Actor; now: Date }): Promise<ToldLearned> {
  const round = await lockRound(tx, id, 'closing')
  if (!round || round.way !== 'elsewhere' || !mayAskSurvey(actor, (await findSurvey(tx, round.surveyId))!)) return 'not-found'
  const today = dayOf(now)
  if (!isOver(round, today)) return 'held'
  if (tookPart !== null && tookPart < round.fewest) return 'few'
  const isBrought = (await broughtIn(tx, id)).some(({ thrownOn }) => thrownOn === null)
  // Where answers were brought the number is shown to nobody, and is there again if they are thrown away.
  const number = round.resultsOn || isBrought ? (await learnedOf(tx, id))?.tookPart ?? null : tookPart
  await keepLearned(tx, id, { learned, tookPart: number }, { by: handOf(actor), on: today })
  return 'done'
}
