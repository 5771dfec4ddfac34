// What time does to SMS that came in: parts whose others were lost count as they are, and marks are forgotten.
import type { Sweep } from '../../db/sweeps.ts'
import { dayOf } from '../../text/dates.ts'
import { forgetAnswered, giveUpAnswers } from '../sms/numbers.sql.ts'
import { forgetSent } from '../sms/sent.sql.ts'
import { forgetTaken, staleSets } from './parts.sql.ts'
import { takeIncomplete, type Known } from './take.ts'

const hour = 3_600_000

export const smsInSweeps = (at: Known): Sweep[] => [
  {
    name: 'take in SMS of which a part was lost', everySeconds: 60,
    async run(tx, now) {
      for (const mark of await staleSets(tx, new Date(now.getTime() - hour))) await takeIncomplete(tx, at, mark)
    },
  },
  {
    name: 'forget SMS', everySeconds: 3600,
    async run(tx, now) {
      // The outbox gives up earlier; but where the way to a gateway was taken away, it never began.
      await giveUpAnswers(tx, new Date(now.getTime() - 7 * 24 * hour), now)
      // A gateway gives up within days.
      await forgetTaken(tx, new Date(now.getTime() - 7 * 24 * hour))
      await forgetAnswered(tx, dayOf(now))
      await forgetSent(tx, new Date(now.getTime() - 7 * 24 * hour))
    },
  },
]
