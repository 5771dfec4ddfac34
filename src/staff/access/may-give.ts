// Why a role cannot be given as it stands. It is asked when the role is looked at beforehand, and again when it is given.
import type { Db } from '../../db/db.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import { isThemselves, type Actor, type Grant } from '../actor.ts'
import { listGrants } from '../grants.sql.ts'
import type { DatedGrant } from '../people.ts'
import { clashOf } from './days.ts'

export type NewGrant = Grant & { personId: string; validFrom: Day; validTo: Day | null }

/** `together`: the role that it must not go with. */
export type NotGiven = 'own-role' | 'backdated' | { together: DatedGrant }

export async function whyNotGiven(db: Db, grant: NewGrant, { actor, now }: { actor: Actor; now: Date }): Promise<NotGiven | null> {
  if (isThemselves(actor, grant.personId)) return 'own-role'
  if (grant.validFrom < dayOf(now)) return 'backdated'
  const together = clashOf(await listGrants(db, grant.personId), grant)
  return together && { together }
}
