// What time does to cases: whoever does not react is reminded, answered ones close and forget the hour, questions that
// got no reply come back to their handler, contacts and what is kept no longer are erased, old claims go.
import type { Tx } from '../db/db.ts'
import { forgetBudgets } from '../privacy/budget.sql.ts'
import type { Log } from '../db/faults.ts'
import type { Keys } from '../privacy/keys.ts'
import { askAfterwards } from './afterwards/ask-afterwards.ts'
import { remindAbove } from './afterwards/remind-above.ts'
import type { Scanner } from './attachments/clamd.ts'
import { scanWaiting } from './attachments/scan-waiting.ts'
import { findBursts } from './bursts/find-bursts.ts'
import { remindDeciders } from './bring/remind-deciders.ts'
import { indexTurns } from './finding/index-turns.ts'
import { handBack } from './hand-back.ts'
import { forgetClaims } from './intake.sql.ts'
import { remindLanes } from './lane/remind-lanes.ts'
import { remind } from './remind.ts'
import { reveal } from './response-test/reveal.ts'
import { eraseDue } from './retention/erase-due.ts'
import { eraseOld, openDue } from './sealed/open.ts'
import { closeSilent, eraseContacts, forgetVisits } from './time.sql.ts'

const days = (n: number) => n * 86_400_000

type After = { keys: Keys; closeAfterDays: number; handBackAfterDays: number; eraseContactAfterDays: number; scanner?: Scanner | null; log?: Log }

export const feedbackSweeps = ({ keys, closeAfterDays, handBackAfterDays, eraseContactAfterDays, scanner = null, log }: After) => [
  { name: 'close silent cases', everySeconds: 300, run: (tx: Tx, now: Date) => closeSilent(tx, new Date(+now - days(closeAfterDays)), now) },
  { name: 'hand back unanswered questions', everySeconds: 300, run: (tx: Tx, now: Date) => handBack(tx, { silentSince: new Date(+now - days(handBackAfterDays)) }, { now }) },
  { name: 'remind of what waits', everySeconds: 60, run: remind },
  { name: 'tell of practices that have ended', everySeconds: 60, run: reveal },
  { name: 'scan what was attached', everySeconds: 30, run: scanWaiting(keys, scanner) },
  { name: 'erase contacts', everySeconds: 3600, run: (tx: Tx, now: Date) => eraseContacts(tx, new Date(+now - days(eraseContactAfterDays)), now) },
  { name: 'erase what is kept no longer', everySeconds: 300, run: (tx: Tx, now: Date) => eraseDue(tx, now) },
  { name: 'forget claims', everySeconds: 3600, run: (tx: Tx, now: Date) => forgetClaims(tx, new Date(+now - days(7))) },
  { name: 'forget visits', everySeconds: 600, run: forgetVisits },
  { name: 'forget budgets', everySeconds: 300, run: forgetBudgets },
  { name: 'ask what came of it', everySeconds: 3600, run: askAfterwards(keys) },
  { name: 'remind of what was told above', everySeconds: 600, run: remindAbove },
  { name: 'remind of who was asked for', everySeconds: 600, run: remindDeciders },
  { name: 'remind of what has a clock of its own', everySeconds: 600, run: remindLanes },
  { name: 'open what its givers sealed', everySeconds: 600, run: openDue(keys, log) },
  { name: 'erase what nobody came back for', everySeconds: 3600, run: eraseOld },
  { name: 'look for many alike at once', everySeconds: 600, run: findBursts(keys, log) },
  { name: 'make what was written findable', everySeconds: 1, run: indexTurns(keys, log) },
]
