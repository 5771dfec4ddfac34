// An administrator gives a person a role. Nobody gives one to themselves, so that reading feedback takes two
// people; and no role begins in the past, where it would explain what was done without it.
import type { Tx } from '../db/db.ts'
import { dayOf, type Day } from '../text/dates.ts'
import type { Actor, Grant } from './actor.ts'
import { insertGrant } from './grants.sql.ts'

type Input = Grant & { personId: string; validFrom: Day; validTo: Day | null }

export async function giveRole(tx: Tx, grant: Input, { actor, now }: { actor: Actor; now: Date }): Promise<'given' | 'own-role' | 'backdated'> {
  if (grant.personId === actor.personId) return 'own-role'
  if (grant.validFrom < dayOf(now)) return 'backdated'
  await insertGrant(tx, { ...grant, grantedBy: actor.personId, now })
  return 'given'
}
