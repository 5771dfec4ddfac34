// What a rehearsal of the routing looks at besides the routing itself, and what it has found.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Language, Translated } from '../../text/language.ts'
import { inUse } from '../in-use.sql.ts'
import { ofUnit } from '../municipality.sql.ts'
import type { CannotLook, End, Reader } from './dead-end.ts'

export async function whoCannotLook(db: Db): Promise<CannotLook> {
  const people = await db.selectFrom('person as p').leftJoin('contact_check as k', 'k.person_id', 'p.id')
    .select(['p.id', sql<boolean>`p.account_id is null`.as('withoutAccount'), sql<boolean>`k.refused_on is not null`.as('refused')]).execute()
  const ids = (which: 'withoutAccount' | 'refused') => new Set(people.filter((one) => one[which]).map(({ id }) => id))
  return { withoutAccount: ids('withoutAccount'), mailRefused: ids('refused') }
}

/** Who will be away, back, gone, given a role or without one on a day that is known: only what the routing asks about. */
export async function comingChanges(db: Db, today: Day, until: Day): Promise<{ personId: string; day: Day }[]> {
  const { rows } = await sql<{ personId: string; day: Day }>`
    select person_id as "personId", day::text as day from (
      select person_id, first_day as day from absence
      union select person_id, last_day + 1 from absence
      union select person_id, valid_from from role_grant
      union select person_id, valid_to + 1 from role_grant
      union select id, left_on from person
      union select person_id, unreachable_from from contact_check) change
    where day > ${today} and day <= ${until} order by day`.execute(db)
  return rows
}

/** Two walks at once would each find the same news. The sweep of this name holds the same lock. */
export const oneWalkAtATime = (tx: Tx, sweepName: string) =>
  sql`select pg_advisory_xact_lock(hashtext('vastakaiku sweep'), hashtext(${sweepName}))`.execute(tx)

/** Those that a giver can choose. */
export const linesInUse = (db: Db, today: Day): Promise<{ id: string }[]> =>
  db.selectFrom('service_line').select('id').where(inUse(today, 'service_line.ended_on')).execute()

/** Each municipality for which somebody is named: with no unit, and with each unit that lies in none. */
export async function servicesAndMunicipalities(db: Db, today: Day): Promise<{ serviceId: string; unitId: string | null; municipalityId: string }[]> {
  const { rows } = await sql<{ serviceId: string; unitId: string | null; municipalityId: string }>`
    select sm.service_id as "serviceId", places.id as "unitId", sm.municipality_id as "municipalityId"
    from service_municipality sm join service s on s.id = sm.service_id join service_line l on l.id = s.service_line_id
    cross join lateral (
      select null::uuid as id
      union all select u.id from service_unit su join unit u on u.id = su.unit_id left join place p on p.id = u.place_id
        where su.service_id = s.id and coalesce(u.municipality_id, p.municipality_id) is null and (u.ended_on is null or u.ended_on > ${today})) places
    where (s.ended_on is null or s.ended_on > ${today}) and (l.ended_on is null or l.ended_on > ${today})
    order by s.position, s.id, places.id nulls first`.execute(db)
  return rows
}

/** Of a service, in a unit or without, or of a service line that was all that was chosen. */
export type Found = End & { serviceLineId: string | null; serviceId: string | null; unitId: string | null; municipalityId: string | null; reader: Reader; fromOn: Day }

export const keyOf = ({ serviceLineId, serviceId, unitId, municipalityId, reader, why, personId }: Omit<Found, 'fromOn'>): string =>
  [serviceLineId, serviceId, unitId, municipalityId, reader, why, personId].join(' ')

/** By their keys, the day on which each was first found. */
export async function foundBefore(db: Db): Promise<Map<string, Day>> {
  const rows = await db.selectFrom('dead_end')
    .select(['service_line_id as serviceLineId', 'service_id as serviceId', 'unit_id as unitId', 'municipality_id as municipalityId', 'reader', 'why', 'person_id as personId', 'found_on']).execute()
  return new Map(rows.map(({ found_on, ...row }) => [keyOf(row as Found), found_on]))
}

