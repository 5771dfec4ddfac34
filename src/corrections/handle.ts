// What is done with a request at the desk of the unit: it is opened, written to, passed on, given more time, and decided. Each looks who it is,
// and each stands in the audit.
import type { Tx } from '../db/db.ts'
import type { Keys } from '../privacy/keys.ts'
import { erasedOn, extendedDueOn, mayExtend, nextReminderOn } from '../request-clock.ts'
import { handOf, type Actor } from '../staff/actor.ts'
import { record } from '../staff/audit/audit.sql.ts'
import { mayHandleRecords } from '../staff/record-duties.ts'
import { dayOf } from '../text/dates.ts'
import { tellUnit } from './ask.ts'
import { comeIn, recordFirst } from './comer.sql.ts'
import { listUnitsOfRecords } from './handlers.sql.ts'
import { findRequest, holdRequest, setExtended, setOutcome, setUnit } from './requests.sql.ts'
import type { CorrectionRequest, Opened, Outcome } from './request.ts'
import { openRequest, writeText } from './sealed.ts'

type By = { actor: Actor; keys: Keys; now: Date }

/** `as`: on its page, or to print it. Null where it is not theirs to see, which is written down too. */
export async function lookAt(tx: Tx, id: string, as: 'page' | 'print', { actor, keys, now }: By): Promise<Opened | null> {
  await comeIn(tx, 'staff')
  const request = await findRequest(tx, id)
  if (!request) return null
  if (!(await isAllowed(tx, request, { actor, now }))) return null
  await recordFirst(tx, { what: 'record-request-opened', by: actor, detail: { request: request.reference, as } }, now)
  return openRequest(tx, request, keys)
}

/** Whoever tries without being allowed to stands in the audit for it. */
async function isAllowed(tx: Tx, { unit, reference }: CorrectionRequest, { actor, now }: Pick<By, 'actor' | 'now'>): Promise<boolean> {
  if (mayHandleRecords(actor, unit)) return true
  await record(tx, { what: 'record-request-refused', by: actor, detail: { request: reference } }, now)
  return false
}

export type Done = 'done' | 'not-found' | 'too-late'

export const writeMessage = (tx: Tx, id: string, { text, once }: { text: string; once: string }, by: By): Promise<Done> =>
  change(tx, id, 'message', by, async (request) => () => writeText(tx, request.id, { part: 'message', text, writerId: handOf(by.actor), once }, by))

/** To the unit that wrote the records, where it came to another, or to nobody. */
export const passOn = (tx: Tx, id: string, unitId: string, by: By): Promise<Done> =>
  change(tx, id, 'passed-on', by, async (request) => {
    if (request.outcome || request.unit?.id === unitId || !(await listUnitsOfRecords(tx, dayOf(by.now))).some((unit) => unit.id === unitId)) return 'too-late'
    return async () => {
      await setUnit(tx, request.id, unitId)
      await tellUnit(tx, unitId, 'record-request-arrived', by.now)
    }
  })

export const extend = (tx: Tx, id: string, because: string, by: By): Promise<Done> =>
  change(tx, id, 'extended', by, async (request) => {
    const today = dayOf(by.now)
    if (!mayExtend(request, today)) return 'too-late'
    return async () => {
      const dueOn = extendedDueOn(request.arrivedOn)
      await setExtended(tx, request.id, { extendedOn: today, dueOn, remindOn: nextReminderOn(today, dueOn) })
      await writeText(tx, request.id, { part: 'extension', text: because, writerId: handOf(by.actor) }, by)
    }
  })

export const decide = (tx: Tx, id: string, { outcome, reasons }: { outcome: Outcome; reasons: string }, { keepMonths, ...by }: By & { keepMonths: number }): Promise<Done> =>
  change(tx, id, 'decided', by, async (request) => {
    // Nobody decides for a unit that nobody has found yet.
    if (request.outcome || !request.unit) return 'too-late'
    return async () => {
      const on = dayOf(by.now)
      await setOutcome(tx, request.id, { outcome, on, byId: handOf(by.actor), eraseOn: erasedOn(on, keepMonths) })
      await writeText(tx, request.id, { part: 'decision', text: reasons, writerId: handOf(by.actor) }, by)
    }
  })

/** `look`: what is to be done, if it still can be. */
async function change(tx: Tx, id: string, step: string, { actor, now }: By, look: (request: CorrectionRequest) => Promise<'too-late' | (() => Promise<unknown>)>): Promise<Done> {
  await comeIn(tx, 'staff')
  const request = await holdRequest(tx, id)
  if (!request || !(await isAllowed(tx, request, { actor, now }))) return 'not-found'
  const work = await look(request)
  if (work === 'too-late') return work
  await recordFirst(tx, { what: 'record-request-changed', by: actor, detail: { request: request.reference, step } }, now)
  await work()
  return 'done'
}
