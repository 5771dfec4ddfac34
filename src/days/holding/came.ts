// How many came to a stop, and which stop is now.
import { counted, estimated, type Attendance } from '../../reports/disclosure/outside.ts'
import { dayOf, minuteOf } from '../../text/dates.ts'
import type { Stop } from '../day.ts'
import type { Came } from './came.sql.ts'

type Tapped = Pick<Came, 'stopId' | 'came'>

/** Anybody at a stop, wherever they live. */
export const tappedAt = (came: readonly Tapped[], stopId: string): number => came.filter((one) => one.stopId === stopId).reduce((sum, one) => sum + one.came, 0)

/** What was estimated stands for what nobody tapped; it is never less than what was tapped. Null: nobody knows. */
export function attendanceAt(stop: Pick<Stop, 'estimatedLeast' | 'estimatedMost'>, tapped: number): Attendance | null {
  if (stop.estimatedLeast === null || stop.estimatedMost === null) return tapped ? counted(tapped) : null
  return estimated(Math.max(stop.estimatedLeast, tapped), Math.max(stop.estimatedMost, tapped))
}

/** Of all stops together of which anybody knows; null where of none. */
export function attendanceOf(stops: readonly Stop[], came: readonly Tapped[]): Attendance | null {
  const each = stops.flatMap((stop) => attendanceAt(stop, tappedAt(came, stop.id)) ?? [])
  return each.length ? estimated(each.reduce((sum, { least }) => sum + least, 0), each.reduce((sum, { most }) => sum + most, 0)) : null
}

/** Stops at which nobody tapped and of which nobody has estimated: they are in no total, and whoever tells one says so. */
export const uncounted = <One extends Pick<Stop, 'id' | 'estimatedLeast' | 'estimatedMost'>>(stops: readonly One[], came: readonly Tapped[]): One[] =>
  stops.filter((stop) => attendanceAt(stop, tappedAt(came, stop.id)) === null)

/** The one that is on; else of today's the last that has begun, or that is to come: whoever opens it there before the doors is not at yesterday's. Else the last that has begun; else the first. */
export function stopNow<One extends Pick<Stop, 'heldOn' | 'fromMinute' | 'untilMinute'>>(stops: readonly One[], now: Date): One | null {
  const [today, minute] = [dayOf(now), minuteOf(now)]
  const begun = stops.filter(({ heldOn, fromMinute }) => heldOn < today || (heldOn === today && fromMinute <= minute))
  const ofToday = (stop: One): boolean => stop.heldOn === today
  return begun.find((stop) => isOn(stop, now)) ?? begun.findLast(ofToday) ?? stops.find(ofToday) ?? begun.at(-1) ?? stops[0] ?? null
}

export const isOn = ({ heldOn, fromMinute, untilMinute }: Pick<Stop, 'heldOn' | 'fromMinute' | 'untilMinute'>, now: Date): boolean =>
  heldOn === dayOf(now) && fromMinute <= minuteOf(now) && minuteOf(now) < untilMinute

/** The id of the record that takes a tap back: the same for one tap always, so that it is taken back once. */
export const takenBackAs = (id: string): string => id.slice(0, -1) + (parseInt(id.slice(-1), 16) ^ 1).toString(16)
