// Nobody gets past here without being signed in. What comes after asks actorOf(c) who it is.
import type { Context as HonoContext, MiddlewareHandler } from 'hono'
import { desk } from '../paths.ts'
import type { Context } from '../web/context.ts'
import { shownAs, type Actor } from './actor.ts'
import type { StaffAuth } from './auth.ts'
import { sessionAtDoor, type CurrentSession, type SessionAtDoor } from './current-session.ts'
import { mayGoOn, secondStepOf } from './second-factor/way.ts'
import { forgetCookies } from './sign-out.ts'

declare module 'hono' {
  interface ContextVariableMap {
    staffSession: CurrentSession
    /** Who sits on a clients' council may have asked for it. */
    largeText: boolean
    /** Of somebody who has given the password and is nobody yet: they owe a second factor. */
    owingSession: SessionAtDoor
  }
}

export const actorOf = (c: HonoContext): Actor => sessionOf(c).actor

/** Whoever sits at the screen, as themselves: for what is theirs alone, whoever's name they work in. */
export function selfOf(c: HonoContext): Actor {
  const { deputy, ...actor } = actorOf(c)
  return deputy ? { ...actor, ...deputy } : actor
}

export function sessionOf(c: HonoContext): CurrentSession {
  const session = c.get('staffSession')
  if (!session) throw new Error('this address is not behind the guard')
  return session
}

/** `turnAway` answers a stranger who sent a form: what they typed must not be lost without a word. */
export const guard =
  (context: Context, auth: StaffAuth, turnAway: (c: HonoContext) => Promise<Response>): MiddlewareHandler =>
  async (c, next) => {
    c.header('Cache-Control', 'no-store')
    if (isOpen(c.req.path)) return next()

    const cookie = c.req.header('cookie') ?? ''
    const found = await sessionAtDoor(context, auth, cookie, context.now())
    if (found && found.owes !== 'nothing') {
      c.set('owingSession', found)
      if (mayGoOn(c.req.path)) return next()
      return isRead(c) ? c.redirect(secondStepOf(found.owes, wantedPath(c)), 303) : turnAway(c)
    }
    if (found) {
      const { session } = found
      c.set('staffSession', session)
      c.set('largeText', found.largeText)
      c.set('signedIn', { ...shownAs(session.actor), language: session.actor.language })
      return next()
    }
    if (cookie) setCookies(c, await forgetCookies(auth, cookie))
    if (isRead(c)) {
      return c.redirect(`${desk.signIn}?${new URLSearchParams({ next: wantedPath(c) })}`, 303)
    }
    return c.req.path === desk.signOut ? c.redirect(desk.signIn, 303) : turnAway(c)
  }

export const setCookies = (c: HonoContext, cookies: string[]): void => {
  for (const cookie of cookies) c.header('Set-Cookie', cookie, { append: true })
}

/** Somebody has shown who they are in this browser. What it was signed in by before ends: nothing goes on behind the new session. */
export async function changeSession(c: HonoContext, auth: StaffAuth, cookies: string[]): Promise<void> {
  const before = c.req.header('cookie')
  if (before) await forgetCookies(auth, before)
  setCookies(c, cookies)
}

const isRead = (c: HonoContext): boolean => c.req.method === 'GET' || c.req.method === 'HEAD'

/** The doors themselves. */
const doors: string[] = [desk.signIn, desk.forgotPassword, desk.linkAskedFor, desk.single, desk.singleBack, desk.singleOut]
const isOpen = (path: string): boolean => doors.includes(path) || path.startsWith(desk.setUp.replace(':token', ''))

const wantedPath = (c: HonoContext): string => {
  const { pathname, search } = new URL(c.req.url)
  return pathname + search
}
