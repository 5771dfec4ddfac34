// The table of roles for which a second factor is required, and who of their holders has none.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Role } from '../actor.ts'

export const requiredRoles = async (db: Db): Promise<Role[]> =>
  (await db.selectFrom('second_factor_rule').select('role').orderBy('role').execute()).map(({ role }) => role as Role)

export async function saveRequiredRoles(tx: Tx, roles: Role[], { by, today }: { by: string; today: Day }): Promise<void> {
  await tx.deleteFrom('second_factor_rule').where((row) => (roles.length ? row('role', 'not in', roles) : row.val(true))).execute()
  if (!roles.length) return
  await tx.insertInto('second_factor_rule').values(roles.map((role) => ({ role, required_by: by, required_on: today })))
    .onConflict((row) => row.column('role').doNothing()).execute()
}

export type Holder = { role: Role; id: string; name: string; hasFactor: boolean }

/** Who has which role today and can sign in, or will be able to: by name, once for each role. */
export const listHolders = async (db: Db, day: Day): Promise<Holder[]> =>
  (await db.selectFrom('role_grant').innerJoin('person', 'person.id', 'role_grant.person_id')
    .select((row) => [
      'role', 'person.id', 'name',
      row.exists(row.selectFrom('second_factor').select('second_factor.id').whereRef('second_factor.person_id', '=', 'person.id')).as('hasFactor'),
    ])
    .distinct()
    .where('valid_from', '<=', day)
    .where((row) => row.or([row('valid_to', 'is', null), row('valid_to', '>=', day)]))
    .where((row) => row.or([row('left_on', 'is', null), row('left_on', '>', day)]))
    .orderBy(sql`name`).execute())
    .map((row) => ({ ...row, role: row.role as Role, hasFactor: Boolean(row.hasFactor) }))
