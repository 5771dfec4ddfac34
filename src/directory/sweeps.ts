// A file that nobody has taken within a week is forgotten.
import type { Sweep } from '../db/sweeps.ts'
import { dayOf, daysAfter } from '../text/dates.ts'
import { forgetUploads } from './uploads.sql.ts'

const keptForDays = 7

export const uploadSweeps = (): Sweep[] => [
  { name: 'forget uploads', everySeconds: 3600, run: (tx, now) => forgetUploads(tx, daysAfter(dayOf(now), -keptForDays)) },
]
