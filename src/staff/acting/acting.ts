// Working in the name of somebody absent. Their deputy may, on the days of the absence, exactly what the absent person may; but
// nobody comes by this to what is kept from themselves (roles.ts), to what is the absent person's alone, or to both sides of
// what two people must do.
import { daysAfter, type Day } from '../../text/dates.ts'
import { isThemselves, type Actor, type Grant } from '../actor.ts'
import type { Absence } from '../people.ts'

/** Somebody whose deputy one is, on a day on which they are away: since when, and until when without a break. */
export type Absent = { personId: string; name: string; roles: Grant[]; firstDay: Day; lastDay: Day }

/** The days of being away around a day; null where they are at work on it. Absences that follow each other are one. */
export function awayAround(absences: readonly Days[], day: Day): Days | null {
  const around = (wanted: Day) => absences.filter(({ firstDay, lastDay }) => firstDay <= wanted && wanted <= lastDay)
  const days: Day[] = []
  for (let found = around(day); found.length; found = around(daysAfter(days.at(-1)!, 1))) {
    if (!days.length) days.push(found.map(({ firstDay }) => firstDay).sort()[0]!)
    days.push(found.map(({ lastDay }) => lastDay).sort().at(-1)!)
  }
  return days.length ? { firstDay: days[0]!, lastDay: days.at(-1)! } : null
}

type Days = Pick<Absence, 'firstDay' | 'lastDay'>

/**
 * Whether the roles of one may be worked with by the hand of another. Whoever watches over what is read reads nothing, in
 * nobody's name; and nobody watches over their own reading.
 */
export const goTogether = (absent: readonly Grant[], hand: readonly Grant[]): boolean => {
  const watches = (roles: readonly Grant[]) => roles.some(({ role }) => role === 'data-protection')
  return absent.length > 0 && hand.length > 0 && watches(absent) === watches(hand)
}

/** A deputy may do what the other may, so nobody makes themselves one; who was one already stays one. */
export const makesThemselvesDeputy = (actor: Actor, after: { deputyId: string | null }, before?: { deputyId: string | null }): boolean =>
  isThemselves(actor, after.deputyId) && after.deputyId !== before?.deputyId
