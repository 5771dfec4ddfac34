// The mailbox has answered: from now on its client signs in with it. Should the address have become somebody's meanwhile, the link is dead.
import type { Db, Tx } from '../../db/db.ts'
import { hashOfSetUpToken } from '../../privacy/set-up-token.ts'
import type { Language } from '../../text/language.ts'
import { changeClientMail } from '../client-mail.ts'
import { findPerson } from '../people.sql.ts'
import { findChange, takeChange } from './changes.sql.ts'

/** The address that a link is about, and the language of whoever asked; null where it is good for nothing. Does not use it up: mail scanners open links too. */
export async function readChange(db: Db, token: string, now: Date): Promise<{ address: string; language: Language } | null> {
  const change = await findChange(db, hashOfSetUpToken(token), now)
  const person = change && await findPerson(db, change.personId)
  return person ? { address: change.address, language: person.language } : null
}

export async function confirmChange(tx: Tx, token: string, now: Date): Promise<'done' | 'dead-link'> {
  const change = await takeChange(tx, hashOfSetUpToken(token), now)
  if (!change) return 'dead-link'
  const outcome = await changeClientMail(tx, { personId: change.personId, email: change.address }, { by: { personId: change.personId }, now })
  return outcome === 'done' ? 'done' : 'dead-link'
}
