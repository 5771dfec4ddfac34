// The tries, and who may have done them: nobody is in this table.
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Device, Goal, Start, Try } from './findability.ts'

export type KeptTry = Try & { id: string }

/** Since a day, the newest first. */
export async function triesSince(db: Db, since: Day): Promise<KeptTry[]> {
  const rows = await db.selectFrom('findability_try').selectAll().where('tried_on', '>=', since).orderBy('tried_on', 'desc').orderBy('id').execute()
  return rows.map((row) => ({
    id: row.id, triedOn: row.tried_on, startsAt: row.start as Start, goal: row.goal as Goal, device: row.tried_with as Device,
    clicks: row.clicks, note: row.note, triedAs: row.tried_as as Try['triedAs'],
  }))
}

export const addTry = (tx: Tx, one: Try): Promise<unknown> => tx.insertInto('findability_try').values({
  tried_on: one.triedOn, start: one.startsAt, goal: one.goal, tried_with: one.device, found: one.clicks !== null, clicks: one.clicks, note: one.note, tried_as: one.triedAs,
}).execute()

export const removeTry = (tx: Tx, id: string): Promise<unknown> => tx.deleteFrom('findability_try').where('id', '=', id).execute()
