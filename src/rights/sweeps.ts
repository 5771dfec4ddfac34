// What time does to requests about what feedback says of somebody: searches go on, what was found is kept for a month, and a request goes some time
// after it was decided.
import type { Log } from '../db/faults.ts'
import type { Sweep } from '../db/sweeps.ts'
import type { Keys } from '../privacy/keys.ts'
import { dayOf } from '../text/dates.ts'
import { eraseCopies } from './copies.sql.ts'
import { lapseErasures } from './erasures.sql.ts'
import { keptDays } from './request.ts'
import { eraseRequests } from './requests.sql.ts'
import { stepSearches } from './search.ts'
import { eraseHits } from './searches.sql.ts'

export const rightsSweeps = ({ keys, log }: { keys: Keys; log: Log }): Sweep[] => [
  { name: 'look for a name that somebody asked about', everySeconds: 2, run: (tx, now) => stepSearches(tx, { keys, now, log }) },
  {
    name: 'erase what was found for requests', everySeconds: 3600,
    async run(tx, now) {
      const before = new Date(now.getTime() - keptDays * 86_400_000)
      await eraseHits(tx, before)
      await eraseCopies(tx, before)
      await lapseErasures(tx, dayOf(before))
      await eraseRequests(tx, dayOf(now))
    },
  },
]
