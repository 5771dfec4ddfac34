// All of the staff's own pages, behind the guard that every page of the desk stands behind. Mounted before
// the desk pages of other subjects: the guard is for them too.
import { Hono } from 'hono'
import type { Context } from '../web/context.ts'
import { grantRoutes } from './access/grants.tsx'
import { accessRoutes } from './access/routes.tsx'
import { accountRoutes } from './account.tsx'
import { actingRoutes } from './acting/routes.tsx'
import { ownAuditRoutes } from './audit/own.tsx'
import { auditRoutes } from './audit/routes.tsx'
import type { StaffAuth } from './auth.ts'
import type { DemoSignIn } from './demo-sign-in.ts'
import { entranceRoutes } from './entrance.tsx'
import { forgotPasswordRoutes } from './forgot-password.tsx'
import { guard } from './guard.ts'
import { ownMailRoutes } from './own-mail/desk.tsx'
import { confirmMailRoutes } from './own-mail/confirm-routes.tsx'
import { peopleRoutes } from './people.tsx'
import { personRoutes } from './person.tsx'
import { roleRoutes } from './person-roles.tsx'
import { confirmContactRoutes } from './reachable/public.tsx'
import { ownFactorRoutes } from './second-factor/own.tsx'
import { recoveryRoutes } from './second-factor/recoveries.tsx'
import { secondFactorRuleRoutes } from './second-factor/rules.tsx'
import { secondStepRoutes } from './second-factor/second-step.tsx'
import { secondSetUpRoutes } from './second-factor/set-up.tsx'
import { secondLookRoutes } from './second-look/routes.tsx'
import { sessionRoutes } from './sessions.tsx'
import { singleDeskRoutes } from './single/desk.tsx'
import { singleEntranceRoutes } from './single/entrance.tsx'
import { makeProvider } from './single/provider.ts'
import { withoutPasswords } from './single/without-passwords.tsx'
import { workdayRoutes } from './workdays.tsx'
import { turnAway } from './turn-away.tsx'

export function staffRoutes(context: Context, auth: StaffAuth, demoSignIns: DemoSignIn[] = [], log: (line: string) => void = () => {}): Hono {
  const routes = new Hono()
  const provider = makeProvider(context.settings, context.now, log)
  routes.use('/desk/*', guard(context, auth, turnAway(context, demoSignIns)))
  routes.route('/', withoutPasswords(context))
  routes.route('/', entranceRoutes(context, auth, demoSignIns))
  routes.route('/', forgotPasswordRoutes(context))
  routes.route('/', sessionRoutes(context, auth))
  routes.route('/', accountRoutes(context, auth))
  routes.route('/', ownMailRoutes(context, auth))
  routes.route('/', confirmMailRoutes(context))
  routes.route('/', peopleRoutes(context))
  routes.route('/', personRoutes(context))
  routes.route('/', roleRoutes(context))
  routes.route('/', confirmContactRoutes(context))
  routes.route('/', workdayRoutes(context))
  routes.route('/', actingRoutes(context))
  routes.route('/', accessRoutes(context))
  routes.route('/', grantRoutes(context))
  routes.route('/', secondLookRoutes(context))
  routes.route('/', secondStepRoutes(context, auth, demoSignIns))
  routes.route('/', secondSetUpRoutes(context))
  routes.route('/', ownFactorRoutes(context, auth))
  routes.route('/', recoveryRoutes(context))
  routes.route('/', secondFactorRuleRoutes(context))
  routes.route('/', singleEntranceRoutes(context, auth, provider))
  routes.route('/', singleDeskRoutes(context, provider))
  routes.route('/', auditRoutes(context))
  routes.route('/', ownAuditRoutes(context))
  return routes
}
