// Makes the token of a set-up link. It is made when the mail is sent, so that it waits in no queue.
import type { Tx } from '../db/db.ts'
import { newSetUpToken } from '../privacy/set-up-token.ts'
import { linkDays } from './set-up-link.ts'
import { deleteSetUpLinksOf, insertSetUpLink } from './set-up-links.sql.ts'

/** Earlier links of the person stop working. */
export async function mintSetUpLink(tx: Tx, { personId, now }: { personId: string; now: Date }): Promise<string> {
  const { token, hash } = newSetUpToken()
  await deleteSetUpLinksOf(tx, personId)
  await insertSetUpLink(tx, { hash, personId, now, expiresAt: new Date(now.getTime() + linkDays * 86_400_000) })
  return token
}
