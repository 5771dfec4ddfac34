// The way in by the organisation's own account: to the provider, back from it, and out of it. It begins by a link and not by a form,
// since no form of ours may lead to another server; all it writes is a row that lasts ten minutes.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { attemptCookie, attemptMinutes, emptyCookie, secretIn } from '../../openid/attempt-cookie.ts'
import { desk } from '../../paths.ts'
import { giveBack, spend } from '../../privacy/budget.sql.ts'
import { attemptOf, hashOfState, newAttempt } from '../../privacy/sign-in-attempt.ts'
import { clientAddress } from '../../web/client-address.ts'
import type { Context } from '../../web/context.ts'
import { page } from '../../web/respond.tsx'
import { isFromElsewhere } from '../../web/security.ts'
import type { StaffAuth } from '../auth.ts'
import { enter } from '../enter.ts'
import { changeSession, setCookies } from '../guard.ts'
import { mailGoesOut } from '../mail-goes-out.ts'
import { safeNext } from '../next-path.ts'
import { strangersFrame } from '../stranger.ts'
import { admit } from './admit.ts'
import { insertAttempt, markSession, takeAttempt, type Begun } from './attempts.sql.ts'
import { RefusedPage, SignOutPage, TroublePage, type Happened } from './pages/stopped.tsx'
import type { Provider } from './provider.ts'

const statuses = { away: 503, denied: 403, stale: 409, mixed: 400, clock: 503, 'not-believed': 503, 'too-many': 429 } as const

export function singleEntranceRoutes(context: Context, auth: StaffAuth, provider: Provider | null): Hono {
  const { db, keys, settings, now } = context
  const routes = new Hono()
  for (const path of [desk.single, desk.singleBack, desk.singleOut]) routes.get(path, (c, next) => (provider ? next() : Promise.resolve(c.notFound())))
  if (!provider) return routes
  const cookie = { name: 'single_sign_on', path: '/desk/sign-in', isSecure: provider.redirectUri.startsWith('https:') }

  routes.get(desk.single, async (c) => {
    const next = safeNext(c.req.query('next'))
    const frame = await frameOf(c, { next })
    const begun = { next, language: frame.language }
    // To whoever is signed in at the provider it would ask nothing: another site must not open the desk for them unasked.
    if (isFromElsewhere(c)) return c.redirect(`${desk.signIn}?${new URLSearchParams({ language: frame.language, ...(next && { next }) })}`, 303)
    if (!(await spend(db, keys, budgetOf(c)))) return trouble(c, 'too-many', begun)
    const attempt = newAttempt()
    const url = await provider.begin(attempt, frame.language)
    if (typeof url === 'string') return trouble(c, url, begun)
    const expiresAt = new Date(now().getTime() + attemptMinutes * 60_000)
    await transact(db, (tx) => insertAttempt(tx, hashOfState(attempt.state), begun, expiresAt))
    setCookies(c, [attemptCookie(attempt.secret, cookie)])
    return c.redirect(url.href, 303)
  })

  routes.get(desk.singleBack, async (c) => {
    const secret = secretIn(c.req.header('cookie') ?? '', cookie)
    const attempt = secret ? attemptOf(secret) : null
    // Not of this browser: what it began itself goes on undisturbed.
    if (!attempt || c.req.query('state') !== attempt.state) return trouble(c, 'mixed')
    setCookies(c, [emptyCookie(cookie)])
    const begun = await transact(db, (tx) => takeAttempt(tx, hashOfState(attempt.state), now()))
    if (!begun) return trouble(c, 'stale')
    const claims = await provider.finish(attempt, new URL(c.req.url).search)
    if (typeof claims === 'string') return trouble(c, claims, begun)

    const admission = await transact(db, (tx) => admit(tx, { claims, language: begun.language, tells: mailGoesOut(context) }, { now: now() }))
    if ('refused' in admission) {
      return page(c, <RefusedPage frame={await frameOf(c, begun)} why={admission.refused} name={provider.name} roleBegins={admission.roleBegins ?? null} />, 403)
    }
    const { headers, response } = await auth.api.openSession({ body: { accountId: admission.accountId }, returnHeaders: true })
    await transact(db, (tx) => markSession(tx, response.id, claims.secondFactor && admission.believed ? now() : null))
    await enter(db, { accountId: admission.accountId, sessionId: response.id }, now())
    await giveBack(db, keys, budgetOf(c))
    await changeSession(c, auth, headers.getSetCookie())
    return c.redirect(begun.next ?? desk.home, 303)
  })

  // Asked for by whoever has signed out here: their account at the provider opens other programs too, and is theirs to close.
  routes.get(desk.singleOut, async (c) => {
    const url = await provider.signOut()
    return url ? c.redirect(url.href, 303) : page(c, <SignOutPage frame={await frameOf(c)} name={provider.name} />)
  })

  const frameOf = (c: HonoContext, { next = null, language }: Partial<Begun> = {}) =>
    strangersFrame(context, c, { path: desk.signIn, next, ...(language && { known: language }) })

  const trouble = async (c: HonoContext, what: Happened, begun: Partial<Begun> = {}): Promise<Response> =>
    page(c, <TroublePage frame={await frameOf(c, begun)} what={what} name={provider.name} next={begun.next ?? null} />, statuses[what])

  const budgetOf = (c: HonoContext) => ({
    name: 'single-sign-on', subject: clientAddress(c, settings), limit: settings.BUDGET_SIGN_INS_PER_ADDRESS, windowSeconds: 600, now: now(),
  })

  return routes
}
