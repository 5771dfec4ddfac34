// What time does to the directory: its owners are reminded once a quarter, and addresses of other servers are asked.
import type { Sweep } from '../../db/sweeps.ts'
import { dayOf } from '../../text/dates.ts'
import { isDue } from './link.ts'
import { addressesToCheck, queueChecking } from './links.sql.ts'
import { remindOwners } from './remind-owners.ts'

/** `links`: whether anything may be asked of other servers. */
export const upkeepSweeps = ({ links }: { links: boolean }): Sweep[] => [
  { name: 'remind of what nobody has confirmed', everySeconds: 3600, run: remindOwners },
  ...(links ? [{
    name: 'check links', everySeconds: 3600,
    run: async (tx, now) => {
      if ((await addressesToCheck(tx, dayOf(now))).some(({ last }) => isDue(last, dayOf(now)))) await queueChecking(tx)
    },
  } satisfies Sweep] : []),
]
