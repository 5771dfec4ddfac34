// Waiting rooms in which tablets stand, with what has to be known of each to say who may keep it and what is given there is about.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { DayKeys } from '../../privacy/day-keys.ts'
import type { Day } from '../../text/dates.ts'
import type { Language, Translated } from '../../text/language.ts'

/** `stands`: where its tablets do, for the desk. `unitLineIds`: of the lines whose services its unit gives. */
export type RoomDetails = { stands: string; unitId: string | null; placeId: string | null; serviceLineId: string | null }
export type WaitingRoom = RoomDetails & {
  id: string; unitName: Translated | null; placeName: Translated | null; lineName: Translated | null; supervisorId: string | null; unitLineIds: string[]
  madeBy: string; madeOn: Day; endedBy: string | null; endedOn: Day | null
}

const rows = (db: Db) => db.selectFrom('waiting_room as w').innerJoin('person as m', 'm.id', 'w.made_by').leftJoin('person as e', 'e.id', 'w.ended_by')
  .leftJoin('unit as u', 'u.id', 'w.unit_id').leftJoin('place as p', 'p.id', 'w.place_id').leftJoin('service_line as l', 'l.id', 'w.service_line_id')
  .select(['w.id', 'w.stands', 'w.unit_id as unitId', 'w.place_id as placeId', 'w.service_line_id as serviceLineId', 'u.name as unitName', 'p.name as placeName', 'l.name as lineName', 'u.supervisor_id as supervisorId',
    'm.name as madeBy', 'w.made_on as madeOn', 'e.name as endedBy', 'w.ended_on as endedOn',
    sql<string[]>`array(select distinct s.service_line_id::text from service_unit g join service s on s.id = g.service_id where g.unit_id = w.unit_id and s.ended_on is null)`.as('unitLineIds')])

/** Those in use first, by where they stand. */
export const listRooms = (db: Db): Promise<WaitingRoom[]> => rows(db).orderBy(sql`w.ended_on desc nulls first`).orderBy('w.stands').orderBy('w.id').execute()

export const findRoom = async (db: Db, id: string): Promise<WaitingRoom | null> => (isId(id) ? await rows(db).where('w.id', '=', id).executeTakeFirst() : undefined) ?? null

/** Held until the transaction ends. */
export const lockRoom = async (tx: Tx, id: string): Promise<WaitingRoom | null> => {
  if (!isId(id)) return null
  await sql`select from waiting_room where id = ${id} for update`.execute(tx)
  return findRoom(tx, id)
}

/** As those of a feedback day. */
export const keysOfRoom = (db: Db, id: string): Promise<DayKeys> =>
  db.selectFrom('waiting_room as w').innerJoin('keys.room_key as k', 'k.room_id', 'w.id').select(['w.public_key as publicKey', 'k.sealed', 'k.key_version as keyVersion']).where('w.id', '=', id).executeTakeFirstOrThrow()

type Made = { id: string; by: string; on: Day; keys: DayKeys }

/** `id`: drawn before, since its keys are bound to it. False: it is there. */
export async function addRoom(tx: Tx, { stands, unitId, placeId, serviceLineId }: RoomDetails, { id, by, on, keys: { publicKey, sealed, keyVersion } }: Made): Promise<boolean> {
  const added = await tx.insertInto('waiting_room').values({
    id, stands, unit_id: unitId, place_id: placeId, service_line_id: serviceLineId, public_key: publicKey, made_by: by, made_on: on,
  }).onConflict((on_) => on_.doNothing()).returning('id').executeTakeFirst()
  if (added) await tx.insertInto('keys.room_key').values({ room_id: id, sealed, key_version: keyVersion }).execute()
  return added !== undefined
}

/** One that has ended stays as it is. */
export const noteRoomEnded = (tx: Tx, id: string, { by, on }: { by: string; on: Day }): Promise<unknown> =>
  tx.updateTable('waiting_room').set({ ended_by: by, ended_on: on }).where('id', '=', id).where('ended_on', 'is', null).execute()

/** Who takes care of tablets in rooms that are in use: who let each in, else who supervises the unit; nobody, where neither is here. */
export const carersOf = async (db: Db, tabletIds: readonly string[], today: Day): Promise<{ personId: string; language: Language; tabletIds: string[] }[]> => (await sql<{ personId: string; language: Language; tabletIds: string[] }>`
  select p.id as "personId", p.language, array_agg(t.id::text) as "tabletIds"
  from day_tablet t join waiting_room w on w.id = t.room_id and w.ended_on is null left join unit u on u.id = w.unit_id
  cross join lateral (select id, language from person where id in (t.paired_by, u.supervisor_id) and (left_on is null or left_on > ${today}) order by id = t.paired_by desc limit 1) p
  where t.id = any(${[...tabletIds]}::uuid[]) group by p.id, p.language order by p.id`.execute(db)).rows
