// A survey is put into a further language: the language is added, its words are written, a few at a time, and it is taken away again.
// What rounds were asked in it stays.
import type { Tx } from '../../db/db.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { mayAskSurvey } from '../../staff/survey-duties.ts'
import { dayOf } from '../../text/dates.ts'
import { versionOf } from '../../web/version.ts'
import { findSurvey, lockSurvey, type Survey } from '../surveys.sql.ts'
import { asStored } from './ready.ts'
import { mostTongues, type Tongue } from './tongue.ts'
import { addTongue, putWords, removeTongue, removeWords, storedWords, takeScale, tonguesOf } from './tongues.sql.ts'
import { keyOf, type Source, type Stored } from './words.ts'

type By = { actor: Actor; now: Date }

/** full: there are as many as may be. */
export async function beginTongue(tx: Tx, surveyId: string, tag: Tongue, by: By): Promise<'done' | 'not-found' | 'full'> {
  if (!await locked(tx, surveyId, by.actor)) return 'not-found'
  const has = await tonguesOf(tx, surveyId)
  if (has.includes(tag)) return 'done'
  if (has.length >= mostTongues) return 'full'
  const written = writer(by)
  await addTongue(tx, surveyId, tag, written)
  await takeScale(tx, surveyId, tag, written)
  return 'done'
}

export async function endTongue(tx: Tx, surveyId: string, tag: Tongue, { actor }: By): Promise<'done' | 'not-found'> {
  if (!await locked(tx, surveyId, actor)) return 'not-found'
  await removeTongue(tx, surveyId, tag)
  return 'done'
}

/** What somebody wrote of one text; nothing takes it away. `was`: the mark of what stood there when they began. */
export type Written = { source: Source; words: string; was: string }

/** Of what stands in one field. */
export const markOf = (words: string): string => versionOf({ words }).slice(0, 6)

/**
 * Each text by itself: who wrote others meanwhile is in nobody's way. Of a text that somebody else has changed meanwhile neither is
 * taken away: it is given back with theirs.
 */
export async function saveWords(tx: Tx, surveyId: string, tag: Tongue, written: readonly Written[], by: By): Promise<'not-found' | { saved: number; conflicts: Source[] }> {
  const survey = await locked(tx, surveyId, by.actor)
  if (!survey || !(await tonguesOf(tx, surveyId)).includes(tag)) return 'not-found'
  const stored = asStored(await storedWords(tx, surveyId, tag))
  const meant = written.filter(({ source, words, was }) => words !== at(stored, source) && markOf(words) !== was)
  const conflicts = meant.filter(({ source, was }) => markOf(at(stored, source)) !== was).map(({ source }) => source)
  const saved = meant.filter(({ source }) => !conflicts.includes(source))
  for (const { source, words } of saved) {
    if (words) await putWords(tx, surveyId, tag, { ...source, words }, writer(by))
    else await removeWords(tx, surveyId, tag, source)
  }
  return { saved: saved.length, conflicts }
}

const at = (stored: Stored, source: Source): string => stored.get(keyOf(source)) ?? ''

const writer = ({ actor, now }: By) => ({ by: handOf(actor), on: dayOf(now) })

/** Null where it is not there, has ended, or is not theirs. */
async function locked(tx: Tx, id: string, actor: Actor): Promise<Survey | null> {
  const survey = await findSurvey(tx, id)
  if (!survey || survey.endedOn || !mayAskSurvey(actor, survey)) return null
  await lockSurvey(tx, id)
  return survey
}
