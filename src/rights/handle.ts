// What is done with a request: it is opened, given more time, and decided. Each looks who it is, and each stands in the audit, and so does to try.
import type { Tx } from '../db/db.ts'
import type { Keys } from '../privacy/keys.ts'
import { erasedOn, extendedDueOn, mayExtend, nextReminderOn } from '../request-clock.ts'
import type { Actor } from '../staff/actor.ts'
import { record } from '../staff/audit/audit.sql.ts'
import { mayHandleRights } from '../staff/rights-duties.ts'
import { dayOf } from '../text/dates.ts'
import { findRequest, holdRequest, setExtended, setOutcome } from './requests.sql.ts'
import type { Opened, Outcome, RightsRequest } from './request.ts'
import { openRequest, writeText } from './sealed.ts'

export type By = { actor: Actor; keys: Keys; now: Date }
export type Done = 'done' | 'not-found' | 'too-late'

/** `as`: on its page, or as a letter. */
export async function lookAt(tx: Tx, id: string, as: 'page' | 'letter', by: By): Promise<Opened | null> {
  const request = await allowed(tx, await findRequest(tx, id), by)
  if (!request) return null
  await record(tx, { what: 'rights-opened', by: by.actor, detail: { request: request.reference, as } }, by.now)
  return openRequest(tx, request, by.keys)
}

/** Null where it is not theirs, which is written down. */
export async function allowed(tx: Tx, request: RightsRequest | null, { actor, now }: Pick<By, 'actor' | 'now'>): Promise<RightsRequest | null> {
  if (!request || mayHandleRights(actor)) return request
  await record(tx, { what: 'rights-refused', by: actor, detail: { request: request.reference } }, now)
  return null
}

export const extend = (tx: Tx, id: string, because: string, by: By): Promise<Done> =>
  change(tx, id, 'extended', by, async (request) => {
    const today = dayOf(by.now)
    if (!mayExtend(request, today)) return 'too-late'
    const dueOn = extendedDueOn(request.arrivedOn)
    await setExtended(tx, request.id, { extendedOn: today, dueOn, remindOn: nextReminderOn(today, dueOn) })
    await writeText(tx, request.id, { part: 'extension', text: because, writerId: by.actor.personId }, { keys: by.keys, on: today })
  })

export const decide = (tx: Tx, id: string, { outcome, reasons }: { outcome: Outcome; reasons: string }, { keepMonths, ...by }: By & { keepMonths: number }): Promise<Done> =>
  change(tx, id, 'decided', by, async (request) => {
    if (request.outcome) return 'too-late'
    const on = dayOf(by.now)
    await setOutcome(tx, request.id, { outcome, on, byId: by.actor.personId, eraseOn: erasedOn(on, keepMonths) })
    await writeText(tx, request.id, { part: 'decision', text: reasons, writerId: by.actor.personId }, { keys: by.keys, on })
  })

export async function change(tx: Tx, id: string, step: string, by: By, work: (request: RightsRequest) => Promise<void | 'too-late'>): Promise<Done> {
  const request = await allowed(tx, await holdRequest(tx, id), by)
  if (!request) return 'not-found'
  if ((await work(request)) === 'too-late') return 'too-late'
  await record(tx, { what: 'rights-changed', by: by.actor, detail: { request: request.reference, step } }, by.now)
  return 'done'
}
