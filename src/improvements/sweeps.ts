// What time does to improvements: their owners are reminded, and what givers say is counted once a night.
import type { Tx } from '../db/db.ts'
import type { Sweep } from '../db/sweeps.ts'
import { dayOf, daysAfter, hourOf } from '../text/dates.ts'
import { remindHolders } from './remind.ts'
import { countVerdicts, lastCounted } from './verdicts.sql.ts'

/** Until then it is night; a night that was missed is made up for at any hour. */
const nightEnds = '06:00'

export async function countAtNight(tx: Tx, now: Date): Promise<void> {
  const [last, today] = [await lastCounted(tx), dayOf(now)]
  const missed = last !== null && last < daysAfter(today, -1)
  if (last !== today && (missed || hourOf(now) < nightEnds)) await countVerdicts(tx, today)
}

export const improvementSweeps = (): Sweep[] => [
  { name: 'remind of improvements', everySeconds: 3600, run: remindHolders },
  { name: 'count what givers say of improvements', everySeconds: 600, run: countAtNight },
]
