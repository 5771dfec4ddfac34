// While passwords are off, none of the addresses that need one does anything; each says why. Mounted before the routes that it
// stands in front of.
import { Hono, type MiddlewareHandler } from 'hono'
import { deskFrame } from '../../frame.ts'
import { desk, personPath } from '../../paths.ts'
import type { Context } from '../../web/context.ts'
import { page } from '../../web/respond.tsx'
import { mayManagePeople } from '../duties.ts'
import { actorOf } from '../guard.ts'
import { safeNext } from '../next-path.ts'
import { SignInPage } from '../pages/sign-in.tsx'
import { strangersFrame } from '../stranger.ts'
import { doorsOf } from './doors.ts'
import { PasswordsOffPage } from './pages/passwords-off.tsx'
import { arePasswordsOff } from './sign-in-rule.sql.ts'

export function withoutPasswords(context: Context): Hono {
  const routes = new Hono()
  const isOpen = async () => !context.settings.OIDC_ISSUER || doorsOf(context.settings, await arePasswordsOff(context.db)).passwords

  const forStrangers: MiddlewareHandler = async (c, next) => {
    if (await isOpen()) return next()
    const frame = await strangersFrame(context, c, { path: desk.signIn })
    return page(c, <SignInPage frame={frame} next={safeNext(c.req.query('next'))} demoSignIns={[]} />, 403)
  }
  routes.post(desk.signIn, forStrangers)
  routes.on(['GET', 'POST'], [desk.setUp, desk.forgotPassword], forStrangers)

  const forStaff = (back: string): MiddlewareHandler => async (c, next) => {
    if (await isOpen()) return next()
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, back)
    return page(c, <PasswordsOffPage {...{ frame, actor, back }} doors={doorsOf(context.settings, true)} />, 403)
  }
  routes.post(desk.password, forStaff(desk.account))
  routes.post(personPath(':id', '/set-up-link'), (c, next) =>
    (mayManagePeople(actorOf(c)) ? forStaff(personPath(c.req.param('id')!))(c, next) : Promise.resolve(c.notFound())))

  return routes
}
