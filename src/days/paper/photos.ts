// Photographs of paper: kept in sealed pieces, seen by whoever holds the day, and gone some time after it.
import type { Db, Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { photoKey, sealPiece, unsealPiece } from '../../privacy/sealing.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { mayHoldDay, mayHostDay } from '../../staff/day-duties.ts'
import { dayOf, daysAfter } from '../../text/dates.ts'
import { findDay, lockDay, type FeedbackDay } from '../days.sql.ts'
import { addPhoto, addPhotoPiece, erasePhotos, findPhoto, photoPieces, photosOf, removePhoto, showSheets, type Photo } from './paper.sql.ts'
import type { Picture } from './picture.ts'

export const largestPhoto = 10_000_000, mostPhotos = 200
/** So many days after a day was closed; and so many after it was taken, where nobody closes it. */
export const keepPhotosDays = 90, keepLongestDays = 365

const pieceSize = 256_000

export async function keepPhoto(tx: Tx, keys: Keys, dayId: string, { type, bytes, sheets = [] }: Picture & { sheets?: readonly number[] }, { actor, now }: { actor: Actor; now: Date }): Promise<'done' | 'closed' | 'many' | 'not-found'> {
  const day = await lockDay(tx, dayId)
  if (!day || !mayHostDay(actor, day)) return 'not-found'
  if (day.closedOn) return 'closed'
  if ((await photosOf(tx, dayId)).length >= mostPhotos) return 'many'
  const id = crypto.randomUUID()
  const pieces = Math.ceil(bytes.length / pieceSize)
  await addPhoto(tx, dayId, { id, type, pieces, keyVersion: keys.current }, { by: handOf(actor), on: dayOf(now) })
  await showSheets(tx, id, sheets)
  const key = photoKey(keys, id, keys.current)
  for (let n = 0; n < pieces; n++) await addPhotoPiece(tx, id, n, sealPiece(key, id, n, bytes.subarray(n * pieceSize, (n + 1) * pieceSize)))
  return 'done'
}

async function openPhoto(db: Db, keys: Keys, { id, pieces, keyVersion }: Photo): Promise<Buffer> {
  const sealed = await photoPieces(db, id)
  if (sealed.length !== pieces) throw new Error('pieces of a photograph are missing')
  const key = photoKey(keys, id, keyVersion)
  return Buffer.concat(sealed.map((piece, n) => unsealPiece(key, id, n, piece)))
}

/** Before it is shown, or removed. */
const notePhoto = (tx: Tx, { day, photo: { number }, did }: { day: FeedbackDay; photo: Photo; did: 'seen' | 'removed' }, { actor, now }: { actor: Actor; now: Date }): Promise<unknown> =>
  record(tx, { what: 'day-photo-seen', by: actor, ...(day.roundId && { roundId: day.roundId }), detail: { number, did } }, now)

/** Null where they may not, or it is gone: then nothing is noted. */
export async function seePhoto(tx: Tx, keys: Keys, dayId: string, id: string, by: { actor: Actor; now: Date }): Promise<{ type: Photo['type']; bytes: Buffer } | null> {
  const found = await photoFor(tx, dayId, id, by)
  if (!found) return null
  await notePhoto(tx, { ...found, did: 'seen' }, by)
  return { type: found.photo.type, bytes: await openPhoto(tx, keys, found.photo) }
}

/** Which sheets it shows. False where they may not, or it is gone. */
export async function tiePhoto(tx: Tx, dayId: string, id: string, sheets: readonly number[], by: { actor: Actor; now: Date }): Promise<boolean> {
  await lockDay(tx, dayId)
  const found = await photoFor(tx, dayId, id, by)
  if (found) await showSheets(tx, id, sheets)
  return found !== null
}

/** Numbers as they are typed: 12, 13 or 12-15. Null: something there is none. */
export function readSheetNumbers(text: string): number[] | null {
  const numbers = new Set<number>()
  for (const part of text.replace(/(?<!\s)\s*[-–]\s*/g, '-').split(/[\s,;]+/).filter(Boolean)) {
    const [from, to = from] = part.split('-').map((figure) => (/^\d{1,4}$/.test(figure) ? Number(figure) : NaN))
    if (!(from! >= 1 && to! >= from! && to! - from! < mostSheets) || part.split('-').length > 2) return null
    for (let number = from!; number <= to!; number++) numbers.add(number)
  }
  return numbers.size <= mostSheets ? [...numbers].sort((a, b) => a - b) : null
}

/** In one picture. */
export const mostSheets = 40

/** False where they may not, or somebody has removed it meanwhile. */
export async function throwPhotoAway(tx: Tx, dayId: string, id: string, by: { actor: Actor; now: Date }): Promise<boolean> {
  await lockDay(tx, dayId)
  const found = await photoFor(tx, dayId, id, by)
  if (!found) return false
  await notePhoto(tx, { ...found, did: 'removed' }, by)
  await removePhoto(tx, dayId, id)
  return true
}

async function photoFor(tx: Tx, dayId: string, id: string, { actor }: { actor: Actor }): Promise<{ day: FeedbackDay; photo: Photo } | null> {
  const [day, photo] = [await findDay(tx, dayId), await findPhoto(tx, dayId, id)]
  return day && photo && mayHoldDay(actor, day) ? { day, photo } : null
}

export const erasePhotosDue = (tx: Tx, now: Date): Promise<unknown> => erasePhotos(tx, { closedBy: daysAfter(dayOf(now), -keepPhotosDays), addedBy: daysAfter(dayOf(now), -keepLongestDays) })
