// The address that a client signs in with becomes another, or a name where they have no mail any more. What was sent to the old one opens
// nothing from then on, and nothing goes there: a message finds its address when it goes out.
import type { Tx } from '../db/db.ts'
import { oneAtATime } from '../db/one-at-a-time.ts'
import { updateAccount } from './accounts.sql.ts'
import type { Doer } from './actor.ts'
import { record } from './audit/audit.sql.ts'
import { isClient, setClientMail } from './clients.sql.ts'
import { findPerson, findPersonByEmail } from './people.sql.ts'
import { deleteLinksOf } from './reachable/checks.sql.ts'
import { deleteSetUpLinksOf } from './set-up-links.sql.ts'
import { freeSignInName } from './take-in-client.ts'

/** taken: somebody else is known by it · not-client: of the staff an administrator changes it */
export type MailChanged = 'done' | 'same' | 'taken' | 'not-client'

export async function changeClientMail(tx: Tx, { personId, email }: { personId: string; email: string | null }, { by, now }: { by: Doer; now: Date }): Promise<MailChanged> {
  await oneAtATime(tx, 'staff')
  const person = (await isClient(tx, personId)) ? await findPerson(tx, personId) : null
  if (!person || person.leftOn) return 'not-client'
  if (email === person.email) return 'same'
  if (email && await findPersonByEmail(tx, email)) return 'taken'
  const address = email ?? await freeSignInName(tx)
  await setClientMail(tx, personId, address)
  await endLinksTo(tx, personId)
  if (person.accountId) await updateAccount(tx, person.accountId, { name: person.name, email: address }, now)
  await record(tx, { what: 'panel-members-changed', by, detail: { how: 'address' } }, now)
  return 'done'
}

/** They are in a mailbox or on a telephone that is somebody else's, or nobody's. */
export async function endLinksTo(tx: Tx, personId: string): Promise<void> {
  await deleteSetUpLinksOf(tx, personId)
  await deleteLinksOf(tx, personId)
}
