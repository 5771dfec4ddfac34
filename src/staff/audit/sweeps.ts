// What time does with the audit: it is looked through for reading that is unusual.
import type { Tx } from '../../db/db.ts'
import type { Sweep } from '../../db/sweeps.ts'
import { findUnusual } from './find-unusual.ts'

export const unusualSweeps = (rules: { casesADay: number }): Sweep[] => [
  { name: 'find unusual reading', everySeconds: 600, run: (tx: Tx, now: Date) => findUnusual(tx, rules, now) },
]
