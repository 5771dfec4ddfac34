// Asking for a new password by mail. What is answered, and how soon, is the same whether or not the address is somebody's.
import { Hono } from 'hono'
import { setTimeout as pause } from 'node:timers/promises'
import { transact } from '../db/db.ts'
import { desk } from '../paths.ts'
import { spend } from '../privacy/budget.sql.ts'
import { clientAddress } from '../web/client-address.ts'
import type { Context } from '../web/context.ts'
import { readForm } from '../web/form.ts'
import { page } from '../web/respond.tsx'
import { askForLink } from './ask-for-link.ts'
import { isEmail } from './email.ts'
import { mailGoesOut } from './mail-goes-out.ts'
import { AskedPage, ForgotPasswordPage } from './pages/forgot-password.tsx'
import { strangersFrame } from './stranger.ts'

/** Longer than it takes to write a message: whether one was written must not be seen from the time. */
const answerTakes = 300

export function forgotPasswordRoutes(context: Context): Hono {
  const { db, keys, settings } = context
  const hasMail = mailGoesOut(context)
  const routes = new Hono()

  routes.get(desk.forgotPassword, async (c) => {
    const frame = await strangersFrame(context, c, { path: desk.forgotPassword })
    return page(c, <ForgotPasswordPage {...{ frame, hasMail }} />)
  })

  routes.post(desk.forgotPassword, async (c) => {
    const now = context.now()
    const email = (await readForm(c)).text('email')
    const frame = await strangersFrame(context, c, { path: desk.forgotPassword })
    if (!hasMail) return page(c, <ForgotPasswordPage {...{ frame, hasMail }} />, 409)
    if (!isEmail(email)) {
      const { staff, account } = frame.t
      const problems = [{ field: 'email', text: email ? account.forgot.wholeAddress : staff.signIn.missingEmail }]
      return page(c, <ForgotPasswordPage {...{ frame, hasMail, email, problems }} />, 422)
    }
    const subject = clientAddress(c, settings)
    const budget = { name: 'password-mail', subject, limit: settings.BUDGET_PASSWORD_MAILS_PER_ADDRESS, windowSeconds: 600, now }
    if (!(await spend(db, keys, budget))) return page(c, <ForgotPasswordPage {...{ frame, hasMail, email }} tooMany />, 429)

    const asked = { email, mailsPerHour: settings.BUDGET_PASSWORD_MAILS_PER_HOUR }
    await Promise.all([transact(db, (tx) => askForLink(tx, asked, { now })), pause(answerTakes)])
    return c.redirect(`${desk.linkAskedFor}?language=${frame.language}`, 303)
  })

  routes.get(desk.linkAskedFor, async (c) => {
    const frame = await strangersFrame(context, c, { path: desk.linkAskedFor })
    return page(c, <AskedPage {...{ frame, hasMail }} />)
  })

  return routes
}