export async function saveRehearsal(
  tx: Tx, { found, ways, until }: { found: (Found & { foundOn: Day })[]; ways: number; until: Day }, now: Date,
): Promise<void> {
  await tx.deleteFrom('dead_end').execute()
  const rows = found.map(({ serviceLineId, serviceId, unitId, municipalityId, reader, why, personId, fromOn, foundOn }) => (
    { service_line_id: serviceLineId, service_id: serviceId, unit_id: unitId, municipality_id: municipalityId, reader, why, person_id: personId, from_on: fromOn, found_on: foundOn }))
  for (let from = 0; from < rows.length; from += 1000) await tx.insertInto('dead_end').values(rows.slice(from, from + 1000)).execute()
  const row = { walked_at: now, ways, until_on: until }
  await tx.insertInto('rehearsal').values(row).onConflict((conflict) => conflict.column('id').doUpdateSet(row)).execute()
}

export type Rehearsal = { walkedAt: Date; ways: number; until: Day }

export const lastRehearsal = async (db: Db): Promise<Rehearsal | null> =>
  (await db.selectFrom('rehearsal').select(['walked_at as walkedAt', 'ways', 'until_on as until']).executeTakeFirst()) ?? null

export const countDeadEnds = async (db: Db): Promise<number> =>
  Number((await db.selectFrom('dead_end').select((e) => e.fn.countAll().as('n')).executeTakeFirstOrThrow()).n)

export type DeadEnd = Found & {
  id: string; lineId: string; line: Translated; service: Translated | null; unit: Translated | null; municipality: Translated | null; personName: string | null; foundOn: Day
}

export async function listDeadEnds(db: Db): Promise<DeadEnd[]> {
  const rows = await db.selectFrom('dead_end').leftJoin('service', 'service.id', 'dead_end.service_id')
    .innerJoin('service_line', (join) => join.on(sql<boolean>`service_line.id = coalesce(service.service_line_id, dead_end.service_line_id)`))
    .leftJoin('unit', 'unit.id', 'dead_end.unit_id').leftJoin('place', 'place.id', 'unit.place_id')
    .leftJoin('municipality', (join) => join.on((e) => e.or([ofUnit, sql<boolean>`municipality.id = dead_end.municipality_id`]))).leftJoin('person', 'person.id', 'dead_end.person_id')
    .select(['dead_end.id', 'dead_end.service_line_id as serviceLineId', 'service_line.name as line', 'dead_end.service_id as serviceId', 'dead_end.unit_id as unitId', 'dead_end.municipality_id as municipalityId', 'dead_end.reader', 'dead_end.why', 'dead_end.person_id as personId',
      'dead_end.from_on as fromOn', 'dead_end.found_on as foundOn', 'service_line.id as lineId', 'service.name as service', 'unit.name as unit',
      'municipality.name as municipality', 'person.name as personName'])
    .orderBy('dead_end.from_on').orderBy('service_line.position').orderBy(sql`service.position nulls first`).orderBy(sql`service.name ->> 'fi'`)
    .orderBy(sql`unit.name ->> 'fi' nulls first`).orderBy('dead_end.reader').execute()
  return rows as DeadEnd[]
}

/** Who is told of what is new. */
export async function coordinators(db: Db, today: Day): Promise<{ id: string; language: Language }[]> {
  const rows = await db.selectFrom('person').select(['id', 'language'])
    .where((e) => e.or([e('left_on', 'is', null), e('left_on', '>', today)]))
    .where((e) => e.exists(e.selectFrom('role_grant as g').select('g.id').whereRef('g.person_id', '=', 'person.id').where('g.role', '=', 'coordinator')
      .where('g.valid_from', '<=', today).where((g) => g.or([g('g.valid_to', 'is', null), g('g.valid_to', '>=', today)]))))
    .execute()
  return rows.map(({ id, language }) => ({ id, language: language as Language }))
}
