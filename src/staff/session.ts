// A session lasts from a sign-in until a sign-out, or until one of two limits: so long without a click, and
// so long in any case. Both are measured by the program's clock.
import type { Settings } from '../settings.ts'

export type SessionTimes = { createdAt: Date; lastSeenAt: Date }
export type Session = SessionTimes & { id: string }

export function hasEnded(session: SessionTimes, settings: SessionLimits, now: Date): boolean {
  const { idle, whole } = limits(settings)
  return !isWithin(session.lastSeenAt, idle, now) || !isWithin(session.createdAt, whole, now)
}

/** That somebody is there is written down at most once a minute. */
export const isWorthNoting = ({ lastSeenAt }: SessionTimes, now: Date): boolean => !isWithin(lastSeenAt, minute, now)

/** Sessions begun or last seen at these moments, or before them, have ended. */
export function endedBefore(settings: SessionLimits, now: Date): SessionTimes {
  const { idle, whole } = limits(settings)
  return { createdAt: new Date(now.getTime() - whole), lastSeenAt: new Date(now.getTime() - idle) }
}

type SessionLimits = Pick<Settings, 'SESSION_IDLE_MINUTES' | 'SESSION_HOURS'>

const minute = 60_000

const limits = (settings: SessionLimits) => ({
  idle: settings.SESSION_IDLE_MINUTES * minute,
  whole: settings.SESSION_HOURS * 60 * minute,
})

const isWithin = (moment: Date, duration: number, now: Date): boolean => now.getTime() - moment.getTime() < duration
