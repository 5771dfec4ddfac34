// Whether anything has come of a feedback day, and taking one away of which nothing has.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'

/** Something was handed in, or somebody was counted. */
export async function hasCome(db: Db, dayId: string): Promise<boolean> {
  const { rows } = await sql<{ come: boolean }>`select exists (select from day_held where day_id = ${dayId}) or exists (select from day_sheet where day_id = ${dayId})
    or exists (select from day_wish where day_id = ${dayId}) or exists (select from day_note where day_id = ${dayId})
    or exists (select from day_tally c join day_stop s on s.id = c.stop_id where s.day_id = ${dayId}) as come`.execute(db)
  return rows[0]!.come
}

/** That one was given to it stays, whatever became of it. */
export const hasHadTablet = async (db: Db, dayId: string): Promise<boolean> => (await db.selectFrom('day_tablet').select('id').where('day_id', '=', dayId).limit(1).executeTakeFirst()) !== undefined

/** With all that it is made of. A copy of it stays, and says no more what it is a copy of. */
export async function eraseDay(tx: Tx, id: string): Promise<void> {
  for (const part of ['day_host', 'day_station', 'day_deck', 'day_theme', 'day_thing', 'day_guest', 'day_municipality', 'day_stop'] as const) await tx.deleteFrom(part).where('day_id', '=', id).execute()
  await tx.updateTable('feedback_day').set({ copied_from_id: null }).where('copied_from_id', '=', id).execute()
  await tx.deleteFrom('feedback_day').where('id', '=', id).execute()
}
