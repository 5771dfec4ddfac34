// What a feedback day is made of: stops, stations, decks of word cards, themes of wishes, guests, hosts, and what to take along.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import { isId } from '../directory/id.ts'
import type { Translated } from '../text/language.ts'
import type { Deck, Guest, Station, Stop, Theme, Thing } from './day.ts'

export const stopsOf = (db: Db, dayId: string): Promise<Stop[]> => stops(db).where('t.day_id', '=', dayId).execute()

/** By the ids of their days. */
export async function stopsOfDays(db: Db, dayIds: readonly string[]): Promise<Map<string, Stop[]>> {
  const found = await stops(db).select('t.day_id as dayId').where('t.day_id', '=', sql<string>`any(${[...dayIds]}::uuid[])`).execute()
  return new Map(dayIds.map((id) => [id, found.filter(({ dayId }) => dayId === id)]))
}

const stops = (db: Db) =>
  db.selectFrom('day_stop as t').innerJoin('municipality as m', 'm.id', 't.municipality_id').orderBy('t.number')
    .select(['t.id', 't.number', 't.municipality_id as municipalityId', 'm.name as municipality', 't.place_id as placeId', 't.held_where as where', 't.held_on as heldOn',
      't.from_minute as fromMinute', 't.until_minute as untilMinute', 't.estimated_least as estimatedLeast', 't.estimated_most as estimatedMost'])

export const stationsOf = (db: Db, dayId: string): Promise<Station[]> =>
  db.selectFrom('day_station').select(['id', 'number', 'form', 'name', 'service_line_id as serviceLineId', 'questions']).$narrowType<Pick<Station, 'form'>>().where('day_id', '=', dayId).orderBy('number').execute()

/** Null where there is no such station. */
export const dayOfStation = async (db: Db, id: string): Promise<string | null> =>
  (isId(id) ? await db.selectFrom('day_station').select('day_id as dayId').where('id', '=', id).executeTakeFirst() : undefined)?.dayId ?? null

export const decksOf = (db: Db, dayId: string): Promise<Deck[]> =>
  db.selectFrom('day_deck').select(['service_line_id as serviceLineId', 'cards']).where('day_id', '=', dayId).orderBy('service_line_id').execute()

export const themesOf = (db: Db, dayId: string): Promise<Theme[]> =>
  db.selectFrom('day_theme').select(['id', 'number', 'name', 'answer', 'answer_words as answerWords', 'answered_on as answeredOn']).$narrowType<Pick<Theme, 'answer'>>().where('day_id', '=', dayId).orderBy('number').execute()

export const guestsOf = (db: Db, dayId: string): Promise<Guest[]> =>
  db.selectFrom('day_guest').select(['id', 'number', 'name', 'about']).where('day_id', '=', dayId).orderBy('number').execute()

export const thingsOf = (db: Db, dayId: string): Promise<Thing[]> =>
  db.selectFrom('day_thing').select(['id', 'number', 'what', 'ready', 'packed']).$castTo<Thing>().where('day_id', '=', dayId).orderBy('number').execute()

/** By name. */
export const municipalitiesOf = (db: Db, dayId: string): Promise<{ id: string; name: Translated }[]> =>
  db.selectFrom('day_municipality as d').innerJoin('municipality as m', 'm.id', 'd.municipality_id').select(['m.id', 'm.name']).where('d.day_id', '=', dayId).orderBy(sql`m.name ->> 'fi'`).execute()

export const addStop = async (tx: Tx, dayId: string, stop: Omit<Stop, 'id' | 'municipality' | 'estimatedLeast' | 'estimatedMost'>): Promise<string> => (await tx.insertInto('day_stop').values({
  day_id: dayId, number: stop.number, municipality_id: stop.municipalityId, place_id: stop.placeId, held_where: stop.where, held_on: stop.heldOn, from_minute: stop.fromMinute, until_minute: stop.untilMinute,
}).returning('id').executeTakeFirstOrThrow()).id

/** Their ids, in their order. */
export const addStations = async (tx: Tx, dayId: string, stations: readonly Omit<Station, 'id'>[]): Promise<string[]> => (stations.length ? (await tx.insertInto('day_station').values(stations.map(({ number, form, name, serviceLineId, questions }) =>
  ({ day_id: dayId, number, form, name, service_line_id: serviceLineId, questions }))).returning('id').execute()).map(({ id }) => id) : [])

export const addStation = async (tx: Tx, dayId: string, station: Omit<Station, 'id'>): Promise<string> => (await addStations(tx, dayId, [station]))[0]!

export const addThemes = async (tx: Tx, dayId: string, themes: readonly Pick<Theme, 'number' | 'name'>[]): Promise<string[]> => (themes.length
  ? (await tx.insertInto('day_theme').values(themes.map(({ number, name }) => ({ day_id: dayId, number, name }))).returning('id').execute()).map(({ id }) => id) : [])

export const addTheme = async (tx: Tx, dayId: string, theme: Pick<Theme, 'number' | 'name'>): Promise<string> => (await addThemes(tx, dayId, [theme]))[0]!

export const addMunicipalities = (tx: Tx, dayId: string, ids: readonly string[]): Promise<unknown> => (ids.length
  ? tx.insertInto('day_municipality').values(ids.map((id) => ({ day_id: dayId, municipality_id: id }))).onConflict((on) => on.doNothing()).execute() : Promise.resolve())

export const addMunicipality = (tx: Tx, dayId: string, municipalityId: string): Promise<unknown> => addMunicipalities(tx, dayId, [municipalityId])

export const addHost = (tx: Tx, dayId: string, personId: string, stationId: string | null): Promise<unknown> =>
  tx.insertInto('day_host').values({ day_id: dayId, person_id: personId, station_id: stationId }).onConflict((on) => on.doNothing()).execute()
