// A role that opens much is not given in silence: the other administrators and the data protection officers learn by mail that
// somebody was given one. The mail names nobody; who it was stands with the people of the service, and in the audit.
import type { Tx } from '../db/db.ts'
import { enqueue } from '../post/outbox.sql.ts'
import { dayOf } from '../text/dates.ts'
import type { Language } from '../text/language.ts'
import { idsOf, type Doer, type Grant } from './actor.ts'
import { holdersOf } from './grants.sql.ts'

/** All of the feedback, all of the people, or all of the audit. */
export const opensMuch = ({ role, unitId, serviceLineId }: Grant): boolean =>
  role === 'coordinator' || role === 'administrator' || role === 'data-protection' || (role === 'supervisor' && !unitId && !serviceLineId)

/** `by`: null where nobody gave it by hand. `tells`: whether mail goes out; it would wait for ever. */
type Given = { personId: string; grant: Grant; by: Doer | null; tells: boolean }

export async function tellOfRole(tx: Tx, { personId, grant, by, tells }: Given, now: Date): Promise<void> {
  if (!tells || !opensMuch(grant)) return
  const knows = new Set([personId, ...(by ? idsOf(by) : [])])
  const watching = [...await holdersOf(tx, 'administrator', dayOf(now)), ...await holdersOf(tx, 'data-protection', dayOf(now))]
  for (const [id, { language }] of new Map(watching.map((one) => [one.id, one]))) {
    if (!knows.has(id)) await enqueue(tx, { kind: 'role-opened', personId: id, language: language as Language, now })
  }
}
