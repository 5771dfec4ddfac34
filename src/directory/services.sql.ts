// Reading what clients choose from: service lines, their services, and the units that give them. What has
// ended is not seen here.
import { sql } from 'kysely'
import type { Db } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import { inLanguage, type Language, type Translated } from '../text/language.ts'
import { isId } from './id.ts'
import { inUse } from './in-use.sql.ts'
import { candidates } from './candidates.sql.ts'
import { match, wordsOf } from './match.ts'
import { ofUnit } from './municipality.sql.ts'
import { inAll } from './weighed-words.ts'

export type Named = { id: string; name: Translated }
export type ServiceLine = Named & { description: Translated | null }
export type ServiceOfLine = ServiceLine & { units: Named[] }
export type Service = Named & { serviceLineId: string; lineName: Translated; units: Named[] }
export type Unit = Named & {
  municipality: Translated | null
  phone: string | null
  email: string | null
  services: Named[]
}

export const serviceLines = (db: Db, today: Day): Promise<ServiceLine[]> =>
  db.selectFrom('service_line').select(['id', 'name', 'description'])
    .where(inUse(today, 'service_line.ended_on'))
    .orderBy('position').orderBy(sql`name ->> 'fi'`).execute()

/** Nothing for a line that is unknown or has ended. */
export async function servicesOfLine(db: Db, lineId: string, today: Day): Promise<ServiceOfLine[]> {
  if (!isId(lineId)) return []
  return await db.selectFrom('service').innerJoin('service_line', 'service_line.id', 'service.service_line_id')
    .select(['service.id', 'service.name', 'service.description', unitsOfService(today).as('units')])
    .where('service_line.id', '=', lineId).where(inUse(today, 'service.ended_on', 'service_line.ended_on'))
    .orderBy('service.position').orderBy(sql`service.name ->> 'fi'`).execute()
}

export async function findService(db: Db, id: string, today: Day): Promise<Service | null> {
  if (!isId(id)) return null
  return await db.selectFrom('service').innerJoin('service_line', 'service_line.id', 'service.service_line_id')
    .select(['service.id', 'service.name', 'service_line.id as serviceLineId', 'service_line.name as lineName'])
    .select(unitsOfService(today).as('units'))
    .where('service.id', '=', id).where(inUse(today, 'service.ended_on', 'service_line.ended_on'))
    .executeTakeFirst() ?? null
}

export async function findUnit(db: Db, id: string, today: Day): Promise<Unit | null> {
  if (!isId(id)) return null
  return await db.selectFrom('unit')
    .leftJoin('place', 'place.id', 'unit.place_id')
    .leftJoin('municipality', (join) => join.on(ofUnit))
    .select(['unit.id', 'unit.name', 'municipality.name as municipality', 'unit.phone', 'unit.email'])
    .select(servicesOfUnit(today).as('services'))
    .where('unit.id', '=', id).where(inUse(today, 'unit.ended_on'))
    .executeTakeFirst() ?? null
}

export type Found = {
  serviceId: string
  serviceName: string
  unitId: string | null
  unitName: string | null
  lineName: string
  /** The places that give a service that was found as a whole. */
  units: { id: string; name: string }[]
}

/**
 * Services by the words that people type, best first. A unit is named only where the words say more than
 * the service: "kotihoito" finds the service, "kotihoito saarisalmi" its unit there.
 */
export async function search(db: Db, words: string, language: Language, today: Day): Promise<Found[]> {
  return match(await serviceItems(db, words, language, today), words).flatMap(({ item, places }): Found[] => {
    const service = {
      serviceId: item.serviceId, serviceName: inLanguage(item.serviceName, language), lineName: inLanguage(item.lineName, language),
    }
    // Of a service as a whole the places are told, so that one can be chosen at once.
    if (places.length === 0) return [{ ...service, unitId: null, unitName: null, units: item.places.map(({ id, name }) => ({ id, name })) }]
    return places.map(({ id, name }) => ({ ...service, unitId: id, unitName: name, units: [] }))
  })
}

/** Services that the words may mean, with the words by which they and their units are found, to be weighed by `match`. */
export async function serviceItems(db: Db, words: string, language: Language, today: Day) {
  const services = await findable(db, await candidates(db, wordsOf(words), today), today)
  return services.map((row) => ({
    ...row,
    words: wordsOfService(row, language),
    places: row.units.map((unit) => ({ id: unit.unitId, name: inLanguage(unit.unitName, language), words: wordsOfUnit(unit, language) })),
  }))
}

type Row = Awaited<ReturnType<typeof findable>>[number]

const wordsOfService = (row: Row, language: Language) => [
  ...inAll(row.serviceName, 1, language),
  ...inAll(row.everydayWords, 0.9, language),
  ...inAll(row.lineName, 0.6, language),
  ...inAll(row.description, 0.35, language),
  ...inAll(row.lineDescription, 0.25, language),
]
const wordsOfUnit = ({ unitName, municipality }: UnitFound, language: Language) =>
  [...inAll(unitName, 1, language), ...inAll(municipality, 1, language)]

type UnitFound = { unitId: string; unitName: Translated; municipality: Translated | null }

/** These services, each with the units that give it. */
const findable = (db: Db, ids: readonly string[], today: Day) =>
  db.selectFrom('service')
    .innerJoin('service_line', 'service_line.id', 'service.service_line_id')
    .select(['service.id as serviceId', 'service.name as serviceName', 'service.everyday_words as everydayWords',
      'service.description', 'service_line.name as lineName', 'service_line.description as lineDescription'])
    .select(sql<UnitFound[]>`(
      select coalesce(json_agg(json_build_object('unitId', u.id, 'unitName', u.name, 'municipality', m.name) order by u.name ->> 'fi'), '[]')
      from service_unit su join unit u on u.id = su.unit_id left join place p on p.id = u.place_id
      left join municipality m on m.id = coalesce(u.municipality_id, p.municipality_id)
      where su.service_id = service.id and (u.ended_on is null or u.ended_on > ${today}))`.as('units'))
    .where('service.id', '=', sql<string>`any (${ids}::uuid[])`)
    .where(inUse(today, 'service.ended_on', 'service_line.ended_on'))
    .orderBy('service_line.position').orderBy('service.position').orderBy('service.id')
    .execute()

export const unitsOfService = (today: Day) => sql<Named[]>`(
  select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) order by u.name ->> 'fi'), '[]')
  from service_unit su join unit u on u.id = su.unit_id
  where su.service_id = service.id and (u.ended_on is null or u.ended_on > ${today}))`

const servicesOfUnit = (today: Day) => sql<Named[]>`(
  select coalesce(json_agg(
    json_build_object('id', s.id, 'name', s.name) order by l.position, s.position, s.name ->> 'fi'), '[]')
  from service_unit su join service s on s.id = su.service_id join service_line l on l.id = s.service_line_id
  where su.unit_id = unit.id and (s.ended_on is null or s.ended_on > ${today})
    and (l.ended_on is null or l.ended_on > ${today}))`

/** By service, those of what is in use. */
export async function everydayWords(db: Db, today: Day): Promise<Map<string, Translated>> {
  const rows = await db.selectFrom('service').select(['id', 'everyday_words as words']).where(inUse(today, 'service.ended_on')).execute()
  return new Map(rows.flatMap(({ id, words }) => (words ? [[id, words]] : [])))
}
