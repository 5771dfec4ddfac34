// An administrator says which role comes with a group, and takes it back. The people of the group notice at their next sign-in.
import type { Tx } from '../../db/db.ts'
import { oneAtATime } from '../../db/one-at-a-time.ts'
import type { Actor } from '../actor.ts'
import { record } from '../audit/audit.sql.ts'
import { detailOf } from './bring-in-line.ts'
import { deleteGroupRole, insertGroupRole } from './group-roles.sql.ts'
import type { FromGroup } from './group-roles.ts'

type By = { actor: Actor; now: Date }

export async function mapGroup(tx: Tx, role: FromGroup, { actor, now }: By): Promise<'mapped' | 'twice'> {
  await oneAtATime(tx, 'staff')
  if (!(await insertGroupRole(tx, role, actor, now))) return 'twice'
  await record(tx, { what: 'group-mapped', by: actor, detail: detailOf(role) }, now)
  return 'mapped'
}

/** Pressed twice it does no more than once. */
export async function unmapGroup(tx: Tx, id: string, { actor, now }: By): Promise<void> {
  await oneAtATime(tx, 'staff')
  const removed = await deleteGroupRole(tx, id)
  if (removed) await record(tx, { what: 'group-unmapped', by: actor, detail: detailOf(removed) }, now)
}
