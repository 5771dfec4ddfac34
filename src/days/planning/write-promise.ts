// Writes the draft of a feedback day's promise. It is looked through, checked by the clients' council and opened where every other promise is.
import type { Tx } from '../../db/db.ts'
import { dayOf } from '../../text/dates.ts'
import { draftPromise, findPromise } from '../../surveys/for-planned-days.ts'
import type { RoundFields } from '../../surveys/rounds/round-form.ts'
import { mayHoldDay } from '../../staff/day-duties.ts'
import { giveRound } from '../days.sql.ts'
import { stopsOf } from '../parts.sql.ts'
import { holdDay, type By } from './change-plan.ts'
import { dayOfRound } from './promise.sql.ts'
import { promiseDays, type Twin } from './promise-days.ts'

export type Words = Pick<RoundFields, 'purpose' | 'handlerRole' | 'goneThrough' | 'invests'>

/** no-stop: none is to come · ended: its survey was put away · other-day: another day has the same promise at the same time. Pressed twice it is one. */
export async function writePromise(tx: Tx, dayId: string, { twin, words }: { twin: Twin; words: Words }, by: By): Promise<{ id: string } | 'not-found' | 'no-stop' | 'ended' | 'other-day'> {
  const day = await holdDay(tx, dayId)
  if (!day || day.closedOn || !mayHoldDay(by.actor, day)) return 'not-found'
  const there = await findPromise(tx, day.roundId)
  if (there) return { id: there.id }
  const days = promiseDays(await stopsOf(tx, dayId), twin, dayOf(by.now))
  if (!days) return 'no-stop'
  const made = await draftPromise(tx, day.surveyId, { ...days, ...words, way: 'open', fewest: 5, leftover: 'up', councilOn: null }, by)
  if (made === 'ended') return 'ended'
  if (typeof made === 'string') return 'not-found'
  if (await dayOfRound(tx, made.id)) return 'other-day'
  await giveRound(tx, dayId, made.id)
  return made
}
