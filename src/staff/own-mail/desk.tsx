// A client asks for another address to sign in with. Whether somebody is known by it is told to its mailbox alone, where a link confirms the
// change. Of the staff an administrator changes it.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { clientAddress } from '../../web/client-address.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import type { StaffAuth } from '../auth.ts'
import { isClient } from '../clients.sql.ts'
import { isEmail } from '../email.ts'
import { actorOf, selfOf, sessionOf } from '../guard.ts'
import { withinBudget } from '../guess-budget.ts'
import { mailGoesOut } from '../mail-goes-out.ts'
import { findPerson } from '../people.sql.ts'
import { isPassword } from '../second-factor/prove-again.ts'
import { askForChange } from './ask.ts'
import { OwnMailPage } from './pages.tsx'

type Shown = { typed?: string; problems?: Problem[]; refused?: 'tooMany' | 'enough' | null; status?: 200 | 409 | 422 | 429 }

export function ownMailRoutes(context: Context, auth: StaffAuth): Hono {
  const { db } = context
  const routes = new Hono()
  const hasMail = mailGoesOut(context)

  routes.get(desk.ownMail, async (c) => ((await may(c)) ? show(c) : c.notFound()))

  routes.post(desk.ownMail, async (c) => {
    const form = await readForm(c)
    if (!(await may(c))) return c.notFound()
    if (!hasMail) return show(c, { status: 409 })
    const { t } = await frameOf(c)
    const [email, password] = [form.text('email').toLowerCase(), form.text('current-password')]
    const person = (await findPerson(db, selfOf(c).personId))!
    const wrong = !isEmail(email) ? t.panelPeople.member.problems.email : email === person.email.toLowerCase() ? t.panelPeople.ownMail.same : null
    const problems = [...(wrong ? [{ field: 'email', text: wrong }] : []), ...(password ? [] : [{ field: 'current-password', text: t.staff.account.missingCurrent }])]
    if (problems.length) return show(c, { typed: email, problems, status: 422 })
    // A screen that was left open is not enough: with the address goes the way to a new password.
    const who = { email: person.email, address: clientAddress(c, context.settings) }
    const proved = await withinBudget(context, who, context.now(), async () => ((await isPassword(auth, password, c.req.header('cookie') ?? '')) || null))
    if (proved === 'too-many') return show(c, { typed: email, refused: 'tooMany', status: 429 })
    if (!proved) return show(c, { typed: email, problems: [{ field: 'current-password', text: t.staff.account.wrongCurrent }], status: 422 })
    const outcome = await transact(db, (tx) => askForChange(tx, person, email, context.now()))
    return outcome === 'asked' ? c.redirect(`${desk.ownMail}?done=asked`, 303) : show(c, { typed: email, refused: outcome, status: 429 })
  })

  const may = (c: HonoContext): Promise<boolean> => isClient(db, selfOf(c).personId)
  const frameOf = (c: HonoContext) => deskFrame(context, selfOf(c).language, desk.ownMail)

  async function show(c: HonoContext, { typed = '', problems = [], refused = null, status = 200 }: Shown = {}): Promise<Response> {
    const { email } = (await findPerson(db, sessionOf(c).actor.personId))!
    return page(c, <OwnMailPage frame={await frameOf(c)} actor={actorOf(c)} {...{ email, typed, problems, refused, hasMail }} asked={status === 200 && c.req.query('done') === 'asked'} />, status)
  }

  return routes
}
