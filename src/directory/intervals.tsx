// Answering times by kind of feedback, and who is told when a promised day has passed. What was promised already stays.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../db/db.ts'
import { oneAtATime } from '../db/one-at-a-time.ts'
import { deskFrame } from '../frame.ts'
import { desk } from '../paths.ts'
import { actorOf } from '../staff/guard.ts'
import { texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import { readForm } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { page } from '../web/respond.tsx'
import { hasChangedSince, versionOf } from '../web/version.ts'
import { intervalValues, readIntervals } from './forms/intervals.ts'
import { typed, type FormValues } from './forms/reading.ts'
import { mayEdit } from './may-edit.tsx'
import { organisation, saveIntervals } from './organisation.sql.ts'
import { IntervalsPage } from './pages/intervals.tsx'

type Shown = { values: FormValues; version: string; problems?: Problem[]; status?: 200 | 409 | 422 }

export function intervalRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  routes.use(desk.intervals, mayEdit(context))

  routes.get(desk.intervals, async (c) => {
    const values = intervalValues(await organisation(db))
    return show(c, { values, version: versionOf(values) })
  })

  routes.post(desk.intervals, async (c) => {
    const form = await readForm(c)
    const read = readIntervals(form, texts[actorOf(c).language])
    if (!read.ok) return show(c, { values: typed(form), version: form.text('version'), problems: read.problems, status: 422 })
    const changedTo = await transact(db, async (tx) => {
      await oneAtATime(tx, 'directory')
      const stored = intervalValues(await organisation(tx))
      if (hasChangedSince(form, stored)) return versionOf(stored)
      await saveIntervals(tx, read.details)
      return null
    })
    return changedTo ? show(c, { values: typed(form), version: changedTo, status: 409 }) : c.redirect(`${desk.intervals}?saved=yes`, 303)
  })

  async function show(c: HonoContext, { values, version, problems = [], status = 200 }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, desk.intervals)
    const own = await organisation(db)
    return page(c, <IntervalsPage {...{ frame, actor, own, values, version, problems }} saved={c.req.query('saved') === 'yes'} changed={status === 409} />, status)
  }

  return routes
}
