// What was typed from paper can be taken back, or typed anew in its place, until the day closes: by whoever typed it, and by whoever holds the day.
// Of each it is written down who did so; what stood on the paper is not.
import type { Db, Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { mayHoldDay, mayHostDay } from '../../staff/day-duties.ts'
import { dropTyped, lockTypedRound, readTyped } from '../../surveys/for-days.ts'
import { findDay, lockDay, type FeedbackDay } from '../days.sql.ts'
import { forgetSheet } from '../held.sql.ts'
import { dropTypedPieces, findPaper, paperOf, type Paper } from './paper.sql.ts'

/** `own`: typed by whoever asks; of others' it is shown which paper it was, and nothing of what stands on it. */
export type Listed = Paper & { own: boolean; answers: Record<string, string[]> | null }

const listed = 10

/** The last ones that can still be put right; or the one of a sheet. A host sees their own. */
export async function lastTyped(db: Db, keys: Keys, day: FeedbackDay, { actor, sheet }: { actor: Actor; sheet: number | null }): Promise<Listed[]> {
  const rows = await paperOf(db, day.id, { typedBy: mayHoldDay(actor, day) ? null : handOf(actor), sheet, most: listed })
  return Promise.all(rows.map((paper) => asListed(db, keys, day, paper, actor)))
}

/** Null where there is none that they may put right. */
export async function typedToRight(db: Db, keys: Keys, day: FeedbackDay, responseId: string, actor: Actor): Promise<Listed | null> {
  const paper = await findPaper(db, day.id, responseId)
  return paper && mayRight(actor, day, paper) ? asListed(db, keys, day, paper, actor) : null
}

/** gone: it was taken back before, or is counted. Within a transaction in which something is recorded in its place, or alone. */
export async function takeBack(tx: Tx, dayId: string, responseId: string, { actor, now, how }: { actor: Actor; now: Date; how: 'corrected' | 'taken-back' }): Promise<'done' | 'gone' | 'not-found'> {
  const day = how === 'taken-back' ? await lockDay(tx, dayId) : await findDay(tx, dayId)
  if (!day || !mayHostDay(actor, day)) return 'not-found'
  // The round before the answer, as whoever closes it.
  if (day.closedOn || !day.roundId || !await lockTypedRound(tx, day.roundId)) return 'gone'
  const paper = await findPaper(tx, dayId, responseId)
  if (!paper) return 'gone'
  if (!mayRight(actor, day, paper)) return 'not-found'
  if (!await dropTyped(tx, responseId)) return 'gone'
  if (paper.sheet !== null) await forgetSheet(tx, dayId, paper.sheet)
  await dropTypedPieces(tx, dayId, paper)
  await record(tx, { what: 'day-paper-righted', by: actor, roundId: day.roundId, detail: { how } }, now)
  return 'done'
}

const mayRight = (actor: Actor, day: FeedbackDay, { typedBy }: Paper): boolean => mayHostDay(actor, day) && (typedBy === handOf(actor) || mayHoldDay(actor, day))

async function asListed(db: Db, keys: Keys, { roundId }: FeedbackDay, paper: Paper, actor: Actor): Promise<Listed> {
  const own = paper.typedBy === handOf(actor)
  return { ...paper, own, answers: own && roundId ? await readTyped(db, keys, roundId, paper.responseId) : null }
}
