// What time does to statistics: a month that is over is counted, and the periods that end with it are published.
import type { Tx } from '../../db/db.ts'
import { faultName, type Log } from '../../db/faults.ts'
import type { Sweep } from '../../db/sweeps.ts'
import { dayOf } from '../../text/dates.ts'
import { countMonths } from './count-months.ts'
import { publishPeriods } from './publish-periods.ts'

/** Both at once, where nobody waits for what it holds. */
export async function countAndPublish(tx: Tx, now: Date): Promise<void> {
  await countMonths(tx, now)
  await publishPeriods(tx, dayOf(now))
}

/** Each in a transaction of its own: publishing holds nothing that was written, however long it takes. */
export const statisticsSweeps = (log: Log): Sweep[] => [
  { name: 'count feedback', everySeconds: 3600, run: countMonths },
  {
    name: 'publish statistics', everySeconds: 600,
    run: async (tx, now) => {
      for (const year of await publishPeriods(tx, dayOf(now), (year, fault) => log(`statistics of ${year} are not published: ${faultName(fault)}`))) log(`statistics of ${year}: something that is hidden can be worked out from what was published before; see the reports at the desk`)
    },
  },
]
