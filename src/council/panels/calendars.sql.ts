// Addresses of members' own calendars, by their hash; and what stands in one.
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'

export const setCalendar = (tx: Tx, { memberId, hash, on }: { memberId: string; hash: Buffer; on: Day }) =>
  tx.insertInto('panel_member_calendar').values({ member_id: memberId, token_hash: hash, made_on: on }).onConflict((conflict) => conflict.column('member_id').doUpdateSet({ token_hash: hash, made_on: on })).execute()

export const endCalendar = (tx: Tx, memberId: string) => tx.deleteFrom('panel_member_calendar').where('member_id', '=', memberId).execute()

export const calendarMadeOn = async (db: Db, memberId: string): Promise<Day | null> =>
  (await db.selectFrom('panel_member_calendar').select('made_on as on').where('member_id', '=', memberId).executeTakeFirst())?.on ?? null

/** Of which council it is, as long as they sit there. */
export const panelOfCalendar = async (db: Db, hash: Buffer, today: Day): Promise<{ id: string; name: Translated } | null> =>
  (await db.selectFrom('panel_member_calendar as c').innerJoin('panel_member as m', 'm.id', 'c.member_id').innerJoin('panel as p', 'p.id', 'm.panel_id').select(['p.id', 'p.name'])
    .where('c.token_hash', '=', hash).where((row) => row.or([row('m.until_on', 'is', null), row('m.until_on', '>=', today)])).executeTakeFirst()) ?? null

export type Dated = { id: string; heldOn: Day; fromMinute: number; untilMinute: number; where: string | null; cancelledOn: Day | null; version: number }

/** With a day, from one on. */
export const datedMeetings = (db: Db, panelId: string, from: Day): Promise<Dated[]> =>
  db.selectFrom('panel_meeting as m').innerJoin('panel_season as s', 's.id', 'm.season_id')
    .select(['m.id', 'm.held_on as heldOn', 'm.from_minute as fromMinute', 'm.until_minute as untilMinute', 'm.held_where as where', 'm.cancelled_on as cancelledOn', 'm.version'])
    .$narrowType<{ heldOn: Day; fromMinute: number; untilMinute: number }>().where('s.panel_id', '=', panelId).where('m.held_on', '>=', from).orderBy('m.held_on').orderBy('m.id').execute()
