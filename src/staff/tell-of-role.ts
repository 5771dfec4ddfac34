// A role that opens much is not given in silence: the other administrators, the coordinators and the data protection officers learn by mail
// that somebody was given one, and have a look at it (second-look). Of a role in a unit its supervisor learns. The mail names nobody; who it
// was stands at the desk.
import type { Tx } from '../db/db.ts'
import { enqueue } from '../post/outbox.sql.ts'
import { dayOf } from '../text/dates.ts'
import type { Language } from '../text/language.ts'
import { idsOf, readingRoles, type Doer, type Grant } from './actor.ts'
import { holdersOf, supervisorsOf } from './grants.sql.ts'
import { watchers } from './second-look/second-look.sql.ts'

/** All of the feedback, or that of a whole service line; all of the people; or all of the audit. */
export const opensMuch = ({ role, unitId }: Pick<Grant, 'role' | 'unitId'>): boolean =>
  role === 'coordinator' || role === 'administrator' || role === 'data-protection' || (role === 'supervisor' && !unitId)

/** `personId`: null for a group by which such roles come. `by`: null where nobody gave it by hand. `tells`: whether mail goes out; it would wait for ever. */
type Given = { personId: string | null; grant: Grant; by: Doer | null; tells: boolean }

export async function tellOfRole(tx: Tx, { personId, grant, by, tells }: Given, now: Date): Promise<void> {
  if (!tells) return
  if (!opensMuch(grant)) return tellUnit(tx, { personId, grant, by }, now)
  const knows = new Set<string | null>([personId, ...(by ? idsOf(by) : [])])
  const watching = []
  for (const role of watchers) watching.push(...await holdersOf(tx, role, dayOf(now)))
  for (const [id, { language }] of new Map(watching.map((one) => [one.id, one]))) {
    if (!knows.has(id)) await enqueue(tx, { kind: 'role-opened', personId: id, language: language as Language, now })
  }
}

/** Who supervises a unit knows who works there, and whom nobody has seen. */
async function tellUnit(tx: Tx, { personId, grant: { role, unitId }, by }: Omit<Given, 'tells'>, now: Date): Promise<void> {
  if (!unitId || !readingRoles.some((one) => one === role)) return
  for (const { id, language } of await supervisorsOf(tx, unitId, dayOf(now))) {
    if (id !== personId && !(by && idsOf(by).includes(id))) await enqueue(tx, { kind: 'joined-your-unit', personId: id, language: language as Language, now })
  }
}
