// Statements by which a council, its seasons and its meetings are changed.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import { goesOn } from '../asked.ts'
import type { MeetingDetails } from '../meeting.ts'
import type { Panel, PanelDetails, Season, SeasonDetails } from '../panel.ts'
import { findPanel, findSeason } from '../panels.sql.ts'

export const changePanel = (tx: Tx, id: string, { name, purpose, joining, language, showsWhere }: PanelDetails) =>
  tx.updateTable('panel').set({ name, purpose, joining, language, shows_where: showsWhere }).where('id', '=', id).execute()

/** By somebody, who is held until the transaction ends. */
export async function foundToday(tx: Tx, by: string, today: Day, isSame: (panel: PanelDetails) => boolean): Promise<string | null> {
  await sql`select from person where id = ${by} for no key update`.execute(tx)
  const rows = await tx.selectFrom('panel').select('id').where('made_by', '=', by).where('made_on', '=', today).where('ended_on', 'is', null).execute()
  for (const { id } of rows) if (isSame((await findPanel(tx, id, today))!)) return id
  return null
}

export const setEnded = (tx: Tx, id: string, on: Day) => tx.updateTable('panel').set({ ended_on: on }).where('id', '=', id).execute()

/** On this day or before it, where more than the secretary sits still. */
export const endedBefore = (db: Db, day: Day): Promise<{ id: string; madeBy: string }[]> =>
  db.selectFrom('panel as p').select(['p.id', 'p.made_by as madeBy']).where('p.ended_on', '<=', day).where((row) => row.exists(row.selectFrom('panel_member as m').select('m.id').whereRef('m.panel_id', '=', 'p.id').where('m.part', '<>', 'secretary').where('m.until_on', 'is', null))).execute()

const lockPanel = (tx: Tx, id: string) => sql`select from panel where id = ${id} for no key update`.execute(tx)

export async function seasonOf(db: Db, panelId: string, id: string): Promise<Season | null> {
  const season = await findSeason(db, id)
  return season?.panelId === panelId ? season : null
}

export const changeSeason = (tx: Tx, id: string, { name, fromOn, untilOn, perspective }: SeasonDetails) =>
  tx.updateTable('panel_season').set({ name, from_on: fromOn, until_on: untilOn, perspective }).where('id', '=', id).execute()

export type When = Pick<MeetingDetails, 'theme' | 'heldOn' | 'fromMinute' | 'untilMinute' | 'where'>

/** Its day, its place and its theme; whoever prepares it does the rest. */
export const changeWhen = (tx: Tx, id: string, { theme, heldOn, fromMinute, untilMinute, where }: When) =>
  tx.updateTable('panel_meeting').set((row) => ({ theme, held_on: heldOn, from_minute: fromMinute, until_minute: untilMinute, held_where: where, version: row('version', '+', 1) })).where('id', '=', id).execute()

/** What was brought to it waits again; where that is not kept any more, the next meeting goes through it. */
export async function setCancelled(tx: Tx, ids: readonly string[], { on, why }: { on: Day; why: string }): Promise<void> {
  await sql`with brought as (select id from meeting_point p where meeting_id = any(${ids}::uuid[]) and not exists (select from point_outcome o where o.point_id = p.id)),
    letters as (update panel_letter set dealt_as = null, dealt_on = null where dealt_as = 'taken' and id in (select id from brought) returning id as point_id),
    thoughts as (update panel_thought set state = 'waiting', settled_on = null, point_id = null from brought where point_id = brought.id returning brought.id as point_id)
    delete from meeting_point where id in (select point_id from letters union all select point_id from thoughts)`.execute(tx)
  await tx.updateTable('meeting_point').set((row) => ({ state: 'open', version: row('version', '+', 1) })).where((e) => e('meeting_id', '=', e.fn.any(sql<string[]>`${ids}::uuid[]`))).where('state', '=', 'said').execute()
  await tx.updateTable('panel_meeting').set((row) => ({ cancelled_on: on, cancelled_why: why, version: row('version', '+', 1) })).where((e) => e('id', '=', e.fn.any(sql<string[]>`${ids}::uuid[]`))).execute()
}

/** That are not begun, whatever season they are of. */
export const meetingsNotBegun = async (db: Db, panelId: string): Promise<string[]> =>
  (await db.selectFrom('panel_meeting as m').innerJoin('panel_season as s', 's.id', 'm.season_id').select('m.id').where('s.panel_id', '=', panelId).where('m.begun_on', 'is', null).where('m.cancelled_on', 'is', null).execute()).map(({ id }) => id)

/** The council, held until the transaction ends; null where it does not go on. */
export async function lockGoingOn(tx: Tx, id: string, today: Day): Promise<Panel | null> {
  await lockPanel(tx, id)
  const panel = await findPanel(tx, id, today)
  return panel && goesOn(panel, today) ? panel : null
}
