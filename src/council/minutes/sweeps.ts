// What time does to what was sent to a council.
import type { Sweep } from '../../db/sweeps.ts'
import { dayOf } from '../../text/dates.ts'
import { eraseLetters } from './letters.sql.ts'
import { tellOfLetters } from './remind.ts'

export const minutesSweeps = (): Sweep[] => [
  { name: 'erase letters to councils', everySeconds: 3600, run: (tx, now) => eraseLetters(tx, dayOf(now)) },
  { name: 'tell councils of letters that nobody has opened', everySeconds: 600, run: tellOfLetters },
]
