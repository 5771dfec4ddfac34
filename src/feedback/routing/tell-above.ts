// Tells those beside and above a handler that the promised day has passed, each on their day. Who was told once is told again
// with each reminder; the story says it once, even if the case has meanwhile come to another handler and back.
import type { Tx } from '../../db/db.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import { dayOf, startOfDay } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import type { Answering } from '../answerable.sql.ts'
import { addEvent, eventsOf, type Case } from '../cases.sql.ts'
import { isLate, workingDaysAfter } from '../deadline.ts'
import { deputyOf, directorOf, superiorOf } from '../escalate.ts'
import { opensTo } from '../route.ts'
import { notTo } from '../threat/threats.sql.ts'
import { administrators, noteTold } from './told.sql.ts'

type Late = Pick<Case, 'id' | 'dueOn' | 'handlerId' | 'escalatedToId' | 'reader' | 'aboutWorker' | 'concernedIds'>
type Told = { id: string; language: Language; step: 'deputy' | 'supervisor' | 'director' | 'administrator' }

/** The case must be locked. Gives the one above the handler who is told now, or null. */
export async function tellAbove(tx: Tx, one: Late, answering: Answering, { now }: { now: Date }): Promise<string | null> {
  if (!isLate(one.dueOn, now)) return null
  const today = dayOf(now)
  const hasCome = (step: keyof Answering['tellAfter']) => workingDaysAfter(one.dueOn, answering.tellAfter[step], answering.closedDays) <= today
  const concerned = await notTo(tx, one)
  const superior = hasCome('supervisor') ? superiorOf(answering, one.handlerId, concerned) : null
  const deputy = hasCome('deputy') ? deputyOf(answering, one.handlerId, opensTo(one), concerned) : null
  const director = superior && hasCome('director') ? directorOf(answering, one.handlerId, superior.id, concerned) : null

  const told: Told[] = [
    ...(deputy && deputy.id !== superior?.id ? [{ ...deputy, step: 'deputy' as const }] : []),
    ...(superior ? [{ ...superior, step: 'supervisor' as const }] : []),
    ...(director && director.id !== deputy?.id ? [{ ...director, step: 'director' as const }] : []),
    // Nobody stands above the only coordinator. Administrators read no feedback, but can name somebody who does.
    ...(hasCome('supervisor') && !superior ? (await administrators(tx, today)).filter(({ id }) => id !== one.handlerId)
      .map(({ id, language }) => ({ id, language: language as Language, step: 'administrator' as const })) : []),
  ]
  const known = told.length ? await toldSince(tx, one) : new Set()
  for (const { id, language, step } of told) {
    await enqueue(tx, { kind: step === 'administrator' ? 'nobody-above' : 'escalation', caseId: one.id, personId: id, language, now })
    if (step === 'deputy' || step === 'director') await noteTold(tx, { caseId: one.id, personId: id, step, on: today })
    if (!known.has(id)) await addEvent(tx, { caseId: one.id, name: 'escalated', by: null, detail: { handler: id, step }, now })
  }
  return superior?.id ?? null
}

/** Who was told of this promised day, whoever had the case then. */
async function toldSince(tx: Tx, { id, dueOn }: Late): Promise<Set<unknown>> {
  const events = await eventsOf(tx, id)
  return new Set(events.filter(({ name, happenedAt }) => name === 'escalated' && happenedAt >= startOfDay(dueOn)).map(({ detail }) => detail['handler']))
}
