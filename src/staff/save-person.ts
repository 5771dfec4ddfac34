// An administrator adds a person or changes their details. Who signs in keeps name and address in step.
import type { Tx } from '../db/db.ts'
import { oneAtATime } from '../db/one-at-a-time.ts'
import { dayOf } from '../text/dates.ts'
import { updateAccount } from './accounts.sql.ts'
import { forgetAlone } from './acting/alone.sql.ts'
import type { Doer } from './actor.ts'
import { record } from './audit/audit.sql.ts'
import { changedFields } from './changed-fields.ts'
import { findPerson, findPersonByEmail, insertPerson, updatePerson } from './people.sql.ts'
import type { PersonDetails } from './people.ts'
import { deleteLinksOf, forgetCorrection } from './reachable/checks.sql.ts'
import { deleteSetUpLinksOf } from './set-up-links.sql.ts'

type Input = {
  /** Null: a new person. */
  id: string | null
  details: PersonDetails
  /** Whether a person as stored now is no longer the one whose details were changed. */
  hasChanged?: (stored: PersonDetails) => boolean
}

export async function savePerson(
  tx: Tx, { id, details, hasChanged }: Input, { actor, now }: { actor: Doer; now: Date },
): Promise<{ id: string } | 'email-taken' | 'changed-meanwhile'> {
  await oneAtATime(tx, 'staff')
  const stored = id ? await findPerson(tx, id) : null
  if (stored && hasChanged?.(stored)) return 'changed-meanwhile'
  const hasLeft = stored !== null && stored.leftOn !== null && stored.leftOn <= dayOf(now)
  const namesake = await findPersonByEmail(tx, details.email)
  // Of who has left it may be somebody else's by now, and whoever changes a telephone number there is not to learn that.
  if (namesake && namesake.id !== id && !(hasLeft && stored.email === details.email)) return 'email-taken'
  if (!id) {
    const added = await insertPerson(tx, details, now)
    await record(tx, { what: 'person-added', by: actor, subjectId: added }, now)
    return { id: added }
  }
  await updatePerson(tx, id, details)
  // With the field left empty too: a deputy who left is none already, and so it is decided that nobody is.
  if (!details.deputyId || stored?.deputyId !== details.deputyId) await forgetAlone(tx, id)
  const fields = stored ? changedFields(stored, details) : ''
  if (fields) await record(tx, { what: 'person-changed', by: actor, subjectId: id, detail: { fields } }, now)
  // What they told of has been looked at.
  await forgetCorrection(tx, id)
  // They are in a mailbox that is somebody else's, or nobody's.
  if (stored && stored.email !== details.email) {
    await deleteSetUpLinksOf(tx, id)
    await deleteLinksOf(tx, id)
  }
  if (stored?.accountId && !hasLeft) await updateAccount(tx, stored.accountId, details, now)
  return { id }
}
