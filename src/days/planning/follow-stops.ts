// The days of a promise that is still a draft follow the stops, as they were suggested from them. Where somebody has set other days by hand they
// stay, and whoever moved the stop is told; with one press they are set by the stops again.
import type { Tx } from '../../db/db.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import { findPromise, setDraftDays } from '../../surveys/for-planned-days.ts'
import type { FeedbackDay } from '../days.sql.ts'
import { stopsOf } from '../parts.sql.ts'
import { holdDay, type By, type Planned } from './change-plan.ts'
import { mayHoldDay } from '../../staff/day-duties.ts'
import { promiseDays, twins, type PromiseDays, type Twin } from './promise-days.ts'

/** followed: its days moved along · apart: they are others than the stops suggest, and stayed · null: there is no draft, or nothing of it has to move */
export type Followed = 'followed' | 'apart' | null

type Stops = readonly { heldOn: Day }[]

/** `before`, `now`: the stops. In the transaction that has changed them. */
export async function followStops(tx: Tx, day: FeedbackDay, { before, now }: { before: Stops; now: Stops }, by: By): Promise<Followed> {
  const draft = await findPromise(tx, day.roundId)
  if (!draft || draft.openedOn) return null
  const today = dayOf(by.now)
  const twin = twinOf(draft, before, today)
  const days = twin && promiseDays(now, twin, today)
  if (!twin) return twinOf(draft, now, today) || !promiseDays(now, 'day', today) ? null : 'apart'
  if (!days || sameDays(draft, days)) return null
  return await setDraftDays(tx, draft, days, by) ? 'followed' : 'apart'
}

/** As it suggests from the stops, or null: somebody has set other days. What was suggested earlier began no sooner than on its own day. */
export const twinOf = (promise: PromiseDays, stops: Stops, today: Day): Twin | null =>
  ['0001-01-01', today].flatMap((from) => twins.filter((twin) => { const days = promiseDays(stops, twin, from); return days !== null && sameDays(promise, days) }))[0] ?? null

/** `seen`: the days that were looked at. */
export async function setByStops(tx: Tx, dayId: string, { twin, seen }: { twin: Twin; seen: string }, by: By): Promise<Extract<Planned, 'done' | 'not-found' | 'given' | 'closed' | 'changed-meanwhile'> | 'no-stop'> {
  const day = await holdDay(tx, dayId)
  if (!day || !mayHoldDay(by.actor, day)) return 'not-found'
  if (day.closedOn) return 'closed'
  const draft = await findPromise(tx, day.roundId)
  if (!draft) return 'not-found'
  if (draft.openedOn) return 'given'
  const days = promiseDays(await stopsOf(tx, dayId), twin, dayOf(by.now))
  if (!days) return 'no-stop'
  if (sameDays(draft, days)) return 'done'
  return seenOfDays(draft) !== seen || !await setDraftDays(tx, draft, days, by) ? 'changed-meanwhile' : 'done'
}

export const seenOfDays = ({ firstOn, lastOn, handledByOn, resultsByOn, changesByOn }: PromiseDays): string => [firstOn, lastOn, handledByOn, resultsByOn, changesByOn].join(' ')

const sameDays = (one: PromiseDays, other: PromiseDays): boolean => seenOfDays(one) === seenOfDays(other)
