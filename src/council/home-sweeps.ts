// What time does to what a council's members do between meetings: their homework, and what they agreed to for research.
import type { Sweep } from '../db/sweeps.ts'
import type { Keys } from '../privacy/keys.ts'
import { closeOverdue, remindOfHomework } from './homework/sweeps.ts'
import { endResearch } from './research/sweeps.ts'

export const homeSweeps = (keys: Keys): Sweep[] => [
  { name: 'close homework of councils', everySeconds: 600, run: (tx, now) => closeOverdue(tx, keys, now) },
  { name: 'remind of homework', everySeconds: 600, run: remindOfHomework },
  { name: 'end research with volunteers', everySeconds: 600, run: endResearch },
]
