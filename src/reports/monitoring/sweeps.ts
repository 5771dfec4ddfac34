// What time does to reports on self-monitoring: whoever writes them is reminded.
import type { Sweep } from '../../db/sweeps.ts'
import { remindWriters } from './remind.ts'

export const monitoringSweeps = (): Sweep[] => [{ name: 'remind of self-monitoring', everySeconds: 3600, run: remindWriters }]
