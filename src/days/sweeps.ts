// What time does to feedback days: a tablet that waited in vain is forgotten.
import type { Sweep } from '../db/sweeps.ts'
import { forgetPairings } from './tablets/tablets.sql.ts'

export const daySweeps = (): Sweep[] => [{ name: 'forget tablets that waited', everySeconds: 300, run: forgetPairings }]
