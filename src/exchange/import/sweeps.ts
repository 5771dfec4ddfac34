// What time does to imports: they are looked through and brought in step by step, and files that nobody went on with are erased after a day.
import type { Log } from '../../db/faults.ts'
import type { Sweep } from '../../db/sweeps.ts'
import type { Keys } from '../../privacy/keys.ts'
import { dropImport } from './act.ts'
import { leftImports } from './imports.sql.ts'
import { stepImports } from './step.ts'

export const importSweeps = ({ keys, log }: { keys: Keys; log: Log }): Sweep[] => [
  { name: 'bring earlier feedback in', everySeconds: 1, run: (tx, now) => stepImports(tx, { keys, now, log }) },
  {
    name: 'erase files of earlier feedback', everySeconds: 3600,
    async run(tx, now) {
      for (const id of await leftImports(tx, new Date(now.getTime() - 86_400_000))) await dropImport(tx, id, now)
    },
  },
]
