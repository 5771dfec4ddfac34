// Mail that becomes feedback, at the desk: how the mailbox stands, what was taken and what was not, and a button that tries again. No word of a mail
// and no sender is here: what was not taken is read in the mailbox itself.
import { Hono } from 'hono'
import { transact } from '../db/db.ts'
import { deskFrame } from '../frame.ts'
import { desk } from '../paths.ts'
import { maySeeMail } from '../staff/duties.ts'
import { actorOf } from '../staff/guard.ts'
import { dayOf, daysAfter } from '../text/dates.ts'
import type { Context } from '../web/context.ts'
import { readForm } from '../web/form.ts'
import { page } from '../web/respond.tsx'
import { askAgain, mailboxState } from './mailbox.sql.ts'
import { countMails } from './mails.sql.ts'
import { MailInPage } from './pages/mail-in.tsx'

/** Counted back from today. */
const shownDays = 30

export function mailInDeskRoutes(context: Context): Hono {
  const { db, now, settings } = context
  const routes = new Hono()
  routes.use(desk.mailIn, (c, next) => (maySeeMail(actorOf(c)) ? next() : Promise.resolve(c.notFound())))

  routes.get(desk.mailIn, async (c) => {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, desk.mailIn)
    if (!settings.MAIL_IN_URL) return page(c, <MailInPage {...{ frame, actor }} set={null} />)
    const { MAIL_IN_ADDRESS: address = '', MAIL_IN_NOT_TAKEN_FOLDER: notTakenFolder, MAIL_IN_KEEP_DAYS: keepDays } = settings
    const counts = await countMails(db, daysAfter(dayOf(now()), -shownDays))
    return page(c, <MailInPage {...{ frame, actor }} set={{ address, notTakenFolder, keepDays, shownDays, state: await mailboxState(db), counts, asked: c.req.query('done') === 'again' }} />)
  })

  routes.post(desk.mailIn, async (c) => {
    if (!settings.MAIL_IN_URL || (await readForm(c)).text('step') !== 'again') return c.notFound()
    await transact(db, askAgain)
    return c.redirect(`${desk.mailIn}?done=again`, 303)
  })

  return routes
}
