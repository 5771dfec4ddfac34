// Makes the token of a set-up link. It is made when the mail is sent, so that it waits in no queue.
import type { Tx } from '../db/db.ts'
import { newSetUpToken } from '../privacy/set-up-token.ts'
import { mintConfirmLink } from './reachable/confirm-link.ts'
import { linkDays, resetHours, type LinkKind } from './set-up-link.ts'
import { deleteResetLinksOf, deleteSetUpLinksOf, insertSetUpLink } from './set-up-links.sql.ts'

/**
 * `days`: a letter takes longer than a mail. Earlier links of the person stop working. Anybody may ask for a reset link, so that one ends only those that were asked
 * for in the same way: it must not spoil what an administrator has sent, whether it arrives or not.
 */
export async function mintSetUpLink(
  tx: Tx, { personId, kind = 'set-up', now, days }: { personId: string; kind?: LinkKind | 'confirm'; now: Date; days?: number },
): Promise<string> {
  if (kind === 'confirm') return mintConfirmLink(tx, { personId, now })
  const { token, hash } = newSetUpToken()
  const expiresAt = new Date(now.getTime() + (days ? days * 86_400_000 : lifetime[kind]))
  await (kind === 'reset' ? deleteResetLinksOf : deleteSetUpLinksOf)(tx, personId)
  await insertSetUpLink(tx, { hash, personId, kind, now, expiresAt })
  return token
}

const lifetime = { 'set-up': linkDays * 86_400_000, reset: resetHours * 3_600_000 }
