// The public routes of satisfaction. Line and period stand in the address, so that a view can be kept and shared.
import { Hono } from 'hono'
import { publicFrame } from '../../frame.ts'
import { pattern } from '../../paths.ts'
import { dayOf } from '../../text/dates.ts'
import { languages } from '../../text/language.ts'
import type { Context } from '../../web/context.ts'
import { page } from '../../web/respond.tsx'
import { PublicSatisfactionPage } from './pages/public.tsx'
import { kindNamed } from './period.ts'
import { readLine, readOverview } from './read.ts'

export function satisfactionPublicRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  for (const language of languages) {
    routes.get(pattern('satisfaction', language), async (c) => {
      const today = dayOf(context.now())
      const { line, voice, period, by } = c.req.query()
      const frame = await publicFrame(context, language, 'satisfaction', {}, { line, voice, period, by })
      if (line === undefined) return page(c, <PublicSatisfactionPage {...{ frame, today }} overview={await readOverview(db, kindNamed(by) ?? 'four-months', today)} />)
      const of = await readLine(db, { line, voice, period, by: kindNamed(by) ?? undefined }, { today, isPublic: true })
      return of ? page(c, <PublicSatisfactionPage {...{ frame, today, of }} />) : c.notFound()
    })
  }
  return routes
}
