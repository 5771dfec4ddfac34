// A request for somebody to join is not forgotten, whatever becomes of the case meanwhile: whoever decides is reminded, and
// once the day that was promised has passed, whoever stands above decides.
import type { Tx } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import { dayOf } from '../../text/dates.ts'
import { aboveOf } from '../afterwards/above.ts'
import { whoAnswers } from '../answerable.sql.ts'
import { addEvent, lockCase } from '../cases.sql.ts'
import { isLate } from '../deadline.ts'
import { inOfficeHours, remindOn } from '../reminder.ts'
import { notTo } from '../threat/threats.sql.ts'
import { asTimeOf } from '../time-of.ts'
import { letDecide, whoNever } from './ask-for-someone.ts'
import { deciderOf } from './bring.ts'
import { bringRequests, requestsToRemindOf, setDecider } from './bring.sql.ts'

export async function remindDeciders(tx: Tx, now: Date): Promise<void> {
  const { officeOpens: opens, officeCloses: closes, closedDays } = await organisation(tx)
  if (!inOfficeHours(now, { opens, closes, closedDays })) return
  for (const caseId of await requestsToRemindOf(tx, dayOf(now))) await remindOf(tx, caseId, now)
}

async function remindOf(tx: Tx, caseId: string, now: Date): Promise<void> {
  const one = await lockCase(tx, caseId)
  const asked = one && (await bringRequests(tx, caseId)).find(({ decidedOn }) => !decidedOn)
  if (!asked) return
  const today = dayOf(now)
  const answering = await whoAnswers(tx, one, today, { handlerNowId: one.handlerId, dueOn: one.dueOn, concerned: await notTo(tx, one) })
  const never = [...whoNever(one, asked.concernsId), ...await notTo(tx, one)]
  const before = asked.deciderId ? answering.people.get(asked.deciderId) : undefined
  const current = before?.reachable ? before : deciderOf(answering, one.handlerId, never)
  const above = isLate(asked.dueOn, now) && !asked.escalatedOn ? aboveOf(answering, one.handlerId, [...never, ...(current ? [current.id] : [])]) : null
  const decider = above ?? current
  await setDecider(tx, asked.id, {
    deciderId: decider?.id ?? asked.deciderId, remindOn: remindOn(today, asked.dueOn, answering), escalatedOn: above ? today : asked.escalatedOn,
  })
  if (above) await addEvent(tx, { caseId, name: 'escalated', by: null, detail: { handler: above.id }, now: asTimeOf(one, now) })
  if (!decider) return
  await letDecide(tx, one, decider.id, now)
  await enqueue(tx, { kind: 'someone-asked-for', caseId, personId: decider.id, language: decider.language, now: asTimeOf(one, now) })
}
