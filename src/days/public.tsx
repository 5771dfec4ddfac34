// What is open of feedback days: those to come and what came of them, and the tablets.
import { Hono } from 'hono'
import type { Log } from '../db/faults.ts'
import type { Context } from '../web/context.ts'
import { dayReportPublicRoutes } from './report/public.tsx'
import { kioskFront, kioskRoutes } from './kiosk/routes.tsx'
import { handInRoutes } from './tablets/hand-in.tsx'
import { tabletRoutes } from './tablets/public.tsx'

export function dayPublicRoutes(context: Context, log: Log): Hono {
  const routes = new Hono()
  routes.route('/', tabletRoutes(context, { front: kioskFront }))
  routes.route('/', handInRoutes(context, { log }))
  routes.route('/', dayReportPublicRoutes(context))
  routes.route('/', kioskRoutes(context))
  return routes
}
