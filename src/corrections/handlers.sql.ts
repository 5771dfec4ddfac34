// Who handles requests about the records of a unit: whom its supervisor named, in a table of its own, and whom the directory and the roles name.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import type { UnitOfRecords } from '../staff/record-duties.ts'
import type { Day } from '../text/dates.ts'
import type { Language, Translated } from '../text/language.ts'

export type UnitWithHandlers = UnitOfRecords & { name: Translated }

/** Units in use, and those that have ended while something about them is open. */
export const listUnitsOfRecords = (db: Db, today: Day): Promise<UnitWithHandlers[]> =>
  db.selectFrom('unit as u').select(['u.id', 'u.name', 'u.supervisor_id as supervisorId',
    sql<string[]>`(select coalesce(json_agg(h.person_id), '[]') from correction_handler h where h.unit_id = u.id)`.as('handlerIds')])
    .where((e) => e.or([e('u.ended_on', 'is', null), e('u.ended_on', '>', today), e.exists(e.selectFrom('correction_request as r').select('r.id').whereRef('r.unit_id', '=', 'u.id'))]))
    .orderBy(sql`u.name ->> 'fi'`).execute()

export const insertHandler = (tx: Tx, { unitId, personId, byId }: { unitId: string; personId: string; byId: string }, now: Date) =>
  tx.insertInto('correction_handler').values({ unit_id: unitId, person_id: personId, named_by: byId, named_at: now })
    .onConflict((conflict) => conflict.doNothing()).returning('person_id').executeTakeFirst()

export const deleteHandler = (tx: Tx, { unitId, personId }: { unitId: string; personId: string }) =>
  tx.deleteFrom('correction_handler').where('unit_id', '=', unitId).where('person_id', '=', personId).returning('person_id').executeTakeFirst()

export type Colleague = { id: string; name: string }

/** Workers and supervisors of a unit, who may be named. */
export const listColleagues = (db: Db, unitId: string, today: Day): Promise<Colleague[]> =>
  db.selectFrom('person as p').select(['p.id', 'p.name']).where(isHere(today))
    .where(sql<boolean>`exists (select from role_grant g where g.person_id = p.id and g.unit_id = ${unitId} and g.role in ('worker', 'supervisor') and ${holds(today)})`)
    .orderBy('p.name').execute()

export const namesOf = (db: Db, ids: readonly string[]): Promise<Colleague[]> =>
  db.selectFrom('person').select(['id', 'name']).where(sql<boolean>`id = any(${[...ids]}::uuid[])`).orderBy('name').execute()

export type Recipient = { personId: string; language: Language }

/** Who is told of a request: who handles those of the unit; data protection where that is nobody, and where it is late. */
export async function recipientsOf(db: Db, unitId: string | null, { late, today }: { late: boolean; today: Day }): Promise<Recipient[]> {
  const ofUnit = unitId === null ? [] : await recipients(db, today, sql<boolean>`
    exists (select from role_grant g where g.person_id = p.id and g.unit_id = ${unitId} and g.role = 'supervisor' and ${holds(today)})
    or exists (select from unit u join role_grant g on g.person_id = u.supervisor_id and g.role = 'supervisor' where u.id = ${unitId} and u.supervisor_id = p.id and ${holds(today)})
    or exists (select from correction_handler h join role_grant g on g.person_id = h.person_id and g.role in ('worker', 'supervisor') where h.unit_id = ${unitId} and h.person_id = p.id and ${holds(today)})`)
  if (ofUnit.length && !late) return ofUnit
  return [...ofUnit, ...await recipients(db, today, sql<boolean>`exists (select from role_grant g where g.person_id = p.id and g.role = 'data-protection' and ${holds(today)})`)]
}

const recipients = (db: Db, today: Day, which: ReturnType<typeof sql<boolean>>): Promise<Recipient[]> =>
  db.selectFrom('person as p').select(['p.id as personId', sql<Language>`p.language`.as('language')]).where(isHere(today)).where(sql<boolean>`(${which})`).execute()

const isHere = (today: Day) => sql<boolean>`(p.left_on is null or p.left_on > ${today})`
const holds = (today: Day) => sql`g.valid_from <= ${today} and (g.valid_to is null or g.valid_to >= ${today})`
