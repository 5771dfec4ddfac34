// Something got worse, and the giver says what they want done: to tell whoever stands above the unit, to be shown how to
// reach the social services ombudsperson, both, or neither. Who is told reads the case; nobody in the unit learns of it.
import type { Db, Tx } from '../../db/db.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import type { Keys } from '../../privacy/keys.ts'
import { receiptHashes, type Receipt } from '../../privacy/receipt.ts'
import { seal } from '../../privacy/sealing.ts'
import { mayReadCase } from '../../staff/roles.ts'
import { dayOf } from '../../text/dates.ts'
import { whoAnswers, type Answering } from '../answerable.sql.ts'
import { letJoin, staffWhoRead } from '../bring/readers.sql.ts'
import { addEvent, bodiesOf, findCaseByReceipt, lockCase, type Case } from '../cases.sql.ts'
import { caseKey } from '../conversation.ts'
import { workingDaysAfter } from '../deadline.ts'
import { notTo } from '../threat/threats.sql.ts'
import { asTimeOf } from '../time-of.ts'
import { aboveOf } from './above.ts'
import { followUps, noteWish, type FollowUp } from './follow-up.sql.ts'
import type { Candidate } from '../route.ts'
import type { Weeks, Wish } from './round.ts'
import { recordToldAbove } from './told-above.sql.ts'

export type Wished = { receipt: Receipt; wish: Wish; word: string }

/** `nobody`: there is nobody above whom this could be told to; nothing is noted, so that they can choose again. */
export async function tellAbove(
  tx: Tx, { receipt, wish, word }: Wished, { now, keys }: { now: Date; keys: Keys },
): Promise<'done' | 'nobody' | 'not-found'> {
  const found = await findCaseByReceipt(tx, receiptHashes(keys, receipt))
  const one = found && (await lockCase(tx, found.id))
  if (!one) return 'not-found'
  const asked = gotWorse(await followUps(tx, one.id))
  if (!asked) return 'done'
  if (wish === 'above' || wish === 'both') {
    const { above, answering } = await whoIsAbove(tx, one, now)
    if (!above) return 'nobody'
    const ciphertext = seal(caseKey(keys, one), one.id, toldPlace(asked.weeks), word)
    const remindOn = workingDaysAfter(dayOf(now), answering.remindEveryWorkingDays, answering.closedDays)
    await recordToldAbove(tx, { caseId: one.id, weeks: asked.weeks, personId: above.id, ciphertext, toldOn: dayOf(now), remindOn })
    await letThemKnow(tx, one, above, now)
  }
  await noteWish(tx, one.id, asked.weeks, wish)
  return 'done'
}

/** What got worse and waits for the giver to say what they want done about it. */
export const gotWorse = (said: FollowUp[]): FollowUp | undefined => said.findLast(({ worse, wish }) => worse === 'yes' && wish === null)

/** Never the handler or the supervisor, whoever has written in the conversation, or whom it concerns. */
export async function whoIsAbove(db: Db, one: Case, now: Date, never: string[] = []): Promise<{ above: Candidate | null; answering: Answering }> {
  const spared = await notTo(db, one)
  const answering = await whoAnswers(db, one, dayOf(now), { handlerNowId: one.handlerId, dueOn: one.dueOn, concerned: spared })
  const writers = (await bodiesOf(db, one.id)).flatMap(({ writerId }) => writerId ?? [])
  return { above: aboveOf(answering, one.handlerId, [...writers, ...spared, ...never]), answering }
}

/** They may read the case from now on. The mail names no case: the list of mail is read by others too. */
export async function letThemKnow(tx: Tx, one: Case, above: Candidate, now: Date): Promise<void> {
  const [reader] = await staffWhoRead(tx, dayOf(now), [above.id])
  if (!reader || !mayReadCase(reader, one)) await letJoin(tx, { caseId: one.id, personId: above.id, fromNumber: 1, day: dayOf(now) })
  await addEvent(tx, { caseId: one.id, name: 'told-above', by: null, detail: { handler: above.id }, now: asTimeOf(one, now) })
  await enqueue(tx, { kind: 'told-above', personId: above.id, language: above.language, now })
}

export const toldPlace = (weeks: Weeks) => `beside told-above ${weeks}` as const
