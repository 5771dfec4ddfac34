// A person leaves the organisation. They are signed out at once, and their links are worthless.
import type { Tx } from '../db/db.ts'
import { dayOf } from '../text/dates.ts'
import { endSessionsOf } from './accounts.sql.ts'
import { lastOf, type Indispensable } from './grants.sql.ts'
import { setLeftOn } from './people.sql.ts'
import type { Person } from './people.ts'
import { deleteSetUpLinksOf } from './set-up-links.sql.ts'

export async function markAsLeft(tx: Tx, person: Person, { now }: { now: Date }): Promise<'left' | { lastOf: Indispensable }> {
  const today = dayOf(now)
  const last = await lastOf(tx, { personId: person.id }, today)
  if (last) return { lastOf: last }
  await setLeftOn(tx, person.id, today)
  await deleteSetUpLinksOf(tx, person.id)
  if (person.accountId) await endSessionsOf(tx, person.accountId)
  return 'left'
}
