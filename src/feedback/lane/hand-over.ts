// A hand-over is recorded: to whom, when, by whom, under which number. What the giver wrote goes along only where they
// themselves have permitted it. It happens outside the program; nothing is sent from here.
import type { Tx } from '../../db/db.ts'
import { clocks, hasClock } from '../../lanes/clock.ts'
import { isShownToGiver, type Lane } from '../../lanes/lane.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import type { Keys } from '../../privacy/keys.ts'
import { seal, unseal } from '../../privacy/sealing.ts'
import { receiptHashes, type Receipt } from '../../privacy/receipt.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayMarkLane } from '../../staff/roles.ts'
import { dayOf } from '../../text/dates.ts'
import { addEvent, findCaseByReceipt, lockCase, type Case } from '../cases.sql.ts'
import { caseKey } from '../conversation.ts'
import { tellGiver } from '../tell-giver.ts'
import { asTimeOf } from '../time-of.ts'
import { marksOf, setConsent, setHanded, type Mark } from './lanes.sql.ts'
import { whoCares } from './who-cares.ts'

export type HandOver = { to: string; number: string }

export type NewHandOver = HandOver & { caseId: string; markId: string; withText: boolean }

export async function handOver(
  tx: Tx, { caseId, markId, to, number, withText }: NewHandOver, { actor, now, keys }: { actor: Actor; now: Date; keys: Keys },
): Promise<'done' | 'not-found' | 'closed' | 'changed' | 'no-consent'> {
  const one = await lockCase(tx, caseId)
  if (!one || !mayMarkLane(actor, one)) return 'not-found'
  if (one.state === 'closed') return 'closed'
  const mark = (await marksOf(tx, caseId)).find(({ id }) => id === markId)
  if (!mark || mark.endedOn) return 'changed'
  if (mark.handOver) {
    // Pressed twice: it has been recorded.
    const before = readHandOver(keys, one, mark)!
    return before.to === to && before.number === number && mark.withText === withText ? 'done' : 'changed'
  }
  if (withText && !mark.consentedOn) return 'no-consent'
  const sealed = seal(caseKey(keys, one), caseId, 'hand-over', JSON.stringify({ to, number, markId }))
  const done = hasClock(mark.lane) && clocks[mark.lane].until === 'handed'
  await setHanded(tx, markId, { handOver: sealed, by: actor.personId, on: dayOf(now), withText, done })
  await addEvent(tx, { caseId, name: 'transferred', by: actor, detail: { lane: mark.lane }, now })
  if (isShownToGiver(mark.lane)) await tellGiver(tx, one, 'answer-waits', { keys, now })
  return 'done'
}

export function readHandOver(keys: Keys, one: Case, { id, handOver: sealed }: Pick<Mark, 'id' | 'handOver'>): HandOver | null {
  if (!sealed) return null
  const { to, number, markId } = JSON.parse(unseal(caseKey(keys, one), one.id, 'hand-over', sealed)) as HandOver & { markId: string }
  if (markId !== id) throw new Error('a hand-over stands at another mark')
  return { to, number }
}

/** The giver's own permission, its refusal or its withdrawal. What has been handed over cannot be called back. */
export async function permit(
  tx: Tx, { receipt, lane, consents }: { receipt: Receipt; lane: Lane; consents: boolean }, { now, keys }: { now: Date; keys: Keys },
): Promise<'done' | 'not-found' | 'too-late'> {
  const found = await findCaseByReceipt(tx, receiptHashes(keys, receipt))
  const one = found && (await lockCase(tx, found.id))
  if (!one || !isShownToGiver(lane)) return 'not-found'
  const mark = (await marksOf(tx, one.id)).find((each) => each.lane === lane && !each.endedOn)
  if (!mark || mark.handOver) return 'too-late'
  if (consents ? mark.consentedOn : mark.declinedOn) return 'done'
  await setConsent(tx, mark.id, { consents, on: dayOf(now) })
  await addEvent(tx, { caseId: one.id, name: 'lane-permitted', by: null, detail: { lane, how: consents ? 'given' : 'refused' }, now: asTimeOf(one, now) })
  // Whoever would hand it over waits for this word.
  const { carer } = await whoCares(tx, one, now)
  if (carer) await enqueue(tx, { kind: 'lane-permitted', caseId: one.id, personId: carer.id, language: carer.language, now: asTimeOf(one, now) })
  return 'done'
}
