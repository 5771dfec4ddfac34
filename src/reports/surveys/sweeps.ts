// What time does to satisfaction: a period is over, and what was answered in it is put together.
import type { Sweep } from '../../db/sweeps.ts'
import { freezeSatisfaction } from './freeze.ts'

export const satisfactionSweeps = (): Sweep[] => [{ name: 'put satisfaction together', everySeconds: 3600, run: freezeSatisfaction }]
