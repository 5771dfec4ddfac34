// The secretary changes the address that a member signs in with, or lets somebody sign in who did not.
import type { Tx } from '../../db/db.ts'
import { enqueueToSeats } from '../../post/outbox.sql.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { changeClientMail } from '../../staff/client-mail.ts'
import { takeInClient } from '../../staff/take-in-client.ts'
import { dayOf } from '../../text/dates.ts'
import { findPanel } from '../panels.sql.ts'
import type { By } from './leave-seat.ts'
import { lockMember, membersNow, seatsOf, setPerson, setReached } from './members.sql.ts'

type Whose = { panelId: string; memberId: string; email: string | null }

/** not-theirs: of the staff, or somebody who sits on another council too: its secretary looks after them as well, and they change it themselves. */
export async function changeMailOf(tx: Tx, { panelId, memberId, email }: Whose, { actor, now }: By): Promise<'done' | 'not-found' | 'taken' | 'not-theirs'> {
  const today = dayOf(now)
  const member = await lockMember(tx, panelId, memberId, today)
  if (!member?.personId) return 'not-found'
  if (!member.isClient || await seatsOf(tx, member.personId, today) > 1) return 'not-theirs'
  const outcome = await changeClientMail(tx, { personId: member.personId, email }, { by: actor, now })
  if (outcome === 'taken') return outcome
  if (!email && member.reached === 'mail') await setReached(tx, memberId, 'none')
  return 'done'
}

/** By mail where there is an address; else by a name, which stands on a letter. */
export async function letSignIn(tx: Tx, { panelId, memberId, email }: Whose, { actor, now }: By): Promise<'done' | 'not-found' | 'left' | 'sits-already'> {
  const today = dayOf(now)
  const member = await lockMember(tx, panelId, memberId, today)
  if (!member || member.personId) return 'not-found'
  const { language } = (await findPanel(tx, panelId, today))!
  const taken = await takeInClient(tx, { called: member.called, email, language }, { by: actor, now })
  if (taken === 'left') return taken
  if ((await membersNow(tx, panelId, today)).some(({ personId }) => personId === taken.personId)) return 'sits-already'
  await setPerson(tx, memberId, taken.personId)
  if (email) await enqueueToSeats(tx, [{ kind: 'seat-link', seatId: memberId, language }], now)
  await record(tx, { what: 'panel-members-changed', by: actor, detail: { how: 'link-made' } }, now)
  return 'done'
}
