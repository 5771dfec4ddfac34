// One page for each unit with all that is said of it, and the list of them.
import { Hono } from 'hono'
import { publicFrame } from '../../frame.ts'
import { pattern } from '../../paths.ts'
import { dayOf } from '../../text/dates.ts'
import { languages } from '../../text/language.ts'
import type { Context } from '../../web/context.ts'
import { page } from '../../web/respond.tsx'
import { UnitPicturedPage, UnitsPicturedPage } from './pages/unit.tsx'
import { pictureOf } from './pictured.ts'
import { findUnit, unitsInUse } from './unit-picture.sql.ts'

export function unitPictureRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())
  for (const language of languages) {
    routes.get(pattern('unitsFeedback', language), async (c) =>
      page(c, <UnitsPicturedPage frame={await publicFrame(context, language, 'unitsFeedback')} units={await unitsInUse(db, today())} />))

    routes.get(pattern('unitFeedback', language), async (c) => {
      const unit = await findUnit(db, c.req.param('unit') ?? '', today())
      if (!unit) return c.notFound()
      return page(c, <UnitPicturedPage frame={await publicFrame(context, language, 'unitFeedback', { unit: unit.id })} unit={unit} pictured={await pictureOf(db, unit.id, today())} today={today()} />)
    })
  }
  return routes
}
