// Whether somebody is new at answering. Asked of one's own answers when one sends another, never counted or compared.
import type { Db } from '../../db/db.ts'

/** True once somebody has sent so many answers. */
export async function hasSent(db: Db, personId: string, answers: number): Promise<boolean> {
  const sent = await db.selectFrom('body').select('number').where('written_by', '=', personId).where('purpose', '=', 'answer').limit(answers).execute()
  return sent.length >= answers
}
