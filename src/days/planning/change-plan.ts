// Changing the plan of a feedback day: by who may hold it, until it is closed; one after the other, so that nobody undoes unseen what
// somebody else has just written.
import type { Db, Tx } from '../../db/db.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayHoldDay } from '../../staff/day-duties.ts'
import { holdSurvey } from '../../surveys/for-planned-days.ts'
import { lockDay, type FeedbackDay } from '../days.sql.ts'
import { hasCome } from './throw-away.sql.ts'

export type By = { actor: Actor; now: Date }

/**
 * given: its promise is given, and this would change something for whoever answers · full: there are as many already as anybody can look
 * after · unknown: it names what is not there
 */
export type Planned = 'done' | 'not-found' | 'closed' | 'given' | 'changed-meanwhile' | 'full' | 'unknown'

export const most = { stops: 30, guests: 20, things: 100, stations: 12, themes: 20 }

/** Whether people are asked, or something has come in already: what it came under stays. */
export const isFixed = async (db: Db, day: FeedbackDay): Promise<boolean> => day.roundOpenedOn !== null || hasCome(db, day.id)

type Change = (day: FeedbackDay, fixed: boolean) => Promise<Planned>

export async function changePlan(tx: Tx, dayId: string, { actor }: By, change: Change): Promise<Planned> {
  const day = await lockDay(tx, dayId)
  if (!day || !mayHoldDay(actor, day)) return 'not-found'
  if (day.closedOn) return 'closed'
  // Whoever opens its promise holds the survey, and not the day: what is asked must not change under their hands.
  await holdSurvey(tx, day.surveyId)
  const held = (await lockDay(tx, dayId))!
  return change(held, await isFixed(tx, held))
}
