// What a tablet opens. Until it is given to a day it shows a code, and waits for somebody at the desk to type it; it asks again by a header,
// so that it needs no script. After that what it shows is handed in: `front`.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { kiosk, kioskDoors } from '../../day-paths.ts'
import { deskFrame } from '../../frame.ts'
import { spend } from '../../privacy/budget.sql.ts'
import { clientAddress } from '../../web/client-address.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import { preferred } from '../../web/language-of.ts'
import { page } from '../../web/respond.tsx'
import { readCookie, tabletCookie, waitingCookie } from './cookie.ts'
import { askToBeLetIn, tokenFor, waitingTablet } from './pairing.ts'
import { EndedPage, NotInUsePage, WaitingPage } from './pages/pairing.tsx'
import { tabletOf, type Tablet } from './tablet-of.ts'

/** So many codes for one address in ten minutes: an office takes its tablets into use one after the other. */
const codesPerTenMinutes = 40
const secondsUntilAskedAgain = 5

export type Front = (c: HonoContext, tablet: Tablet) => Promise<Response>

export function tabletRoutes(context: Context, { front }: { front: Front }): Hono {
  const { db, keys, settings, now } = context
  const routes = new Hono()

  routes.get(kiosk, async (c) => {
    const tablet = await tabletOf(context, cookiesOf(c))
    if (tablet === 'ended') return page(c, <EndedPage frame={await frameOf(c)} />, 403)
    if (tablet) return front(c, tablet)
    const given = readCookie(cookiesOf(c), settings)
    if (!given || !('secret' in given)) return page(c, <NotInUsePage frame={await frameOf(c)} why={null} />)
    const waits = await waitingTablet(db, keys, given.secret, now())
    if (!waits) return page(c, <NotInUsePage frame={await frameOf(c)} why="ran-out" />)
    if (waits.letIn) {
      c.header('Set-Cookie', tabletCookie(await transact(db, (tx) => tokenFor(tx, keys, waits.letIn!, now())), settings))
      c.header('Cache-Control', 'no-store')
      return c.redirect(kiosk, 303)
    }
    const stopped = c.req.query('stop') === 'yes'
    if (!stopped) c.header('Refresh', `${secondsUntilAskedAgain}; url=${kiosk}`)
    return page(c, <WaitingPage frame={await frameOf(c)} code={waits.code} {...{ stopped }} seconds={secondsUntilAskedAgain} />)
  })

  routes.post(kioskDoors.pair, async (c) => {
    await readForm(c)
    const given = readCookie(cookiesOf(c), settings)
    const tablet = await tabletOf(context, cookiesOf(c))
    const waits = given && 'secret' in given ? await waitingTablet(db, keys, given.secret, now()) : null
    c.header('Cache-Control', 'no-store')
    // Pressed twice: what it has is good.
    if (waits || (tablet && tablet !== 'ended')) return c.redirect(kiosk, 303)
    const budget = { name: 'tablet-code', subject: clientAddress(c, settings), limit: codesPerTenMinutes, windowSeconds: 600, now: now() }
    if (!(await spend(db, keys, budget))) return page(c, <NotInUsePage frame={await frameOf(c)} why="too-many" />, 429)
    c.header('Set-Cookie', waitingCookie(await transact(db, (tx) => askToBeLetIn(tx, keys, now())), settings))
    return c.redirect(kiosk, 303)
  })

  /** It has one address for all languages. */
  const frameOf = (c: HonoContext) => {
    c.header('Vary', 'Accept-Language')
    return deskFrame(context, preferred(c.req.header('accept-language') ?? ''), kiosk)
  }

  return routes
}

const cookiesOf = (c: HonoContext): string => c.req.header('cookie') ?? ''
