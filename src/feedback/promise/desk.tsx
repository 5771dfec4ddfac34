// The promises at the desk: which line has which, the form of one, and what does not keep it right now.
import { Hono, type Context as HonoContext } from 'hono'
import { serviceLines } from '../../directory/services.sql.ts'
import { typed, type FormValues } from '../../directory/forms/reading.ts'
import { transact } from '../../db/db.ts'
import { deskFrame } from '../../frame.ts'
import { desk, linePromisePath } from '../../paths.ts'
import type { Actor } from '../../staff/actor.ts'
import { actorOf } from '../../staff/guard.ts'
import { maySeeBroken, maySeePromises, mayWritePromise } from '../../staff/duties.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { PromiseDeskPage, PromisesDeskPage, type BrokenNow } from './pages/desk.tsx'
import { untoldPlans } from './plans.sql.ts'
import { firstValues, promiseValues, readPromise } from './promise-form.ts'
import { inForce, keptIn, underPromise } from './promise.ts'
import { measuredIn, promisingLines, versionsFor, versionsForEach, versionsOf, type LineId } from './promises.sql.ts'
import { endedQuarters } from './quarter.ts'
import { notGoneThrough } from './units.sql.ts'
import { writePromise } from './write.ts'

/** So many plans are named; whoever has told of them sees the next. */
const mostPlans = 20

/** How the whole organisation is named in an address. */
export const whole = 'whole'

type Shown = { values: FormValues; seen: number; problems?: Problem[]; status?: 200 | 409 | 422; news?: { fromOn: Day } | 'same' | undefined }

export function promiseDeskRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()

  routes.get(desk.promises, async (c) => {
    const actor = actorOf(c)
    if (!maySeePromises(actor)) return c.notFound()
    const today = dayOf(context.now())
    const frame = await deskFrame(context, actor.language, desk.promises)
    const measured = await measuredIn(db, endedQuarters(today))
    const versionsOfEach = await versionsForEach(db)
    const ofWhole = inForce(versionsOfEach(null), today) !== null
    const lines = (await promisingLines(db, today)).map((line) =>
      ({ ...line, kept: keptIn(underPromise(measured.get(line.id) ?? [], versionsOfEach(line.id)))[0] ?? null }))
    return page(c, <PromisesDeskPage {...{ frame, actor, lines, ofWhole }} />)
  })

  routes.get(desk.linePromise, async (c) => {
    const found = await find(c)
    if (!found) return c.notFound()
    const newest = (await versionsOf(db, found.lineId))[0]
    const from = c.req.query('from')
    const news = c.req.query('same') ? 'same' as const : newest && from === newest.fromOn ? { fromOn: newest.fromOn } : undefined
    return show(c, found, { values: newest ? promiseValues(newest) : firstValues, seen: newest?.number ?? 0, news })
  })

  routes.post(desk.linePromise, async (c) => {
    const found = await find(c)
    const actor = actorOf(c)
    if (!found || !mayWritePromise(actor, found.lineId)) return c.notFound()
    const form = await readForm(c)
    const seen = Number(form.text('seen')) || 0
    const read = readPromise(form, texts[actor.language], actor.language)
    if (!read.ok) return show(c, found, { values: typed(form), seen, problems: read.problems, status: 422 })
    const outcome = await transact(db, (tx) => writePromise(tx, { lineId: found.lineId, words: read.details, seen }, { actor, now: context.now() }))
    if (outcome === 'not-allowed') return c.notFound()
    if (outcome === 'changed-meanwhile') {
      // Their own words stay; saving once more puts them in the place of the others'.
      return show(c, found, { values: typed(form), seen: (await versionsOf(db, found.lineId))[0]!.number, status: 409 })
    }
    return c.redirect(`${linePromisePath(found.lineId ?? whole)}?${outcome === 'same' ? 'same=yes' : `from=${outcome.fromOn}`}`, 303)
  })

  /** Whose promise it is: of a line in use, or of the whole organisation. */
  async function find(c: HonoContext) {
    if (!maySeePromises(actorOf(c))) return null
    const id = c.req.param('line')
    if (id === whole) return { lineId: null, name: null }
    const line = (await serviceLines(db, dayOf(context.now()))).find((one) => one.id === id)
    return line ? { lineId: line.id, name: line.name } : null
  }

  async function show(c: HonoContext, { lineId, name }: NonNullable<Awaited<ReturnType<typeof find>>>, shown: Shown): Promise<Response> {
    const actor = actorOf(c)
    const today = dayOf(context.now())
    const { values, seen, problems = [], status = 200, news } = shown
    const frame = await deskFrame(context, actor.language, linePromisePath(lineId ?? whole))
    const now = inForce(await versionsFor(db, lineId), today)
    const beginsNow = now === null
    const broken = now && maySeeBroken(actor) ? await brokenNow(actor, lineId, now.goneThroughMonths, today) : null
    return page(c, (
      <PromiseDeskPage
        {...{ frame, actor, lineId, name, values, seen, problems, broken, now, news, beginsNow, today }}
        mayWrite={mayWritePromise(actor, lineId)} changed={status === 409}
      />
    ), status)
  }

  async function brokenNow(actor: Actor, lineId: LineId, months: number, today: Day): Promise<BrokenNow> {
    return {
      plans: await untoldPlans(db, actor, lineId, mostPlans),
      units: lineId ? await notGoneThrough(db, lineId, { months, today }) : [],
    }
  }

  return routes
}
