// Somebody of the staff says whether their first name may stand in published thanks. Only they themselves do; nobody asks them to.
import type { Tx } from '../db/db.ts'
import { dayOf } from '../text/dates.ts'
import { record } from './audit/audit.sql.ts'
import { holdNameConsent, setNameConsent } from './names.sql.ts'
import type { Doer } from './actor.ts'

export async function letNameStand(tx: Tx, { by, may }: { by: Doer; may: boolean }, { now }: { now: Date }): Promise<void> {
  // Of a consent the first day counts: to say yes once more changes nothing.
  if ((await holdNameConsent(tx, by.personId) !== null) === may) return
  await setNameConsent(tx, by.personId, may ? dayOf(now) : null)
  await record(tx, { what: 'person-changed', by, subjectId: by.personId, detail: { fields: 'firstNameMayStandOn' } }, now)
}
