// What time does to feedback days.
import type { Sweep } from '../db/sweeps.ts'
import { forgetPairings } from './tablets/tablets.sql.ts'

export const daySweeps = (): Sweep[] => [
  { name: 'forget tablets that waited', everySeconds: 300, run: (tx, now) => forgetPairings(tx, now) },
]
