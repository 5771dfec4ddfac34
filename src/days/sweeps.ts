// What time does to feedback days and to the tablets of waiting rooms.
import type { Sweep } from '../db/sweeps.ts'
import type { Keys } from '../privacy/keys.ts'
import { sealExplained } from './closing/explained.ts'
import { erasePhotosDue } from './paper/photos.ts'
import { tellOfSilentTablets } from './rooms/tell-of-silent.ts'
import { forgetPairings } from './tablets/tablets.sql.ts'

export const daySweeps = (keys: Keys): Sweep[] => [
  { name: 'erase photographs of feedback days', everySeconds: 3600, run: (tx, now) => erasePhotosDue(tx, now) },
  { name: 'forget tablets that waited', everySeconds: 300, run: (tx, now) => forgetPairings(tx, now) },
  { name: 'tell of tablets that fell silent', everySeconds: 3600, run: (tx, now) => tellOfSilentTablets(tx, now) },
  { name: 'seal why feedback days were closed', everySeconds: 3600, run: (tx) => sealExplained(tx, keys) },
]
