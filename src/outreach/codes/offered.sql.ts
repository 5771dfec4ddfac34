// What a code may be about: what of the directory is in use, with which unit gives what.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'

type Named = { id: string; name: Translated }
export type OfferedUnit = Named & { supervisorId: string | null; serviceIds: string[]; lineIds: string[] }
export type Offered = { lines: Named[]; services: (Named & { lineId: string })[]; units: OfferedUnit[]; places: Named[]; surveys: Named[] }

export async function offered(db: Db, today: Day): Promise<Offered> {
  const inUse = (table: 'l' | 's' | 'u' | 'w') => sql<boolean>`(${sql.ref(`${table}.ended_on`)} is null or ${sql.ref(`${table}.ended_on`)} > ${today})`
  const given = (what: 'id' | 'service_line_id') => sql<string[]>`array(
    select distinct s.${sql.ref(what)}::text from service_unit su join service s on s.id = su.service_id join service_line l on l.id = s.service_line_id
    where su.unit_id = u.id and ${inUse('s')} and ${inUse('l')})`
  return {
    lines: await db.selectFrom('service_line as l').select(['l.id', 'l.name']).where(inUse('l')).orderBy('l.position').orderBy(sql`l.name ->> 'fi'`).execute(),
    services: await db.selectFrom('service as s').innerJoin('service_line as l', 'l.id', 's.service_line_id')
      .select(['s.id', 's.name', 's.service_line_id as lineId']).where(inUse('s')).where(inUse('l')).orderBy('s.position').orderBy(sql`s.name ->> 'fi'`).execute(),
    units: await db.selectFrom('unit as u').select(['u.id', 'u.name', 'u.supervisor_id as supervisorId', given('id').as('serviceIds'), given('service_line_id').as('lineIds')])
      .where(inUse('u')).orderBy(sql`u.name ->> 'fi'`).execute(),
    places: await db.selectFrom('place as w').select(['w.id', 'w.name']).where(inUse('w')).orderBy(sql`w.name ->> 'fi'`).execute(),
    // Those that somebody can answer now or soon, without a slip.
    surveys: await db.selectFrom('survey as v').select(['v.id', 'v.name'])
      .where((e) => e.exists(e.selectFrom('survey_round as r').select('r.id').whereRef('r.survey_id', '=', 'v.id').where('r.way', '=', 'open').where('r.opened_on', 'is not', null).where('r.closed_on', 'is', null)))
      .orderBy(sql`v.name ->> 'fi'`).orderBy('v.id').execute(),
  }
}
