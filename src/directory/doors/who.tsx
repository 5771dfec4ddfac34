// Who takes care of what, for clients, and the page of each unit.
import { Hono, type Context as HonoContext } from 'hono'
import { publicFrame } from '../../frame.ts'
import { pattern } from '../../paths.ts'
import { dayOf } from '../../text/dates.ts'
import { languages } from '../../text/language.ts'
import { changedHere } from '../../improvements/for-others.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import { page } from '../../web/respond.tsx'
import { hoursOfEntries } from '../hours/hours.sql.ts'
import { everydayWords } from '../services.sql.ts'
import { findUnits } from './find-unit.ts'
import { UnitPage, WhoForClientsPage } from './pages/unit.tsx'
import { shownUnit, shownUnits } from './unit.sql.ts'

/** As on the other pages on which clients search. */
const longestSearch = 100

export function whoForClientsRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())
  for (const language of languages) {
    const show = async (c: HonoContext, words: string) => {
      const found = words ? findUnits(await shownUnits(db, today()), await everydayWords(db, today()), words, language) : null
      return page(c, <WhoForClientsPage frame={await publicFrame(context, language, 'who')} {...{ words, found }} />)
    }
    routes.get(pattern('who', language), (c) => show(c, ''))
    // By POST: whom somebody looks for stays out of addresses.
    routes.post(pattern('who', language), async (c) => show(c, (await readForm(c)).text('q').slice(0, longestSearch)))

    routes.get(pattern('unit', language), async (c) => {
      const unit = await shownUnit(db, c.req.param('unit') ?? '', today())
      if (!unit) return c.notFound()
      const hours = unit.place ? (await hoursOfEntries(db, [unit.place.id], today())).get(unit.place.id) : undefined
      return page(c, <UnitPage frame={await publicFrame(context, language, 'unit', { unit: unit.id })} {...{ unit, hours }} now={context.now()} changed={await changedHere(db, { unitId: unit.id }, today())} />)
    })
  }
  return routes
}
