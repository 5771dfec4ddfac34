// Meetings of a council, and the sections that they go through.
import { sql, type RawBuilder } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import { isId } from '../directory/id.ts'
import type { Day } from '../text/dates.ts'
import type { Line, Meeting, MeetingDetails, Section, SectionDetails } from './meeting.ts'

const rows = (db: Db) => db.selectFrom('panel_meeting as m').innerJoin('panel_season as s', 's.id', 'm.season_id').select([
  'm.id', 'm.season_id as seasonId', 's.panel_id as panelId', 'm.number', 'm.theme', 'm.held_on as heldOn', 'm.from_minute as fromMinute', 'm.until_minute as untilMinute', 'm.held_where as where',
  'm.chair', 'm.secretary', 'm.present', 'm.version', 'm.begun_on as begunOn', 'm.written_on as writtenOn', 'm.approved_on as approvedOn', 'm.approved_in_id as approvedInId',
  'm.cancelled_on as cancelledOn', 'm.cancelled_why as cancelledWhy', 'm.members_write as membersWrite', 'm.turn',
])

/** Of a season, in their order. */
export const meetingsOf = (db: Db, seasonId: string): Promise<Meeting[]> => rows(db).where('m.season_id', '=', seasonId).orderBy('m.number').execute()

/** Of all its seasons. */
export const meetingsOfPanel = (db: Db, panelId: string): Promise<Meeting[]> => rows(db).where('s.panel_id', '=', panelId).orderBy('m.held_on').orderBy('m.number').execute()

/** Of all its seasons, those of which not all is written yet and that take place: the next first, those without a day last. */
export const meetingsUnwritten = (db: Db, panelId: string): Promise<Meeting[]> =>
  rows(db).where('s.panel_id', '=', panelId).where('m.written_on', 'is', null).where('m.cancelled_on', 'is', null).orderBy('m.held_on').orderBy('m.number').orderBy('m.id').execute()

/** That were held, by their day: of a season, or in some days whatever their season. */
export const meetingsHeld = (db: Db, panelId: string, { seasonId, fromOn, untilOn }: { seasonId: string | null; fromOn: Day; untilOn: Day }, today: Day): Promise<Meeting[]> => {
  const held = rows(db).where('s.panel_id', '=', panelId).where('m.begun_on', 'is not', null).where('m.cancelled_on', 'is', null).where('m.held_on', '<=', today).orderBy('m.held_on').orderBy('m.number').orderBy('m.id')
  return (seasonId ? held.where('m.season_id', '=', seasonId) : held.where('m.held_on', '>=', fromOn).where('m.held_on', '<=', untilOn)).execute()
}

export const findMeeting = async (db: Db, panelId: string, id: string): Promise<Meeting | null> =>
  (isId(id) ? await rows(db).where('m.id', '=', id).where('s.panel_id', '=', panelId).executeTakeFirst() : undefined) ?? null

/** The one that was held before, in this season or an earlier one; null for the first of all. */
export const meetingBefore = async (db: Db, meeting: Pick<Meeting, 'panelId'> & When): Promise<Meeting | null> => await heldBefore(db, meeting).executeTakeFirst() ?? null

/** Those that were held before and that the council has not approved, the last first. */
export const meetingsToApprove = (db: Db, meeting: Pick<Meeting, 'panelId'> & When): Promise<Meeting[]> => heldBefore(db, meeting).where('m.approved_on', 'is', null).execute()

const heldBefore = (db: Db, { panelId, ...when }: Pick<Meeting, 'panelId'> & When) =>
  rows(db).where('s.panel_id', '=', panelId).where('m.begun_on', 'is not', null).where('m.cancelled_on', 'is', null).where(isBefore(when))
    .orderBy('m.held_on', 'desc').orderBy('m.from_minute', 'desc').orderBy('m.number', 'desc').orderBy('m.id')

