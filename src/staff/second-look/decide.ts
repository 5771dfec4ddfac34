// Somebody who watches over who may do what has a look at a role that waits, or at a group by which such roles come: it may begin now, or
// not at all. Nobody decides on what they gave or got themselves, nor by the role of somebody absent.
import type { Tx } from '../../db/db.ts'
import { oneAtATime } from '../../db/one-at-a-time.ts'
import { dayOf } from '../../text/dates.ts'
import { clashOf } from '../access/days.ts'
import { handOf, type Actor } from '../actor.ts'
import { record } from '../audit/audit.sql.ts'
import { mayLetRoleBegin } from '../duties.ts'
import { listGrants } from '../grants.sql.ts'
import { grantDetail, type DatedGrant } from '../people.ts'
import { detailOf } from '../single/bring-in-line.ts'
import { deleteGroupRole } from '../single/group-roles.sql.ts'
import { watchesSince as since } from './begins.ts'
import { groupsWaiting, letBegin, letCount, letNeverBegin, lockRole, watchesSince } from './second-look.sql.ts'

export type Decision = 'begin' | 'refuse'

/** `over`: it has begun or ended meanwhile. `own`: it is theirs to give or to have. `recent`: they have not watched for long enough. */
export type Decided = 'begun' | 'refused' | 'not-found' | 'over' | 'own' | 'recent' | { together: DatedGrant }

export async function decide(tx: Tx, id: string, decision: Decision, by: { actor: Actor; now: Date }): Promise<Decided> {
  const { actor, now } = by
  const today = dayOf(now)
  await oneAtATime(tx, 'staff')
  const role = await lockRole(tx, id, { language: actor.language, today })
  if (!role) return decideOnGroup(tx, id, decision, by)
  const refused = await whyNot(tx, [role.personId, ...role.byIds], by)
  if (refused) return refused
  if (!role.waits) return 'over'
  if (decision === 'refuse') {
    await letNeverBegin(tx, id, today)
    await record(tx, { what: 'role-ended', by: actor, subjectId: role.personId, detail: { ...grantDetail(role), refused: true } }, now)
    return 'refused'
  }
  const from = role.wantedOn! > today ? role.wantedOn! : today
  const together = clashOf((await listGrants(tx, role.personId)).filter((one) => one.id !== id), { ...role, validFrom: from })
  if (together) return { together }
  await letBegin(tx, id, { from, by: handOf(actor), on: today })
  await record(tx, { what: 'role-given', by: actor, subjectId: role.personId, detail: { ...grantDetail({ ...role, validFrom: from }), confirmed: true } }, now)
  return 'begun'
}

async function decideOnGroup(tx: Tx, id: string, decision: Decision, by: { actor: Actor; now: Date }): Promise<Decided> {
  const { actor, now } = by
  const today = dayOf(now)
  const group = (await groupsWaiting(tx, { language: actor.language, today })).find((one) => one.id === id)
  if (!group) return 'not-found'
  const refused = await whyNot(tx, group.byIds, by)
  if (refused) return refused
  if (decision === 'refuse') await deleteGroupRole(tx, id)
  else await letCount(tx, id, today)
  await record(tx, { what: decision === 'refuse' ? 'group-unmapped' : 'group-mapped', by: actor, detail: { ...detailOf(group), [decision === 'refuse' ? 'refused' : 'confirmed']: true } }, now)
  return decision === 'refuse' ? 'refused' : 'begun'
}

async function whyNot(tx: Tx, ids: string[], { actor, now }: { actor: Actor; now: Date }): Promise<'own' | 'recent' | null> {
  const today = dayOf(now)
  if (!mayLetRoleBegin(actor, { ids })) return 'own'
  return (await watchesSince(tx, handOf(actor), { today, since: since(today) })) ? null : 'recent'
}
