// What time does to mail that came in: replies that waited go, who wrote is told apart for a day, a reply that never went is given up, and marks are forgotten.
import type { Sweep } from '../db/sweeps.ts'
import { dayOf, daysAfter } from '../text/dates.ts'
import type { Settings } from '../settings.ts'
import { forgetMails, forgetSenders, giveUpReplies } from './mails.sql.ts'
import { sendWaitingReplies } from './reply.ts'

/** As long as the outbox tries, and then some. */
const replyDays = 7
/** By then nobody puts a mail back that was taken. */
const markDays = 90

export const mailInSweeps = (settings: Pick<Settings, 'BUDGET_MAIL_REPLIES_PER_DAY'>): Sweep[] => [
  { name: 'send replies to mail that waited', everySeconds: 3600, run: (tx, now) => sendWaitingReplies(tx, { settings, now }) },
  {
    name: 'forget mail that came in', everySeconds: 3600,
    async run(tx, now) {
      const today = dayOf(now)
      await forgetSenders(tx, today)
      await giveUpReplies(tx, daysAfter(today, -replyDays))
      await forgetMails(tx, daysAfter(today, -markDays))
    },
  },
]
