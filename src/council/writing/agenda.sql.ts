// What a meeting is planned to go through, as it is changed.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Line, MeetingDetails, SectionDetails } from '../meeting.ts'

export const changeDetails = (tx: Tx, meetingId: string, { theme, heldOn, fromMinute, untilMinute, where, chair, secretary }: MeetingDetails): Promise<unknown> =>
  tx.updateTable('panel_meeting').set({ theme, held_on: heldOn, from_minute: fromMinute, until_minute: untilMinute, held_where: where, chair, secretary, version: sql`version + 1` }).where('id', '=', meetingId).execute()

export const appendSection = async (tx: Tx, meetingId: string, section: SectionDetails): Promise<string> =>
  (await tx.insertInto('meeting_section').values({ meeting_id: meetingId, ...section, number: sql`(select coalesce(max(number), 0) + 1 from meeting_section where meeting_id = ${meetingId})` }).returning('id').executeTakeFirstOrThrow()).id

export const changeSection = (tx: Tx, id: string, section: SectionDetails): Promise<unknown> =>
  tx.updateTable('meeting_section').set({ ...section, version: sql`version + 1` }).where('id', '=', id).execute()

export const dropSection = (tx: Tx, id: string): Promise<unknown> => tx.deleteFrom('meeting_section').where('id', '=', id).execute()

/** From the first on, as they are given. */
export async function orderSections(tx: Tx, ids: readonly string[]): Promise<void> {
  for (const [at, id] of ids.entries()) await tx.updateTable('meeting_section').set({ number: at + 1 }).where('id', '=', id).execute()
}

/** As they stand from now on; those without an id are new, and the others that are not among them go. */
export async function setLines(tx: Tx, table: 'meeting_question' | 'meeting_heading', sectionId: string, lines: readonly { id: string | null; words: string }[]): Promise<void> {
  const kept = lines.flatMap(({ id }) => (id ? [id] : []))
  await tx.deleteFrom(table).where('section_id', '=', sectionId).$if(kept.length > 0, (query) => query.where('id', 'not in', kept)).execute()
  for (const [at, { id, words }] of lines.entries()) {
    if (id) await tx.updateTable(table).set({ number: at + 1, words }).where('id', '=', id).where('section_id', '=', sectionId).execute()
    else await tx.insertInto(table).values({ section_id: sectionId, number: at + 1, words }).execute()
  }
}

/** Sections and headings under which something is written. */
export async function usedPlaces(db: Db, meetingId: string): Promise<Set<string>> {
  const rows = await db.selectFrom('meeting_point').select(['section_id', 'heading_id']).distinct().where('meeting_id', '=', meetingId).execute()
  return new Set(rows.flatMap(({ section_id, heading_id }): Line['id'][] => (heading_id ? [section_id, heading_id] : [section_id])))
}
