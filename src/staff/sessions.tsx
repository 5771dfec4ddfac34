// Ending one's own sessions, from the list on the page of one's own details.
import { Hono } from 'hono'
import { transact } from '../db/db.ts'
import { isId } from '../directory/id.ts'
import { desk } from '../paths.ts'
import type { Context } from '../web/context.ts'
import { readForm } from '../web/form.ts'
import type { StaffAuth } from './auth.ts'
import { endSessions } from './end-sessions.ts'
import { actorOf, sessionOf, setCookies } from './guard.ts'
import { forgetCookies } from './sign-out.ts'

export function sessionRoutes({ db, now }: Context, auth: StaffAuth): Hono {
  const routes = new Hono()

  // Pressed twice it does no more than once.
  routes.post(desk.sessions, async (c) => {
    const session = sessionOf(c)
    const given = (await readForm(c)).text('end')
    if (given !== 'others' && given !== 'everywhere' && !isId(given)) return c.notFound()
    const which = given === 'others' || given === 'everywhere' ? given : { id: given }
    const outcome = await transact(db, (tx) => endSessions(tx, which, { session, now: now() }))
    if (which === 'everywhere' || given === session.id) {
      setCookies(c, await forgetCookies(auth, c.req.header('cookie') ?? ''))
      return c.redirect(which === 'everywhere' ? `${desk.signIn}?language=${actorOf(c).language}&done=everywhere` : desk.signIn, 303)
    }
    const done = which === 'others' ? 'others-ended' : outcome === 'ended' ? 'session-ended' : 'session-not-there'
    return c.redirect(`${desk.account}?done=${done}`, 303)
  })

  return routes
}