/** When a meeting is, among others: two of one day go by the clock. */
export type When = Pick<Meeting, 'id' | 'heldOn' | 'fromMinute' | 'number'>

/** Of a meeting m: whether it comes before this one. One without a day comes after all that have one. */
export const isBefore = ({ id, heldOn, fromMinute, number }: When): RawBuilder<boolean> => (heldOn === null
  ? sql<boolean>`m.id <> ${id}`
  : sql<boolean>`(m.id <> ${id} and (m.held_on, m.from_minute, m.number) < (${heldOn}::date, ${fromMinute}::int, ${number}::int))`)

/** Of a council, those that are not cancelled and have a day, from a day on; the first first. */
export const meetingsFrom = (db: Db, panelId: string, from: Day): Promise<Meeting[]> =>
  rows(db).where('s.panel_id', '=', panelId).where('m.cancelled_on', 'is', null).where('m.held_on', '>=', from).orderBy('m.held_on').orderBy('m.from_minute').orderBy('m.id').execute()

/** The next of its season. */
export const addMeeting = async (tx: Tx, seasonId: string, details: MeetingDetails, { by, on }: { by: string; on: Day }): Promise<string> =>
  (await tx.insertInto('panel_meeting').values({
    season_id: seasonId, number: sql`(select coalesce(max(number), 0) + 1 from panel_meeting where season_id = ${seasonId})`, ...columns(details), made_by: by, made_on: on,
  }).returning('id').executeTakeFirstOrThrow()).id

/** Held until the transaction ends. */
export const lockMeeting = async (tx: Tx, panelId: string, id: string): Promise<Meeting | null> => {
  if (!isId(id)) return null
  await sql`select from panel_meeting where id = ${id} for update`.execute(tx)
  return findMeeting(tx, panelId, id)
}

/** In their order, with their questions and headings. */
export const sectionsOf = (db: Db, meetingId: string): Promise<Section[]> =>
  db.selectFrom('meeting_section as s').select(['s.id', 's.number', 's.part', 's.kind', 's.title', 's.lead', 's.version', lines('meeting_question').as('questions'), lines('meeting_heading').as('headings')])
    .$narrowType<Pick<Section, 'part' | 'kind'>>().where('s.meeting_id', '=', meetingId).orderBy('s.number').execute()

/** Their ids, in the order in which they were given. */
export async function addSections(tx: Tx, meetingId: string, sections: readonly SectionDetails[]): Promise<string[]> {
  const added = await tx.insertInto('meeting_section').values(sections.map((section, at) => ({ meeting_id: meetingId, number: at + 1, ...section }))).returning(['id', 'number']).execute()
  return added.sort((a, b) => a.number - b.number).map(({ id }) => id)
}

/** After those that it has. */
export const addQuestion = (tx: Tx, sectionId: string, words: string): Promise<unknown> =>
  tx.insertInto('meeting_question').values({ section_id: sectionId, number: next('meeting_question', sectionId), words }).execute()

export const addHeading = async (tx: Tx, sectionId: string, words: string): Promise<string> =>
  (await tx.insertInto('meeting_heading').values({ section_id: sectionId, number: next('meeting_heading', sectionId), words }).returning('id').executeTakeFirstOrThrow()).id

const lines = (table: 'meeting_question' | 'meeting_heading') =>
  sql<Line[]>`coalesce((select json_agg(json_build_object('id', l.id, 'number', l.number, 'words', l.words) order by l.number) from ${sql.table(table)} l where l.section_id = s.id), '[]')`

const next = (table: 'meeting_question' | 'meeting_heading', sectionId: string) =>
  sql<number>`(select coalesce(max(number), 0) + 1 from ${sql.table(table)} where section_id = ${sectionId})`

const columns = ({ theme, heldOn, fromMinute, untilMinute, where, chair, secretary }: MeetingDetails) =>
  ({ theme, held_on: heldOn, from_minute: fromMinute, until_minute: untilMinute, held_where: where, chair, secretary })
