// Hands on as a case what somebody wrote on a tablet: by the one rule for all feedback, under the receipt that the tablet drew.
import type { Tx } from '../db/db.ts'
import type { Channel } from '../feedback/case.ts'
import { checkDraft, type RawDraft } from '../feedback/draft.ts'
import { receive } from '../feedback/receive.ts'
import type { Keys } from '../privacy/keys.ts'
import { readReceipt } from '../privacy/read-receipt.ts'
import type { DayRecord } from './record.ts'

export type FeedbackRecord = Extract<DayRecord, { kind: 'feedback' }>
/** `about`: what is known of it without asking its giver. */
type Given = { channel: Channel; about: Pick<RawDraft, 'line' | 'unit' | 'place'>; keys: Keys; now: Date }

/** False: nothing can be read in it, or it is another's. */
export async function receiveFeedback(tx: Tx, { id, language, feedbackKind, text, pseudonym, receipt: code }: FeedbackRecord, { channel, about, keys, now }: Given): Promise<boolean> {
  const read = readReceipt(code)
  const drafted = checkDraft({ language, kind: feedbackKind, text, ...(pseudonym && { pseudonym }), ...about })
  if (!read.ok || !drafted.ok) return false
  // That it came before stands in day_held: what is under this receipt already is somebody else's.
  return (await receive(tx, drafted.draft, id, { channel, now, keys, receipt: read.receipt })).outcome !== 'other-body'
}
