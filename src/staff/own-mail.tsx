// A client changes the address that they sign in with themselves. Of the staff an administrator does.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../db/db.ts'
import { deskFrame } from '../frame.ts'
import { desk } from '../paths.ts'
import { clientAddress } from '../web/client-address.ts'
import type { Context } from '../web/context.ts'
import { readForm } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { page } from '../web/respond.tsx'
import type { StaffAuth } from './auth.ts'
import { changeClientMail } from './client-mail.ts'
import { isClient } from './clients.sql.ts'
import { isEmail } from './email.ts'
import { actorOf, selfOf, sessionOf } from './guard.ts'
import { withinBudget } from './guess-budget.ts'
import { OwnMailPage } from './pages/own-mail.tsx'
import { findPerson } from './people.sql.ts'
import { isPassword } from './second-factor/prove-again.ts'

type Shown = { typed?: string; problems?: Problem[]; tooMany?: boolean; status?: 200 | 409 | 422 | 429 }

export function ownMailRoutes(context: Context, auth: StaffAuth): Hono {
  const { db } = context
  const routes = new Hono()

  routes.get(desk.ownMail, async (c) => ((await may(c)) ? show(c) : c.notFound()))

  routes.post(desk.ownMail, async (c) => {
    const form = await readForm(c)
    if (!(await may(c))) return c.notFound()
    const { t } = await frameOf(c)
    const { ownMail: words } = t.panelPeople
    const [email, password] = [form.text('email').toLowerCase(), form.text('current-password')]
    const problems = [...(isEmail(email) ? [] : [{ field: 'email', text: t.panelPeople.member.problems.email }]), ...(password ? [] : [{ field: 'current-password', text: t.staff.account.missingCurrent }])]
    if (problems.length) return show(c, { typed: email, problems, status: 422 })
    // A screen that was left open is not enough: with the address goes the way to a new password.
    const person = (await findPerson(db, selfOf(c).personId))!
    const who = { email: person.email, address: clientAddress(c, context.settings) }
    const proved = await withinBudget(context, who, context.now(), async () => ((await isPassword(auth, password, c.req.header('cookie') ?? '')) || null))
    if (proved === 'too-many') return show(c, { typed: email, tooMany: true, status: 429 })
    if (!proved) return show(c, { typed: email, problems: [{ field: 'current-password', text: t.staff.account.wrongCurrent }], status: 422 })
    const outcome = await transact(db, (tx) => changeClientMail(tx, { personId: person.id, email }, { by: selfOf(c), now: context.now() }))
    if (outcome === 'taken' || outcome === 'not-client') return show(c, { typed: email, problems: [{ field: 'email', text: words.taken }], status: 409 })
    return c.redirect(`${desk.ownMail}?done=changed`, 303)
  })

  const may = (c: HonoContext): Promise<boolean> => isClient(db, selfOf(c).personId)
  const frameOf = (c: HonoContext) => deskFrame(context, selfOf(c).language, desk.ownMail)

  async function show(c: HonoContext, { typed, problems = [], tooMany = false, status = 200 }: Shown = {}): Promise<Response> {
    const { email } = (await findPerson(db, sessionOf(c).actor.personId))!
    return page(c, <OwnMailPage frame={await frameOf(c)} actor={actorOf(c)} {...{ email, problems, tooMany }} typed={typed ?? ''} done={status === 200 && c.req.query('done') === 'changed'} />, status)
  }

  return routes
}
