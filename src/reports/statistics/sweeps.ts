// What time does to statistics: a month that is over is counted, and the periods that end with it are published.
import type { Tx } from '../../db/db.ts'
import type { Sweep } from '../../db/sweeps.ts'
import { dayOf } from '../../text/dates.ts'
import { countMonths } from './count-months.ts'
import { publishPeriods } from './publish-periods.ts'

export async function countAndPublish(tx: Tx, now: Date): Promise<void> {
  if ((await countMonths(tx, now)).length) await publishPeriods(tx, dayOf(now))
}

export const statisticsSweeps = (): Sweep[] => [{ name: 'count feedback and publish statistics', everySeconds: 3600, run: countAndPublish }]
