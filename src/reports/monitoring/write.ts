// Writing a report: a draft as often as one likes, public once, and what was found out afterwards added to it.
import type { Tx } from '../../db/db.ts'
import { versionOf } from '../../web/version.ts'
import { translatedValues } from '../../directory/forms/reading.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayMonitor } from '../../staff/report-duties.ts'
import { dayOf } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import type { PeriodName } from '../statistics/period.ts'
import { addWords, improvementsIn, lockReport, makePublic, saveDraft, type NamedPlace } from './reports.sql.ts'
import { addedBelow, type Words } from './report.ts'

type By = { actor: Actor; now: Date }
type Of = { place: NamedPlace; period: PeriodName }

export const wordVersion = (words: Words | null): string =>
  versionOf(words ? { ...translatedValues('findings', words.findings), ...translatedValues('actions', words.actions) } : {})

/** `version`: of what the form was filled in from. `open`: for everybody, from now on. */
export async function writeReport(tx: Tx, { place, period, words, version, open }: Of & { words: Words; version: string; open: boolean }, { actor, now }: By): Promise<'done' | 'not-found' | 'changed-meanwhile' | 'public-already'> {
  if (!mayMonitor(actor, place)) return 'not-found'
  const stored = await lockReport(tx, place, period)
  if (stored?.publicOn) return 'public-already'
  if (version !== wordVersion(stored)) return 'changed-meanwhile'
  const by = { personId: actor.personId, on: dayOf(now) }
  await saveDraft(tx, place, period, words, by)
  if (open) await makePublic(tx, (await lockReport(tx, place, period))!.id, await improvementsIn(tx, place, period), by)
  return 'done'
}

export async function addToReport(tx: Tx, { place, period, added }: Of & { added: Translated }, { actor, now }: By): Promise<'done' | 'not-found'> {
  const stored = mayMonitor(actor, place) ? await lockReport(tx, place, period) : null
  if (!stored?.publicOn) return 'not-found'
  await addWords(tx, stored.id, addedBelow(stored.added, added, dayOf(now)), stored.addedOn ?? dayOf(now))
  return 'done'
}
