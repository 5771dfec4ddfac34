// Writes a request down: who asks, how they are called, what they want and what it is looked for. Before that nothing can be looked for.
import type { Tx } from '../db/db.ts'
import type { Keys } from '../privacy/keys.ts'
import { newReference } from '../privacy/reference.ts'
import { nextReminderOn, requestDueOn } from '../request-clock.ts'
import type { Actor } from '../staff/actor.ts'
import { record } from '../staff/audit/audit.sql.ts'
import { mayHandleRights } from '../staff/rights-duties.ts'
import { dayOf, type Day } from '../text/dates.ts'
import type { Language } from '../text/language.ts'
import { findByOnce, insertRequest } from './requests.sql.ts'
import type { Wants, Way, Wording } from './request.ts'
import { makeKey, writeText } from './sealed.ts'

export type Asked = { wants: Wants; way: Way; language: Language; arrivedOn: Day; told: Wording; once: string }

/** Sent twice it is made once. Null where it is not theirs to make. */
export async function writeDown(tx: Tx, { told, arrivedOn, ...asked }: Asked, { actor, keys, now }: { actor: Actor; keys: Keys; now: Date }): Promise<{ id: string } | null> {
  if (!mayHandleRights(actor)) return null
  const [id, writerId] = [crypto.randomUUID(), actor.personId]
  const dueOn = requestDueOn(arrivedOn)
  const row = { id, reference: newReference(), ...asked, names: told.names.length, writtenById: writerId, arrivedOn, dueOn, remindOn: nextReminderOn(dayOf(now), dueOn) }
  if (!(await insertRequest(tx, row))) return (await findByOnce(tx, asked.once, writerId)) ?? null
  await makeKey(tx, id, keys)
  await writeText(tx, id, { part: 'request', text: JSON.stringify(told), writerId }, { keys, on: dayOf(now) })
  await record(tx, { what: 'rights-changed', by: actor, detail: { request: row.reference, step: 'written' } }, now)
  return { id }
}
