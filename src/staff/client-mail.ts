// The address that a client signs in with becomes another. What was sent to the old one opens nothing from then on, and nothing goes there: a
// message finds its address when it goes out. Not even a word that it has changed: who changes it may do so because somebody else reads the old mailbox.
import type { Tx } from '../db/db.ts'
import { oneAtATime } from '../db/one-at-a-time.ts'
import { updateAccount } from './accounts.sql.ts'
import type { Doer } from './actor.ts'
import { record } from './audit/audit.sql.ts'
import { isClient, setClientMail } from './clients.sql.ts'
import { findPerson } from './people.sql.ts'
import { deleteLinksOf } from './reachable/checks.sql.ts'
import { deleteSetUpLinksOf } from './set-up-links.sql.ts'
import { findHolder, giveUpAddress } from './take-in-client.ts'

/** taken: somebody is known by it · not-client: of the staff an administrator changes it */
export async function changeClientMail(tx: Tx, { personId, email }: { personId: string; email: string }, { by, now }: { by: Doer; now: Date }): Promise<'done' | 'taken' | 'not-client'> {
  await oneAtATime(tx, 'staff')
  const person = (await isClient(tx, personId)) ? await findPerson(tx, personId) : null
  if (!person || person.leftOn) return 'not-client'
  if (await findHolder(tx, email, now)) return 'taken'
  await giveUpAddress(tx, email, now)
  await setClientMail(tx, personId, email)
  await endLinksTo(tx, personId)
  if (person.accountId) await updateAccount(tx, person.accountId, { name: person.name, email }, now)
  await record(tx, { what: 'panel-members-changed', by, detail: { how: 'address' } }, now)
  return 'done'
}

/** They are in a mailbox or on a telephone that is somebody else's, or nobody's. */
export async function endLinksTo(tx: Tx, personId: string): Promise<void> {
  await deleteSetUpLinksOf(tx, personId)
  await deleteLinksOf(tx, personId)
}
