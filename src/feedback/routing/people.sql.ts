// The people around a case: who works for its unit or service line, or for the whole organisation.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import { readingRoles, type Actor, type Grant } from '../../staff/actor.ts'
import { mayReadCase } from '../../staff/roles.ts'
import type { Day } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import type { Case } from '../cases.sql.ts'
import { opensTo } from '../route.ts'

/** By name. Of a case about no unit and no line, whoever reads feedback anywhere. */
export async function peopleAround(db: Db, { unitId, serviceLineId }: Pick<Case, 'unitId' | 'serviceLineId'>, today: Day): Promise<Actor[]> {
  const rows = await db.selectFrom('person')
    .select((e) => ['person.id', 'person.name', 'person.language', sql<Grant[]>`(
      select json_agg(json_build_object('role', r.role, 'unitId', r.unit_id, 'serviceLineId', r.service_line_id)) from role_grant r
      where r.person_id = ${e.ref('person.id')} and r.valid_from <= ${today} and (r.valid_to is null or r.valid_to >= ${today}))`.as('grants')])
    .where((e) => e.and([
      e.or([e('left_on', 'is', null), e('left_on', '>', today)]),
      e.exists(e.selectFrom('role_grant as g').whereRef('g.person_id', '=', 'person.id').where('g.role', 'in', readingRoles)
        .where('g.valid_from', '<=', today).where((g) => g.or([g('g.valid_to', 'is', null), g('g.valid_to', '>=', today)]))
        .where((g) => g.or([
          g.and([g('g.unit_id', 'is', null), g('g.service_line_id', 'is', null)]),
          ...(unitId ? [g('g.unit_id', '=', unitId)] : []),
          ...(serviceLineId ? [g('g.service_line_id', '=', serviceLineId)] : []),
          ...(unitId || serviceLineId ? [] : [g.val(true)]),
        ]))),
    ]))
    .orderBy('person.name').execute()
  return rows.map(({ id, name, language, grants }) => ({ personId: id, name, language: language as Language, roles: grants }))
}

/** Whether somebody could read a case, were it theirs to handle; and what is for supervisors first, only as one. */
export const couldHandle = (person: Actor, one: Case): boolean =>
  !one.concernedIds.includes(person.personId) && mayReadCase(person, { ...one, reader: opensTo(one), handlerId: person.personId })
