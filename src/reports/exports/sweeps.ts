// What time does to exports: they are made step by step, and erased after some days.
import type { Log } from '../../db/faults.ts'
import type { Sweep } from '../../db/sweeps.ts'
import type { Keys } from '../../privacy/keys.ts'
import { eraseExports } from './exports.sql.ts'
import { stepExports } from './step.ts'

export const exportSweeps = ({ keys, keepDays, log }: { keys: Keys; keepDays: number; log: Log }): Sweep[] => [
  { name: 'make exports', everySeconds: 1, run: (tx, now) => stepExports(tx, { keys, now, log }) },
  { name: 'erase exports', everySeconds: 3600, run: (tx, now) => eraseExports(tx, new Date(now.getTime() - keepDays * 86_400_000)) },
]
