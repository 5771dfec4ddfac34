// Whom of a council to tell what of a meeting, and who has been told.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Language, Translated } from '../../text/language.ts'
import type { WayToReach, Reminder } from './member.ts'

export type MeetingToTell = { meetingId: string; panelId: string; heldOn: Day; mark: string }

/** When and where, in one line; null while its day is not agreed. */
const markOf = sql<string | null>`case when m.cancelled_on is not null then 'cancelled ' || m.held_on when m.held_on is not null then concat_ws(' ', m.held_on, m.from_minute, m.until_minute, m.held_where) end`

/** To come, and not as it was told last; of councils that go on. One that is cancelled before anybody was told of its day need not be told. */
export const meetingsToTell = (db: Db, today: Day): Promise<MeetingToTell[]> =>
  db.selectFrom('panel_meeting as m').innerJoin('panel_season as s', 's.id', 'm.season_id').innerJoin('panel as p', 'p.id', 's.panel_id')
    .select(['m.id as meetingId', 's.panel_id as panelId', 'm.held_on as heldOn', markOf.as('mark')]).$narrowType<{ heldOn: Day; mark: string }>()
    .where('m.held_on', '>=', today).where('m.begun_on', 'is', null).where('p.ended_on', 'is', null).where(sql<boolean>`${markOf} is distinct from m.told`)
    .where((row) => row.or([row('m.cancelled_on', 'is', null), row('m.told', 'is not', null)])).orderBy('m.id').execute()

export const markTold = (tx: Tx, meetingId: string, mark: string) => tx.updateTable('panel_meeting').set({ told: mark }).where('id', '=', meetingId).execute()

export type Coming = { meetingId: string; panelId: string; heldOn: Day }

/** Of the next eight days, that take place. */
export const meetingsNear = (db: Db, { from, until }: { from: Day; until: Day }): Promise<Coming[]> =>
  db.selectFrom('panel_meeting as m').innerJoin('panel_season as s', 's.id', 'm.season_id').innerJoin('panel as p', 'p.id', 's.panel_id').select(['m.id as meetingId', 's.panel_id as panelId', 'm.held_on as heldOn'])
    .$narrowType<{ heldOn: Day }>().where('m.held_on', '>=', from).where('m.held_on', '<=', until).where('m.cancelled_on', 'is', null).where('m.begun_on', 'is', null).where('p.ended_on', 'is', null).execute()

export type NoticeWhat = 'day' | 'reminder'

/** Whether it is new. `again`: they were told something else before. */
export const addNotice = async (tx: Tx, { memberId, meetingId, what, toldOn, again }: { memberId: string; meetingId: string; what: NoticeWhat; toldOn: Day | null; again: boolean }): Promise<boolean> =>
  (await tx.insertInto('panel_notice').values({ member_id: memberId, meeting_id: meetingId, what, told_on: toldOn })
    .onConflict((on) => (again ? on.columns(['member_id', 'meeting_id', 'what']).doUpdateSet({ told_on: toldOn }) : on.columns(['member_id', 'meeting_id', 'what']).doNothing())).executeTakeFirst()).numInsertedOrUpdatedRows === 1n

export type ToCall = { memberId: string; meetingId: string; what: NoticeWhat; toldOn: Day | null }

/** Of those whom the secretary calls or writes to, for meetings to come: first the ones that wait. */
export const noticesOf = (db: Db, panelId: string, today: Day): Promise<ToCall[]> =>
  db.selectFrom('panel_notice as n').innerJoin('panel_member as m', 'm.id', 'n.member_id').innerJoin('panel_meeting as t', 't.id', 'n.meeting_id')
    .select(['n.member_id as memberId', 'n.meeting_id as meetingId', 'n.what', 'n.told_on as toldOn']).$narrowType<{ what: NoticeWhat }>()
    .where('m.panel_id', '=', panelId).where('m.reached', 'in', ['phone', 'letter']).where('t.held_on', '>=', today).where('t.begun_on', 'is', null)
    .orderBy(sql`n.told_on is not null`).orderBy('t.held_on').orderBy('m.from_on').orderBy('m.id').execute()

export const tickNotice = (tx: Tx, { memberId, meetingId, what, toldOn }: ToCall) =>
  tx.updateTable('panel_notice').set({ told_on: toldOn }).where('member_id', '=', memberId).where('meeting_id', '=', meetingId).where('what', '=', what).execute()

export const forgetNotices = (tx: Tx, today: Day) =>
  tx.deleteFrom('panel_notice').where((row) => row.exists(row.selectFrom('panel_meeting as m').select('m.id').whereRef('m.id', '=', 'panel_notice.meeting_id').where('m.held_on', '<', today))).execute()

export type SeatOfPost = { memberId: string; panelId: string; panelName: Translated; reached: WayToReach; reminded: Reminder; language: Language; personId: string | null }

/** Whoever sits there still. */
export const findSeatOfPost = async (db: Db, memberId: string, today: Day): Promise<SeatOfPost | null> =>
  (await db.selectFrom('panel_member as m').innerJoin('panel as p', 'p.id', 'm.panel_id').leftJoin('person as q', 'q.id', 'm.person_id')
    .select(['m.id as memberId', 'm.panel_id as panelId', 'p.name as panelName', 'm.reached', 'm.reminded', 'm.person_id as personId', sql<Language>`coalesce(q.language, p.language)`.as('language')])
    .$narrowType<{ reached: WayToReach; reminded: Reminder }>().where('m.id', '=', memberId)
    .where((row) => row.or([row('m.until_on', 'is', null), row('m.until_on', '>=', today)])).executeTakeFirst()) ?? null
