// What was said at a meeting: opened for whoever may read it, and added.
import type { Db, Tx } from '../db/db.ts'
import type { Keys } from '../privacy/keys.ts'
import { meetingKey, seal, unseal } from '../privacy/sealing.ts'
import type { Point, PointState } from './meeting.ts'
import { findSealedPoint, insertPoint, meetingOfPoint, sealedPoints, type SealedPoint } from './points.sql.ts'

/** Of a meeting, in the order of their places within each section. */
export async function pointsOf(db: Db, keys: Keys, meetingId: string): Promise<Point[]> {
  return (await sealedPoints(db, meetingId)).map((point) => openPoint(keys, meetingId, point))
}

/** One of a council's points, with its meeting; null where it is another council's, or gone. */
export async function pointOfPanel(db: Db, keys: Keys, panelId: string, id: string): Promise<(Point & { meetingId: string }) | null> {
  const of = await meetingOfPoint(db, id)
  const sealed = of?.panelId === panelId ? await findSealedPoint(db, of.meetingId, id) : null
  return sealed && { ...openPoint(keys, of!.meetingId, sealed), meetingId: of!.meetingId }
}

/** It is bound to its meeting and to itself: no words can be put in the place of others. */
export const openPoint = (keys: Keys, meetingId: string, { ciphertext, keyVersion, ...point }: SealedPoint): Point =>
  ({ ...point, words: unseal(meetingKey(keys, meetingId, keyVersion), meetingId, `point ${point.id}`, ciphertext) })

export const sealPoint = (keys: Keys, meetingId: string, id: string, words: string): { ciphertext: Buffer; keyVersion: number } =>
  ({ ciphertext: seal(meetingKey(keys, meetingId, keys.current), meetingId, `point ${id}`, words), keyVersion: keys.current })

export type PointToAdd = { id: string; sectionId: string; headingId?: string | null; place: number; words: string; state?: PointState; carriedFromId?: string | null }

/** `id`: drawn by whoever writes it, so that the same sent twice is there once; false then. */
export const addPoint = (tx: Tx, keys: Keys, meetingId: string, { id, sectionId, headingId = null, place, words, state = 'said', carriedFromId = null }: PointToAdd): Promise<boolean> =>
  insertPoint(tx, { id, meetingId, sectionId, headingId, place, state, carriedFromId, ...sealPoint(keys, meetingId, id, words) })
