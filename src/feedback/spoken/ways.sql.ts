// How givers whose words were written down at the desk hear of an answer; what waits to be told; and that givers came back to an answer.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { putContact } from '../contact.sql.ts'
import type { SealedContact } from '../contact.ts'
import { naming } from '../named.sql.ts'
import type { Helper } from '../../surveys/entered.ts'
import type { AnswerBy, Waits, Way } from './way.ts'

export type WayOfCase = Way & { writtenBy: string }

export async function wayOf(db: Db, caseId: string): Promise<WayOfCase | null> {
  const row = await db.selectFrom('case_way as w').innerJoin('person as p', 'p.id', 'w.written_by')
    .select(['way', 'helped', 'waits', 'p.name']).where('case_id', '=', caseId).executeTakeFirst()
  return row ? { answerBy: row.way as AnswerBy, helped: row.helped as Helper, waits: row.waits as Waits | null, writtenBy: row.name } : null
}

/** True where its giver has to be told. What is told in between takes the place of no answer and no question that waits. The case must be locked. */
export async function waitsToBeTold(tx: Tx, caseId: string, waits: Waits): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable('case_way').set({ waits: waits === 'interim' ? sql`coalesce(waits, 'interim')` : waits }).where('case_id', '=', caseId).where('way', '<>', 'page').executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Which turns were written since something was told last, by their numbers. */
export async function untoldTurns(db: Db, caseId: string): Promise<Set<number>> {
  const { rows } = await naming(db, [caseId], (tx) => sql<{ number: number }>`
    select b.number from event e join body b on b.id = e.body_id
    where e.case_id = ${caseId} and e.name = 'waits-to-be-told' and e.number > coalesce((select max(t.number) from event t where t.case_id = e.case_id and t.detail ? 'how'), 0)`.execute(tx))
  return new Set(rows.map(({ number }) => number))
}

/** With the contact that goes with it, in place of the one that was left before. False where nobody at the desk wrote it down. The case must be locked. */
export async function setWay(tx: Tx, caseId: string, way: AnswerBy, contact: SealedContact | null): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable('case_way').set({ way }).where('case_id', '=', caseId).executeTakeFirst()
  if (!numUpdatedRows) return false
  await putContact(tx, caseId, contact)
  return true
}

export const somethingWaits = async (db: Db, caseId: string): Promise<boolean> => ((await wayOf(db, caseId))?.waits ?? null) !== null

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
