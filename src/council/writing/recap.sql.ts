// What earlier meetings have left open, and the meetings that are to come.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Meeting, PointState } from '../meeting.ts'
import { isId } from '../../directory/id.ts'
import { isBefore, type When } from '../meetings.sql.ts'

/** A point that waits: sealed under its own meeting; `since` is where it was first said. */
export type SealedWaiting = {
  id: string; meetingId: string; state: PointState; ciphertext: Buffer; keyVersion: number; version: number; sinceOn: Day; sinceNumber: number
  /** Itself and all that it goes on from. */
  chain: string[]
}

/**
 * Open points and ideas of meetings before this day, or that were cancelled, that nothing goes on from yet, the oldest first. One that was carried on stands
 * where it was carried to last.
 */
export async function waitingPoints(db: Db, panelId: string, when: When, pointId?: string): Promise<SealedWaiting[]> {
  if (pointId !== undefined && !isId(pointId)) return []
  const { rows } = await sql<SealedWaiting>`
    with recursive waiting as (
      select p.* from meeting_point p join panel_meeting m on m.id = p.meeting_id join panel_season s on s.id = m.season_id
      where s.panel_id = ${panelId} and p.state in ('open', 'idea') and ${isBefore(when)}
        and not exists (select from meeting_point c where c.carried_from_id = p.id)
        ${pointId === undefined ? sql`` : sql`and p.id = ${pointId}`}
    ), chain as (
      select id as point_id, id as at, carried_from_id as up, meeting_id, place from waiting
      union all select c.point_id, q.id, q.carried_from_id, q.meeting_id, q.place from chain c join meeting_point q on q.id = c.up
    )
    select w.id, w.meeting_id as "meetingId", w.state, w.ciphertext, w.key_version as "keyVersion", w.version, coalesce(f.held_on, f.cancelled_on) as "sinceOn", f.number as "sinceNumber",
      array(select e.at from chain e where e.point_id = w.id) as chain
    from waiting w join chain c on c.point_id = w.id and c.up is null join panel_meeting f on f.id = c.meeting_id
    order by "sinceOn", f.id, c.place, w.id`.execute(db)
  return rows
}

export const isCarriedTo = async (db: Db, meetingId: string, fromId: string): Promise<boolean> =>
  (await db.selectFrom('meeting_point').select('id').where('carried_from_id', '=', fromId).where('meeting_id', '=', meetingId).executeTakeFirst()) !== undefined

export type ToCome = { id: string; number: number; heldOn: Day | null; theme: string | null }

/** Of its season, after this one; those without a day last. */
export const meetingsToCome = (db: Db, { seasonId, number, heldOn, id }: Pick<Meeting, 'seasonId' | 'number' | 'heldOn' | 'id'>): Promise<ToCome[]> =>
  db.selectFrom('panel_meeting').select(['id', 'number', 'held_on as heldOn', 'theme']).where('season_id', '=', seasonId).where('id', '<>', id).where('cancelled_on', 'is', null)
    .where((e) => e.or([e('held_on', '>', heldOn), e.and([e('held_on', 'is', null), e('number', '>', number)])])).orderBy(sql`held_on nulls last`).orderBy('number').execute()
