// What time does to feedback days.
import type { Sweep } from '../db/sweeps.ts'
import { erasePhotosDue } from './paper/photos.ts'

export const daySweeps = (): Sweep[] => [
  { name: 'erase photographs of feedback days', everySeconds: 3600, run: (tx, now) => erasePhotosDue(tx, now) },
]
