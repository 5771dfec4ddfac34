// Where and when a case is, as marks beside those of its words: by its service line, service, unit and handler, and by the week
// in which it came. Who looks for a word asks the index for it and for what they may see at once. None of it is secret: it
// stands in the case's own row.
import { has } from '../../staff/actor.ts'
import { daysAfter, type Day } from '../../text/dates.ts'
import { ownUnits, type Seer } from '../sight.sql.ts'

/** The last 32 of an id's random bits. Two share a mark as seldom as two words do. */
export const placeMark = (id: string): number => Number.parseInt(id.slice(-8), 16) | 0

/** Weeks since the first Monday of 1970. */
export const weekMark = (day: Day): number => Math.floor((Date.parse(`${day}T00:00:00Z`) - firstMonday) / week)
const firstMonday = Date.UTC(1970, 0, 5), week = 7 * 86_400_000

/** The Monday with which a week begins. */
export const mondayOf = (mark: number): Day => daysAfter('1970-01-05', mark * 7)

/** By one of these is whatever they may see, but for what is open to them case by case; null where nothing limits it. */
export function sightMarks(actor: Seer): number[] | null {
  const ofEverything = actor.roles.some(({ role, unitId, serviceLineId }) => role === 'supervisor' && !unitId && !serviceLineId)
  if (has(actor, 'coordinator') || ofEverything) return null
  const supervised = ownUnits(actor).filter(({ role }) => role === 'supervisor')
  return [actor.personId, ...supervised.map(({ unitId, serviceLineId }) => unitId ?? serviceLineId!)].map(placeMark)
}
