// Thoughts between meetings, as they are kept: sealed, and without who wrote them.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import { shuffled } from '../../privacy/shuffle.ts'
import type { Day } from '../../text/dates.ts'
import type { AboutKind, Thought, ThoughtState } from './thought.ts'

export type SealedThought = Omit<Thought, 'words'> & { ciphertext: Buffer; keyVersion: number }

const rows = (db: Db) => db.selectFrom('panel_thought as t').leftJoin('meeting_point as p', 'p.id', 't.point_id').select([
  't.id', 't.about', 't.item', 't.ciphertext', 't.key_version as keyVersion', 't.written_on as writtenOn', 't.state', 't.settled_on as settledOn', 't.point_id as pointId', 'p.meeting_id as meetingId',
]).$narrowType<{ about: AboutKind; state: ThoughtState }>()

/** In an order that tells nothing of who wrote when: by what they are about, within a week. */
export const waitingThoughts = (db: Db, panelId: string): Promise<SealedThought[]> => rows(db).where('t.panel_id', '=', panelId).where('t.state', '=', 'waiting').orderBy('t.written_on').orderBy('t.about').orderBy('t.id').execute()

/** The last that were gone through first. */
export const settledThoughts = (db: Db, panelId: string, most: number): Promise<SealedThought[]> =>
  rows(db).where('t.panel_id', '=', panelId).where('t.state', '<>', 'waiting').orderBy('t.settled_on', 'desc').orderBy('t.id').limit(most).execute()

/** Held until the transaction ends. */
export const lockThought = async (tx: Tx, panelId: string, id: string): Promise<SealedThought | null> => {
  if (!isId(id)) return null
  await tx.selectFrom('panel_thought').select('id').where('id', '=', id).forUpdate().execute()
  return await rows(tx).where('t.id', '=', id).where('t.panel_id', '=', panelId).executeTakeFirst() ?? null
}

/** All that wait are written anew, in no order: the order of rows in the table would be that in which members signed in. */
export async function insertThought(tx: Tx, panelId: string, { id, about, item, ciphertext, keyVersion, writtenOn }: Pick<SealedThought, 'id' | 'about' | 'item' | 'ciphertext' | 'keyVersion' | 'writtenOn'>): Promise<void> {
  await sql`select from panel where id = ${panelId} for no key update`.execute(tx)
  const others = await tx.deleteFrom('panel_thought').where('panel_id', '=', panelId).where('state', '=', 'waiting').returningAll().execute()
  await tx.insertInto('panel_thought').values(shuffled([...others, { id, panel_id: panelId, about, item, ciphertext, key_version: keyVersion, written_on: writtenOn }])).execute()
}

/** False where it was gone through meanwhile. */
export const removeThought = async (tx: Tx, panelId: string, id: string): Promise<boolean> =>
  (await tx.deleteFrom('panel_thought').where('id', '=', id).where('panel_id', '=', panelId).where('state', '=', 'waiting').executeTakeFirst()).numDeletedRows > 0n

export const settleThought = (tx: Tx, id: string, { state, pointId, on }: { state: 'taken' | 'aside'; pointId: string | null; on: Day }): Promise<unknown> =>
  tx.updateTable('panel_thought').set({ state, point_id: pointId, settled_on: on }).where('id', '=', id).execute()
