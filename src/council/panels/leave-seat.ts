// Somebody sits on a council no more: what they told is erased at once, nothing that waited goes to them, and a client who sits on no other
// council has no way in any more and is known by nothing.
import type { Tx } from '../../db/db.ts'
import { dropWaitingTo } from '../../post/outbox.sql.ts'
import type { Actor, Doer } from '../../staff/actor.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { letClientGo } from '../../staff/take-in-client.ts'
import { dayOf } from '../../text/dates.ts'
import { eraseContactsOf } from '../research/research.sql.ts'
import type { Member } from './member.ts'
import { endSeat, seatsOf } from './members.sql.ts'

export type By = { actor: Actor; now: Date }

export async function leaveSeat(tx: Tx, { id, personId, isClient, called }: Member, { actor, now }: { actor: Doer; now: Date }): Promise<void> {
  const today = dayOf(now)
  await dropWaitingTo(tx, id)
  await eraseContactsOf(tx, id, today)
  await endSeat(tx, id, { today, called: isClient ? '–' : called })
  await record(tx, { what: 'panel-members-changed', by: actor, detail: { how: 'left' } }, now)
  if (personId && !(await seatsOf(tx, personId, today))) await letClientGo(tx, personId, { by: actor, now })
}
