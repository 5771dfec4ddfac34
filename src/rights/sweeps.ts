// What time does to requests about what feedback says of somebody: searches go on, whoever looks after data protection is reminded in time, what was
// found is kept for a month, and a request goes some time after it was decided.
import type { Tx } from '../db/db.ts'
import type { Log } from '../db/faults.ts'
import type { Sweep } from '../db/sweeps.ts'
import type { Keys } from '../privacy/keys.ts'
import { enqueue } from '../post/outbox.sql.ts'
import { nextReminderOn } from '../request-clock.ts'
import { holdersOn } from '../staff/reader.ts'
import { dayOf, hourOf } from '../text/dates.ts'
import type { Language } from '../text/language.ts'
import { eraseCopies } from './copies.sql.ts'
import { lapseErasures } from './erasures.sql.ts'
import { keptDays } from './request.ts'
import { eraseRequests, setReminder, takeToRemind } from './requests.sql.ts'
import { stepSearches } from './search.ts'
import { eraseHits } from './searches.sql.ts'

export const rightsSweeps = ({ keys, log }: { keys: Keys; log: Log }): Sweep[] => [
  { name: 'look for a name that somebody asked about', everySeconds: 2, run: (tx, now) => stepSearches(tx, { keys, now, log }) },
  {
    name: 'remind of requests about what feedback says', everySeconds: 600,
    async run(tx, now) {
      // In the morning of its day.
      if (hourOf(now) >= '08:00') await remind(tx, now)
    },
  },
  {
    name: 'erase what was found for requests', everySeconds: 3600,
    async run(tx, now) {
      const before = new Date(now.getTime() - keptDays * 86_400_000)
      await eraseHits(tx, before)
      await eraseCopies(tx, before)
      await lapseErasures(tx, dayOf(before))
      await eraseRequests(tx, dayOf(now))
    },
  },
]

/** One mail for each of them, however many requests wait; and never whose. */
async function remind(tx: Tx, now: Date): Promise<void> {
  const today = dayOf(now)
  const requests = await takeToRemind(tx, today)
  for (const { id, dueOn } of requests) await setReminder(tx, id, nextReminderOn(today, dueOn))
  if (!requests.length) return
  const kind = requests.some(({ dueOn }) => dueOn < today) ? 'rights-late' : 'rights-due'
  for (const { id, language } of await holdersOn(tx, 'data-protection', today)) await enqueue(tx, { kind, personId: id, language: language as Language, now })
}
