// The desk's pages of the guide: all texts at a glance, and the form of one with its preview and its history.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../db/db.ts'
import { oneAtATime } from '../db/one-at-a-time.ts'
import { typed, type FormValues } from '../directory/forms/reading.ts'
import { deskFrame } from '../frame.ts'
import { desk, lanePath } from '../paths.ts'
import { handOf } from '../staff/actor.ts'
import { actorOf } from '../staff/guard.ts'
import { mayEditLanes, maySeeLanes } from '../staff/duties.ts'
import { dayOf } from '../text/dates.ts'
import { languages } from '../text/language.ts'
import { texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import { readForm } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { page } from '../web/respond.tsx'
import { hasChangedSince, versionOf } from '../web/version.ts'
import { guided, type GuidedLane } from './lane.ts'
import { LaneEditPage, LanesPage } from './pages/edit.tsx'
import { inForce, shownText, type ShownText } from './text.ts'
import { daysOf, readText, textValues } from './text-form.ts'
import { addVersion, textsEndingSoon, versions } from './texts.sql.ts'

type Shown = { values: FormValues; version: string; problems?: Problem[]; preview?: ShownText[]; status?: 200 | 409 | 422 }

export function laneDeskRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())

  // Whoever may not is told that there is nothing here.
  routes.get(desk.lanes, async (c) => {
    const actor = actorOf(c)
    if (!maySeeLanes(actor)) return c.notFound()
    const all = await versions(db)
    const rows = guided.map((lane) => ({ lane, own: inForce(all.filter((one) => one.lane === lane), today()) ?? null }))
    const frame = await deskFrame(context, actor.language, desk.lanes)
    const told = { mayEdit: mayEditLanes(actor), saved: c.req.query('saved') === 'yes', ending: await textsEndingSoon(db, today()) }
    return page(c, <LanesPage {...{ frame, actor, rows, ...told }} />)
  })

  routes.get(desk.lane, async (c) => {
    const lane = laneOf(c)
    if (!lane) return c.notFound()
    const [last] = await versions(db, lane)
    return show(c, lane, { values: { ...textValues(lane, last), ...daysOf(last, today()) }, version: versionOf(stored(lane, last)) })
  })

  routes.post(desk.lane, async (c) => {
    const lane = laneOf(c)
    if (!lane) return c.notFound()
    const form = await readForm(c)
    const actor = actorOf(c)
    const values = typed(form)
    const read = readText(form, lane, texts[actor.language], { language: actor.language, today: today() })
    if (!read.ok) return show(c, lane, { values, version: form.text('version'), problems: read.problems, status: 422 })
    if (form.text('step') !== 'save') {
      const preview = languages.map((language) => shownText(lane, read.details, texts[language], language))
      return show(c, lane, { values, version: form.text('version'), preview })
    }
    const changedTo = await transact(db, async (tx) => {
      await oneAtATime(tx, 'directory')
      const [last] = await versions(tx, lane)
      // Pressed twice: it has been saved.
      if (last && versionOf(stored(lane, last)) === versionOf(stored(lane, read.details))) return null
      if (hasChangedSince(form, stored(lane, last))) return versionOf(stored(lane, last))
      return void (await addVersion(tx, read.details, { personId: handOf(actor), today: today() }))
    })
    return changedTo ? show(c, lane, { values, version: changedTo, status: 409 }) : c.redirect(`${desk.lanes}?saved=yes`, 303)
  })

  const laneOf = (c: HonoContext): GuidedLane | undefined =>
    mayEditLanes(actorOf(c)) ? guided.find((lane) => lane === c.req.param('lane')) : undefined

  async function show(c: HonoContext, lane: GuidedLane, { values, version, problems = [], preview = [], status = 200 }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, lanePath(lane))
    return page(c, <LaneEditPage {...{ frame, actor, lane, values, version, problems, preview }} changed={status === 409} history={await versions(db, lane)} />, status)
  }

  return routes
}

const stored = (lane: GuidedLane, text: Parameters<typeof textValues>[1]): FormValues =>
  ({ ...textValues(lane, text), validFrom: text?.validFrom ?? '', validTo: text?.validTo ?? '' })
