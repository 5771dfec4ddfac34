// What a tablet of a day or of a waiting room opens: the stations in each language, the host's page, and what it loads to work without a network. Everything is for
// a tablet that was given to one; whoever else comes is led to where one is given.
import { Hono, type Context as HonoContext } from 'hono'
import { kiosk, kioskPath } from '../../day-paths.ts'
import { frameAt } from '../../frame.ts'
import { dayOf } from '../../text/dates.ts'
import { languages, type Language } from '../../text/language.ts'
import type { Context } from '../../web/context.ts'
import { parseForm, readForm } from '../../web/form.ts'
import { preferred } from '../../web/language-of.ts'
import { page } from '../../web/respond.tsx'
import type { Front } from '../tablets/public.tsx'
import { homeOfStation } from '../at-home.ts'
import { isSameHome, type Home } from '../home.ts'
import { inRoom } from '../rooms/words.ts'
import { tabletOf } from '../tablets/tablet-of.ts'
import { filesOf } from './files.ts'
import { AttractPage } from './pages/attract.tsx'
import { ThanksPage } from './pages/around.tsx'
import { HostPage } from './pages/host.tsx'
import { readShown, type Shown } from './shown.ts'
import { gone, refuseForm, showStation, takeIn, type Visit } from './station.tsx'

/** Where a tablet goes that was given to a day. */
export const kioskFront: Front = async (c) => {
  c.header('Cache-Control', 'no-store')
  return c.redirect(kioskPath(languageOf(c)), 303)
}

export function kioskRoutes(context: Context): Hono {
  const routes = new Hono()
  const away = (c: HonoContext) => {
    c.header('Cache-Control', 'no-store')
    return c.redirect(kiosk, 303)
  }
  const tabletAt = (c: HonoContext) => tabletOf(context, c.req.header('cookie') ?? '')
  const shownOf = (home: Home) => readShown(context.db, home, dayOf(context.now()))
  const shownTo = async (c: HonoContext): Promise<Shown | null> => {
    const tablet = await tabletAt(c)
    return tablet && tablet !== 'ended' ? shownOf(tablet.home) : null
  }
  const base = (c: HonoContext) => context.settings.PUBLIC_URL ?? c.req.url

  routes.get(`${kiosk}/sw.js`, (c) => {
    const file = context.assets.files.get(context.assets.script('kiosk-worker').replace('/assets/', ''))!
    // Its own address has the pages under it, and nothing else of the program.
    return c.body(new Uint8Array(file.body), 200, { 'Content-Type': file.type, 'Cache-Control': 'no-cache', 'Service-Worker-Allowed': kiosk })
  })

  routes.get(`${kiosk}/files.json`, async (c) => {
    const tablet = await tabletAt(c)
    c.header('Cache-Control', 'no-store')
    const shown = tablet && tablet !== 'ended' ? await shownOf(tablet.home) : null
    return shown ? c.json(filesOf(context.assets, shown)) : c.json({ problem: tablet === 'ended' ? 'ended' : 'unknown' }, 401)
  })

  routes.get(`${kiosk}/host`, (c) => {
    c.header('Cache-Control', 'no-store')
    return c.redirect(kioskPath(languageOf(c), 'host'), 303)
  })

  for (const language of languages) {
    const frame = async (rest: string, { at }: Shown) => {
      const made = await frameAt(context, language, (each) => kioskPath(each, rest))
      return at.is === 'room' ? inRoom(made) : made
    }

    routes.get(kioskPath(language), async (c) => {
      const shown = await shownTo(c)
      return shown ? page(c, <AttractPage frame={await frame('', shown)} shown={shown} />) : away(c)
    })

    routes.get(kioskPath(language, 'host'), async (c) => {
      const shown = await shownTo(c)
      const at = new URL(kiosk, base(c))
      return shown ? page(c, <HostPage frame={await frame('host', shown)} shown={shown} address={at.host + at.pathname} />) : away(c)
    })

    routes.get(kioskPath(language, 'thanks'), async (c) => {
      const shown = await shownTo(c)
      return shown ? page(c, <ThanksPage frame={await frame('thanks', shown)} of={shown.of} />) : away(c)
    })

    /** `home`: null where the tablet is of none. */
    const visit = async (c: HonoContext, home: Home | null, tabletId: string | null): Promise<Visit | null> => {
      const shown = home && await shownOf(home)
      const station = shown?.stations.find(({ id }) => id === c.req.param('station'))
      return shown && station ? { context, tabletId, c, language, frame: await frame(station.id, shown), shown, station, base: base(c) } : null
    }

    routes.get(kioskPath(language, ':station'), async (c) => {
      const tablet = await tabletAt(c)
      const found = tablet && tablet !== 'ended' ? await visit(c, tablet.home, tablet.tabletId) : null
      // What a tablet keeps is for many people: nothing on it may be one person's.
      return found && ['ready', 'on'].includes(found.shown.state) ? showStation(found, { form: parseForm(''), id: c.req.header('x-kept') ? null : crypto.randomUUID() }) : away(c)
    })

    routes.post(kioskPath(language, ':station'), async (c) => {
      const form = await readForm(c)
      const tablet = await tabletAt(c)
      const home = await homeOfStation(context.db, c.req.param('station') ?? '')
      const ofHome = tablet && tablet !== 'ended' && home && isSameHome(tablet.home, home) ? tablet : null
      const found = await visit(c, home, ofHome?.tabletId ?? null)
      if (!found) return c.notFound()
      const away = await gone(found, form)
      if (away) return away
      if (!ofHome) return refuseForm(found, form, tablet === 'ended' ? 'ended' : 'unknown')
      // Feedback and wishes are taken in after the day too; and of an answer that comes too late what was given is shown again.
      return found.shown.state === 'planned' ? refuseForm(found, form, 'notOpen') : takeIn(found, form)
    })
  }

  return routes
}

const languageOf = (c: HonoContext): Language => preferred(c.req.header('accept-language') ?? '')
