// All that lets somebody in ends in one act: their sessions, their roles, the ways in which they sign in, the links that would give them new
// ones, the keys that they made for other systems, and their seats on councils. Somebody who comes back gets a role and a link anew.
import { endKeysOf } from '../api/keys/end-keys-of.ts'
import { staffLeaves } from '../council/panels/staff-leaves.ts'
import type { Tx } from '../db/db.ts'
import type { Sweep } from '../db/sweeps.ts'
import { dayOf } from '../text/dates.ts'
import { deletePasswordOf, endSessionsOf } from './accounts.sql.ts'
import type { Doer } from './actor.ts'
import { record } from './audit/audit.sql.ts'
import { endGrantsBefore } from './grants.sql.ts'
import { endDeputyships, whoLeftWithAccess } from './people.sql.ts'
import type { Person } from './people.ts'
import { deleteLinksOf } from './reachable/checks.sql.ts'
import { endSecondFactors } from './second-factor/end-second-factors.ts'
import { deleteSetUpLinksOf } from './set-up-links.sql.ts'

export async function endAccess(
  tx: Tx, { id, accountId }: Pick<Person, 'id' | 'accountId'>, { by, because, now }: { by: Doer; because: 'left' | 'last-day'; now: Date },
): Promise<void> {
  if (accountId) {
    await endSessionsOf(tx, accountId)
    await deletePasswordOf(tx, accountId)
  }
  await endSecondFactors(tx, id)
  await endGrantsBefore(tx, id, dayOf(now))
  await endDeputyships(tx, id)
  await deleteSetUpLinksOf(tx, id)
  await deleteLinksOf(tx, id)
  await endKeysOf(tx, id, { by, now })
  await staffLeaves(tx, id, { by, now })
  await record(tx, { what: 'access-ended', by, subjectId: id, detail: { because } }, now)
}

/** Of somebody who was marked as leaving on a day to come, once it has come. Until the sweep runs, the guard asks the day itself. */
export const accessSweeps = (): Sweep[] => [{
  name: 'end the access of who has left', everySeconds: 60,
  run: async (tx, now) => {
    for (const person of await whoLeftWithAccess(tx, dayOf(now))) await endAccess(tx, person, { by: { personId: person.id }, because: 'last-day', now })
  },
}]
