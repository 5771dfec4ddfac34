// Whether somebody is new at answering. Asked of one's own answers when one sends another, never counted or compared.
import type { Db } from '../../db/db.ts'
import { naming } from '../named.sql.ts'

/** True once somebody has sent so many answers. */
export async function hasSent(db: Db, personId: string, answers: number): Promise<boolean> {
  const sent = await naming(db, 'all', (tx) => tx.selectFrom('body').select('number').where('written_by', '=', personId).where('deputy_id', 'is', null).where('purpose', '=', 'answer').limit(answers).execute())
  return sent.length >= answers
}

/** Whether what somebody has sent in a case last had waited for another to read it. */
export async function wasProposed(db: Db, caseId: string, personId: string): Promise<boolean> {
  const theirs = db.selectFrom('event').select('number').where('case_id', '=', caseId).where('actor_id', '=', personId)
  const [, before] = await theirs.where('name', 'in', ['answered', 'interim', 'asked-back', 'waits-to-be-told']).orderBy('number', 'desc').limit(2).execute()
  return await theirs.where('name', '=', 'answer-proposed').where('number', '>', before?.number ?? 0).limit(1).executeTakeFirst() !== undefined
}
