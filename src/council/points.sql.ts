// What was said at a meeting, as it is kept: sealed.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import { isId } from '../directory/id.ts'
import type { Day } from '../text/dates.ts'
import type { Point, PointState } from './meeting.ts'

export type SealedPoint = Omit<Point, 'words'> & { ciphertext: Buffer; keyVersion: number }

const rows = (db: Db) => db.selectFrom('meeting_point').select([
  'id', 'section_id as sectionId', 'heading_id as headingId', 'place', 'ciphertext', 'key_version as keyVersion', 'version', 'state', 'settled_on as settledOn', 'carried_from_id as carriedFromId',
]).$narrowType<{ state: PointState }>()

/** In the order of their places. */
export const sealedPoints = (db: Db, meetingId: string): Promise<SealedPoint[]> => rows(db).where('meeting_id', '=', meetingId).orderBy('section_id').orderBy('place').orderBy('id').execute()

export const findSealedPoint = async (db: Db, meetingId: string, id: string): Promise<SealedPoint | null> =>
  (isId(id) ? await rows(db).where('id', '=', id).where('meeting_id', '=', meetingId).executeTakeFirst() : undefined) ?? null

type NewPoint = Omit<SealedPoint, 'version' | 'settledOn'> & { meetingId: string; settledOn?: Day | null }

/** False where one of this id is there already. */
export const insertPoint = async (tx: Tx, { id, meetingId, sectionId, headingId, place, ciphertext, keyVersion, state, settledOn = null, carriedFromId }: NewPoint): Promise<boolean> =>
  (await tx.insertInto('meeting_point').values({
    id, meeting_id: meetingId, section_id: sectionId, heading_id: headingId, place, ciphertext, key_version: keyVersion, state, settled_on: settledOn, carried_from_id: carriedFromId,
  }).onConflict((on) => on.column('id').doNothing()).executeTakeFirst()).numInsertedOrUpdatedRows === 1n

/** Of a council, wherever it was said. */
export const meetingOfPoint = async (db: Db, id: string): Promise<{ panelId: string; meetingId: string } | null> =>
  (isId(id) ? await db.selectFrom('meeting_point as t').innerJoin('panel_meeting as m', 'm.id', 't.meeting_id').innerJoin('panel_season as s', 's.id', 'm.season_id')
    .select(['s.panel_id as panelId', 'm.id as meetingId']).where('t.id', '=', id).executeTakeFirst() : undefined) ?? null

/** Whether it was carried on: what becomes of it stands there from then on. */
export const isCarriedOn = async (db: Db, id: string): Promise<boolean> => (await db.selectFrom('meeting_point').select('id').where('carried_from_id', '=', id).executeTakeFirst()) !== undefined

/** Ideas that wait for whoever takes them up, the newest meeting first; one that was carried on, where it stands now. */
export const sealedIdeas = (db: Db, panelId: string): Promise<(SealedPoint & { meetingId: string })[]> =>
  db.selectFrom('meeting_point as t').innerJoin('panel_meeting as m', 'm.id', 't.meeting_id').innerJoin('panel_season as s', 's.id', 'm.season_id').select([
    't.id', 't.meeting_id as meetingId', 't.section_id as sectionId', 't.heading_id as headingId', 't.place', 't.ciphertext', 't.key_version as keyVersion', 't.version', 't.state', 't.settled_on as settledOn', 't.carried_from_id as carriedFromId',
  ]).$narrowType<{ state: PointState }>().where('s.panel_id', '=', panelId).where('t.state', '=', 'idea')
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('meeting_point as c').select('c.id').whereRef('c.carried_from_id', '=', 't.id')))).orderBy('m.held_on', 'desc').orderBy('t.place').execute()

/** Somebody has taken it up, wherever it stands now: it is gone through again. False where it was no idea, or no longer. */
export const takeUpIdea = async (tx: Tx, id: string): Promise<boolean> =>
  (await sql`with recursive on_from as (select id from meeting_point where id = ${id} union all select c.id from on_from o join meeting_point c on c.carried_from_id = o.id)
    update meeting_point p set state = 'open', version = p.version + 1 from on_from where p.id = on_from.id and p.state = 'idea' and not exists (select from meeting_point c where c.carried_from_id = p.id)`.execute(tx)).numAffectedRows! > 0n

/** Held until the transaction ends, so that two who make something of it at once do so one after the other. */
export const lockPoint = (tx: Tx, id: string): Promise<unknown> => tx.selectFrom('meeting_point').select('id').where('id', '=', id).forUpdate().execute()

/** Something came of it that has to find it again. */
export const hasOutcome = async (db: Db, id: string): Promise<boolean> =>
  (await db.selectFrom('point_outcome').select('id').where('point_id', '=', id).limit(1).executeTakeFirst()) !== undefined

/** After the last of a section. */
export const lastPlace = async (db: Db, sectionId: string): Promise<number> =>
  Number((await db.selectFrom('meeting_point').select((e) => e.fn.max('place').as('last')).where('section_id', '=', sectionId).executeTakeFirstOrThrow()).last ?? 0)

/** For each of these, the point where it was said first, at whatever meeting. */
export async function rootsOf(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows: found } = await sql<{ id: string; root: string }>`
    with recursive chain as (
      select id, id as at, carried_from_id as up from meeting_point where id = any(${ids}::uuid[])
      union all select c.id, p.id, p.carried_from_id from chain c join meeting_point p on p.id = c.up
    )
    select id, at as root from chain where up is null`.execute(db)
  return new Map(found.map(({ id, root }) => [id, root]))
}
