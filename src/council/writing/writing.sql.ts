// The points of a memo as they change, what is taken away and brought back, and how far the memo is.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Day } from '../../text/dates.ts'
import type { PointState } from '../meeting.ts'
import type { SealedPoint } from '../points.sql.ts'

export const countPoints = async (db: Db, meetingId: string): Promise<number> =>
  Number((await db.selectFrom('meeting_point').select((e) => e.fn.countAll().as('points')).where('meeting_id', '=', meetingId).executeTakeFirstOrThrow()).points)

type Change = Partial<{ ciphertext: Buffer; keyVersion: number; state: PointState; settledOn: Day | null; sectionId: string; headingId: string | null }>

/** Its version after that. */
export const changePoint = async (tx: Tx, id: string, { ciphertext, keyVersion, state, settledOn, sectionId, headingId, place }: Change & { place?: number }): Promise<number> =>
  (await tx.updateTable('meeting_point').set({
    ...(ciphertext && { ciphertext, key_version: keyVersion! }), ...(state && { state, settled_on: settledOn ?? null }), ...(sectionId && { section_id: sectionId, heading_id: headingId ?? null }),
    ...(place !== undefined && { place }), version: sql`version + 1`,
  }).where('id', '=', id).returning('version').executeTakeFirstOrThrow()).version

/** Its place alone: nothing of what it says is changed by that. */
export const placePoint = (tx: Tx, id: string, place: number): Promise<unknown> => tx.updateTable('meeting_point').set({ place }).where('id', '=', id).execute()

const columns = sql.raw('id, meeting_id, section_id, heading_id, place, ciphertext, key_version, version, state, settled_on, carried_from_id')

/** What went on from it and was taken away itself does not hold it: brought back, that stands alone. */
export const standsAlone = (tx: Tx, id: string): Promise<unknown> => tx.updateTable('meeting_removed_point').set({ carried_from_id: null }).where('carried_from_id', '=', id).execute()

/** Throws where something goes on from it (23503). */
export async function takeAway(tx: Tx, meetingId: string, id: string): Promise<void> {
  await standsAlone(tx, id)
  await sql`with turned as (update panel_meeting set turn = turn + 1 where id = ${meetingId} returning turn)
    insert into meeting_removed_point (${columns}, turn) select ${columns}, (select turn from turned) from meeting_point where id = ${id}`.execute(tx)
  await tx.deleteFrom('meeting_point').where('id', '=', id).execute()
}

/** False where it is not among what was taken away. Where another goes on from the same point by now, it stands alone. */
export async function bringBack(tx: Tx, meetingId: string, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`insert into meeting_point (${columns}) select id, meeting_id, section_id, heading_id, place, ciphertext, key_version, version + 1, state, settled_on,
    case when exists (select from meeting_point o where o.carried_from_id = r.carried_from_id) then null else carried_from_id end
    from meeting_removed_point r where id = ${id} and meeting_id = ${meetingId}`.execute(tx)
  await tx.deleteFrom('meeting_removed_point').where('id', '=', id).where('meeting_id', '=', meetingId).execute()
  return numAffectedRows === 1n
}

export const isTakenAway = async (db: Db, meetingId: string, id: string): Promise<boolean> =>
  isId(id) && (await db.selectFrom('meeting_removed_point').select('id').where('meeting_id', '=', meetingId).where('id', '=', id).executeTakeFirst()) !== undefined

/** What was carried on from a point to a meeting, and taken away there. */
export const takenAwayFrom = async (db: Db, meetingId: string, fromId: string): Promise<string | null> =>
  (await db.selectFrom('meeting_removed_point').select('id').where('meeting_id', '=', meetingId).where('carried_from_id', '=', fromId).orderBy('turn', 'desc').executeTakeFirst())?.id ?? null

/** Nothing can be brought back after that. */
export const forgetTakenAway = (tx: Tx, meetingId: string): Promise<unknown> => tx.deleteFrom('meeting_removed_point').where('meeting_id', '=', meetingId).execute()

/** What has changed since a turn, in the order of places, and what was taken away since. */
export async function changesSince(db: Db, meetingId: string, turn: number): Promise<{ changed: SealedPoint[]; gone: string[] }> {
  const changed = await db.selectFrom('meeting_point').select([
    'id', 'section_id as sectionId', 'heading_id as headingId', 'place', 'ciphertext', 'key_version as keyVersion', 'version', 'state', 'settled_on as settledOn', 'carried_from_id as carriedFromId',
  ]).$narrowType<{ state: PointState }>().where('meeting_id', '=', meetingId).where('turn', '>', turn).orderBy('section_id').orderBy('place').orderBy('id').execute()
  const gone = await db.selectFrom('meeting_removed_point').select('id').where('meeting_id', '=', meetingId).where('turn', '>', turn).execute()
  return { changed, gone: gone.map(({ id }) => id) }
}

type Memo = Partial<{ begunOn: Day; writtenOn: Day | null; present: number | null; membersWrite: boolean; approvedOn: Day; approvedInId: string }>

export const writeMemo = (tx: Tx, meetingId: string, { begunOn, writtenOn, present, membersWrite, approvedOn, approvedInId }: Memo): Promise<unknown> =>
  tx.updateTable('panel_meeting').set({
    ...(begunOn && { begun_on: begunOn }), ...(writtenOn !== undefined && { written_on: writtenOn }), ...(present !== undefined && { present }), ...(membersWrite !== undefined && { members_write: membersWrite }),
    ...(approvedOn && { approved_on: approvedOn, approved_in_id: approvedInId! }), version: sql`version + 1`,
  }).where('id', '=', meetingId).execute()
