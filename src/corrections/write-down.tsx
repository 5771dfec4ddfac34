// At the desk: a request that somebody of the staff writes down for whoever cannot or will not sign in. Once it is saved they see no more of it.
import { Hono, type Context as HonoContext } from 'hono'
import { transact, type Db } from '../db/db.ts'
import { listUnits } from '../directory/lists.sql.ts'
import { deskFrame } from '../frame.ts'
import { desk } from '../paths.ts'
import { actorOf } from '../staff/guard.ts'
import { typedDay } from '../staff/day-field.ts'
import { dayOf } from '../text/dates.ts'
import { texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import { readForm } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { page } from '../web/respond.tsx'
import { ask } from './ask.ts'
import { requestDueOn } from '../request-clock.ts'
import { nothingTyped, readWrittenDown, type Typed } from './form.ts'
import { WriteDownPage, WrittenDownPage } from './pages/write-down.tsx'

export function writeDownRoutes(context: Context, room: Db): Hono {
  const { db, keys } = context
  const routes = new Hono()
  const units = () => listUnits(db, dayOf(context.now()))

  routes.get(desk.newRecord, (c) => show(c, { ...nothingTyped(), arrived: typedDay(dayOf(context.now())), language: actorOf(c).language, reply: '' }))

  routes.post(desk.newRecord, async (c) => {
    const [actor, now] = [actorOf(c), context.now()]
    const { typed, problems, read } = readWrittenDown(await readForm(c), (await units()).map(({ id }) => id), { t: texts[actor.language], now })
    if (!read) return show(c, typed, problems)
    const { identity, way, arrivedOn } = read
    const made = await transact(room, (tx) => ask(tx, read, { actor, identity, way, arrivedOn }, { keys, now }))
    if (!made) return show(c, { ...typed, once: crypto.randomUUID() }, [{ field: 'wrong', text: texts[actor.language].records.problems.stale }])
    const frame = await deskFrame(context, actor.language, desk.newRecord)
    return page(c, <WrittenDownPage {...{ frame, actor }} reference={made.reference} dueOn={requestDueOn(arrivedOn)} />)
  })

  async function show(c: HonoContext, typed: Typed, problems: Problem[] = []): Promise<Response> {
    const actor = actorOf(c)
    return page(c, <WriteDownPage {...{ actor, typed, problems }} units={await units()} frame={await deskFrame(context, actor.language, desk.newRecord)} />, problems.length ? 422 : 200)
  }

  return routes
}
