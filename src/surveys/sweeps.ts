// What time does to answers: enough of them are counted, and a round whose last day has passed closes. Seldom, so that what goes
// out says little of when it came in.
import { faultName, type Log } from '../db/faults.ts'
import type { Sweep } from '../db/sweeps.ts'
import type { Keys } from '../privacy/keys.ts'
import { endsSweeps } from './ends/sweeps.ts'
import { makingSweeps } from './making/sweeps.ts'
import { closeDue, releaseDue, type Told } from './release-due.ts'
import { resultSweeps } from './results/sweeps.ts'
import { roundSweeps } from './rounds/sweeps.ts'
import { makeKeysDue } from './tokens/make-keys.ts'

/** One round that cannot be read keeps no other from closing. */
export const surveySweeps = (keys: Keys, log: Log): Sweep[] => [
  { name: 'count answers to surveys', everySeconds: 6 * 3600, run: (tx, now) => releaseDue(tx, keys, now, { tell: toldTo(log) }) },
  { name: 'make keys for slips', everySeconds: 60, run: (tx, now) => makeKeysDue(tx, keys, now) },
  { name: 'close surveys', everySeconds: 900, run: (tx, now) => closeDue(tx, keys, now, { tell: toldTo(log) }) },
  ...resultSweeps(toldTo(log)),
  ...makingSweeps(),
  ...roundSweeps(),
  ...endsSweeps(),
]

const toldTo = (log: Log): Told => (roundId, fault) => log(`survey round ${roundId}: ${faultName(fault)}`)
