// How much paper was typed in, until the day closes; and photographs of paper.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Day } from '../../text/dates.ts'

export type Typed = { stationId: string; serviceLineId: string | null; pieces: number }

export const typedOf = (db: Db, dayId: string): Promise<Typed[]> =>
  db.selectFrom('day_typed as y').leftJoin('service_line as l', 'l.id', 'y.service_line_id').innerJoin('day_station as s', 's.id', 'y.station_id').where('y.day_id', '=', dayId)
    .select(['y.station_id as stationId', 'y.service_line_id as serviceLineId', 'y.pieces']).orderBy('s.number').orderBy('l.position').execute()

/** With the record, in its transaction: that waits for whoever closes the day, and of one that is closed nothing is counted any more. */
export const addTyped = (tx: Tx, dayId: string, { stationId, serviceLineId, pieces }: Typed): Promise<unknown> =>
  tx.insertInto('day_typed').columns(['day_id', 'station_id', 'service_line_id', 'pieces'])
    .expression((e) => e.selectFrom('feedback_day').where('id', '=', dayId).where('closed_on', 'is', null)
      .select([sql<string>`id`.as('day_id'), sql<string>`${stationId}::uuid`.as('station_id'), sql<string | null>`${serviceLineId}::uuid`.as('service_line_id'), sql<number>`${pieces}::int`.as('pieces')]))
    .onConflict((on) => on.columns(['day_id', 'station_id', 'service_line_id']).doUpdateSet({ pieces: sql`day_typed.pieces + ${pieces}::int` })).execute()

/** Once they were compared with the table they are of no more use, and small numbers of some lines among them. */
export const forgetTyped = (tx: Tx, dayId: string): Promise<unknown> => tx.deleteFrom('day_typed').where('day_id', '=', dayId).execute()

export type PhotoType = 'image/jpeg' | 'image/png'
export type Photo = { id: string; number: number; type: PhotoType; pieces: number; keyVersion: number; addedOn: Day }

export const photosOf = (db: Db, dayId: string): Promise<Photo[]> => photos(db).where('day_id', '=', dayId).orderBy('number').execute()

export const findPhoto = async (db: Db, dayId: string, id: string): Promise<Photo | null> =>
  (isId(id) ? await photos(db).where('day_id', '=', dayId).where('id', '=', id).executeTakeFirst() : null) ?? null

/** The day is held, so that two get two numbers. */
export const addPhoto = (tx: Tx, dayId: string, { id, type, pieces, keyVersion }: Omit<Photo, 'number' | 'addedOn'>, { by, on }: { by: string; on: Day }): Promise<unknown> =>
  sql`insert into day_photo (id, day_id, number, type, pieces, key_version, added_by, added_on)
    values (${id}, ${dayId}, (select coalesce(max(number), 0) + 1 from day_photo where day_id = ${dayId}), ${type}, ${pieces}, ${keyVersion}, ${by}, ${on})`.execute(tx)

export const addPhotoPiece = (tx: Tx, photoId: string, number: number, ciphertext: Buffer): Promise<unknown> =>
  tx.insertInto('day_photo_piece').values({ photo_id: photoId, number, ciphertext }).execute()

export const photoPieces = async (db: Db, photoId: string): Promise<Buffer[]> =>
  (await db.selectFrom('day_photo_piece').select('ciphertext').where('photo_id', '=', photoId).orderBy('number').execute()).map(({ ciphertext }) => ciphertext)

/** With its pieces. */
export const removePhoto = (tx: Tx, dayId: string, id: string): Promise<unknown> => tx.deleteFrom('day_photo').where('day_id', '=', dayId).where('id', '=', id).execute()

/** `closedBy`: of days that were closed by then. `addedBy`: of those that nobody closes. */
export const erasePhotos = (tx: Tx, { closedBy, addedBy }: { closedBy: Day; addedBy: Day }): Promise<unknown> =>
  sql`delete from day_photo p using feedback_day d where d.id = p.day_id and (d.closed_on <= ${closedBy} or p.added_on <= ${addedBy})`.execute(tx)

const photos = (db: Db) => db.selectFrom('day_photo').select(['id', 'number', sql<PhotoType>`type`.as('type'), 'pieces', 'key_version as keyVersion', 'added_on as addedOn'])
