// How many came, as hosts tapped and as they estimate; and what was said over coffee, sealed.
import type { Db, Tx } from '../../db/db.ts'
import type { Translated } from '../../text/language.ts'

/** `municipalityId` null and not elsewhere: they did not say. */
export type Came = { stopId: string; municipalityId: string | null; elsewhere: boolean; came: number }

export const cameTo = (db: Db, dayId: string): Promise<Came[]> =>
  db.selectFrom('day_tally as c').innerJoin('day_stop as t', 't.id', 'c.stop_id').where('t.day_id', '=', dayId)
    .select(['c.stop_id as stopId', 'c.municipality_id as municipalityId', 'c.elsewhere', 'c.came']).execute()

/** Whether a record was taken in. */
export const isHeld = async (db: Db, dayId: string, id: string): Promise<boolean> =>
  (await db.selectFrom('day_held').select('id').where('id', '=', id).where('day_id', '=', dayId).executeTakeFirst()) !== undefined

/** Null: nobody dares to say. */
export const estimateStop = (tx: Tx, stopId: string, range: { least: number; most: number } | null): Promise<unknown> =>
  tx.updateTable('day_stop').set({ estimated_least: range?.least ?? null, estimated_most: range?.most ?? null }).where('id', '=', stopId).execute()

/** `line`: its name, whether it is in use or has ended. */
export type Note = { id: string; guestId: string | null; serviceLineId: string | null; line: Translated | null; ciphertext: Buffer; keyVersion: number }

/** In no order that says when they were added. */
export const notesOf = (db: Db, dayId: string): Promise<Note[]> => notes(db).where('n.day_id', '=', dayId).orderBy('n.id').execute()

export const findNote = async (db: Db, dayId: string, id: string): Promise<Note | null> =>
  (await notes(db).where('n.day_id', '=', dayId).where('n.id', '=', id).executeTakeFirst()) ?? null

export const removeNote = (tx: Tx, id: string): Promise<unknown> => tx.deleteFrom('day_note').where('id', '=', id).execute()

const notes = (db: Db) => db.selectFrom('day_note as n').leftJoin('service_line as l', 'l.id', 'n.service_line_id').select(['n.id', 'n.guest_id as guestId', 'n.service_line_id as serviceLineId', 'l.name as line', 'n.ciphertext', 'n.key_version as keyVersion'])
