// Adds, changes, moves and takes away stations. Once the promise is given what is asked stays, and only what a station is called may change:
// a tablet hands in what was answered under the station that it was loaded with.
import type { Tx } from '../../db/db.ts'
import { translatedValues, type FormValues } from '../../directory/forms/reading.ts'
import { questionsAsked } from '../../surveys/for-planned-days.ts'
import { versionOf } from '../../web/version.ts'
import type { Station } from '../day.ts'
import { addStation, stationsOf } from '../parts.sql.ts'
import { changeStation, removeStation, type StationDetails } from './asked.sql.ts'
import { askableAt, hasMain } from './beginning.ts'
import { changePlan, most, type By, type Planned } from './change-plan.ts'
import { inOrder } from './plan.sql.ts'

export const stationValues = ({ form, name, serviceLineId, questions }: StationDetails): FormValues =>
  ({ form, ...translatedValues('name', name), line: serviceLineId ?? '', ...Object.fromEntries(questions.map((id) => [`asks-${id}`, 'yes'])) })
export const seenOfStation = (station: StationDetails): string => versionOf(stationValues(station))
export const seenOfOrder = (things: readonly { id: string }[]): string => versionOf({ order: things.map(({ id }) => id).join(' ') })

/** Null adds one at the end. `seen`: what its form was filled in from; of a new one, which stations there were, so that pressed twice it is one. */
export const writeStation = (tx: Tx, dayId: string, { id, station, seen }: { id: string | null; station: StationDetails; seen: string }, by: By): Promise<Planned> => changePlan(tx, dayId, by, async (day, fixed) => {
  const stations = await stationsOf(tx, dayId)
  if (id === null) {
    if (fixed) return 'given'
    if (seenOfOrder(stations) !== seen) return stations.some((one) => seenOfStation(one) === seenOfStation(station)) ? 'done' : 'changed-meanwhile'
    if (stations.length >= most.stations) return 'full'
  }
  const was = stations.find((one) => one.id === id)
  if (id !== null && !was) return 'gone'
  if (was && seenOfStation(was) !== seen && seenOfStation(was) !== seenOfStation(station)) return 'changed-meanwhile'
  if (was && fixed) {
    await changeStation(tx, was.id, { ...was, name: station.name })
    return 'done'
  }
  const all = await questionsAsked(tx, day)
  const questions = askableAt(station.form, all).map((one) => one.id).filter((one) => station.questions.includes(one))
  if (!hasMain(station.form, all, questions)) return 'unknown'
  if (was) await changeStation(tx, was.id, { ...station, questions })
  else await addStation(tx, dayId, { ...station, questions, number: stations.length + 1 })
  return 'done'
})

export const takeStationAway = (tx: Tx, dayId: string, { id, seen }: { id: string; seen: string }, by: By): Promise<Planned> => changePlan(tx, dayId, by, async (_, fixed) => {
  const stations = await stationsOf(tx, dayId)
  const was = stations.find((one) => one.id === id)
  if (fixed) return 'given'
  if (!was) return 'done'
  if (seenOfStation(was) !== seen) return 'changed-meanwhile'
  await removeStation(tx, id)
  await inOrder(tx, 'day_station', dayId, stations.filter((one) => one.id !== id).map((one) => one.id))
  return 'done'
})

/** `order`: as the list stood before whoever pressed. */
export const moveStation = (tx: Tx, dayId: string, { id, way, order }: { id: string; way: 'up' | 'down'; order: string }, by: By): Promise<Planned> => changePlan(tx, dayId, by, async (_, fixed) => {
  const stations: Station[] = await stationsOf(tx, dayId)
  if (fixed) return 'given'
  if (seenOfOrder(stations) !== order) return 'changed-meanwhile'
  await inOrder(tx, 'day_station', dayId, moved(stations.map((one) => one.id), id, way))
  return 'done'
})

/** At an end it stays. */
export function moved(ids: readonly string[], id: string, way: 'up' | 'down'): string[] {
  const at = ids.indexOf(id)
  const beside = way === 'up' ? at - 1 : at + 1
  if (at < 0 || beside < 0 || beside >= ids.length) return [...ids]
  return ids.with(at, ids[beside]!).with(beside, id)
}
