// An administrator gives a person a role. Nobody gives one to themselves, so that reading feedback takes two
// people; and no role begins in the past, where it would explain what was done without it.
import type { Tx } from '../db/db.ts'
import { oneAtATime } from '../db/one-at-a-time.ts'
import { dayOf, type Day } from '../text/dates.ts'
import { isThemselves, type Actor, type Grant } from './actor.ts'
import { insertGrant, listGrants } from './grants.sql.ts'
import { gives } from './people.ts'

type Input = Grant & { personId: string; validFrom: Day; validTo: Day | null }

export async function giveRole(tx: Tx, grant: Input, { actor, now }: { actor: Actor; now: Date }): Promise<'given' | 'own-role' | 'backdated'> {
  if (isThemselves(actor, grant.personId)) return 'own-role'
  if (grant.validFrom < dayOf(now)) return 'backdated'
  await oneAtATime(tx, 'staff')
  // Pressed twice, or given already.
  if ((await listGrants(tx, grant.personId)).some((held) => gives(held, grant))) return 'given'
  await insertGrant(tx, { ...grant, grantedBy: actor.personId, now })
  return 'given'
}
