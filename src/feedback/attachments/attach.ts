// A giver adds pictures or a recording to the newest of what they wrote. For the case it is the same as if they had written more.
import type { Tx } from '../../db/db.ts'
import { contentMark, contentMarks } from '../../privacy/content-mark.ts'
import type { Keys } from '../../privacy/keys.ts'
import { receiptHashes, type Receipt } from '../../privacy/receipt.ts'
import { dayOf } from '../../text/dates.ts'
import { addEvent, bodiesOf, eventsOf, findCaseByReceipt, lockCase, noteHeard, type Case } from '../cases.sql.ts'
import { caseKey } from '../conversation.ts'
import { waitForHandler } from '../wait-for-handler.ts'
import { isThere, sealed } from './attachment.ts'
import { addAttachment, attachmentsOf, hasMark } from './attachments.sql.ts'
import type { Verdict } from './clamd.ts'
import { kindOf, type KeptType } from './kinds.ts'

/** `sent`: the file as it came, of which only a mark is kept. `verdict`: null where there is no scanner. */
export type Ready = { sent: Buffer; type: KeptType; bytes: Buffer; verdict: Verdict | null }
export type Attached = 'done' | 'repeated' | 'many' | 'full' | 'harmful'

/** To one case altogether, those that went again among them: a conversation is no store of files. */
export const mostOfCase = 60

export const sentBefore = (tx: Parameters<typeof hasMark>[0], keys: Keys, caseId: string, file: Buffer): Promise<boolean> =>
  hasMark(tx, caseId, contentMarks(keys, ofCase(caseId), file.toString('latin1')))

const ofCase = (caseId: string): string => `attachment ${caseId}`

/** For each file, in their order, what became of it. */
export async function attach(
  tx: Tx, { receipt, files }: { receipt: Receipt; files: Ready[] }, { now, keys, perMessage }: { now: Date; keys: Keys; perMessage: number },
): Promise<Attached[] | 'not-found'> {
  const found = await findCaseByReceipt(tx, receiptHashes(keys, receipt))
  const one = found && (await lockCase(tx, found.id))
  if (!one) return 'not-found'
  const turn = (await bodiesOf(tx, one.id)).findLast(({ purpose }) => purpose === 'feedback' || purpose === 'reply')!.number
  const outcomes: Attached[] = []
  for (const file of files) outcomes.push(await attachOne(tx, one, file, { turn, now, keys, perMessage }))
  if (outcomes.includes('done')) await tellOf(tx, one, now)
  return outcomes
}

async function attachOne(
  tx: Tx, one: Case, { sent, type, bytes, verdict }: Ready, { turn, now, keys, perMessage }: { turn: number; now: Date; keys: Keys; perMessage: number },
): Promise<Attached> {
  if (await sentBefore(tx, keys, one.id, sent)) return 'repeated'
  const before = await attachmentsOf(tx, one.id)
  if (before.length >= mostOfCase) return 'full'
  if (before.filter((each) => each.turn === turn && isThere(each)).length >= perMessage) return 'many'
  const id = crypto.randomUUID()
  const row = { id, caseId: one.id, number: (before.at(-1)?.number ?? 0) + 1, turn, type, addedOn: dayOf(now) }
  if (verdict === 'harmful') {
    await addAttachment(tx, { ...row, state: 'harmful', mark: null, pieces: [] })
    await addEvent(tx, { caseId: one.id, name: 'attachment-gone', by: null, detail: { how: 'harmful', kind: kindOf(type) }, now })
    return 'harmful'
  }
  const mark = contentMark(keys, ofCase(one.id), sent.toString('latin1'))
  await addAttachment(tx, { ...row, state: verdict === 'away' ? 'waiting' : 'kept', mark, pieces: sealed(caseKey(keys, one), id, bytes) })
  return 'done'
}

/** Several that come one after another are told of once. */
async function tellOf(tx: Tx, one: Case, now: Date): Promise<void> {
  const waits = one.state === 'waiting-for-handler'
  if (waits && (await eventsOf(tx, one.id)).at(-1)?.name === 'attached') return
  await addEvent(tx, { caseId: one.id, name: 'attached', by: null, now })
  // What they said of being heard was said of what had been written then.
  if (one.heard) await noteHeard(tx, one.id, null)
  if (one.state === 'closed') await addEvent(tx, { caseId: one.id, name: 'reopened', by: null, now })
  await waitForHandler(tx, one, { notice: 'reply-arrived', now })
}
