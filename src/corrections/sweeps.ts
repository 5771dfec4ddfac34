// What time does in the identified room: whoever has a request is reminded in time, and what has been kept long enough is erased with its key.
import type { Sweep } from '../db/sweeps.ts'
import { nextReminderOn } from '../request-clock.ts'
import { dayOf, hourOf } from '../text/dates.ts'
import { tellUnit } from './ask.ts'
import { comeIn } from './comer.sql.ts'
import { eraseRequests, setReminder, takeToRemind } from './requests.sql.ts'
import { tidySessions } from './session.ts'
import { deleteAttemptsExpiredBefore } from './sessions.sql.ts'

/** They run as the role of the room. */
export const roomSweeps = ({ idleMinutes }: { idleMinutes: number }): Sweep[] => [
  {
    name: 'remind of requests about records', everySeconds: 600,
    async run(tx, now) {
      // In the morning of its day.
      if (hourOf(now) < '08:00') return
      const today = dayOf(now)
      await comeIn(tx, 'time')
      for (const { id, unit, dueOn } of await takeToRemind(tx, today)) {
        await tellUnit(tx, unit?.id ?? null, dueOn < today ? 'record-request-late' : 'record-request-due', now)
        await setReminder(tx, id, nextReminderOn(today, dueOn))
      }
    },
  },
  { name: 'erase requests about records', everySeconds: 3600, run: (tx, now) => comeIn(tx, 'time').then(() => eraseRequests(tx, dayOf(now))) },
  {
    name: 'tidy sign-ins of the identified room', everySeconds: 60,
    async run(tx, now) {
      await tidySessions(tx, idleMinutes, now)
      await deleteAttemptsExpiredBefore(tx, now)
    },
  },
]
