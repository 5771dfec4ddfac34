// The link by which one person says that their own contact details are right. It is good for that, once, and for nothing
// else: it signs nobody in and shows no case.
import type { Db, Tx } from '../../db/db.ts'
import { hashOfSetUpToken, newSetUpToken } from '../../privacy/set-up-token.ts'
import { dayOf } from '../../text/dates.ts'
import { findPerson } from '../people.sql.ts'
import type { Person } from '../people.ts'
import { deleteLinksOf, findLink, insertLink } from './checks.sql.ts'

/** Longer than the time after which feedback goes past who has not confirmed: they can clear it with the same mail. */
export const confirmLinkDays = 42

/** Made when the mail goes out. An earlier one of the same person stops working. */
export async function mintConfirmLink(tx: Tx, { personId, now }: { personId: string; now: Date }): Promise<string> {
  const { token, hash } = newSetUpToken()
  await deleteLinksOf(tx, personId)
  await insertLink(tx, { hash, personId, expiresOn: dayOf(new Date(now.getTime() + confirmLinkDays * 86_400_000)) })
  return token
}

/** Whose details a link shows now; null when it is good for nothing. Does not use it up: mail scanners open links too. */
export async function readConfirmLink(db: Db, token: string, now: Date): Promise<Person | null> {
  const personId = await findLink(db, hashOfSetUpToken(token), dayOf(now))
  return personId ? findPerson(db, personId) : null
}
