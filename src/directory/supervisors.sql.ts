// The public list of those who answer for the units and the service lines. A person is on it only while
// they have agreed to be listed and have not left.
import { sql } from 'kysely'
import type { Db } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'
import { inUse } from './in-use.sql.ts'
import { ofUnit } from './municipality.sql.ts'

/** Telephone and address only where the person lets them be told. */
export type ListedPerson = { name: string; title: Translated; phone: string | null; email: string | null }

export type SupervisedUnit = {
  id: string
  name: Translated
  municipality: { id: string; name: Translated } | null
  phone: string | null
  email: string | null
  services: { name: Translated; lineId: string; lineName: Translated }[]
  /** Null where nobody may be named; the unit's own telephone is then the way. */
  supervisor: ListedPerson | null
}

export type ManagedLine = { id: string; name: Translated; manager: ListedPerson }

export const supervisorsByUnit = (db: Db, today: Day): Promise<SupervisedUnit[]> =>
  db.selectFrom('unit')
    .leftJoin('place', 'place.id', 'unit.place_id')
    .leftJoin('municipality', (join) => join.on(ofUnit))
    .leftJoin('person', (join) => join
      .onRef('person.id', '=', 'unit.supervisor_id').on('person.listed', '=', true).on(inUse(today, 'person.left_on')))
    .select(['unit.id', 'unit.name', 'unit.phone', 'unit.email', asPerson.as('supervisor'),
      sql<SupervisedUnit['municipality']>`case when municipality.id is not null
        then json_build_object('id', municipality.id, 'name', municipality.name) end`.as('municipality'),
      sql<SupervisedUnit['services']>`(
        select coalesce(json_agg(json_build_object('name', s.name, 'lineId', l.id, 'lineName', l.name)
          order by l.position, s.position), '[]')
        from service_unit su join service s on s.id = su.service_id join service_line l on l.id = s.service_line_id
        where su.unit_id = unit.id and (s.ended_on is null or s.ended_on > ${today})
          and (l.ended_on is null or l.ended_on > ${today}))`.as('services')])
    .where(inUse(today, 'unit.ended_on'))
    .orderBy(sql`unit.name ->> 'fi'`).execute()

export const lineManagers = async (db: Db, today: Day): Promise<ManagedLine[]> =>
  db.selectFrom('service_line')
    .innerJoin('person', 'person.id', 'service_line.manager_id')
    .select(['service_line.id', 'service_line.name', asPerson.$notNull().as('manager')])
    .where(inUse(today, 'service_line.ended_on', 'person.left_on')).where('person.listed', '=', true)
    .orderBy('service_line.position').orderBy(sql`service_line.name ->> 'fi'`).execute()

const asPerson = sql<ListedPerson | null>`case when person.id is not null then
  json_build_object('name', person.name, 'title', person.title, 'phone', case when person.phone_listed then person.phone end, 'email', case when person.email_listed then person.email end) end`
