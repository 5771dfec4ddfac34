// Makes a request: by somebody who is signed in, or by somebody of the staff who writes it down for them. It goes to the unit that wrote the
// records, and its month begins with the day on which it came.
import type { Tx } from '../db/db.ts'
import { enqueueBlindly } from '../post/outbox-many.sql.ts'
import type { Keys } from '../privacy/keys.ts'
import { newReference } from '../privacy/reference.ts'
import { marksOf } from '../privacy/room.ts'
import { nextReminderOn, requestDueOn } from '../request-clock.ts'
import type { Actor } from '../staff/actor.ts'
import { dayOf, type Day } from '../text/dates.ts'
import type { Language } from '../text/language.ts'
import { comeIn, recordFirst } from './comer.sql.ts'
import { recipientsOf } from './handlers.sql.ts'
import { findByOnce, insertRequest } from './requests.sql.ts'
import type { Identity, Kind, Wording } from './request.ts'
import { makeKey, writeText } from './sealed.ts'
import type { SignedIn } from './session.ts'

export type Asked = { kind: Kind; unitId: string | null; told: Wording; once: string; language: Language }

/** Either whoever asks, signed in; or who wrote it down, for whom, how it came and when. */
export type By = { client: SignedIn } | { actor: Actor; identity: Identity; way: 'desk' | 'paper'; arrivedOn: Day }

/** Sent twice it is made once. Null where the same form was sent by somebody else before. */
export async function ask(tx: Tx, { kind, unitId, told, once, language }: Asked, by: By, { keys, now }: { keys: Keys; now: Date }): Promise<{ id: string; reference: string } | null> {
  const id = crypto.randomUUID()
  const marks = 'client' in by ? marksOf(keys, by.client) : []
  const [mark = null] = marks
  await comeIn(tx, 'client' in by ? { marks } : 'staff')
  const writtenById = 'actor' in by ? by.actor.deputy?.personId ?? by.actor.personId : null
  const arrivedOn = 'actor' in by ? by.arrivedOn : dayOf(now)
  const dueOn = requestDueOn(arrivedOn)
  const row = { id, reference: newReference(), kind, language, way: 'actor' in by ? by.way : 'signed-in' as const, mark, markVersion: mark && keys.current, once, writtenById, unitId, arrivedOn, dueOn, remindOn: nextReminderOn(dayOf(now), dueOn) }
  if (!(await insertRequest(tx, row))) {
    const known = await findByOnce(tx, once)
    return known && known.writtenById === writtenById && (known.mark === null || (mark !== null && known.mark.equals(mark))) ? known : null
  }
  if ('actor' in by) await recordFirst(tx, { what: 'record-request-written', by: by.actor, detail: { request: row.reference } }, now)
  await makeKey(tx, id, keys)
  const { name, code } = 'client' in by ? by.client : by.identity
  await writeText(tx, id, { part: 'identity', text: JSON.stringify({ name, code }), writerId: writtenById }, { keys, now })
  await writeText(tx, id, { part: 'request', text: JSON.stringify(told), writerId: writtenById }, { keys, now })
  await tellUnit(tx, unitId, 'record-request-arrived', now)
  return row
}

/** That something waits, and never what or whose. */
export async function tellUnit(tx: Tx, unitId: string | null, kind: 'record-request-arrived' | 'record-request-due' | 'record-request-late', now: Date): Promise<void> {
  const to = await recipientsOf(tx, unitId, { late: kind === 'record-request-late', today: dayOf(now) })
  await enqueueBlindly(tx, to.map((one) => ({ ...one, kind })), now)
}
