// Throws away a feedback day on which nobody was asked anything, with the draft of its promise. Its survey stays.
import type { Db, Tx } from '../../db/db.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { mayHoldDay } from '../../staff/day-duties.ts'
import { eraseDraftPromise, findPromise } from '../../surveys/for-planned-days.ts'
import { versionOf } from '../../web/version.ts'
import type { FeedbackDay } from '../days.sql.ts'
import { holdDay, type By } from './change-plan.ts'
import { eraseDay, hasCome, hasHadTablet } from './throw-away.sql.ts'
import { detailsValues } from './write-details.ts'

export const seenOfDay = (day: FeedbackDay): string => versionOf({ ...detailsValues(day), round: day.roundId ?? '', first: day.firstOn ?? '', last: day.lastOn ?? '' })

/** asked: its promise is given · used: a tablet was given to it, or something came in · null: it can go. */
export const keptBy = async (db: Db, day: FeedbackDay): Promise<'asked' | 'used' | null> =>
  (day.roundOpenedOn || day.closedOn ? 'asked' : await hasCome(db, day.id) || await hasHadTablet(db, day.id) ? 'used' : null)

export async function throwDayAway(tx: Tx, id: string, seen: string, { actor, now }: By): Promise<'done' | 'not-found' | 'asked' | 'used' | 'changed-meanwhile'> {
  const day = await holdDay(tx, id)
  if (!day || !mayHoldDay(actor, day)) return 'not-found'
  const kept = await keptBy(tx, day)
  if (kept) return kept
  if (seenOfDay(day) !== seen) return 'changed-meanwhile'
  const draft = await findPromise(tx, day.roundId)
  await eraseDay(tx, id)
  if (draft) await eraseDraftPromise(tx, draft.id)
  await record(tx, { what: 'survey-thrown-away', by: actor, detail: { kind: 'day' } }, now)
  return 'done'
}
