// What is asked just now, at the desk: the list, a new one, and one changed; later what came of it.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { oneAtATime } from '../../db/one-at-a-time.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { typedDay } from '../../staff/day-field.ts'
import { mayAskNow } from '../../staff/duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf, daysAfter } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { hasChangedSince, versionOf } from '../../web/version.ts'
import { choices } from '../choices.sql.ts'
import { typed, type FormValues } from '../forms/reading.ts'
import { addAsked, allAsked, changeAsked, findAsked } from './asked.sql.ts'
import { askedValues, readAsked } from './form.ts'
import { AskedPage, AskedListPage } from './pages/asked.tsx'

type Shown = { values: FormValues; version: string; problems?: Problem[]; status?: 200 | 409 | 422 }

export function askedRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())

  routes.get(desk.asked, async (c) => {
    const actor = actorOf(c)
    if (!mayAskNow(actor)) return c.notFound()
    return page(c, <AskedListPage frame={await deskFrame(context, actor.language, desk.asked)} actor={actor} asked={await allAsked(db)} today={today()} saved={c.req.query('saved') === 'yes'} />)
  })

  routes.get(desk.newAsked, (c) => (mayAskNow(actorOf(c)) ? show(c, null, { values: { first: typedDay(today()), last: typedDay(daysAfter(today(), 30)) }, version: '' }) : c.notFound()))
  routes.post(desk.newAsked, (c) => save(c, null))

  routes.get(desk.oneAsked, async (c) => {
    const stored = mayAskNow(actorOf(c)) ? await findAsked(db, c.req.param('id')) : null
    const values = stored && askedValues(stored)
    return values ? show(c, stored.id, { values, version: versionOf(values) }) : c.notFound()
  })
  routes.post(desk.oneAsked, (c) => save(c, c.req.param('id')))

  async function save(c: HonoContext, id: string | null): Promise<Response> {
    const form = await readForm(c)
    const { language } = actorOf(c)
    if (!mayAskNow(actorOf(c)) || (id !== null && !(await findAsked(db, id)))) return c.notFound()
    const read = readAsked(form, await choices(db, today()), texts[language], language)
    if (!read.ok) return show(c, id, { values: typed(form), version: form.text('version'), problems: read.problems, status: 422 })
    const changedTo = await transact(db, async (tx) => {
      await oneAtATime(tx, 'directory')
      const stored = id && askedValues((await findAsked(tx, id))!)
      if (stored && hasChangedSince(form, stored)) return versionOf(stored)
      await (id ? changeAsked(tx, id, read.details) : addAsked(tx, read.details))
      return null
    })
    return changedTo ? show(c, id, { values: typed(form), version: changedTo, status: 409 }) : c.redirect(`${desk.asked}?saved=yes`, 303)
  }

  async function show(c: HonoContext, id: string | null, { values, version, problems = [], status = 200 }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, id ? desk.oneAsked.replace(':id', id) : desk.newAsked)
    return page(c, <AskedPage {...{ frame, actor, id, values, version, problems }} lines={(await choices(db, today())).lines} changed={status === 409} />, status)
  }

  return routes
}
