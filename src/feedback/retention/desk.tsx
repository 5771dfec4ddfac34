// How long is kept what, at the desk: the times and their change with a second look, what would go, what went, and what is held.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { actorOf } from '../../staff/guard.ts'
import { parseDay } from '../../staff/day-field.ts'
import { mayHoldCases, maySeeRetention } from '../../staff/retention-duties.ts'
import { dayOf } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { pagedOf } from '../../web/paged.ts'
import { page } from '../../web/respond.tsx'
import { chooseTimes, takeBackTime } from './choose-times.ts'
import { dueByMonth, openSince } from './erase.sql.ts'
import { readTimes, typedIn, type Typed } from './form.ts'
import { goesBy, goesFile, logFile, sumOf } from './goes.ts'
import { holdRoutes } from './hold-routes.tsx'
import { countErasings, erasings } from './log.sql.ts'
import { DryRunPage } from './pages/dry-run.tsx'
import { ErasingsPage } from './pages/erasings.tsx'
import { RetentionPage, type Said } from './pages/schedule.tsx'
import { SecondLookPage } from './pages/second-look.tsx'
import { beginsOn, changed, closedBefore, keptKinds, limits, timesOf, type Wanted } from './retention.ts'
import { chosenTimes } from './times.sql.ts'

export function retentionRoutes(context: Context): Hono {
  const { db, settings } = context
  const routes = new Hono()
  // Whoever may not is told that there is nothing here.
  for (const path of [desk.retention, `${desk.retention}/*`]) routes.use(path, (c, next) => (maySeeRetention(actorOf(c)) ? next() : Promise.resolve(c.notFound())))
  const byOf = (c: HonoContext) => ({ actor: actorOf(c), now: context.now() })
  const today = () => dayOf(context.now())
  const frameOf = (c: HonoContext, address: string) => deskFrame(context, actorOf(c).language, address)

  routes.get(desk.retention, (c) => schedule(c, { said: (['saved', 'taken-back'] as const).find((one) => one === c.req.query('said')) ?? null }))

  routes.post(desk.retention, async (c) => {
    const form = await readForm(c)
    const [typed, t] = [typedIn(form), texts[actorOf(c).language]]
    const { wanted, problems } = readTimes(typed, t)
    if (problems.length) return schedule(c, { typed, problems })
    if (form.text('step') !== 'confirm') return secondLook(c, wanted, typed)
    const outcome = await transact(db, (tx) => chooseTimes(tx, wanted, byOf(c)))
    if (outcome === 'not-theirs') return c.notFound()
    return outcome === 'done' ? c.redirect(`${desk.retention}?said=saved`, 303) : schedule(c, { typed, said: 'same' })
  })

  routes.post(desk.retentionTakeBack, async (c) => {
    const form = await readForm(c)
    const kind = keptKinds.find((one) => one === form.text('kind'))
    const outcome = kind ? await transact(db, (tx) => takeBackTime(tx, kind, byOf(c))) : 'too-late'
    return outcome === 'done' ? c.redirect(`${desk.retention}?said=taken-back`, 303) : schedule(c, { said: 'too-late' })
  })

  routes.get(desk.dryRun, async (c) => {
    const typed = c.req.query('day')?.trim() ?? ''
    const day = typed ? parseDay(typed) : today()
    const isDay = day !== null && day >= today()
    const t = texts[actorOf(c).language]
    const problems = isDay ? [] : [{ field: 'day', text: t.retention.dry.badDay }]
    return page(c, (
      <DryRunPage frame={await frameOf(c, desk.dryRun)} actor={actorOf(c)} typed={typed} day={isDay ? day : null} goes={isDay ? await goesBy(db, await chosenTimes(db), day) : []} problems={problems} />
    ), problems.length ? 422 : 200)
  })

  routes.get(desk.dryRunFile, async (c) => {
    const day = parseDay(c.req.query('day') ?? '') ?? today()
    const t = texts[actorOf(c).language]
    return file(c, `${t.retention.dry.fileName}-${day}`, goesFile(await goesBy(db, await chosenTimes(db), day), t))
  })

  routes.get(desk.erasings, async (c) => {
    const paged = pagedOf(c.req.query('page'), await countErasings(db))
    return page(c, <ErasingsPage frame={await frameOf(c, desk.erasings)} actor={actorOf(c)} erasings={await erasings(db, paged)} paged={paged} />)
  })

  routes.get(desk.erasingsFile, async (c) => {
    const t = texts[actorOf(c).language]
    return file(c, `${t.retention.log.fileName}-${today()}`, logFile(await erasings(db), t))
  })

  function file(c: HonoContext, name: string, lines: string): Response {
    c.header('Content-Type', 'text/csv; charset=utf-8')
    c.header('Content-Disposition', `attachment; filename="${name}.csv"`)
    c.header('Cache-Control', 'private, no-store')
    return c.body(lines)
  }

  type Shown = { typed?: Typed; problems?: Problem[]; said?: Said | null }

  async function schedule(c: HonoContext, { typed, problems = [], said = null }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const times = timesOf(await chosenTimes(db), today())
    const standing = Object.fromEntries(keptKinds.map((kind) => [kind, String((times[kind].waits ?? times[kind].holds)?.months ?? limits[kind].usual)])) as Typed
    const open = await openSince(db, closedBefore(times.feedback.holds?.months ?? limits.feedback.usual, today()))
    const known = { closeDays: settings.CLOSE_AFTER_DAYS, contactDays: settings.ERASE_CONTACT_AFTER_DAYS, mailDays: settings.MAIL_IN_KEEP_DAYS, exportHours: settings.DATA_EXPORT_HOURS }
    return page(c, (
      <RetentionPage {...{ actor, times, open, known, problems, said }} frame={await frameOf(c, desk.retention)} typed={typed ?? standing} holdsCases={mayHoldCases(actor)} />
    ), problems.length ? 422 : said === 'same' || said === 'too-late' ? 409 : 200)
  }

  /** What is about to be changed, and what it does: nothing is changed by looking. */
  async function secondLook(c: HonoContext, wanted: Wanted, typed: Typed): Promise<Response> {
    const times = timesOf(await chosenTimes(db), today())
    const kinds = keptKinds.filter((kind) => changed(times[kind], wanted[kind]))
    if (!kinds.length) return schedule(c, { typed, said: 'same' })
    const changes = await Promise.all(kinds.map(async (kind) => {
      const [before, after] = [times[kind].holds?.months ?? null, wanted[kind]]
      const fromOn = beginsOn(times[kind], after, today())
      const isLonger = before !== null && after >= before
      return { kind, before, after, fromOn, goes: isLonger ? null : sumOf(await dueByMonth(db, kind, closedBefore(after, fromOn), fromOn), 'goes') }
    }))
    return page(c, <SecondLookPage frame={await frameOf(c, desk.retention)} actor={actorOf(c)} changes={changes} typed={typed} />)
  }

  routes.route('/', holdRoutes(context))
  return routes
}
