// The mailbox has answered, and so has whoever asked: from now on they sign in with it. Should the address have become somebody's meanwhile, the link is dead.
import type { Db, Tx } from '../../db/db.ts'
import { hashOfSetUpToken } from '../../privacy/set-up-token.ts'
import { changeClientMail } from '../client-mail.ts'
import { findChange, takeChange } from './changes.sql.ts'

/** Whoever follows it, signed in. */
type Link = { personId: string; token: string }

/** The address that a link is about; null where it is good for nothing, or somebody else's. Does not use it up: mail scanners open links too. */
export const readChange = (db: Db, { personId, token }: Link, now: Date): Promise<string | null> => findChange(db, { personId, hash: hashOfSetUpToken(token) }, now)

export async function confirmChange(tx: Tx, { personId, token }: Link, now: Date): Promise<'done' | 'dead-link'> {
  const email = await takeChange(tx, { personId, hash: hashOfSetUpToken(token) }, now)
  if (!email) return 'dead-link'
  const outcome = await changeClientMail(tx, { personId, email }, { by: { personId }, now })
  return outcome === 'done' ? 'done' : 'dead-link'
}
