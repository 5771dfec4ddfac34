// Changing the plan of a feedback day: by who may hold it, until it is closed; one after the other, so that nobody undoes unseen what
// somebody else has just written.
import type { Db, Tx } from '../../db/db.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayHoldDay } from '../../staff/day-duties.ts'
import { holdSurvey } from '../../surveys/for-planned-days.ts'
import { findDay, lockDay, type FeedbackDay } from '../days.sql.ts'
import { hasCome } from './throw-away.sql.ts'

export type By = { actor: Actor; now: Date }

/**
 * given: its promise is given, and this would change something for whoever answers · gone: somebody else has taken it away · full: there are as many already as anybody can look
 * after · unknown: it names what is not there
 */
export type Planned = 'done' | 'not-found' | 'closed' | 'given' | 'changed-meanwhile' | 'gone' | 'full' | 'unknown'

export const most = { stops: 30, guests: 20, things: 100, stations: 12, themes: 20 }

/** Whether people are asked, or something has come in already: what it came under stays. */
export const isFixed = async (db: Db, day: FeedbackDay): Promise<boolean> => day.roundOpenedOn !== null || hasCome(db, day.id)

type Change = (day: FeedbackDay, fixed: boolean) => Promise<Planned>

export async function changePlan(tx: Tx, dayId: string, { actor }: By, change: Change): Promise<Planned> {
  const day = await holdDay(tx, dayId)
  if (!day || !mayHoldDay(actor, day)) return 'not-found'
  return day.closedOn ? 'closed' : change(day, await isFixed(tx, day))
}

/**
 * Whoever opens its promise holds the survey, and not the day: what is asked must not change under their hands. The survey first, as where
 * the draft of a promise is thrown away, after which the day has none.
 */
export async function holdDay(tx: Tx, dayId: string): Promise<FeedbackDay | null> {
  const known = await findDay(tx, dayId)
  if (!known) return null
  await holdSurvey(tx, known.surveyId)
  return lockDay(tx, dayId)
}
