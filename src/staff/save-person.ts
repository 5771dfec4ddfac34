// An administrator adds a person or changes their details. Who signs in keeps name and address in step.
import type { Tx } from '../db/db.ts'
import { updateAccount } from './accounts.sql.ts'
import { findPerson, findPersonByEmail, insertPerson, updatePerson } from './people.sql.ts'
import type { PersonDetails } from './people.ts'

/** Without an id, a new person. */
type Input = { id: string | null; details: PersonDetails }

export async function savePerson(
  tx: Tx, { id, details }: Input, { now }: { now: Date },
): Promise<{ id: string } | 'email-taken'> {
  const namesake = await findPersonByEmail(tx, details.email)
  if (namesake && namesake.id !== id) return 'email-taken'
  if (!id) return { id: await insertPerson(tx, details, now) }
  await updatePerson(tx, id, details)
  const accountId = (await findPerson(tx, id))?.accountId
  if (accountId) await updateAccount(tx, accountId, details, now)
  return { id }
}
