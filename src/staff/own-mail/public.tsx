// The page behind the link that went to a new address. To open it changes nothing, since mail scanners open links; its button does. It needs
// no sign-in, and tells nothing of whoever asked but the address that the link went to.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { confirmMailPath, desk } from '../../paths.ts'
import { spend } from '../../privacy/budget.sql.ts'
import { clientAddress } from '../../web/client-address.ts'
import type { Context } from '../../web/context.ts'
import { page } from '../../web/respond.tsx'
import { strangersFrame } from '../stranger.ts'
import { confirmChange, readChange } from './confirm.ts'
import { ConfirmMailPage, MailSaidPage } from './pages.tsx'

export function confirmMailRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()

  routes.get(desk.confirmMail, (c) => withLink(c, 404, async ({ frame, address, token }) => page(c, <ConfirmMailPage {...{ frame, address }} action={`${confirmMailPath(token)}?language=${frame.language}`} />)))

  routes.post(desk.confirmMail, (c) => withLink(c, 409, async ({ frame, address, token }) => {
    const said = await transact(db, (tx) => confirmChange(tx, token, context.now()))
    return said === 'done' ? page(c, <MailSaidPage {...{ frame, address }} said="done" />) : page(c, <MailSaidPage frame={frame} said="dead" />, 409)
  }))

  type Opened = { token: string; address: string; frame: Awaited<ReturnType<typeof strangersFrame>> }

  /** Who tries links one after another is held off, as who tries passwords is. */
  async function withLink(c: HonoContext, dead: 404 | 409, work: (opened: Opened) => Promise<Response>): Promise<Response> {
    const token = c.req.param('token') ?? ''
    const budget = { name: 'address-link', subject: clientAddress(c, context.settings), limit: context.settings.BUDGET_SIGN_INS_PER_ADDRESS, windowSeconds: 600, now: context.now() }
    const within = await spend(db, context.keys, budget)
    const change = within ? await readChange(db, token, context.now()) : null
    const frame = await strangersFrame(context, c, { path: confirmMailPath(token), ...(change && { known: change.language }) })
    if (!within) return page(c, <MailSaidPage frame={frame} said="tooMany" />, 429)
    return change ? work({ token, address: change.address, frame }) : page(c, <MailSaidPage frame={frame} said="dead" />, dead)
  }

  return routes
}
