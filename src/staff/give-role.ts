// An administrator gives a person a role. Nobody gives one to themselves, so that reading feedback takes two
// people; no role begins in the past, where it would explain what was done without it; and a data protection officer
// holds no other. The others learn of one that opens much, and it waits for one of them to have a look.
import type { Tx } from '../db/db.ts'
import { oneAtATime } from '../db/one-at-a-time.ts'
import { whyNotGiven, type NewGrant, type NotGiven } from './access/may-give.ts'
import type { Actor } from './actor.ts'
import { record } from './audit/audit.sql.ts'
import { insertGrant, listGrants } from './grants.sql.ts'
import { gives, grantDetail } from './people.ts'
import { beginsOn } from './second-look/begins.ts'
import { tellOfRole } from './tell-of-role.ts'

export async function giveRole(tx: Tx, asked: NewGrant, { actor, now, tells }: { actor: Actor; now: Date; tells: boolean }): Promise<'given' | 'waits' | NotGiven> {
  await oneAtATime(tx, 'staff')
  const refused = await whyNotGiven(tx, asked, { actor, now })
  if (refused) return refused
  const grant = { ...asked, validFrom: await beginsOn(tx, { personId: asked.personId, grant: asked, wanted: asked.validFrom }, { by: actor, now }) }
  const waits = grant.validFrom > asked.validFrom
  // Pressed twice, or given already.
  if ((await listGrants(tx, grant.personId)).some((held) => gives(held, grant))) return waits ? 'waits' : 'given'
  await insertGrant(tx, { ...grant, grantedBy: actor.personId, handId: actor.deputy?.personId ?? null, wantedOn: waits ? asked.validFrom : null, now })
  await record(tx, { what: 'role-given', by: actor, subjectId: grant.personId, detail: grantDetail(grant) }, now)
  await tellOfRole(tx, { personId: grant.personId, grant, by: actor, tells }, now)
  return waits ? 'waits' : 'given'
}
