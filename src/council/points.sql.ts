// What was said at a meeting, as it is kept: sealed.
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
