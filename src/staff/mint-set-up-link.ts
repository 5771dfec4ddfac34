// Makes the token of a set-up link. It is made when the mail is sent, so that it waits in no queue.
import type { Tx } from '../db/db.ts'
import { newSetUpToken } from '../privacy/set-up-token.ts'
import { linkDays, resetHours, type LinkKind } from './set-up-link.ts'
import { deleteSetUpLinksUntil, insertSetUpLink } from './set-up-links.sql.ts'

/**
 * Earlier links of the person stop working, save one that would last longer: anybody may ask for a reset link, and must
 * not thereby spoil what an administrator has sent.
 */
export async function mintSetUpLink(
  tx: Tx, { personId, kind = 'set-up', now }: { personId: string; kind?: LinkKind; now: Date },
): Promise<string> {
  const { token, hash } = newSetUpToken()
  const expiresAt = new Date(now.getTime() + lifetime[kind])
  await deleteSetUpLinksUntil(tx, personId, expiresAt)
  await insertSetUpLink(tx, { hash, personId, now, expiresAt })
  return token
}

const lifetime = { 'set-up': linkDays * 86_400_000, reset: resetHours * 3_600_000 }
