// The desk's routes of publishing: what waits, preparing a public form, and checking one.
import { Hono } from 'hono'
import { seerOf } from '../sight.sql.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { has, readsFeedback } from '../../staff/actor.ts'
import { maySeePublishing } from '../../staff/duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { quotesToCheck } from '../../surveys/for-others.ts'
import { dayOf } from '../../text/dates.ts'
import type { Context } from '../../web/context.ts'
import { page } from '../../web/respond.tsx'
import { checkRoutes } from './check-routes.tsx'
import { PublishingPage } from './pages/desk.tsx'
import { prepareRoutes } from './prepare-routes.tsx'
import { onTheWay, reported, toCheck, toComment, toPrepare } from './waiting.sql.ts'

export function publishingDeskRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()

  routes.get(desk.publishing, async (c) => {
    const actor = actorOf(c)
    if (!maySeePublishing(actor)) return c.notFound()
    const checks = has(actor, 'coordinator') || has(actor, 'moderator')
    const frame = await deskFrame(context, actor.language, desk.publishing)
    const words = { ...frame.t.publishing.check.done, ...frame.t.pieceReports.desk.done }
    const done = c.req.query('done') ?? ''
    const asked = c.req.query('page') ?? ''
    const wantedPage = /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1
    const lists = {
      reported: checks ? await reported(db, actor) : null,
      toPrepare: readsFeedback(actor) ? await toPrepare(db, await seerOf(db, actor)) : null,
      toCheck: checks ? await toCheck(db, actor) : null,
      toComment: has(actor, 'supervisor') ? await toComment(db, actor, dayOf(context.now())) : null,
      shown: checks ? await onTheWay(db, actor, wantedPage) : null,
    }
    return page(c, <PublishingPage {...{ frame, actor, lists }} quotes={checks ? await quotesToCheck(db, actor) : null} page={wantedPage} done={Object.hasOwn(words, done) ? words[done as keyof typeof words] : null} />)
  })

  return routes.route('/', prepareRoutes(context)).route('/', checkRoutes(context))
}
