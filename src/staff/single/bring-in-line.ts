// Brings the roles of a person in line with their groups at the provider. Whoever is the last to manage people, or to get feedback
// that reaches nobody else, keeps that role until somebody else has it.
import type { Tx } from '../../db/db.ts'
import { dayOf } from '../../text/dates.ts'
import type { Grant } from '../actor.ts'
import { record } from '../audit/audit.sql.ts'
import { lastOf, listGrants } from '../grants.sql.ts'
import type { DatedGrant } from '../people.ts'
import { tellOfRole } from '../tell-of-role.ts'
import { endGroupGrant, insertGroupGrant, listGroupRoles } from './group-roles.sql.ts'
import { isSame, planOf } from './group-roles.ts'

type Input = { personId: string; groups: readonly string[]; tells?: boolean }

/** Whoever calls it holds the lock of the staff until the end of the transaction. */
export async function bringInLine(tx: Tx, { personId, groups, tells = false }: Input, { now }: { now: Date }): Promise<void> {
  const today = dayOf(now)
  const plan = planOf({ personId, groups, roles: await listGroupRoles(tx), held: await listGrants(tx, personId), today })
  const told = (what: 'role-given' | 'role-ended', grant: Grant & { group: string }) =>
    record(tx, { what, by: { personId }, subjectId: personId, detail: detailOf(grant) }, now)

  const kept: DatedGrant[] = []
  for (const grant of plan.end) {
    const comesAgain = plan.give.some((given) => isSame(given, grant))
    if (!comesAgain && (await lastOf(tx, { personId, grantId: grant.id }, today))) {
      kept.push(grant)
      continue
    }
    await endGroupGrant(tx, grant.id, today)
    await told('role-ended', { ...grant, group: grant.fromGroup! })
  }
  for (const grant of plan.give) {
    if (grant.role === 'data-protection' && kept.length) continue
    await insertGroupGrant(tx, { ...grant, personId, today, now })
    await told('role-given', grant)
    await tellOfRole(tx, { personId, grant, by: null, tells }, now)
  }
}

export const detailOf = ({ role, unitId, serviceLineId, group }: Grant & { group: string }) =>
  ({ role, group, ...(unitId && { unitId }), ...(serviceLineId && { serviceLineId }) })
