// How much paper was typed in, until the day closes; and photographs of paper.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'

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

/** What was taken back lies on the table no more, or is typed anew. */
export const dropTypedPieces = (tx: Tx, dayId: string, { stationId, serviceLineId, pieces }: Typed): Promise<unknown> =>
  tx.updateTable('day_typed').set({ pieces: sql`pieces - ${pieces}::int` }).where('day_id', '=', dayId).where('station_id', '=', stationId).where(sql<boolean>`service_line_id is not distinct from ${serviceLineId}::uuid`).execute()

/** Once they were compared with the table they are of no more use, and small numbers of some lines among them. */
export const forgetTyped = (tx: Tx, dayId: string): Promise<unknown> => tx.deleteFrom('day_typed').where('day_id', '=', dayId).execute()

/** An answer that was typed and can still be taken back. `by`: who typed it; `line`: the name of its line. */
export type Paper = { responseId: string; stationId: string; serviceLineId: string | null; line: Translated | null; sheet: number | null; pieces: number; typedBy: string; by: string }

export const addPaper = (tx: Tx, dayId: string, { responseId, stationId, serviceLineId, sheet, pieces, typedBy }: Omit<Paper, 'by' | 'line'>): Promise<unknown> =>
  tx.insertInto('day_paper').values({ response_id: responseId, day_id: dayId, station_id: stationId, service_line_id: serviceLineId, sheet, pieces, typed_by: typedBy }).execute()

const papers = (db: Db) => db.selectFrom('day_paper as y').innerJoin('person as p', 'p.id', 'y.typed_by').leftJoin('service_line as l', 'l.id', 'y.service_line_id')
  .select(['y.response_id as responseId', 'y.station_id as stationId', 'y.service_line_id as serviceLineId', 'l.name as line', 'y.sheet', 'y.pieces', 'y.typed_by as typedBy', 'p.name as by'])

/** Those that were typed last, before others; of one person, or with the number of a sheet, where these are given. */
export const paperOf = (db: Db, dayId: string, { typedBy, sheet, most }: { typedBy: string | null; sheet: number | null; most: number }): Promise<Paper[]> =>
  papers(db).where('y.day_id', '=', dayId).$if(typedBy !== null, (query) => query.where('y.typed_by', '=', typedBy!)).$if(sheet !== null, (query) => query.where('y.sheet', '=', sheet!)).orderBy('y.number', 'desc').limit(most).execute()

export const findPaper = async (db: Db, dayId: string, responseId: string): Promise<Paper | null> =>
  (isId(responseId) ? await papers(db).where('y.day_id', '=', dayId).where('y.response_id', '=', responseId).executeTakeFirst() : null) ?? null

export type PhotoType = 'image/jpeg' | 'image/png'
/** `sheets`: numbers of the sheets that are seen in it. */
export type Photo = { id: string; number: number; type: PhotoType; pieces: number; keyVersion: number; addedOn: Day; sheets: number[] }

export const photosOf = (db: Db, dayId: string): Promise<Photo[]> => photos(db).where('day_id', '=', dayId).orderBy('number').execute()

export const findPhoto = async (db: Db, dayId: string, id: string): Promise<Photo | null> =>
  (isId(id) ? await photos(db).where('day_id', '=', dayId).where('id', '=', id).executeTakeFirst() : null) ?? null

/** The day is held, so that two get two numbers. */
export const addPhoto = (tx: Tx, dayId: string, { id, type, pieces, keyVersion }: Omit<Photo, 'number' | 'addedOn' | 'sheets'>, { by, on }: { by: string; on: Day }): Promise<unknown> =>
  sql`insert into day_photo (id, day_id, number, type, pieces, key_version, added_by, added_on)
    values (${id}, ${dayId}, (select coalesce(max(number), 0) + 1 from day_photo where day_id = ${dayId}), ${type}, ${pieces}, ${keyVersion}, ${by}, ${on})`.execute(tx)

/** Instead of those before. */
export async function showSheets(tx: Tx, photoId: string, numbers: readonly number[]): Promise<void> {
  await tx.deleteFrom('day_photo_sheet').where('photo_id', '=', photoId).execute()
  if (numbers.length) await tx.insertInto('day_photo_sheet').values(numbers.map((number) => ({ photo_id: photoId, number }))).execute()
}

/** Numbers of the sheets of which there is a picture. */
export const picturedSheets = async (db: Db, dayId: string): Promise<Set<number>> =>
  new Set((await db.selectFrom('day_photo_sheet as s').innerJoin('day_photo as p', 'p.id', 's.photo_id').where('p.day_id', '=', dayId).select('s.number').execute()).map(({ number }) => number))

export const addPhotoPiece = (tx: Tx, photoId: string, number: number, ciphertext: Buffer): Promise<unknown> =>
  tx.insertInto('day_photo_piece').values({ photo_id: photoId, number, ciphertext }).execute()

export const photoPieces = async (db: Db, photoId: string): Promise<Buffer[]> =>
  (await db.selectFrom('day_photo_piece').select('ciphertext').where('photo_id', '=', photoId).orderBy('number').execute()).map(({ ciphertext }) => ciphertext)

/** With its pieces. */
export const removePhoto = (tx: Tx, dayId: string, id: string): Promise<unknown> => tx.deleteFrom('day_photo').where('day_id', '=', dayId).where('id', '=', id).execute()

/** `closedBy`: of days that were closed by then. `addedBy`: of those that nobody closes. */
export const erasePhotos = (tx: Tx, { closedBy, addedBy }: { closedBy: Day; addedBy: Day }): Promise<unknown> =>
  sql`delete from day_photo p using feedback_day d where d.id = p.day_id and (d.closed_on <= ${closedBy} or p.added_on <= ${addedBy})`.execute(tx)

const photos = (db: Db) => db.selectFrom('day_photo').select(['id', 'number', sql<PhotoType>`type`.as('type'), 'pieces', 'key_version as keyVersion', 'added_on as addedOn', sql<number[]>`array(select s.number from day_photo_sheet s where s.photo_id = day_photo.id order by s.number)`.as('sheets')])
