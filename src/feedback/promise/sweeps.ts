// Promises are measured once a night; plans of which givers are to hear soon are looked for every hour.
import type { Tx } from '../../db/db.ts'
import type { Sweep } from '../../db/sweeps.ts'
import { dayOf } from '../../text/dates.ts'
import { lastMeasured, measure } from './measure.sql.ts'
import { endedQuarters } from './quarter.ts'
import { remindOfPlans } from './remind-of-plans.ts'

/** Earlier quarters are measured anew each night: what was late then may be answered now. */
export const measurePromises = (tx: Tx, now: Date): Promise<void> => measure(tx, endedQuarters(dayOf(now)), dayOf(now))

export const promiseSweeps = (): Sweep[] => [
  {
    name: 'measure promises', everySeconds: 600,
    run: async (tx, now) => {
      const last = await lastMeasured(tx)
      if (!last || last < dayOf(now)) await measurePromises(tx, now)
    },
  },
  { name: 'remind of plans', everySeconds: 3600, run: remindOfPlans },
]
