// What is open of feedback days: those to come and what came of them, and the tablets.
import { Hono } from 'hono'
import { deskFrame } from '../frame.ts'
import { kiosk } from '../day-paths.ts'
import type { Log } from '../db/faults.ts'
import { inLanguage } from '../text/language.ts'
import type { Context } from '../web/context.ts'
import { preferred } from '../web/language-of.ts'
import { PublicPage } from '../web/layout.tsx'
import { page } from '../web/respond.tsx'
import { findDay } from './days.sql.ts'
import { dayReportPublicRoutes } from './report/public.tsx'
import { handInRoutes } from './tablets/hand-in.tsx'
import { tabletRoutes, type Front } from './tablets/public.tsx'

export function dayPublicRoutes(context: Context, log: Log): Hono {
  const routes = new Hono()
  const front: Front = async (c, { dayId, name }) => {
    const frame = await deskFrame(context, preferred(c.req.header('accept-language') ?? ''), kiosk)
    const day = (await findDay(context.db, dayId))!
    return page(c, <PublicPage frame={frame} title={inLanguage(day.name, frame.language)} noindex><h1>{inLanguage(day.name, frame.language)}</h1><p>{name}</p></PublicPage>)
  }
  routes.route('/', tabletRoutes(context, { front }))
  routes.route('/', handInRoutes(context, { log }))
  routes.route('/', dayReportPublicRoutes(context))
  return routes
}
