// What follows from the days of a round: reminders of its promise, and once a week about how many have answered.
import type { Tx } from '../../db/db.ts'
import type { Sweep } from '../../db/sweeps.ts'
import { dayOf, daysAfter } from '../../text/dates.ts'
import { bandOf, everyDays } from './reach.ts'
import { keepBand, slipsToReckon } from './reach.sql.ts'
import { remindOwners } from './remind.ts'

export async function reckonReach(tx: Tx, now: Date): Promise<void> {
  const today = dayOf(now)
  for (const { roundId, fewest, ...slips } of await slipsToReckon(tx, daysAfter(today, -everyDays))) {
    const band = bandOf(slips, fewest)
    if (band) await keepBand(tx, roundId, band, today)
  }
}

export const roundSweeps = (): Sweep[] => [
  { name: 'reckon how many have answered', everySeconds: 3600, run: reckonReach },
  { name: 'remind of surveys', everySeconds: 3600, run: remindOwners },
]
