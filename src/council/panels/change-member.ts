// What is known of a member changes: by the secretary, or by themselves. And the secretary sends their link anew, makes it for a letter, or makes them the chair.
import type { Tx } from '../../db/db.ts'
import { enqueueToSeats } from '../../post/outbox.sql.ts'
import type { Keys } from '../../privacy/keys.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { mintSetUpLink } from '../../staff/mint-set-up-link.ts'
import { shownSignInName } from '../../staff/sign-in-name.ts'
import { endLinksTo } from '../../staff/client-mail.ts'
import { renameClient } from '../../staff/take-in-client.ts'
import { dayOf } from '../../text/dates.ts'
import { leaveSeat, type By } from './leave-seat.ts'
import { linkMayBePrinted, type Member } from './member.ts'
import type { MemberDetails } from './member-form.ts'
import { changeMember, emailOf, lockMember, membersNow, setPart } from './members.sql.ts'
import { keepTold, toldBy } from './told.ts'

type Whose = { panelId: string; memberId: string }

export async function writeMember(tx: Tx, keys: Keys, { panelId, memberId, seen }: Whose & { seen: string }, { choices, told }: MemberDetails, { now }: By): Promise<'done' | 'changed-meanwhile' | 'not-found'> {
  const member = await lockMember(tx, panelId, memberId, dayOf(now))
  if (!member) return 'not-found'
  if (String(member.version) !== seen) return 'changed-meanwhile'
  // A link that went to a telephone which is theirs no more.
  if (member.personId && member.isClient && !member.mailbox && (await toldBy(tx, keys, panelId, memberId)).phone !== told.phone) await endLinksTo(tx, member.personId)
  await changeMember(tx, memberId, choices)
  await keepTold(tx, keys, panelId, memberId, told)
  if (member.personId && member.called !== choices.called) await renameClient(tx, member.personId, choices.called)
  return 'done'
}

/** Earlier links stop working when it goes out. */
export async function sendLink(tx: Tx, { panelId, memberId }: Whose, { actor, now }: By): Promise<'done' | 'not-found' | 'no-way'> {
  const member = await lockMember(tx, panelId, memberId, dayOf(now))
  if (!member?.personId) return 'not-found'
  if (!member.mailbox && member.reached !== 'sms') return 'no-way'
  await enqueueToSeats(tx, [{ kind: member.mailbox ? 'seat-link' : 'sms-seat-link', seatId: memberId, language: member.language ?? 'fi' }], now)
  await record(tx, { what: 'panel-members-changed', by: actor, detail: { how: 'link-made' } }, now)
  return 'done'
}

/** A letter is underway for days, and is read when somebody has time. */
export const letterDays = 21

export async function linkForLetter(tx: Tx, { panelId, memberId }: Whose, { actor, now }: By): Promise<{ token: string; signInName: string; member: Member } | 'not-found' | 'not-printed'> {
  const member = await lockMember(tx, panelId, memberId, dayOf(now))
  if (!member?.personId) return 'not-found'
  if (!linkMayBePrinted(member)) return 'not-printed'
  const token = await mintSetUpLink(tx, { personId: member.personId, now, days: letterDays })
  await record(tx, { what: 'panel-members-changed', by: actor, detail: { how: 'link-made' } }, now)
  return { token, signInName: shownSignInName((await emailOf(tx, memberId, dayOf(now)))!.email), member }
}

/** The council chooses one of its members. Whoever was the chair stays as a member where they are a client. */
export async function makeChair(tx: Tx, { panelId, memberId }: Whose, { actor, now }: By): Promise<'done' | 'not-found' | 'no-sign-in'> {
  const member = await lockMember(tx, panelId, memberId, dayOf(now))
  if (member?.part !== 'member') return 'not-found'
  if (!member.personId) return 'no-sign-in'
  const before = (await membersNow(tx, panelId, dayOf(now))).find(({ part }) => part === 'chair')
  if (before) await (before.isClient ? setPart(tx, before.id, 'member') : leaveSeat(tx, before, { actor, now }))
  await setPart(tx, memberId, 'chair')
  await record(tx, { what: 'panel-changed', by: actor, detail: { how: 'chair' } }, now)
  return 'done'
}

/** The secretary does not go without another being named: nobody could reach the members. */
export async function letLeave(tx: Tx, { panelId, memberId }: Whose, by: By): Promise<'done' | 'not-found' | 'is-secretary'> {
  const member = await lockMember(tx, panelId, memberId, dayOf(by.now))
  if (!member) return 'not-found'
  if (member.part === 'secretary') return 'is-secretary'
  await leaveSeat(tx, member, by)
  return 'done'
}
