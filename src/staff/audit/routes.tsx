// The audit at the desk: for whoever looks after data protection, and for nobody else. To narrow it down is itself an entry.
import { Hono, type Context as HonoContext } from 'hono'
import { inOneStatement } from '../../db/db.ts'
import { referredTo } from '../../feedback/by-reference.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { dayOf, startOfDay } from '../../text/dates.ts'
import type { Context } from '../../web/context.ts'
import { page } from '../../web/respond.tsx'
import { mayReadAudit } from '../duties.ts'
import { listScopes } from '../grants.sql.ts'
import { actorOf } from '../guard.ts'
import { listEverybody } from '../people.sql.ts'
import { waitsFor } from '../second-look/routes.tsx'
import { record } from './audit.sql.ts'
import { entriesOf } from './entries.sql.ts'
import { exportRoutes } from './export-routes.tsx'
import { kindsOf, placeIn, placeOf, readFilter, typedIn, type Filter } from './filter.ts'
import { AuditPage } from './pages/audit.tsx'
import { unusualRoutes } from './unusual-routes.tsx'
import { countUnsettled } from './unusual.sql.ts'

export const pageSize = 50

export function auditRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()

  // Whoever may not is told that there is nothing here.
  for (const path of [desk.audit, `${desk.audit}/*`]) {
    routes.use(path, (c, next) => (mayReadAudit(actorOf(c)) ? next() : Promise.resolve(c.notFound())))
  }

  routes.get(desk.audit, async (c) => {
    const [actor, today] = [actorOf(c), dayOf(context.now())]
    const frame = await deskFrame(context, actor.language, desk.audit)
    const people = await listEverybody(db)
    const typed = typedIn((name) => c.req.query(name)?.trim() ?? '')
    let closed = false
    const caseOf = async (reference: string) => {
      const found = await referredTo(db, reference)
      closed = !!found && found.closed
      return found && found.id
    }
    const { filter, problems } = await readFilter(typed, { people, caseOf, t: frame.t })
    const after = placeIn(c.req.query('after') ?? '')
    // Each page of it: where a page begins stands in the address, and anybody can write one.
    if (!problems.length && kindsOf(filter).length) await noteRead(c, filter, closed)
    const entries = problems.length ? [] : await entriesOf(db, { filter, after, limit: pageSize + 1, order: 'newest first' })
    const shown = entries.slice(0, pageSize)
    return page(c, (
      <AuditPage
        {...{ frame, actor, people, typed, filter, problems, after }} entries={shown} scopes={await listScopes(db, today)}
        next={entries.length > pageSize ? placeOf(shown.at(-1)!) : null} unsettled={await countUnsettled(db)} waits={await waitsFor(db, actor, context.now())}
      />
    ), problems.length ? 422 : 200)
  })

  /** With the kinds of what was asked for; whom it was about stands in its own place. */
  const noteRead = (c: HonoContext, filter: Filter, closed: boolean) => {
    const now = context.now()
    return inOneStatement(db, (tx) => record(tx, {
      what: 'audit-read', by: actorOf(c), detail: { by: kindsOf(filter).join(' ') },
      ...(filter.personId && { subjectId: filter.personId }), ...(filter.caseId && { caseId: filter.caseId }),
    }, closed ? startOfDay(dayOf(now)) : now))
  }

  routes.route('/', exportRoutes(context))
  routes.route('/', unusualRoutes(context))
  return routes
}
