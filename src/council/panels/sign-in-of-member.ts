// The secretary gives a seat another sign-in, or its first. Whoever is known by the address, or that nobody is, the answer is the same: what
// the former sign-in opens elsewhere stays with whoever has it.
import type { Tx } from '../../db/db.ts'
import { enqueueToSeats } from '../../post/outbox.sql.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { letClientGo, takeInClient } from '../../staff/take-in-client.ts'
import { dayOf } from '../../text/dates.ts'
import { findPanel } from '../panels.sql.ts'
import { eraseContactsOf } from '../research/research.sql.ts'
import { endCalendar } from './calendars.sql.ts'
import type { By } from './leave-seat.ts'
import type { Member } from './member.ts'
import { lockMember, membersNow, seatsOf, setPerson, setReached } from './members.sql.ts'

/** `email`: null for a sign-in by a name. */
type Whose = { panelId: string; memberId: string; email: string | null }

/**
 * What the council has of the seat stays: how they are reached, what they told, which days suit them, what homework they did. What only they
 * could give goes: their calendar, and their word to researchers. `not-theirs`: of the staff, and there by name.
 */
export async function changeMailOf(tx: Tx, { panelId, memberId, email }: Whose, { actor, now }: By): Promise<'done' | 'same' | 'not-found' | 'not-theirs' | 'sits-already'> {
  const today = dayOf(now)
  const member = await lockMember(tx, panelId, memberId, today)
  if (!member?.personId) return 'not-found'
  if (!member.isClient || member.part === 'secretary') return 'not-theirs'
  if (!email && !member.mailbox) return 'same'
  const seated = await seat(tx, member, { panelId, email }, { actor, now })
  if (seated !== 'done') return seated
  if (!email && member.reached === 'mail') await setReached(tx, memberId, 'none')
  await endCalendar(tx, memberId)
  await eraseContactsOf(tx, memberId, today)
  await record(tx, { what: 'panel-members-changed', by: actor, detail: { how: 'address' } }, now)
  if (!(await seatsOf(tx, member.personId, today))) await letClientGo(tx, member.personId, { by: actor, now })
  return 'done'
}

/** By mail where there is an address; else by a name, which stands on a letter. */
export async function letSignIn(tx: Tx, { panelId, memberId, email }: Whose, { actor, now }: By): Promise<'done' | 'same' | 'not-found' | 'sits-already'> {
  const member = await lockMember(tx, panelId, memberId, dayOf(now))
  if (!member || member.personId) return 'not-found'
  const seated = await seat(tx, member, { panelId, email }, { actor, now })
  if (seated === 'done') await record(tx, { what: 'panel-members-changed', by: actor, detail: { how: 'link-made' } }, now)
  return seated
}

async function seat(tx: Tx, member: Member, { panelId, email }: Omit<Whose, 'memberId'>, { actor, now }: By): Promise<'done' | 'same' | 'sits-already'> {
  const today = dayOf(now)
  const language = member.language ?? (await findPanel(tx, panelId, today))!.language
  const taken = await takeInClient(tx, { called: member.called, email, language }, { by: actor, now })
  if (taken.personId === member.personId) return 'same'
  if ((await membersNow(tx, panelId, today)).some(({ personId }) => personId === taken.personId)) return 'sits-already'
  await setPerson(tx, member.id, taken.personId, now)
  if (email) await enqueueToSeats(tx, [{ kind: 'seat-link', seatId: member.id, language }], now)
  return 'done'
}
