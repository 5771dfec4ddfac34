// Adds, changes and takes away stops. Once the promise is given a stop may move within the days that it gives, and none goes: a tablet may
// have counted somebody there.
import type { Tx } from '../../db/db.ts'
import { findPromise } from '../../surveys/for-planned-days.ts'
import { versionOf } from '../../web/version.ts'
import type { Stop } from '../day.ts'
import { addStop, stopsOf } from '../parts.sql.ts'
import { followStops, type Followed } from './follow-stops.ts'
import { changePlan, most, type By, type Planned } from './change-plan.ts'
import { changeStop, removeStop, sortStops, type StopDetails } from './plan.sql.ts'
import { stopValues } from './stop-form.ts'

export type StopWritten = Planned | 'outside' | Exclude<Followed, null>

/** Null adds one; pressed twice it is one. `seen`: what the form was filled in from. outside: not within the days of the promise. */
export async function writeStop(tx: Tx, dayId: string, { id, stop, seen }: { id: string | null; stop: StopDetails; seen: string }, by: By): Promise<StopWritten> {
  let outside = false
  let followed: Followed = null
  const outcome = await changePlan(tx, dayId, by, async (day, fixed) => {
    const stops = await stopsOf(tx, dayId)
    const round = fixed ? await findPromise(tx, day.roundId) : null
    outside = round !== null && (stop.heldOn < round.firstOn || stop.heldOn > round.lastOn)
    if (outside) return 'given'
    if (id === null) {
      if (stops.some((one) => seenOfStop(one) === seenOfStop(stop))) return 'done'
      if (stops.length >= most.stops) return 'full'
      await addStop(tx, dayId, { ...stop, number: stops.length + 1 })
    } else {
      const was = stops.find((one) => one.id === id)
      if (!was) return 'gone'
      if (seenOfStop(was) !== seen && seenOfStop(was) !== seenOfStop(stop)) return 'changed-meanwhile'
      await changeStop(tx, id, stop)
    }
    await sortStops(tx, dayId)
    followed = await followStops(tx, day, { before: stops, now: await stopsOf(tx, dayId) }, by)
    return 'done'
  })
  return outside ? 'outside' : outcome === 'done' ? followed ?? 'done' : outcome
}

export async function takeStopAway(tx: Tx, dayId: string, { id, seen }: { id: string; seen: string }, by: By): Promise<StopWritten> {
  let followed: Followed = null
  const outcome = await changePlan(tx, dayId, by, async (day, fixed) => {
    const stops = await stopsOf(tx, dayId)
    const was = stops.find((one) => one.id === id)
    if (fixed) return 'given'
    if (!was) return 'done'
    if (seenOfStop(was) !== seen) return 'changed-meanwhile'
    await removeStop(tx, dayId, id)
    followed = await followStops(tx, day, { before: stops, now: stops.filter((one) => one !== was) }, by)
    return 'done'
  })
  return outcome === 'done' ? followed ?? 'done' : outcome
}

export const seenOfStop = (stop: StopDetails | Stop): string => versionOf(stopValues(stop))
