// The routing is rehearsed once a night, soon after midnight; after a night that was missed, as soon as the program runs.
import type { Sweep } from '../../db/sweeps.ts'
import { dayOf } from '../../text/dates.ts'
import { lastRehearsal } from './rehearsal.sql.ts'
import { sweepName, walk } from './walk.ts'

export const rehearsalSweeps = (): Sweep[] => [
  {
    name: sweepName, everySeconds: 600,
    run: async (tx, now) => {
      const last = await lastRehearsal(tx)
      if (!last || dayOf(last.walkedAt) < dayOf(now)) await walk(tx, { now })
    },
  },
]
