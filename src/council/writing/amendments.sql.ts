// What was changed in a memo after all was written: added, and never altered.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Meeting } from '../meeting.ts'
import { isBefore, type When } from '../meetings.sql.ts'
import { standsAlone } from './writing.sql.ts'

export type AmendmentKind = 'changed' | 'added' | 'struck'
export type SealedAmendment = {
  id: string; number: number; kind: AmendmentKind; point: string; before: Buffer | null; after: Buffer | null; why: Buffer; keyVersion: number; amendedOn: Day; amendedInId: string | null
}

/** In their order. */
export const sealedAmendments = (db: Db, meetingId: string): Promise<SealedAmendment[]> =>
  db.selectFrom('meeting_amendment').select([
    'id', 'number', 'kind', 'point', 'before_ciphertext as before', 'after_ciphertext as after', 'why_ciphertext as why', 'key_version as keyVersion', 'amended_on as amendedOn', 'amended_in_id as amendedInId',
  ]).$narrowType<{ kind: AmendmentKind }>().where('meeting_id', '=', meetingId).orderBy('number').execute()

/** Of the last one, 0 where there is none: none goes. */
export const lastAmendment = async (db: Db, meetingId: string): Promise<number> =>
  Number((await db.selectFrom('meeting_amendment').select((e) => e.fn.max('number').as('number')).where('meeting_id', '=', meetingId).executeTakeFirst())?.number ?? 0)

export const addAmendment = (tx: Tx, meetingId: string, { id, kind, point, before, after, why, keyVersion, amendedOn, amendedInId }: Omit<SealedAmendment, 'number'>): Promise<unknown> =>
  tx.insertInto('meeting_amendment').values({
    id, meeting_id: meetingId, number: sql`(select coalesce(max(number), 0) + 1 from meeting_amendment where meeting_id = ${meetingId})`, kind, point, before_ciphertext: before, after_ciphertext: after,
    why_ciphertext: why, key_version: keyVersion, amended_on: amendedOn, amended_in_id: amendedInId,
  }).execute()

/** What is amended is struck for good, or changed where it stands. What went on from it and was taken away again is brought back as one that was said there first. */
export async function strikePoint(tx: Tx, id: string): Promise<void> {
  await standsAlone(tx, id)
  await tx.deleteFrom('meeting_point').where('id', '=', id).execute()
}

/** At which a memo is gone through: the newest one after it that has begun. */
export const meetingAfter = async (db: Db, { panelId, ...when }: Pick<Meeting, 'panelId'> & When): Promise<{ id: string; number: number; heldOn: Day } | null> =>
  await db.selectFrom('panel_meeting as m').innerJoin('panel_season as s', 's.id', 'm.season_id').select(['m.id', 'm.number', 'm.held_on as heldOn']).$narrowType<{ heldOn: Day }>()
    .where('s.panel_id', '=', panelId).where('m.begun_on', 'is not', null).where('m.id', '<>', when.id).where(({ not }) => not(isBefore(when))).orderBy('m.held_on', 'desc').orderBy('m.from_minute', 'desc').orderBy('m.id').executeTakeFirst() ?? null
