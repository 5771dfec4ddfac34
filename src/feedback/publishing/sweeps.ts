// What passes with time: what was checked becomes public, and what somebody wrote in a report is forgotten.
import type { Sweep } from '../../db/sweeps.ts'
import type { Keys } from '../../privacy/keys.ts'
import { dayOf } from '../../text/dates.ts'
import { publishDue } from './publish-due.ts'
import { forgetReportTexts } from './reported/reported.sql.ts'

export const publishingSweeps = (keys: Keys): Sweep[] => [
  { name: 'publishing', everySeconds: 300, run: (tx, now) => publishDue(tx, now, keys) },
  { name: 'report texts', everySeconds: 3600, run: async (tx, now) => void await forgetReportTexts(tx, dayOf(now)) },
]
