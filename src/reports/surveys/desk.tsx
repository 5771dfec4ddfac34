// The desk's routes of satisfaction: the same numbers as everybody sees, those of units, and what the organisation wants of a line.
import { Hono, type Context as HonoContext } from 'hono'
import { typed, type FormValues } from '../../directory/forms/reading.ts'
import { serviceLines } from '../../directory/services.sql.ts'
import { transact } from '../../db/db.ts'
import { deskFrame } from '../../frame.ts'
import { aimPath, desk } from '../../paths.ts'
import { maySetAims } from '../../staff/report-duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { forReaders } from '../for-readers.tsx'
import { aimValues, readAim } from './aim-form.ts'
import { aimsOf } from './aims.sql.ts'
import { AimFormPage } from './pages/aim-form.tsx'
import { DeskSatisfactionPage } from './pages/desk.tsx'
import { kindNamed } from './period.ts'
import { readLine, readOverview, type Line } from './read.ts'
import { writeAim } from './write-aim.ts'

export function satisfactionDeskRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())

  routes.get(desk.satisfaction, forReaders(context, async (c, { actor, frame }) => {
    const { line, unit, voice, period, by } = c.req.query()
    if (line === undefined) return page(c, <DeskSatisfactionPage {...{ frame, actor }} overview={await readOverview(db, kindNamed(by) ?? 'four-months', today())} />)
    const of = await readLine(db, { line, unit, voice, period, by: kindNamed(by) ?? undefined }, { today: today(), isPublic: false })
    return of ? page(c, <DeskSatisfactionPage {...{ frame, actor, of }} maySetAim={maySetAims(actor, of.line.id)} />) : c.notFound()
  }))

  routes.get(desk.satisfactionAim, async (c) => {
    const line = await mine(c)
    if (!line) return c.notFound()
    const newest = (await aimsOf(db, line.id))[0]
    const [saved, same] = [c.req.query('saved'), c.req.query('same')]
    return show(c, line, { values: aimValues(newest?.of ?? null), seen: newest?.number ?? 0, news: same ? 'same' : newest && saved === String(newest.number) ? 'saved' : undefined })
  })

  routes.post(desk.satisfactionAim, async (c) => {
    const line = await mine(c)
    if (!line) return c.notFound()
    const actor = actorOf(c)
    const form = await readForm(c)
    const seen = Number(form.text('seen')) || 0
    const read = readAim(form, { t: texts[actor.language], language: actor.language, today: today() })
    if (!read.ok) return show(c, line, { values: typed(form), seen, problems: read.problems, status: 422 })
    const outcome = await transact(db, (tx) => writeAim(tx, { lineId: line.id, aim: read.details, seen }, { actor, now: context.now() }))
    if (outcome === 'not-allowed') return c.notFound()
    // Their own words stay; saving once more puts them in the place of the others'.
    if (outcome === 'changed-meanwhile') return show(c, line, { values: typed(form), seen: (await aimsOf(db, line.id))[0]!.number, status: 409 })
    return c.redirect(`${aimPath(line.id)}?${outcome === 'same' ? 'same=yes' : `saved=${seen + 1}`}`, 303)
  })

  /** A line in use of which the actor may write it. */
  async function mine(c: HonoContext): Promise<Line | null> {
    const line = (await serviceLines(db, today())).find(({ id }) => id === c.req.param('line'))
    return line && maySetAims(actorOf(c), line.id) ? line : null
  }

  type Shown = { values: FormValues; seen: number; problems?: Problem[]; status?: 200 | 409 | 422; news?: 'saved' | 'same' | undefined }

  async function show(c: HonoContext, line: Line, { values, seen, problems = [], status = 200, news }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, aimPath(line.id))
    return page(c, <AimFormPage {...{ frame, actor, line, values, seen, problems, news }} changed={status === 409} />, status)
  }

  return routes
}
