// What goes after its days: that a form was sent, and answers that were begun and never sent.
import type { Sweep } from '../../db/sweeps.ts'
import { dayOf, daysAfter } from '../../text/dates.ts'
import { forgetDrafts } from './drafts.sql.ts'
import { forgetSent } from './sent.sql.ts'

export const answeringSweeps = (): Sweep[] => [
  // A form is good for a day; on the day after the next nobody can send it any more.
  { name: 'forget that surveys were sent', everySeconds: 3600, run: (tx, now) => forgetSent(tx, daysAfter(dayOf(now), -1)) },
  { name: 'forget surveys that were begun', everySeconds: 3600, run: (tx, now) => forgetDrafts(tx, dayOf(now)) },
]
