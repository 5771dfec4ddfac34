// Somebody who had left is of the staff again, or does not leave after all. Their address may be somebody else's by now.
import type { Tx } from '../db/db.ts'
import { oneAtATime } from '../db/one-at-a-time.ts'
import { keepCases } from '../feedback/handover/carry-out.ts'
import { updateAccount } from './accounts.sql.ts'
import type { Doer } from './actor.ts'
import { record } from './audit/audit.sql.ts'
import { findPersonByEmail, setLeftOn } from './people.sql.ts'
import type { Person } from './people.ts'

export async function comeBack(tx: Tx, person: Person, { actor, now }: { actor: Doer; now: Date }): Promise<'done' | 'email-taken'> {
  await oneAtATime(tx, 'staff')
  const known = await findPersonByEmail(tx, person.email)
  if (known && known.id !== person.id) return 'email-taken'
  await setLeftOn(tx, person.id, null)
  if (person.accountId) await updateAccount(tx, person.accountId, person, now)
  await keepCases(tx, person.id)
  if (person.leftOn) await record(tx, { what: 'person-back', by: actor, subjectId: person.id }, now)
  return 'done'
}
