// What the holders of a day write for its report, as often as they like; and that everybody may read it, once. With that everybody sees the results
// of its survey too: nobody reads them before the others.
import type { Tx } from '../../db/db.ts'
import { translatedValues } from '../../directory/forms/reading.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { mayHoldDay } from '../../staff/day-duties.ts'
import { findDecided, showForDay } from '../../surveys/for-days.ts'
import { to } from '../../paths.ts'
import { dayOf } from '../../text/dates.ts'
import { versionOf } from '../../web/version.ts'
import { tellWebhooks } from '../../webhooks/tell.sql.ts'
import { lockDay } from '../days.sql.ts'
import type { Written } from './report.ts'
import { notePublished, writeDown, writtenOf } from './report.sql.ts'

/** Of what is stored it holds too whether a wish was withheld since: whoever did not know has not read the words again. */
export const writtenVersion = (written: (Written & { withheldSince?: number }) | null): string =>
  versionOf(written ? { ...(written.withheldSince && { withheld: String(written.withheldSince) }), ...translatedValues('words', written.words), ...translatedValues('talked', written.talked), ...translatedValues('news', written.news) } : {})

/** too-early: the day is not closed, or it is not decided yet what may be told. */
export type WriteOutcome = 'done' | 'not-found' | 'changed-meanwhile' | 'too-early'

/** `version`: of what the form was filled in from. `publish`: for everybody, from now on. */
export async function writeDayReport(tx: Tx, dayId: string, { written, version, publish }: { written: Written; version: string; publish: boolean }, { actor, now }: { actor: Actor; now: Date }): Promise<WriteOutcome> {
  const day = await lockDay(tx, dayId)
  if (!day || !mayHoldDay(actor, day)) return 'not-found'
  if (!day.closedOn || !day.roundId || !(await findDecided(tx, day.roundId))) return 'too-early'
  const stored = await writtenOf(tx, dayId)
  // Pressed twice it is written once.
  if (stored && !stored.withheldSince && writtenVersion(written) === writtenVersion(stored) && (!publish || stored.publishedOn)) return 'done'
  if (version !== writtenVersion(stored)) return 'changed-meanwhile'
  const by = { by: handOf(actor), on: dayOf(now) }
  if (publish && !stored?.publishedOn && !(await showForDay(tx, day.roundId, { actor, now }))) return 'too-early'
  await writeDown(tx, dayId, written, by)
  if (publish) await notePublished(tx, dayId, by)
  if (publish && !stored?.publishedOn) await tellWebhooks(tx, { type: 'feedback-day.reported', on: by.on, of: { reference: dayId, page: to('feedbackDay', 'fi', { day: dayId }) } }, now)
  return 'done'
}
