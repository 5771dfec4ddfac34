// What time does to exports of everything: they are made step by step, lapse where nobody decides, and are erased after some hours.
import type { Tx } from '../../db/db.ts'
import type { Log } from '../../db/faults.ts'
import type { Sweep } from '../../db/sweeps.ts'
import type { Keys } from '../../privacy/keys.ts'
import { mostFetches } from './ask.ts'
import { endDataExport, lapseDataExports, spentDataExports } from './exports.sql.ts'
import { stepDataExports } from './step.ts'

const hour = 3_600_000
/** Until when somebody must have decided. */
export const decideWithinDays = 7

export const dataExportSweeps = ({ keys, keepHours, log }: { keys: Keys; keepHours: number; log: Log }): Sweep[] => [
  { name: 'make exports of everything', everySeconds: 2, run: (tx, now) => stepDataExports(tx, { keys, now, log }) },
  { name: 'erase exports of everything', everySeconds: 300, run: (tx, now) => tidy(tx, keepHours, now) },
]

async function tidy(tx: Tx, keepHours: number, now: Date): Promise<void> {
  await lapseDataExports(tx, new Date(now.getTime() - decideWithinDays * 24 * hour), now)
  for (const id of await spentDataExports(tx, { readyBefore: new Date(now.getTime() - keepHours * hour), most: mostFetches, fetchedBefore: new Date(now.getTime() - hour) })) await endDataExport(tx, id, 'erased', now)
}
