// The table of which role comes with which group, and the grants that came from groups.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Doer, Grant, Role } from '../actor.ts'
import type { FromGroup, GroupRole } from './group-roles.ts'

export async function listGroupRoles(db: Db): Promise<GroupRole[]> {
  const rows = await db
    .selectFrom('group_role')
    .select(['id', 'group_name as group', 'role', 'unit_id as unitId', 'service_line_id as serviceLineId', 'made_by', 'deputy_id', 'counts_from_on as countsFrom'])
    .orderBy('group_name').orderBy('role').orderBy('made_at').execute()
  return rows.map(({ made_by, deputy_id, role, ...row }) => ({ ...row, role: role as Role, madeBy: [made_by, ...(deputy_id ? [deputy_id] : [])] }))
}

/** The same for the page: by whom and when it was made, and how many people hold the role by it today. */
export const describeGroupRoles = (db: Db, today: Day) =>
  db
    .selectFrom('group_role as m')
    .innerJoin('person as maker', 'maker.id', 'm.made_by')
    .select((row) => [
      'm.id', 'm.made_at as madeAt', 'maker.name as maker',
      row.selectFrom('role_grant as g').innerJoin('person as p', 'p.id', 'g.person_id').select((g) => g.fn.countAll<string>().as('people'))
        .whereRef('g.from_group', '=', 'm.group_name').whereRef('g.role', '=', 'm.role')
        .where(sql<boolean>`g.unit_id is not distinct from m.unit_id and g.service_line_id is not distinct from m.service_line_id`)
        .where(sql<boolean>`g.valid_from <= ${today} and (g.valid_to is null or g.valid_to >= ${today})`)
        .where(sql<boolean>`(p.left_on is null or p.left_on > ${today})`).as('people'),
    ])
    .execute()

/** False where there is one already that says the same. */
export async function insertGroupRole(tx: Tx, { group, role, unitId, serviceLineId, countsFrom }: FromGroup & { countsFrom: Day | null }, by: Doer, now: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('group_role')
    .values({
      group_name: group, role, unit_id: unitId, service_line_id: serviceLineId,
      made_by: by.personId, deputy_id: by.deputy?.personId ?? null, made_at: now, counts_from_on: countsFrom,
    })
    .onConflict((row) => row.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** What it said; null where there is no such row any more. */
export async function deleteGroupRole(tx: Tx, id: string): Promise<(Grant & { group: string }) | null> {
  const row = await tx
    .deleteFrom('group_role').where('id', '=', id)
    .returning(['group_name as group', 'role', 'unit_id as unitId', 'service_line_id as serviceLineId']).executeTakeFirst()
  return row ? { ...row, role: row.role as Role } : null
}

export const insertGroupGrant = (tx: Tx, { personId, group, role, unitId, serviceLineId, today, now }: FromGroup & { personId: string; today: Day; now: Date }) =>
  tx
    .insertInto('role_grant')
    .values({ person_id: personId, role, unit_id: unitId, service_line_id: serviceLineId, valid_from: today, from_group: group, granted_at: now })
    .execute()

/** Its last day is the day before. */
export const endGroupGrant = (tx: Tx, grantId: string, today: Day) =>
  tx
    .updateTable('role_grant').set({ valid_to: sql<Day>`${today}::date - 1` })
    .where('id', '=', grantId).where('from_group', 'is not', null).execute()
