// The table of grants: which role a person has, over what, from when to when.
import { sql, type Expression } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import { oneAtATime } from '../db/one-at-a-time.ts'
import type { Day } from '../text/dates.ts'
import type { Grant, Role } from './actor.ts'
import type { DatedGrant, Scopes } from './people.ts'

const holdsOn = (day: Day) => sql`valid_from <= ${day} and (valid_to is null or valid_to >= ${day})`

/** The grants of a person that hold on a day, as a column of a larger query. */
export const grantsValidOn = (personId: Expression<string>, day: Day) => sql<Grant[]>`coalesce((
  select jsonb_agg(jsonb_build_object('role', role, 'unitId', unit_id, 'serviceLineId', service_line_id) order by role)
  from role_grant
  where role_grant.person_id = ${personId} and ${holdsOn(day)}
), '[]')`

/** Whether a person holds any role on a day, as a condition of a larger query. */
export const hasRoleOn = (personId: Expression<string>, day: Day) =>
  sql<boolean>`exists (select from role_grant where role_grant.person_id = ${personId} and ${holdsOn(day)})`

/** All that hold or will hold, and all that have ended, also those that were ended on the day they began. */
export async function listGrants(db: Db, personId: string): Promise<DatedGrant[]> {
  const rows = await db
    .selectFrom('role_grant')
    .select([
      'id', 'role', 'unit_id as unitId', 'service_line_id as serviceLineId', 'valid_from as validFrom', 'valid_to as validTo', 'from_group as fromGroup',
      'wanted_on as wantedOn', 'confirmed_on as confirmedOn',
    ])
    .where('person_id', '=', personId)
    .orderBy('valid_from')
    .orderBy('role')
    .execute()
  return rows.map((row) => ({ ...row, role: row.role as Role }))
}

/** `wantedOn`: the first day asked for, where it has to wait. `handId`: by whose hand it was given. */
type NewGrant = Grant & { personId: string; validFrom: Day; validTo: Day | null; grantedBy: string | null; handId?: string | null; wantedOn?: Day | null; now: Date }

export const insertGrant = (tx: Tx, grant: NewGrant) =>
  tx
    .insertInto('role_grant')
    .values({
      person_id: grant.personId, role: grant.role, unit_id: grant.unitId, service_line_id: grant.serviceLineId,
      valid_from: grant.validFrom, valid_to: grant.validTo, granted_by: grant.grantedBy, granted_at: grant.now,
      given_hand_id: grant.handId ?? null, wanted_on: grant.wantedOn ?? null,
    })
    .execute()

/** Ends a grant, so that the day before is its last. False when there is no such grant that could be ended here: what comes from a group ends with it. */
export async function endGrantBefore(tx: Tx, personId: string, grantId: string, day: Day): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('role_grant')
    .set({ valid_to: sql<Day>`${day}::date - 1` })
    .where('id', '=', grantId)
    .where('person_id', '=', personId)
    .where('from_group', 'is', null)
    .where((row) => row.or([row('valid_to', 'is', null), row('valid_to', '>=', day)]))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Ends all of them, those too that were to begin later. */
export const endGrantsBefore = (tx: Tx, personId: string, day: Day) =>
  tx
    .updateTable('role_grant')
    .set({ valid_to: sql<Day>`${day}::date - 1` })
    .where('person_id', '=', personId)
    .where((row) => row.or([row('valid_to', 'is', null), row('valid_to', '>=', day)]))
    .execute()

export const setGrantDays = (tx: Tx, { personId, grantId, from, to }: { personId: string; grantId: string; from: Day; to: Day | null }) =>
  tx.updateTable('role_grant').set({ valid_from: from, valid_to: to }).where('id', '=', grantId).where('person_id', '=', personId).execute()

/** Without these nobody could manage people, or feedback would reach nobody. */
const indispensable = ['administrator', 'coordinator'] as const
export type Indispensable = (typeof indispensable)[number]

/**
 * The role that nobody else could fill if this person, or this grant, were no more; null when others remain.
 * Those count who can sign in and whose grant holds until somebody ends it. Whoever asks holds a lock until the
 * end of the transaction: otherwise two could remove one another at once.
 */
export async function lastOf(
  tx: Tx, whose: { personId: string; grantId?: string }, day: Day,
): Promise<Indispensable | null> {
  await oneAtATime(tx, 'staff')
  const held = await tx
    .selectFrom('role_grant')
    .innerJoin('person', 'person.id', 'role_grant.person_id')
    .select(['role', 'person.id as personId', 'role_grant.id as grantId'])
    .select(sql<boolean>`valid_to is null and account_id is not null`.as('counts'))
    .where('role', 'in', indispensable)
    .where('valid_from', '<=', day)
    .where((row) => row.or([row('valid_to', 'is', null), row('valid_to', '>=', day)]))
    .where('left_on', 'is', null)
    .execute()
  const isMeant = ({ personId, grantId }: { personId: string; grantId: string }) =>
    personId === whose.personId && (!whose.grantId || grantId === whose.grantId)
  const isLast = (role: Indispensable) => {
    const holders = held.filter((one) => one.role === role)
    const [meant, others] = [holders.filter(isMeant), holders.filter((one) => !isMeant(one))]
    // Who does not count may go, so long as anybody at all remains.
    const needed = meant.some(({ counts }) => counts)
    return meant.length > 0 && !others.some(({ counts }) => counts || !needed)
  }
  return indispensable.find(isLast) ?? null
}

export async function listScopes(db: Db, day: Day): Promise<Scopes> {
  const ended = sql<boolean>`coalesce(ended_on <= ${day}, false)`.as('ended')
  return {
    units: await db.selectFrom('unit').select(['id', 'name', ended]).orderBy(sql`name ->> 'fi'`).execute(),
    lines: await db.selectFrom('service_line').select(['id', 'name', ended]).orderBy('position').execute(),
  }
}

/** Who supervises a unit on a day, by a role of it or because the directory says so, and can sign in. */
export const supervisorsOf = (db: Db, unitId: string, day: Day): Promise<{ id: string; language: string }[]> =>
  db.selectFrom('person').select(['id', 'language'])
    .where((row) => row.exists(row.selectFrom('role_grant as g').select('g.id').whereRef('g.person_id', '=', 'person.id').where('g.role', '=', 'supervisor')
      .where((grant) => grant.or([grant('g.unit_id', '=', unitId), grant.exists(grant.selectFrom('unit as u').select('u.id').where('u.id', '=', unitId).whereRef('u.supervisor_id', '=', 'person.id'))]))
      .where('g.valid_from', '<=', day).where((grant) => grant.or([grant('g.valid_to', 'is', null), grant('g.valid_to', '>=', day)]))))
    .where((row) => row.or([row('left_on', 'is', null), row('left_on', '>', day)])).where('account_id', 'is not', null).orderBy('id').execute()

/** Who has a role on a day, and can sign in. */
export const holdersOf = (db: Db, role: Role, day: Day): Promise<{ id: string; language: string }[]> =>
  db
    .selectFrom('person')
    .select(['id', 'language'])
    .where((row) => row.exists(row.selectFrom('role_grant').select('role_grant.id').whereRef('person_id', '=', 'person.id')
      .where('role', '=', role).where('valid_from', '<=', day)
      .where((grant) => grant.or([grant('valid_to', 'is', null), grant('valid_to', '>=', day)]))))
    .where((row) => row.or([row('left_on', 'is', null), row('left_on', '>', day)]))
    .where('account_id', 'is not', null)
    .orderBy('id')
    .execute()
