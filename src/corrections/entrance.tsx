// The way into the identified room and out of it: to the broker and back. It begins by a link and not by a form, since no form of ours may lead
// to another server; all it writes is a row that lasts ten minutes. In the demonstration the invented clients come in by a button.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../db/db.ts'
import { publicFrame } from '../frame.ts'
import { attemptCookie, attemptMinutes, emptyCookie, secretIn } from '../openid/attempt-cookie.ts'
import type { Provider } from '../openid/provider.ts'
import { pattern, to } from '../paths.ts'
import { spend } from '../privacy/budget.sql.ts'
import { attemptOf, hashOfState, newAttempt } from '../privacy/sign-in-attempt.ts'
import { recordsBack } from '../record-paths.ts'
import { languages, type Language } from '../text/language.ts'
import { clientAddress } from '../web/client-address.ts'
import type { Context } from '../web/context.ts'
import { readForm } from '../web/form.ts'
import { page } from '../web/respond.tsx'
import { isFromElsewhere } from '../web/security.ts'
import { whoIs } from './broker.ts'
import { brokerCookie, emptyRoomCookies, roomCookies } from './cookie.ts'
import { isSecure, leaveRoom } from './guest.ts'
import { TroublePage, type Trouble } from './pages/trouble.tsx'
import { beginSession, type InventedClient, type SignedIn } from './session.ts'
import { insertAttempt, takeAttempt } from './sessions.sql.ts'

const statuses = { away: 503, denied: 403, stale: 409, mixed: 400, clock: 503, 'not-believed': 403, 'no-name': 403, 'too-many': 429 } as const

export function roomEntranceRoutes(context: Context, { broker, invented }: { broker: Provider | null; invented: readonly InventedClient[] }): Hono {
  const { db, room, keys, settings, now } = context
  const routes = new Hono()
  const secure = isSecure(context)
  const cookie = brokerCookie(secure)

  for (const language of languages) {
    routes.get(pattern('recordsSignIn', language), async (c) => {
      // To whoever is signed in at the broker it would ask nothing: another site must not open the room for them unasked.
      if (!room || !broker || isFromElsewhere(c)) return c.redirect(to('records', language), 303)
      if (!(await spend(db, keys, budgetOf(c)))) return trouble(c, language, 'too-many')
      const attempt = newAttempt()
      const url = await broker.begin(attempt, language)
      if (typeof url === 'string') return trouble(c, language, url)
      await transact(room, (tx) => insertAttempt(tx, hashOfState(attempt.state), language, new Date(now().getTime() + attemptMinutes * 60_000)))
      setCookies(c, [attemptCookie(attempt.secret, cookie)])
      return c.redirect(url.href, 303)
    })

    routes.post(pattern('recordsSignIn', language), async (c) => {
      const key = (await readForm(c)).text('as')
      const client = invented.find((one) => one.key === key)
      if (!room || broker || !context.demo || !client) return c.notFound()
      return enter(c, language, client)
    })

    routes.post(pattern('recordsSignOut', language), async (c) => {
      await leaveRoom(context, c.req.header('cookie') ?? '')
      setCookies(c, emptyRoomCookies(secure))
      return c.redirect(`${to('records', language)}?said=signed-out`, 303)
    })
  }

  routes.get(recordsBack, async (c) => {
    if (!room || !broker) return c.notFound()
    const secret = secretIn(c.req.header('cookie') ?? '', cookie)
    const attempt = secret ? attemptOf(secret) : null
    // Not of this browser: what it began itself goes on undisturbed.
    if (!attempt || c.req.query('state') !== attempt.state) return trouble(c, 'fi', 'mixed')
    setCookies(c, [emptyCookie(cookie)])
    const language = await transact(room, (tx) => takeAttempt(tx, hashOfState(attempt.state), now()))
    if (!language) return trouble(c, 'fi', 'stale')
    const said = await broker.finish(attempt, new URL(c.req.url).search)
    if (typeof said === 'string') return trouble(c, language, said)
    const client = whoIs(said, settings.RECORDS_OIDC_CODE_CLAIM)
    return client ? enter(c, language, client) : trouble(c, language, 'no-name')
  })

  async function enter(c: HonoContext, language: Language, { issuer, subject, name, code }: SignedIn): Promise<Response> {
    // Whoever was signed in here before is not any more.
    await leaveRoom(context, c.req.header('cookie') ?? '')
    const token = await transact(room!, (tx) => beginSession(tx, { issuer, subject, name, code }, { keys, now: now() }))
    setCookies(c, roomCookies(token, secure))
    return c.redirect(to('records', language), 303)
  }

  const trouble = async (c: HonoContext, language: Language, what: Trouble): Promise<Response> =>
    page(c, <TroublePage frame={await publicFrame(context, language, 'records')} what={what} />, statuses[what])

  const setCookies = (c: HonoContext, cookies: string[]): void => cookies.forEach((one) => c.header('Set-Cookie', one, { append: true }))

  const budgetOf = (c: HonoContext) => ({ name: 'own-records', subject: clientAddress(c, settings), limit: settings.BUDGET_SIGN_INS_PER_ADDRESS, windowSeconds: 600, now: now() })

  return routes
}
