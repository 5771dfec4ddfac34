// What may be done with several cases at once: closing those that were answered, giving them to another handler, and setting
// aside what is no feedback. Each goes by the rules of one alone. An answer is never written to several, and who may read is the giver's own choice.
import type { Db, Tx } from '../../db/db.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import type { Keys } from '../../privacy/keys.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayAnswer, mayReadCase, mayRoute } from '../../staff/roles.ts'
import { dayOf } from '../../text/dates.ts'
import { whoAnswers } from '../answerable.sql.ts'
import { hindrance as hindranceTo, type Reason } from '../aside/aside.ts'
import { decidesAlone, setAside } from '../aside/set-aside.ts'
import { addEvent, lockCase, setRoute, setState, type Case } from '../cases.sql.ts'
import { close } from '../close.ts'
import { remindOn } from '../reminder.ts'
import { opensTo } from '../route.ts'
import { forgetTold } from '../routing/told.sql.ts'
import type { NewHandler } from './choices.sql.ts'

export const acts = ['close', 'assign', 'set-aside'] as const
export type Act = (typeof acts)[number]
export type Asked = { act: 'close' } | { act: 'assign'; handler: NewHandler } | { act: 'set-aside'; because: Reason }

export type Why = 'not-found' | 'not-answered' | 'nothing-came-of-it' | 'closed' | 'may-not-read' | 'already' | 'answered' | 'spoken' | 'meant' | 'asked' | 'drafting'

export const mostAtOnce = 50

/** Why it cannot be done with this case; null where it can. `alone`: whether they may set it aside without a second look. */
export function hindrance(asked: Asked, one: Case, actor: Actor, { alone }: { alone: boolean }): Why | null {
  if (asked.act === 'close') {
    if (!mayAnswer(actor, one)) return 'not-found'
    return one.state === 'closed' ? 'already' : one.state !== 'answered' ? 'not-answered' : one.cameOfIt ? null : 'nothing-came-of-it'
  }
  if (asked.act === 'set-aside') return mayReadCase(actor, one) && alone ? hindranceTo(one, { spoken: false, meant: false }) : 'not-found'
  if (!mayReadCase(actor, one) || !mayRoute(actor, one)) return 'not-found'
  if (one.state === 'closed') return 'closed'
  if (one.handlerId === asked.handler.personId) return 'already'
  if (one.concernedIds.includes(asked.handler.personId)) return 'may-not-read'
  return mayReadCase(asked.handler, { ...one, reader: opensTo(one), handlerId: asked.handler.personId }) ? null : 'may-not-read'
}

export const hindranceNow = async (db: Db, asked: Asked, one: Case, actor: Actor): Promise<Why | null> =>
  hindrance(asked, one, actor, { alone: asked.act === 'set-aside' && await decidesAlone(db, actor, one) })

export async function doOne(tx: Tx, caseId: string, asked: Asked, { actor, now, keys }: { actor: Actor; now: Date; keys: Keys }): Promise<'done' | Why> {
  const one = await lockCase(tx, caseId)
  if (!one) return 'not-found'
  const why = await hindranceNow(tx, asked, one, actor)
  if (why) return why
  if (asked.act === 'set-aside') return setAside(tx, { caseId, because: asked.because }, { actor, now, keys })
  return asked.act === 'close' ? close(tx, { caseId }, { actor, now }) : assign(tx, one, asked.handler, { actor, now })
}

/** The promised day and the giver's choice of reader stay, and so does what it is about. Whoever was told stands above the handler that was. */
async function assign(tx: Tx, one: Case, { personId, language }: NewHandler, { actor, now }: { actor: Actor; now: Date }): Promise<'done'> {
  const because = 'by-hand'
  await setRoute(tx, one.id, {
    service_line_id: one.serviceLineId, service_id: one.serviceId, unit_id: one.unitId, handler_id: personId, routed_because: because, escalated_to_id: null,
  })
  await forgetTold(tx, one.id)
  await addEvent(tx, { caseId: one.id, name: 'routed', by: actor, detail: { handler: personId, because }, now })
  if (one.state !== 'waiting-for-handler') return 'done'
  const answering = await whoAnswers(tx, one, dayOf(now))
  await setState(tx, one.id, { state: one.state, remind_on: remindOn(dayOf(now), one.dueOn, answering) })
  await enqueue(tx, { kind: 'feedback-arrived', caseId: one.id, personId, language, now })
  return 'done'
}

