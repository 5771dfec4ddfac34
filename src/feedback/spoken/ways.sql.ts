// How givers whose words were written down at the desk hear of an answer; what waits to be told; and that givers came back to an answer.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Helper } from '../../surveys/entered.ts'
import type { AnswerBy, Waits, Way } from './way.ts'

export type WayOfCase = Way & { writtenBy: string }

export async function wayOf(db: Db, caseId: string): Promise<WayOfCase | null> {
  const row = await db.selectFrom('case_way as w').innerJoin('person as p', 'p.id', 'w.written_by')
    .select(['way', 'helped', 'waits', 'p.name']).where('case_id', '=', caseId).executeTakeFirst()
  return row ? { answerBy: row.way as AnswerBy, helped: row.helped as Helper, waits: row.waits as Waits | null, writtenBy: row.name } : null
}

/** True where its giver has to be told. The case must be locked. */
export async function waitsToBeTold(tx: Tx, caseId: string, waits: Waits): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable('case_way').set({ waits }).where('case_id', '=', caseId).where('way', '<>', 'page').executeTakeFirst()
  return numUpdatedRows > 0n
}

/** What waited, which waits no more. The case must be locked. */
export async function wasTold(tx: Tx, caseId: string): Promise<Waits | null> {
  const { rows: [row] } = await sql<{ waits: Waits }>`
    update case_way w set waits = null from case_way before
    where w.case_id = ${caseId} and before.case_id = w.case_id and w.waits is not null returning before.waits`.execute(tx)
  return row?.waits ?? null
}

/** Without a time: whether, and never when. */
export const noteSeen = (tx: Tx, caseId: string): Promise<unknown> =>
  tx.insertInto('answer_seen').values({ case_id: caseId }).onConflict((on) => on.doNothing()).execute()
