// Which questions of a version somebody has found unclear, in the words that they have now. Before a round opens, each of them has
// been given other words, or a reason has been written.
import type { Db } from '../../db/db.ts'
import { findVersion } from '../surveys.sql.ts'
import { marksOf, reasonsOf } from './marks.sql.ts'

/** In the order of the questions. `reason`: why it is asked in these words all the same; null: nobody has said, and the round cannot open. */
export async function openUnclear(db: Db, surveyId: string, version: number): Promise<{ question: string; reason: string | null }[]> {
  const questions = (await findVersion(db, surveyId, version))?.questions ?? []
  const unclear = new Set((await marksOf(db, surveyId, questions)).filter(({ clear }) => clear === false).map(({ question }) => question))
  const reasons = new Map((await reasonsOf(db, surveyId, questions)).map(({ question, reason }) => [question, reason]))
  return questions.filter(({ id }) => unclear.has(id)).map(({ id }) => ({ question: id, reason: reasons.get(id) ?? null }))
}
