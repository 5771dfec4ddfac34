// All of the staff's own pages, behind the guard that every page of the desk stands behind. Mounted before
// the desk pages of other subjects: the guard is for them too.
import { Hono } from 'hono'
import type { Context } from '../web/context.ts'
import { accountRoutes } from './account.tsx'
import { ownAuditRoutes } from './audit/own.tsx'
import { auditRoutes } from './audit/routes.tsx'
import type { StaffAuth } from './auth.ts'
import type { DemoSignIn } from './demo-sign-in.ts'
import { entranceRoutes } from './entrance.tsx'
import { forgotPasswordRoutes } from './forgot-password.tsx'
import { guard } from './guard.ts'
import { peopleRoutes } from './people.tsx'
import { personRoutes } from './person.tsx'
import { confirmContactRoutes } from './reachable/public.tsx'
import { sessionRoutes } from './sessions.tsx'
import { workdayRoutes } from './workdays.tsx'
import { turnAway } from './turn-away.tsx'

export function staffRoutes(context: Context, auth: StaffAuth, demoSignIns: DemoSignIn[] = []): Hono {
  const routes = new Hono()
  routes.use('/desk/*', guard(context, auth, turnAway(context, demoSignIns)))
  routes.route('/', entranceRoutes(context, auth, demoSignIns))
  routes.route('/', forgotPasswordRoutes(context))
  routes.route('/', sessionRoutes(context, auth))
  routes.route('/', accountRoutes(context, auth))
  routes.route('/', peopleRoutes(context))
  routes.route('/', personRoutes(context))
  routes.route('/', confirmContactRoutes(context))
  routes.route('/', workdayRoutes(context))
  routes.route('/', auditRoutes(context))
  routes.route('/', ownAuditRoutes(context))
  return routes
}
