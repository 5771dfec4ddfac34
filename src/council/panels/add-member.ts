// The secretary adds a member: with a sign-in of their own, or without one.
import type { Tx } from '../../db/db.ts'
import { enqueueToSeats } from '../../post/outbox.sql.ts'
import type { Keys } from '../../privacy/keys.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { takeInClient } from '../../staff/take-in-client.ts'
import { dayOf } from '../../text/dates.ts'
import { addSeat } from '../panels.sql.ts'
import type { By } from './leave-seat.ts'
import { changeMember, membersNow } from './members.sql.ts'
import type { NewMember } from './member-form.ts'
import { lockGoingOn } from './plan.sql.ts'
import { keepTold, toldBy } from './told.ts'

export async function addMember(
  tx: Tx, keys: Keys, panelId: string, { choices, told, email, signIn, language }: NewMember, { actor, now }: By,
): Promise<{ memberId: string } | 'sits-already' | 'ended'> {
  const today = dayOf(now)
  if (!(await lockGoingOn(tx, panelId, today))) return 'ended'
  // Pressed twice they sit there once.
  const before = signIn === 'none' ? (await membersNow(tx, panelId, today)).find(({ personId, called, fromOn }) => personId === null && called === choices.called && fromOn === today) : undefined
  if (before && JSON.stringify(await toldBy(tx, keys, panelId, before.id)) === JSON.stringify(told)) return { memberId: before.id }
  const taken = signIn === 'none' ? { personId: null } : await takeInClient(tx, { called: choices.called, email, language }, { by: actor, now })
  if (taken.personId && (await membersNow(tx, panelId, today)).some(({ personId }) => personId === taken.personId)) return 'sits-already'
  const memberId = await addSeat(tx, panelId, { personId: taken.personId, called: choices.called, part: 'member', fromOn: today, at: now })
  await changeMember(tx, memberId, choices)
  await keepTold(tx, keys, panelId, memberId, told)
  if (signIn === 'link') await enqueueToSeats(tx, [{ kind: email ? 'seat-link' : 'sms-seat-link', seatId: memberId, language }], now)
  await record(tx, { what: 'panel-members-changed', by: actor, detail: { how: 'added' } }, now)
  return { memberId }
}
