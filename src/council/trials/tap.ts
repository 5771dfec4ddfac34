// Two taps of a worker: used today, or not and why; undone within a minute; and what they think of it. None of it says whose it is.
import type { Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import { readFormToken } from '../../privacy/form-token.ts'
import type { Keys } from '../../privacy/keys.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayTryInUnit } from '../../staff/council-duties.ts'
import { dayOf } from '../../text/dates.ts'
import { deleteTap, insertComment, insertTap } from './taps.sql.ts'
import { mayCommentOn, mayTapOn, type Reason } from './trial.ts'
import { lockTrial } from './trials.sql.ts'
import { commentsOn, sealWords } from './words.ts'

type By = { actor: Actor; keys: Keys; now: Date }
/** `id`, `wordsId`: drawn by the page. `because`: null: it was used. `words`: why not, in their own words. */
export type NewTap = { id: string; wordsId: string; trialId: string; unitId: string; because: Reason | null; words: string }

/** not-now: its days are over, or have not begun */
export async function tap(tx: Tx, { id, wordsId, trialId, unitId, because, words }: NewTap, by: By): Promise<'done' | 'not-found' | 'not-now'> {
  const asked = await within(tx, { trialId, unitId }, by)
  if (!asked || !isId(id) || !isId(wordsId) || wordsId === id) return 'not-found'
  if (!mayTapOn(asked.trial, asked.unit, asked.today)) return 'not-now'
  const isNew = await insertTap(tx, { id, trialId, unitId, on: asked.today, because })
  if (isNew && because === 'other' && words) await insertComment(tx, trialId, { id: wordsId, kind: 'because', ...sealWords(by.keys, { panelId: asked.trial.panelId, to: wordsId }, words) })
  return 'done'
}

/** Of a tap so many seconds ago. */
export const undoSeconds = 60

/** `token`: made when it was tapped. */
export async function untap(tx: Tx, { id, wordsId, trialId, unitId, token }: { id: string; wordsId: string; trialId: string; unitId: string; token: string }, by: By): Promise<'done' | 'not-found' | 'late'> {
  const asked = await within(tx, { trialId, unitId }, by)
  if (!asked || !isId(id) || !isId(wordsId)) return 'not-found'
  if (!canUndo(by.keys, token, by.now)) return 'late'
  return await deleteTap(tx, { id, trialId, unitId }, wordsId) ? 'done' : 'not-found'
}

export function canUndo(keys: Keys, token: string, now: Date): boolean {
  const read = readFormToken(keys, token, now)
  return read !== null && read.secondsOpen <= undoSeconds
}

export async function comment(tx: Tx, { id, trialId, unitId, words }: { id: string; trialId: string; unitId: string; words: string }, by: By): Promise<'done' | 'not-found' | 'not-now'> {
  const asked = await within(tx, { trialId, unitId }, by)
  if (!asked || !isId(id)) return 'not-found'
  if (!mayCommentOn(asked.trial, asked.unit, asked.today)) return 'not-now'
  const add = (own: string) => insertComment(tx, trialId, { id: own, kind: 'comment', ...sealWords(by.keys, { panelId: asked.trial.panelId, to: own }, words) })
  // Other words from a page that was sent before are another comment.
  if (!await add(id) && !(await commentsOn(tx, by.keys, asked.trial)).some((one) => one.words === words)) await add(crypto.randomUUID())
  return 'done'
}

async function within(tx: Tx, { trialId, unitId }: { trialId: string; unitId: string }, { actor, now }: By) {
  const trial = await lockTrial(tx, trialId)
  const unit = trial?.units.find((one) => one.unitId === unitId)
  return trial && unit && mayTryInUnit(actor, { id: unitId, supervisorId: unit.supervisorId }) ? { trial, unit, today: dayOf(now) } : null
}
