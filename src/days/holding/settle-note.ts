// What was said over coffee is settled by whoever holds the day: it goes on as ordinary feedback, or it is removed.
import type { Tx } from '../../db/db.ts'
import { checkDraft } from '../../feedback/draft.ts'
import type { OfferedKind } from '../../feedback/case.ts'
import { receive } from '../../feedback/receive.ts'
import type { Keys } from '../../privacy/keys.ts'
import { dayKey, unseal } from '../../privacy/sealing.ts'
import type { Actor } from '../../staff/actor.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { mayHoldDay } from '../../staff/day-duties.ts'
import type { Language } from '../../text/language.ts'
import { lockDay } from '../days.sql.ts'
import { findNote, removeNote, type Note } from './came.sql.ts'

export type Settling = { what: 'remove' } | { what: 'pass'; kind: OfferedKind; language: Language; serviceLineId: string | null }

export const wordsOfNote = (keys: Keys, dayId: string, { ciphertext, keyVersion }: Pick<Note, 'ciphertext' | 'keyVersion'>): string =>
  unseal(dayKey(keys, dayId, keyVersion), dayId, 'day-note', ciphertext)

/**
 * Passed on it is a case: routed, answered and counted as any other. Whoever said it has no receipt: nobody gave them one, and none is made
 * for whoever holds the day. gone: somebody has settled it meanwhile.
 */
export async function settleNote(tx: Tx, dayId: string, noteId: string, settling: Settling, { actor, now, keys }: { actor: Actor; now: Date; keys: Keys }): Promise<'done' | 'gone' | 'not-found' | 'wrong'> {
  // Held, so that of two who settle it at once the second finds none.
  const day = await lockDay(tx, dayId)
  if (!day || !mayHoldDay(actor, day)) return 'not-found'
  const note = await findNote(tx, day.id, noteId)
  if (!note) return 'gone'
  if (settling.what === 'pass') {
    const drafted = checkDraft({ language: settling.language, kind: settling.kind, text: wordsOfNote(keys, day.id, note), ...(settling.serviceLineId && { line: settling.serviceLineId }) })
    if (!drafted.ok) return 'wrong'
    await receive(tx, drafted.draft, note.id, { channel: 'feedback-day', now, keys })
  }
  await removeNote(tx, note.id)
  await record(tx, { what: 'day-note-settled', by: actor, ...(day.roundId && { roundId: day.roundId }), detail: { how: settling.what } }, now)
  return 'done'
}
