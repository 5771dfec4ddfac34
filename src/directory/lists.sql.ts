// The directory as programs read it: what is in use, with ids, and which of some ids are in it at all.
import { sql } from 'kysely'
import type { Db } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'
import { inUse } from './in-use.sql.ts'
import { unitsOfService, type Named } from './services.sql.ts'

export type ListedService = Named & { description: Translated | null; line: Named; units: Named[] }
export type ListedUnit = Named & {
  municipality: Named | null
  place: Named | null
  phone: string | null
  email: string | null
}
export type ListedPlace = Named & { address: Translated | null; municipality: Named | null }
export type ListedMunicipality = Named & { code: string | null }

export const listServices = (db: Db, today: Day): Promise<ListedService[]> =>
  db.selectFrom('service').innerJoin('service_line', 'service_line.id', 'service.service_line_id')
    .select(['service.id', 'service.name', 'service.description'])
    .select([named('service_line').$notNull().as('line'), unitsOfService(today).as('units')])
    .where(inUse(today, 'service.ended_on', 'service_line.ended_on'))
    .orderBy('service_line.position').orderBy('service.position').orderBy(sql`service.name ->> 'fi'`)
    .execute()

/** The municipality of a unit is its own, or that of its place. */
export const listUnits = (db: Db, today: Day): Promise<ListedUnit[]> =>
  db.selectFrom('unit')
    .leftJoin('place', 'place.id', 'unit.place_id')
    .leftJoin('municipality', (join) => join.on((e) =>
      e('municipality.id', '=', e.fn.coalesce('unit.municipality_id', 'place.municipality_id'))))
    .select(['unit.id', 'unit.name', 'unit.phone', 'unit.email'])
    .select([named('municipality').as('municipality'), named('place').as('place')])
    .where(inUse(today, 'unit.ended_on')).orderBy(sql`unit.name ->> 'fi'`).execute()

export const listPlaces = (db: Db, today: Day): Promise<ListedPlace[]> =>
  db.selectFrom('place').leftJoin('municipality', 'municipality.id', 'place.municipality_id')
    .select(['place.id', 'place.name', 'place.address', named('municipality').as('municipality')])
    .where(inUse(today, 'place.ended_on')).orderBy(sql`place.name ->> 'fi'`).execute()

export const listMunicipalities = (db: Db): Promise<ListedMunicipality[]> =>
  db.selectFrom('municipality').select(['id', 'name', 'code']).orderBy(sql`name ->> 'fi'`).execute()

const parts = ['service', 'unit', 'place', 'municipality'] as const
export type Part = (typeof parts)[number]

/** Which of the ids are not in the directory. What has ended still is: people come with old links. */
export async function unknownParts(db: Db, ids: Record<Part, string | null>): Promise<Part[]> {
  const given = parts.filter((part) => ids[part] !== null)
  if (given.length === 0) return []
  const columns = given.map((part) =>
    sql`exists (select from ${sql.table(part)} where id = ${ids[part]}::uuid) as ${sql.ref(part)}`)
  const { rows } = await sql<Partial<Record<Part, boolean>>>`select ${sql.join(columns)}`.execute(db)
  return given.filter((part) => !rows[0]![part])
}

const named = (table: 'service_line' | 'municipality' | 'place') =>
  sql<Named | null>`case when ${sql.ref(`${table}.id`)} is not null
    then json_build_object('id', ${sql.ref(`${table}.id`)}, 'name', ${sql.ref(`${table}.name`)}) end`
