// What time does to answers: enough of them are counted, and a round whose last day has passed closes. Seldom, so that what goes
// out says little of when it came in.
import type { Sweep } from '../db/sweeps.ts'
import type { Keys } from '../privacy/keys.ts'
import { makingSweeps } from './making/sweeps.ts'
import { closeDue, releaseDue } from './release-due.ts'
import { roundSweeps } from './rounds/sweeps.ts'
import { makeKeysDue } from './tokens/make-keys.ts'

export const surveySweeps = (keys: Keys): Sweep[] => [
  { name: 'count answers to surveys', everySeconds: 6 * 3600, run: (tx, now) => releaseDue(tx, keys, now) },
  { name: 'make keys for slips', everySeconds: 60, run: (tx, now) => makeKeysDue(tx, keys, now) },
  { name: 'close surveys', everySeconds: 900, run: (tx, now) => closeDue(tx, keys, now) },
  ...makingSweeps(),
  ...roundSweeps(),
]
