// Somebody whom the provider brought along keeps the name and the address that they have there: nobody here ever typed them. Of
// people whom an administrator added, the provider changes nothing.
import type { Tx } from '../../db/db.ts'
import { updateAccount } from '../accounts.sql.ts'
import { record } from '../audit/audit.sql.ts'
import { findPersonByEmail } from '../people.sql.ts'
import type { Person } from '../people.ts'
import { deleteLinksOf } from '../reachable/checks.sql.ts'
import { deleteSetUpLinksOf } from '../set-up-links.sql.ts'
import type { Claims } from './claims.ts'
import { isFromProvider, updateNameAndEmail } from './subjects.sql.ts'

export async function follow(tx: Tx, person: Person & { accountId: string }, claims: Claims, now: Date): Promise<void> {
  if (!(await isFromProvider(tx, person.id))) return
  // What the provider does not answer for could be anybody's.
  const told = claims.emailIsVerified ? claims.email : null
  const namesake = told ? await findPersonByEmail(tx, told) : null
  // An address that is somebody else's here stays theirs.
  const email = told && (!namesake || namesake.id === person.id) ? told : person.email
  const name = claims.name ?? person.name
  if (name === person.name && email === person.email) return
  await updateNameAndEmail(tx, person.id, { name, email })
  await updateAccount(tx, person.accountId, { name, email }, now)
  if (email !== person.email) {
    // They are in a mailbox that is somebody else's, or nobody's.
    await deleteSetUpLinksOf(tx, person.id)
    await deleteLinksOf(tx, person.id)
  }
  await record(tx, { what: 'person-changed', by: { personId: person.id }, subjectId: person.id, detail: { method: 'single-sign-on' } }, now)
}
