// Hands invitations to the outbox when their hour has come, and a week later the one reminder to those whose code was not used.
import type { Tx } from '../../db/db.ts'
import type { InvitationKind } from '../../post/message.ts'
import { enqueueInvitations } from '../../post/outbox.sql.ts'
import type { Keys } from '../../privacy/keys.ts'
import { dayOf } from '../../text/dates.ts'
import { eraseDue } from './erase.ts'
import { takeDue, takeUnused, type Ready } from './invitations.sql.ts'

/** In one go, so that mail servers are not taken by surprise. */
const most = 500

export const sendDue = async (tx: Tx, now: Date): Promise<void> => enqueue(tx, await takeDue(tx, now, most), { email: 'invitation', sms: 'sms-invitation' }, now)

/** Whom there is nothing to remind of is forgotten in the same breath: whether that is so because they answered nothing tells. */
export async function remindDue(tx: Tx, keys: Keys, now: Date): Promise<void> {
  await enqueue(tx, await takeUnused(tx, now, dayOf(now)), { email: 'invitation-again', sms: 'sms-invitation-again' }, now)
  await eraseDue(tx, keys, now)
}

const enqueue = (tx: Tx, ready: readonly Ready[], kinds: Record<Ready['channel'], InvitationKind>, now: Date): Promise<void> =>
  enqueueInvitations(tx, ready.map(({ id, channel, language }) => ({ kind: kinds[channel], invitationId: id, language })), now)
