// Somebody of the staff leaves: what they did as chair or secretary of a council ends with it, and a coordinator names another. A member is
// a client too, and stays one: without the sign-in that they had for being of the staff, and reached as the secretary finds out.
import type { Tx } from '../../db/db.ts'
import { dropWaitingTo } from '../../post/outbox.sql.ts'
import type { Doer } from '../../staff/actor.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { dayOf } from '../../text/dates.ts'
import { endSeat, looseSeat, seatsOfPerson } from './members.sql.ts'

export async function staffLeaves(tx: Tx, personId: string, { by, now }: { by: Doer; now: Date }): Promise<void> {
  const today = dayOf(now)
  for (const { id, part, called } of await seatsOfPerson(tx, personId, today)) {
    await dropWaitingTo(tx, id)
    if (part === 'member') await looseSeat(tx, id)
    else await endSeat(tx, id, { today, called })
    await record(tx, { what: 'panel-members-changed', by, detail: { how: part === 'member' ? 'access-ended' : 'left' } }, now)
  }
}
