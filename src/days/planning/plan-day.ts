// Plans a feedback day: what it is called, what its stations ask, and all that one begins with.
import type { Tx } from '../../db/db.ts'
import { listMunicipalities } from '../../directory/lists.sql.ts'
import { oneAtATime } from '../../db/one-at-a-time.ts'
import type { DayKeys } from '../../privacy/day-keys.ts'
import { handOf } from '../../staff/actor.ts'
import { mayHoldDay } from '../../staff/day-duties.ts'
import { makeSurveyForDay, questionsAsked, surveysToAsk } from '../../surveys/for-planned-days.ts'
import type { Of } from '../../surveys/making/may.ts'
import { dayOf } from '../../text/dates.ts'
import { addDay, findDay, type DayDetails } from '../days.sql.ts'
import { addMunicipalities, addStations, addThemes } from '../parts.sql.ts'
import { firstStations, firstThemes } from './beginning.ts'
import type { By } from './change-plan.ts'
import { readyThings } from '../things.ts'
import { addThings } from './plan.sql.ts'

export type NewDay = { details: Omit<DayDetails, 'surveyId'>; from: { survey: string } | { of: Of } }

/** `id`: drawn when the form was shown, so that pressed twice it is one day. */
export async function planDay(tx: Tx, { id, keys, details, from }: NewDay & { id: string; keys: DayKeys }, by: By): Promise<{ id: string } | 'not-allowed'> {
  await oneAtATime(tx, 'feedback days')
  const there = await findDay(tx, id)
  if (there) return mayHoldDay(by.actor, there) ? { id } : 'not-allowed'
  const today = dayOf(by.now)
  const surveyId = 'of' in from ? await makeSurveyForDay(tx, { of: from.of, name: details.name }, by) : (await surveysToAsk(tx, by.actor, today)).find((one) => one.id === from.survey)?.id ?? null
  if (!surveyId) return 'not-allowed'
  await addDay(tx, { ...details, surveyId }, { id, by: handOf(by.actor), on: today, keys })
  await addStations(tx, id, firstStations(await questionsAsked(tx, { surveyId, roundId: null })).map((station, n) => ({ ...station, number: n + 1, name: null, serviceLineId: null })))
  await addThemes(tx, id, firstThemes.map((name, n) => ({ number: n + 1, name })))
  await addThings(tx, id, readyThings.map((ready) => ({ what: null, ready })))
  await addMunicipalities(tx, id, (await listMunicipalities(tx)).map((municipality) => municipality.id))
  return { id }
}
