// The whole directory at once, for the desk: what there is, and who would get feedback about it today.
import { sql } from 'kysely'
import type { Db } from '../db/db.ts'
import { whoAnswersEach } from '../feedback/answerable.sql.ts'
import { route, type Routed } from '../feedback/route.ts'
import type { Day } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'
import type { Ending } from './directory.ts'
import { inUse } from './in-use.sql.ts'
import { ofUnit } from './municipality.sql.ts'

/** One service in one unit, or a service when no unit is named (`unit` null). */
export type Destination = {
  line: Item
  service: Item
  unit: Item | null
  /** Who gets the feedback today, by the very rule that routes it. */
  to: Recipient | null
  /** Who gets what is written past the workers. */
  past: Recipient | null
  /** Somebody who is named as a handler, supervisor or manager here although they have left. */
  left: string[]
}
export type Item = { id: string; name: Translated }
export type Recipient = { name: string; because: Routed['because'] }

export async function destinations(db: Db, today: Day): Promise<Destination[]> {
  const people = new Map((await everyone(db, today)).map((person) => [person.id, person]))
  const rows = await servicesAndUnits(db, today)
  const topics = rows.map(({ service, unit }) => ({ serviceLineId: null, serviceId: service.id, unitId: unit?.id ?? null }))
  const answering = await whoAnswersEach(db, topics, today)
  return rows.map(({ line, service, unit, ...row }, n) => {
    const recipient = (reader: 'handler' | 'supervisor'): Recipient | null => {
      const { handlerId, because } = route(answering[n]!, reader)
      const person = handlerId ? people.get(handlerId) : undefined
      return person ? { name: person.name, because } : null
    }
    const named = [row.handlerHereId, row.handlerOfServiceId, row.supervisorId, row.lineManagerId]
    const left = named.flatMap((id) => (id && people.get(id)?.left ? people.get(id)!.name : []))
    return { line, service, unit, to: recipient('handler'), past: recipient('supervisor'), left: [...new Set(left)] }
  })
}

export type EndedThing = Item & { what: Ending; endedOn: Day }

/** Everything that has ended, the latest first. */
export const endedThings = async (db: Db, today: Day): Promise<EndedThing[]> => {
  const { rows } = await sql<EndedThing>`
    select id, name, what, ended_on as "endedOn" from (
      select id, name, 'line' as what, ended_on from service_line
      union all select id, name, 'service', ended_on from service
      union all select id, name, 'unit', ended_on from unit
      union all select id, name, 'place', ended_on from place
      union all select id, name, 'telephone', ended_on from telephone
      union all select id, name, 'situation', ended_on from life_situation
      union all select id, name, 'drop-in', ended_on from drop_in
      union all select id, name, 'step', ended_on from first_step
      union all select id, name, 'other', ended_on from other_service) everything
    where ended_on <= ${today} order by ended_on desc, name ->> 'fi'`.execute(db)
  return rows
}

const everyone = (db: Db, today: Day): Promise<{ id: string; name: string; left: boolean }[]> =>
  db.selectFrom('person').select(['id', 'name', sql<boolean>`coalesce(left_on <= ${today}, false)`.as('left')]).where('not_staff', '=', false).execute()

/** A service given by several units has a row besides them: that of a client who names none. */
export async function servicesAndUnits(db: Db, today: Day) {
  const rows = await db.selectFrom('service')
    .innerJoin('service_line', 'service_line.id', 'service.service_line_id')
    .leftJoin('service_unit', 'service_unit.service_id', 'service.id')
    .leftJoin('unit', (join) => join.onRef('unit.id', '=', 'service_unit.unit_id').on(inUse(today, 'unit.ended_on')))
    .select([
      sql<Item>`json_build_object('id', service_line.id, 'name', service_line.name)`.as('line'),
      sql<Item>`json_build_object('id', service.id, 'name', service.name)`.as('service'),
      sql<Item | null>`case when unit.id is not null then json_build_object('id', unit.id, 'name', unit.name) end`.as('unit'),
      'service_unit.handler_id as handlerHereId', 'unit.supervisor_id as supervisorId',
      'service.handler_id as handlerOfServiceId', 'service_line.manager_id as lineManagerId'])
    .where(inUse(today, 'service.ended_on', 'service_line.ended_on'))
    .orderBy('service_line.position').orderBy(sql`service_line.name ->> 'fi'`)
    .orderBy('service.position').orderBy(sql`service.name ->> 'fi'`).orderBy('service.id')
    .orderBy(sql`unit.name ->> 'fi'`)
    .execute()
  const ofService = Map.groupBy(rows, ({ service }) => service.id)
  return [...ofService.values()].flatMap((all) => {
    const [row, units] = [all[0]!, all.filter(({ unit }) => unit)]
    return units.length === 1 ? units : [{ ...row, unit: null, handlerHereId: null, supervisorId: null }, ...units]
  })
}

export type UnitRow = Item & { municipality: Translated | null; supervisorName: string | null }

export const unitRows = (db: Db, today: Day): Promise<UnitRow[]> =>
  db.selectFrom('unit')
    .leftJoin('place', 'place.id', 'unit.place_id')
    .leftJoin('municipality', (join) => join.on(ofUnit))
    .leftJoin('person', (join) => join.onRef('person.id', '=', 'unit.supervisor_id').on(inUse(today, 'person.left_on')))
    .select(['unit.id', 'unit.name', 'municipality.name as municipality', 'person.name as supervisorName'])
    .where(inUse(today, 'unit.ended_on')).orderBy(sql`unit.name ->> 'fi'`).execute()
