// What time does to councils of clients.
import type { Sweep } from '../db/sweeps.ts'
import { tellOfGreetings } from './greetings/remind.ts'
import { tellUnits } from './trials/remind.ts'

export const councilSweeps = (): Sweep[] => [
  { name: 'tell units of trials', everySeconds: 600, run: tellUnits },
  { name: 'tell units of greetings', everySeconds: 600, run: tellOfGreetings },
]
