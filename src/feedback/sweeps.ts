// What time does to cases: silent ones close and forget the hour, contacts are erased, old claims go.
import type { Tx } from '../db/db.ts'
import { forgetBudgets } from '../privacy/budget.sql.ts'
import { forgetClaims } from './intake.sql.ts'
import { closeSilent, eraseContacts, forgetVisits } from './time.sql.ts'

const days = (n: number) => n * 86_400_000

export const feedbackSweeps = (closeAfterDays: number, eraseContactAfterDays: number) => [
  { name: 'close silent cases', everySeconds: 300, run: (tx: Tx, now: Date) => closeSilent(tx, new Date(+now - days(closeAfterDays)), now) },
  { name: 'erase contacts', everySeconds: 3600, run: (tx: Tx, now: Date) => eraseContacts(tx, new Date(+now - days(eraseContactAfterDays)), now) },
  { name: 'forget claims', everySeconds: 3600, run: (tx: Tx, now: Date) => forgetClaims(tx, new Date(+now - days(7))) },
  { name: 'forget visits', everySeconds: 600, run: forgetVisits },
  { name: 'forget budgets', everySeconds: 300, run: forgetBudgets },
]
