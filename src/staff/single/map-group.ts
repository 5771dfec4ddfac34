// An administrator says which role comes with a group, and takes it back. The people of the group notice at their next sign-in; of a role
// that opens much, not before somebody else has had a look, or had time for it.
import type { Tx } from '../../db/db.ts'
import { oneAtATime } from '../../db/one-at-a-time.ts'
import { dayOf } from '../../text/dates.ts'
import type { Actor } from '../actor.ts'
import { record } from '../audit/audit.sql.ts'
import { beginsOn } from '../second-look/begins.ts'
import { tellOfRole } from '../tell-of-role.ts'
import { detailOf } from './bring-in-line.ts'
import { deleteGroupRole, insertGroupRole } from './group-roles.sql.ts'
import type { FromGroup } from './group-roles.ts'

type By = { actor: Actor; now: Date }

export async function mapGroup(tx: Tx, role: FromGroup, { actor, now, tells = false }: By & { tells?: boolean }): Promise<'mapped' | 'twice'> {
  await oneAtATime(tx, 'staff')
  const today = dayOf(now)
  const countsFrom = await beginsOn(tx, { personId: null, grant: role, wanted: today }, { by: actor, now })
  if (!(await insertGroupRole(tx, { ...role, countsFrom: countsFrom > today ? countsFrom : null }, actor, now))) return 'twice'
  await record(tx, { what: 'group-mapped', by: actor, detail: detailOf(role) }, now)
  await tellOfRole(tx, { personId: null, grant: role, by: actor, tells }, now)
  return 'mapped'
}

/** Pressed twice it does no more than once. */
export async function unmapGroup(tx: Tx, id: string, { actor, now }: By): Promise<void> {
  await oneAtATime(tx, 'staff')
  const removed = await deleteGroupRole(tx, id)
  if (removed) await record(tx, { what: 'group-unmapped', by: actor, detail: detailOf(removed) }, now)
}
