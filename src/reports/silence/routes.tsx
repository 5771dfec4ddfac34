// The silence map: for everybody, and at the desk with what could be done.
import { Hono, type Context as HonoContext } from 'hono'
import { publicFrame } from '../../frame.ts'
import { desk, pattern } from '../../paths.ts'
import { dayOf, daysAfter } from '../../text/dates.ts'
import { languages } from '../../text/language.ts'
import type { Context } from '../../web/context.ts'
import { page } from '../../web/respond.tsx'
import { forReaders } from '../for-readers.tsx'
import { lookUp, readPublished } from '../statistics/published.sql.ts'
import { DeskSilencePage } from './pages/desk.tsx'
import { PublicSilencePage } from './pages/public.tsx'
import { readMap, type MapOfYear } from './read-map.ts'
import { doneByLine } from './under-way.sql.ts'

/** What was done longer ago than this has been tried, and may be tried again. */
const remembered = 365

export const silenceRoutes = { everybody, desk: atDesk }

function everybody(context: Context): Hono {
  const routes = new Hono()
  for (const language of languages) {
    routes.get(pattern('silence', language), async (c) => {
      const read = await asked(context, c)
      if (read === 'no-such-year') return c.notFound()
      const frame = await publicFrame(context, language, 'silence', {}, { year: c.req.query('year') })
      return page(c, <PublicSilencePage frame={frame} {...read} />)
    })
  }
  return routes
}

function atDesk(context: Context): Hono {
  const routes = new Hono()
  routes.get(desk.silence, forReaders(context, async (c, { actor, frame }) => {
    const read = await asked(context, c)
    if (read === 'no-such-year') return c.notFound()
    const today = dayOf(context.now())
    return page(c, <DeskSilencePage {...{ frame, actor }} {...read} done={await doneByLine(context.db, daysAfter(today, -remembered), today)} />)
  }))
  return routes
}

async function asked({ db }: Context, c: HonoContext): Promise<'no-such-year' | { map: MapOfYear | null; came: ReturnType<ReturnType<typeof lookUp>> }> {
  const map = await readMap(db, c.req.query('year'))
  if (map === 'no-such-year' || !map) return map === null ? { map, came: null } : map
  const whole = { serviceLineId: null, unitId: null }
  const period = String(map.year)
  return { map, came: lookUp(await readPublished(db, { periods: [period], places: [whole], figures: ['came'] }))(whole, period, 'came') }
}
