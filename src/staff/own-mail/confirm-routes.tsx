// The page behind the link that went to a new address. To open it changes nothing, since mail scanners open links; its button does. It takes
// the sign-in of whoever asked: an address that somebody else asked for gives nobody's sign-in away, whoever presses the button.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { deskFrame } from '../../frame.ts'
import { confirmMailPath, desk } from '../../paths.ts'
import type { Context } from '../../web/context.ts'
import { page } from '../../web/respond.tsx'
import { isClient } from '../clients.sql.ts'
import { actorOf, selfOf } from '../guard.ts'
import { confirmChange, readChange } from './confirm.ts'
import { ConfirmMailPage, MailSaidPage } from './pages.tsx'

export function confirmMailRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()

  routes.get(desk.confirmMail, (c) => withLink(c, 404, async ({ shown, address, link }) => page(c, <ConfirmMailPage {...shown} address={address} action={confirmMailPath(link.token)} />)))

  routes.post(desk.confirmMail, (c) => withLink(c, 409, async ({ shown, address, link }) => {
    const said = await transact(db, (tx) => confirmChange(tx, link, context.now()))
    return said === 'done' ? page(c, <MailSaidPage {...shown} address={address} />) : page(c, <MailSaidPage {...shown} address={null} />, 409)
  }))

  type Opened = { link: { personId: string; token: string }; address: string; shown: Awaited<ReturnType<typeof shownTo>> }

  const shownTo = async (c: HonoContext) => ({ frame: await deskFrame(context, selfOf(c).language, desk.ownMail), actor: actorOf(c) })

  async function withLink(c: HonoContext, dead: 404 | 409, work: (opened: Opened) => Promise<Response>): Promise<Response> {
    if (!(await isClient(db, selfOf(c).personId))) return c.notFound()
    const link = { personId: selfOf(c).personId, token: c.req.param('token') ?? '' }
    const [address, shown] = [await readChange(db, link, context.now()), await shownTo(c)]
    return address ? work({ link, address, shown }) : page(c, <MailSaidPage {...shown} address={null} />, dead)
  }

  return routes
}
