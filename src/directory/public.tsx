// The public pages of the directory: the list of supervisors by unit, and the door to the services.
import { Hono } from 'hono'
import { publicFrame } from '../frame.ts'
import { pattern } from '../paths.ts'
import { dayOf } from '../text/dates.ts'
import { languages } from '../text/language.ts'
import type { Context } from '../web/context.ts'
import { page } from '../web/respond.tsx'
import { beginRoutes } from './begin/begin.tsx'
import { doorRoutes } from './doors/public.tsx'
import { whoForClientsRoutes } from './doors/who.tsx'
import { SupervisorsPage } from './pages/supervisors.tsx'
import { lineManagers, supervisorsByUnit } from './supervisors.sql.ts'

export function directoryPublicRoutes(context: Context): Hono {
  const routes = new Hono()
  for (const language of languages) {
    routes.get(pattern('supervisors', language), async (c) => {
      const today = dayOf(context.now())
      const chosen = { municipality: c.req.query('municipality'), line: c.req.query('line') }
      const frame = await publicFrame(context, language, 'supervisors', {}, chosen)
      const units = await supervisorsByUnit(context.db, today)
      const managers = await lineManagers(context.db, today)
      return page(c, <SupervisorsPage {...{ frame, units, managers, chosen }} />)
    })
  }
  return routes.route('/', doorRoutes(context)).route('/', beginRoutes(context)).route('/', whoForClientsRoutes(context))
}
