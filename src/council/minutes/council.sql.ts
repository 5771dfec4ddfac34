// What everybody is told of a council: its meetings to come, and its themes.
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'

export type ComingMeeting = { id: string; number: number; theme: string | null; heldOn: Day; fromMinute: number; untilMinute: number; where: string | null }

/** Those whose day is agreed, the next first. `where`: only if the council wants it to be told. */
export const comingMeetings = async (db: Db, panelId: string, today: Day): Promise<ComingMeeting[]> =>
  (await db.selectFrom('panel_meeting as m').innerJoin('panel_season as s', 's.id', 'm.season_id').innerJoin('panel as p', 'p.id', 's.panel_id')
    .select(['m.id', 'm.number', 'm.theme', 'm.held_on as heldOn', 'm.from_minute as fromMinute', 'm.until_minute as untilMinute', 'm.held_where as where', 'p.shows_where as showsWhere'])
    .where('s.panel_id', '=', panelId).where('m.held_on', '>=', today).where('m.cancelled_on', 'is', null).orderBy('m.held_on').orderBy('m.id').limit(6).execute())
    .map(({ showsWhere, heldOn, fromMinute, untilMinute, where, ...one }) => ({ ...one, heldOn: heldOn!, fromMinute: fromMinute!, untilMinute: untilMinute!, where: showsWhere ? where : null }))
