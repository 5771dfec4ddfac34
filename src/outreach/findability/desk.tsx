// The desk's page of findability tests: the homework, telling what came of it, and the results over time.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import { deskFrame } from '../../frame.ts'
import { desk, to } from '../../paths.ts'
import { has } from '../../staff/actor.ts'
import { typedDay } from '../../staff/day-field.ts'
import { mayRemoveTry, mayTestFindability } from '../../staff/duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf, daysAfter } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { addTry, removeTry, triesSince } from './findability.sql.ts'
import { readTry } from './form.ts'
import { FindabilityPage } from './pages/findability.tsx'

/** Three years: long enough to see whether it became easier. */
const daysShown = 3 * 366

export function findabilityRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()

  routes.get(desk.findability, (c) => (mayTestFindability(actorOf(c)) ? show(context, c, {}) : c.notFound()))

  routes.post(desk.findability, async (c) => {
    const actor = actorOf(c)
    const form = await readForm(c)
    if (!mayTestFindability(actor)) return c.notFound()
    const read = readTry(form, dayOf(context.now()), has(actor, 'council') ? 'council' : 'staff', texts[actor.language])
    if (!read.ok) return show(context, c, { form, problems: read.problems })
    await transact(db, (tx) => addTry(tx, read.read))
    return c.redirect(`${desk.findability}?done=told`, 303)
  })

  routes.post(desk.findabilityRemove, async (c) => {
    const id = (await readForm(c)).text('id')
    if (!mayRemoveTry(actorOf(c))) return c.notFound()
    if (isId(id)) await transact(db, (tx) => removeTry(tx, id))
    return c.redirect(`${desk.findability}?done=removed`, 303)
  })

  return routes
}

async function show(context: Context, c: HonoContext, { form, problems = [] }: { form?: Form; problems?: Problem[] }): Promise<Response> {
  const actor = actorOf(c)
  const today = dayOf(context.now())
  const tries = await triesSince(context.db, daysAfter(today, -daysShown))
  const frame = await deskFrame(context, actor.language, desk.findability)
  return page(c, (
    <FindabilityPage
      {...{ frame, actor, tries, problems }} typed={(name) => form?.text(name) ?? (name === 'day' ? typedDay(today) : '')}
      done={c.req.query('done') ?? ''} mayRemove={mayRemoveTry(actor)} address={new URL(to('home', actor.language), context.settings.PUBLIC_URL ?? c.req.url).href}
    />
  ), problems.length ? 422 : 200)
}
