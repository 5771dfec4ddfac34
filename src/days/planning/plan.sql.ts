// What a plan changes besides adding: stops, guests, hosts, municipalities, and what to take along.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import type { Guest, Stop } from '../day.ts'
import { addMunicipalities } from '../parts.sql.ts'
import type { What } from '../things.ts'

/** What is written of a stop; what it is called by, and how many came, is not. */
export type StopDetails = Pick<Stop, 'municipalityId' | 'placeId' | 'where' | 'heldOn' | 'fromMinute' | 'untilMinute'>
export type GuestDetails = Pick<Guest, 'name' | 'about'>
/** `stationId` null: everywhere. `left`: they are on the staff no more. */
export type Host = { personId: string; name: string; stationId: string | null; left: boolean }

export const changeStop = (tx: Tx, id: string, of: StopDetails): Promise<unknown> => tx.updateTable('day_stop').set({
  municipality_id: of.municipalityId, place_id: of.placeId, held_where: of.where, held_on: of.heldOn, from_minute: of.fromMinute, until_minute: of.untilMinute,
}).where('id', '=', id).execute()

export async function removeStop(tx: Tx, dayId: string, id: string): Promise<void> {
  await tx.deleteFrom('day_stop').where('id', '=', id).execute()
  await inOrder(tx, 'day_stop', dayId, await idsOf(tx, 'day_stop', dayId, 'held_on, from_minute, number'))
}

/** As they are held. */
export const sortStops = async (tx: Tx, dayId: string): Promise<void> => inOrder(tx, 'day_stop', dayId, await idsOf(tx, 'day_stop', dayId, 'held_on, from_minute, number'))

/** After those that there are. */
export async function addGuests(tx: Tx, dayId: string, guests: readonly GuestDetails[]): Promise<void> {
  const first = await nextNumber(tx, 'day_guest', dayId)
  if (guests.length) await tx.insertInto('day_guest').values(guests.map(({ name, about }, at) => ({ day_id: dayId, number: first + at, name, about }))).execute()
}

export const changeGuest = (tx: Tx, id: string, { name, about }: GuestDetails): Promise<unknown> => tx.updateTable('day_guest').set({ name, about }).where('id', '=', id).execute()

export async function removeGuest(tx: Tx, dayId: string, id: string): Promise<void> {
  await tx.deleteFrom('day_guest').where('id', '=', id).execute()
  await inOrder(tx, 'day_guest', dayId, await idsOf(tx, 'day_guest', dayId, 'number'))
}

/** By name. */
export const hostsOf = (db: Db, dayId: string, today: Day): Promise<Host[]> =>
  db.selectFrom('day_host as h').innerJoin('person as p', 'p.id', 'h.person_id').leftJoin('day_station as s', 's.id', 'h.station_id')
    .select(['p.id as personId', 'p.name', 'h.station_id as stationId', sql<boolean>`coalesce(p.left_on <= ${today}, false)`.as('left')])
    .where('h.day_id', '=', dayId).orderBy(sql`p.name collate "fi-x-icu"`).orderBy('p.id').orderBy('s.number', (by) => by.asc().nullsFirst()).execute()

/** Who is on the staff, in any role but that of the clients' council. */
export const staffToHost = (db: Db, today: Day): Promise<{ id: string; name: string; title: Translated }[]> =>
  db.selectFrom('person as p').select(['p.id', 'p.name', 'p.title']).where(sql<boolean>`(p.left_on is null or p.left_on > ${today})`)
    .where(sql<boolean>`exists (select from role_grant g where g.person_id = p.id and g.role <> 'council' and g.valid_from <= ${today} and (g.valid_to is null or g.valid_to >= ${today}))`)
    .orderBy(sql`p.name collate "fi-x-icu"`).orderBy('p.id').execute()

export const removeHost = (tx: Tx, dayId: string, personId: string, stationId: string | null): Promise<unknown> =>
  tx.deleteFrom('day_host').where('day_id', '=', dayId).where('person_id', '=', personId).where('station_id', stationId ? '=' : 'is', stationId).execute()

export async function setMunicipalities(tx: Tx, dayId: string, ids: readonly string[]): Promise<void> {
  await tx.deleteFrom('day_municipality').where('day_id', '=', dayId).execute()
  await addMunicipalities(tx, dayId, ids)
}

/** After those that there are. */
export async function addThings(tx: Tx, dayId: string, things: readonly What[]): Promise<void> {
  const first = await nextNumber(tx, 'day_thing', dayId)
  if (things.length) await tx.insertInto('day_thing').values(things.map(({ what, ready }, at) => ({ day_id: dayId, number: first + at, what, ready }))).execute()
}

export const packThings = (tx: Tx, dayId: string, packed: readonly string[]): Promise<unknown> =>
  tx.updateTable('day_thing').set({ packed: sql<boolean>`id = any(${[...packed]}::uuid[])` }).where('day_id', '=', dayId).execute()

export async function removeThing(tx: Tx, dayId: string, id: string): Promise<void> {
  await tx.deleteFrom('day_thing').where('day_id', '=', dayId).where('id', '=', id).execute()
  await inOrder(tx, 'day_thing', dayId, await idsOf(tx, 'day_thing', dayId, 'number'))
}

type Numbered = 'day_stop' | 'day_guest' | 'day_thing' | 'day_station' | 'day_theme'

/** Away first, since no two may have the same number at any moment. */
export async function inOrder(tx: Tx, table: Numbered, dayId: string, ids: readonly string[]): Promise<void> {
  await sql`update ${sql.table(table)} set number = number + 100000 where day_id = ${dayId}`.execute(tx)
  await sql`update ${sql.table(table)} t set number = n.number from unnest(${[...ids]}::uuid[]) with ordinality n (id, number) where t.id = n.id and t.day_id = ${dayId}`.execute(tx)
}

export async function nextNumber(tx: Tx, table: Numbered, dayId: string): Promise<number> {
  const { rows } = await sql<{ next: number }>`select coalesce(max(number), 0) + 1 as next from ${sql.table(table)} where day_id = ${dayId}`.execute(tx)
  return rows[0]!.next
}

async function idsOf(tx: Tx, table: Numbered, dayId: string, order: 'number' | 'held_on, from_minute, number'): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from ${sql.table(table)} where day_id = ${dayId} order by ${sql.raw(order)}`.execute(tx)
  return rows.map(({ id }) => id)
}
