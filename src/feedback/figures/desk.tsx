// The figures of management, at the desk.
import { Hono } from 'hono'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { maySeeFigures } from '../../staff/duties.ts'
import { grantText } from '../../staff/grant-text.ts'
import { actorOf } from '../../staff/guard.ts'
import { scopesOn } from '../../staff/reader.ts'
import { dayOf } from '../../text/dates.ts'
import type { Context } from '../../web/context.ts'
import { page } from '../../web/respond.tsx'
import { endedMonths, managedBy, readFigures } from './figures.ts'
import { FiguresPage } from './page.tsx'

export function figureRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()

  // Whoever may not is told that there is nothing here.
  routes.get(desk.figures, async (c) => {
    const actor = actorOf(c)
    if (!maySeeFigures(actor)) return c.notFound()
    const today = dayOf(context.now())
    const period = endedMonths(c.req.query('period'), today)
    const frame = await deskFrame(context, actor.language, desk.figures)
    const scopes = await scopesOn(db, today)
    const of = managedBy(actor).countedOf.map((grant) => grantText(grant, scopes, frame.t, frame.language))
    return page(c, <FiguresPage {...{ frame, actor, period, of }} figures={await readFigures(db, actor, period, today)} />)
  })

  return routes
}
