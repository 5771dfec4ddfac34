// Reading what clients choose from: service lines, their services, and the units that give them. What has
// ended is not seen here.
import { sql } from 'kysely'
import type { Db } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import { inLanguage, type Language, type Translated } from '../text/language.ts'
import { isId } from './id.ts'
import { inUse } from './in-use.sql.ts'
import { match } from './match.ts'
import { ofUnit } from './municipality.sql.ts'

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
export async function search(db: Db, words: string, language: Language, today: Day, limit: number): Promise<Found[]> {
  const rows = await findable(db, today)
  const services = rows.filter((row, n) => rows[n - 1]?.serviceId !== row.serviceId)
  const items = [
    ...services.map((row) => ({ row, unit: false, words: wordsOfService(row) })),
    ...rows.filter((row) => row.unitId).map((row) =>
      ({ row, unit: true, words: [...wordsOfService(row), ...wordsOfUnit(row)] })),
  ]
  const matches = match(items, words)
  const byItself = new Set(matches.filter(({ item }) => !item.unit).map(({ item }) => item.row.serviceId))
  return matches
    .filter(({ item }) => !item.unit || !byItself.has(item.row.serviceId))
    .slice(0, limit)
    .map(({ item: { row, unit } }) => ({
      serviceId: row.serviceId,
      serviceName: inLanguage(row.serviceName, language),
      unitId: unit ? row.unitId : null,
      unitName: unit && row.unitName ? inLanguage(row.unitName, language) : null,
      lineName: inLanguage(row.lineName, language),
      // Of a service as a whole the places are told, so that one can be chosen at once.
      units: unit ? [] : rows.flatMap((each) => (each.serviceId === row.serviceId && each.unitId && each.unitName
        ? [{ id: each.unitId, name: inLanguage(each.unitName, language) }] : [])),
    }))
}

type Row = Awaited<ReturnType<typeof findable>>[number]

/** A client may know a service by its name in any language. */
const all = (content: Translated | null): string => (content ? Object.values(content).join(' ') : '')

const wordsOfService = (row: Row) => [
  { text: all(row.serviceName), weight: 1 },
  { text: all(row.everydayWords), weight: 0.9 },
  { text: all(row.lineName), weight: 0.5 },
]
const wordsOfUnit = (row: Row) => [
  { text: all(row.unitName), weight: 0.8 },
  { text: all(row.municipality), weight: 0.8 },
]

/** One row for each service and unit; a service without units has one row. */
const findable = (db: Db, today: Day) =>
  db.selectFrom('service')
    .innerJoin('service_line', 'service_line.id', 'service.service_line_id')
    .leftJoin('service_unit', 'service_unit.service_id', 'service.id')
    .leftJoin('unit', (join) => join.onRef('unit.id', '=', 'service_unit.unit_id').on(inUse(today, 'unit.ended_on')))
    .leftJoin('place', 'place.id', 'unit.place_id')
    .leftJoin('municipality', (join) => join.on(ofUnit))
    .select(['service.id as serviceId', 'service.name as serviceName', 'service.everyday_words as everydayWords',
      'service_line.name as lineName', 'unit.id as unitId', 'unit.name as unitName', 'municipality.name as municipality'])
    .where(inUse(today, 'service.ended_on', 'service_line.ended_on'))
    .orderBy('service_line.position').orderBy('service.position').orderBy('service.id').orderBy(sql`unit.name ->> 'fi'`)
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
