// What the clients' council has said of improvements. Which of its members wrote it is kept, and read by nobody through here.
import { sql, type RawBuilder } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import type { Says } from '../verdicts.sql.ts'
import type { CouncilMark } from './council-mark.ts'

/** From the first to the last. */
export async function marksOf(db: Db, improvementId: string): Promise<CouncilMark[]> {
  const rows = await db.selectFrom('council_mark').select(['number', 'says', 'why', 'language', 'said_on as saidOn', 'settled_on as settledOn', 'words_removed_on as removedOn'])
    .where('improvement_id', '=', improvementId).orderBy('number').execute()
  return rows.map(({ removedOn, ...row }) => ({ ...row, says: row.says as Says, language: row.language as Language, wordsRemoved: removedOn !== null }))
}

/** Of improvement `i`, as it holds now; null where it is not done, or the council has said nothing of that "done". */
export const councilSays: RawBuilder<Says | null> = sql<Says | null>`(
  select m.says from council_mark m where m.improvement_id = i.id and i.state = 'done' and m.settled_on = i.settled_on order by m.number desc limit 1)`

/** Safe only while the improvement is locked. */
export async function addMark(
  tx: Tx, improvementId: string, { says, why, language, settledOn }: Pick<CouncilMark, 'says' | 'why' | 'language' | 'settledOn'>, by: { personId: string; on: Day },
): Promise<void> {
  const { last } = await tx.selectFrom('council_mark').select((e) => e.fn.max('number').as('last')).where('improvement_id', '=', improvementId).executeTakeFirstOrThrow()
  await tx.insertInto('council_mark').values({
    improvement_id: improvementId, number: (last ?? 0) + 1, settled_on: settledOn, says, why, language, said_by: by.personId, said_on: by.on,
  }).execute()
  await tx.updateTable('improvement').set({ moved_on: by.on }).where('id', '=', improvementId).execute()
}

/** False where there are none, or no longer. */
export async function removeWords(tx: Tx, improvementId: string, number: number, by: { personId: string; on: Day }): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable('council_mark').set({ why: null, words_removed_by: by.personId, words_removed_on: by.on })
    .where('improvement_id', '=', improvementId).where('number', '=', number).where('why', 'is not', null).executeTakeFirst()
  return numUpdatedRows > 0n
}
