// Somebody who may be on the way of a case, as the directory has them, and as routing sees them on a day.
import type { Day } from '../../text/dates.ts'
import type { Candidate } from '../route.ts'
import { absenceOn, isBackInTime, nextAtWork, type WorkingTime } from './at-work.ts'

export type Involved = Omit<Candidate, 'reachable' | 'away'> & WorkingTime & { left: boolean; hasRole: boolean; passedOver: boolean }

/** As of today, for what is due on a day. */
export function asOn({ worksOn, absences, left, hasRole, passedOver, ...person }: Involved, today: Day, due: Day, closedDays: readonly Day[]): Candidate {
  const time = { worksOn, absences }
  const standing = left ? 'left' : !hasRole ? 'no-role' : passedOver ? 'not-reached' : null
  if (standing) return { ...person, reachable: false, away: { why: standing } }
  if (isBackInTime(time, today, due, closedDays)) return { ...person, reachable: true }
  const absence = absenceOn(absences, today)
  const next = nextAtWork(time, today, closedDays)
  return { ...person, reachable: false, away: { why: absence ? 'away' : 'day-off', ...(next ? { back: next } : absence && { until: absence.last }) } }
}
