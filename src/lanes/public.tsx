// The public guide to what feedback is not.
import { Hono } from 'hono'
import { publicFrame } from '../frame.ts'
import { pattern } from '../paths.ts'
import { dayOf } from '../text/dates.ts'
import { languages } from '../text/language.ts'
import type { Context } from '../web/context.ts'
import { page } from '../web/respond.tsx'
import { guided } from './lane.ts'
import { GuidePage } from './pages/guide.tsx'
import { shownText } from './text.ts'
import { textsInForce } from './texts.sql.ts'

export function lanePublicRoutes(context: Context): Hono {
  const app = new Hono()
  for (const language of languages) {
    app.get(pattern('lanes', language), async (c) => {
      const frame = await publicFrame(context, language, 'lanes')
      const own = await textsInForce(context.db, dayOf(context.now()))
      return page(c, <GuidePage frame={frame} texts={guided.map((lane) => shownText(lane, own.get(lane), frame.t, language))} />)
    })
  }
  return app
}
