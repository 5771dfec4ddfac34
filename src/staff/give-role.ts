// An administrator gives a person a role. Nobody gives one to themselves, so that reading feedback takes two
// people; and no role begins in the past, where it would explain what was done without it.
import type { Tx } from '../db/db.ts'
import { oneAtATime } from '../db/one-at-a-time.ts'
import { dayOf, type Day } from '../text/dates.ts'
import type { Actor, Grant } from './actor.ts'
import { record } from './audit/audit.sql.ts'
import { insertGrant, listGrants } from './grants.sql.ts'
import { gives, grantDetail } from './people.ts'

type Input = Grant & { personId: string; validFrom: Day; validTo: Day | null }

export async function giveRole(tx: Tx, grant: Input, { actor, now }: { actor: Actor; now: Date }): Promise<'given' | 'own-role' | 'backdated'> {
  if (grant.personId === actor.personId) return 'own-role'
  if (grant.validFrom < dayOf(now)) return 'backdated'
  await oneAtATime(tx, 'staff')
  // Pressed twice, or given already.
  if ((await listGrants(tx, grant.personId)).some((held) => gives(held, grant))) return 'given'
  await insertGrant(tx, { ...grant, grantedBy: actor.personId, now })
  await record(tx, { what: 'role-given', by: actor, subjectId: grant.personId, detail: grantDetail(grant) }, now)
  return 'given'
}
