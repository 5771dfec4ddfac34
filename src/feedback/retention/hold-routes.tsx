// Cases that are held though their time is over, at the desk of the data protection officer. Mounted by desk.tsx.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { actorOf } from '../../staff/guard.ts'
import { mayHoldCases } from '../../staff/retention-duties.ts'
import { dayOf } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { pagedOf } from '../../web/paged.ts'
import { page } from '../../web/respond.tsx'
import { readHold, typedHold, type TypedHold } from './form.ts'
import { liftHold, placeHold } from './hold.ts'
import { HoldsPage } from './pages/holds.tsx'
import { countHolds, holds } from './times.sql.ts'

export function holdRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  for (const path of [desk.holds, desk.endHold]) routes.use(path, (c, next) => (mayHoldCases(actorOf(c)) ? next() : Promise.resolve(c.notFound())))
  const byOf = (c: HonoContext) => ({ actor: actorOf(c), now: context.now() })

  routes.get(desk.holds, (c) => show(c))

  routes.post(desk.holds, async (c) => {
    const [typed, t] = [typedHold(await readForm(c)), texts[actorOf(c).language]]
    const { because, untilOn, problems } = readHold(typed, dayOf(context.now()), t)
    if (problems.length || !because || !untilOn) return show(c, { typed, problems })
    const outcome = await transact(db, (tx) => placeHold(tx, { reference: typed.reference, because, untilOn }, byOf(c)))
    if (outcome === 'done') return c.redirect(`${desk.holds}?said=placed`, 303)
    const { problems: words } = t.retention.holds
    return show(c, { typed, problems: [{ field: 'reference', text: outcome === 'double' ? words.double : words.reference }] })
  })

  routes.post(desk.endHold, async (c) => {
    const form = await readForm(c)
    await transact(db, (tx) => liftHold(tx, form.text('hold'), byOf(c)))
    return c.redirect(`${desk.holds}?said=ended`, 303)
  })

  async function show(c: HonoContext, { typed = { reference: '', because: '', until: '' }, problems = [] }: { typed?: TypedHold; problems?: Problem[] } = {}): Promise<Response> {
    const today = dayOf(context.now())
    const paged = pagedOf(c.req.query('page'), await countHolds(db))
    const frame = await deskFrame(context, actorOf(c).language, desk.holds)
    const said = (['placed', 'ended'] as const).find((one) => one === c.req.query('said')) ?? null
    return page(c, <HoldsPage {...{ frame, typed, problems, paged, today, said }} actor={actorOf(c)} holds={await holds(db, today, paged)} />, problems.length ? 422 : 200)
  }

  return routes
}
