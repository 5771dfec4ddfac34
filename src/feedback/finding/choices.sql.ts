// What a list of cases can be narrowed down to: units, and people who handle feedback.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import { readingRoles, type Actor, type Role } from '../../staff/actor.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'

/** Ended ones too: there is feedback about them. */
export const unitsToChoose = (db: Db): Promise<{ id: string; name: Translated }[]> =>
  db.selectFrom('unit').select(['id', 'name']).orderBy(sql`name ->> 'fi'`).execute()

/** Who can sign in and holds a role today that reads feedback. */
export const handlersToChoose = (db: Db, today: Day): Promise<{ id: string; name: string }[]> =>
  db.selectFrom('person as p').select(['p.id', 'p.name']).where('p.account_id', 'is not', null)
    .where((e) => e.or([e('p.left_on', 'is', null), e('p.left_on', '>', today)]))
    .where((e) => e.exists(e.selectFrom('role_grant as g').select('g.id').whereRef('g.person_id', '=', 'p.id').where('g.role', 'in', readingRoles)
      .where('g.valid_from', '<=', today).where((f) => f.or([f('g.valid_to', 'is', null), f('g.valid_to', '>=', today)]))))
    .orderBy('p.name').execute()

/** Somebody to whom a case may be given, with what they may read today. */
export type NewHandler = Actor

export async function findHandler(db: Db, personId: string, today: Day): Promise<NewHandler | null> {
  const known = (await handlersToChoose(db, today)).some(({ id }) => id === personId)
  const row = known && await db.selectFrom('person as p').select(['p.id', 'p.name', 'p.language']).where('p.id', '=', personId).executeTakeFirst()
  if (!row) return null
  const grants = await db.selectFrom('role_grant').select(['role', 'unit_id', 'service_line_id']).where('person_id', '=', personId)
    .where('valid_from', '<=', today).where((e) => e.or([e('valid_to', 'is', null), e('valid_to', '>=', today)])).execute()
  return {
    personId, name: row.name, language: row.language as Actor['language'],
    roles: grants.map(({ role, unit_id, service_line_id }) => ({ role: role as Role, unitId: unit_id, serviceLineId: service_line_id })),
  }
}
