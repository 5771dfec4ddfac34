// At the desk: whether it is asked when something ends, of all units and of one, and the form in which the numbers of a month are entered.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import { typed, type FormValues } from '../../directory/forms/reading.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { endsEnterPath, endsUnitPath } from '../../survey-paths.ts'
import { has } from '../../staff/actor.ts'
import { actorOf } from '../../staff/guard.ts'
import { mayAskSurvey, maySeeEnds } from '../../staff/survey-duties.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import { plural } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { countsOfMonths, earlierOfUnit, slipsOfNoUnit, toldOfUnit } from './changes.sql.ts'
import { enterCounts } from './enter.ts'
import { clashProblems, enterRows, readEntered, rowsOnPage, sentRows, valuesOf, type EnterRow } from './enter-form.ts'
import { monthBefore, monthOf, monthsOver, monthsShown, isCountable, readMonth } from './months.ts'
import { isOfMonth } from './named.ts'
import { slipRoundsOf } from './open-rounds.sql.ts'
import { EnterPage } from './pages/enter.tsx'
import { EndsPage } from './pages/list.tsx'
import { EndsUnitPage } from './pages/unit.tsx'
import { linesOf, unitsOf, viewsOf } from './shown.ts'
import { countedLines } from './units.sql.ts'

export function endsDeskRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())
  const pageAsked = (c: HonoContext) => (/^[1-9]\d{0,2}$/.test(c.req.query('page') ?? '') ? Number(c.req.query('page')) : 1)
  routes.use(desk.ends, (c, next) => (maySeeEnds(actorOf(c)) ? next() : Promise.resolve(c.notFound())))
  routes.use(`${desk.ends}/*`, (c, next) => (maySeeEnds(actorOf(c)) ? next() : Promise.resolve(c.notFound())))

  routes.get(desk.ends, async (c) => {
    const actor = actorOf(c)
    const months = monthsOver(today(), monthsShown)
    const units = await unitsOf(db, actor, { since: months.at(-1)!, today: today() })
    const lines = await linesOf(db, units)
    const line = lines.find(({ id }) => id === c.req.query('line')) ?? null
    const rows = await viewsOf(db, line ? units.filter(({ lineIds }) => lineIds.includes(line.id)) : units, months)
    const ofNoUnit = has(actor, 'coordinator') ? await slipsOfNoUnit(db, { from: months.at(-1)!, to: months[0]! }) : 0
    const frame = await deskFrame(context, actor.language, desk.ends)
    return page(c, <EndsPage {...{ frame, actor, rows, lines, line, ofNoUnit }} lastMonth={months[0]!} units={units.length} />)
  })

  routes.get(desk.endsUnit, async (c) => {
    const [actor, id] = [actorOf(c), c.req.param('unit')]
    // With the month that goes on: what a system has told of it, and the slips that are made for it, are there already.
    const months = [monthOf(today()), ...monthsOver(today(), monthsShown)]
    const since = months.at(-1)!
    const unit = isId(id) ? (await unitsOf(db, actor, { since, today: today() })).find((one) => one.id === id) : undefined
    if (!unit) return c.notFound()
    const [view] = await viewsOf(db, [unit], months)
    const open = await slipRoundsOf(db, unit.id, today())
    const [rounds, others] = [open.filter((round) => mayAskSurvey(actor, round)), open.filter((round) => !mayAskSurvey(actor, round))]
    const frame = await deskFrame(context, actor.language, endsUnitPath(unit.id))
    return page(c, (
      <EndsUnitPage
        {...{ frame, actor, rounds, others }} view={view!} goesOn={months[0]!} told={await toldOfUnit(db, unit.id, since)} earlier={await earlierOfUnit(db, unit.id, since)} lines={await countedLines(db)}
        mayAsk={mayAskSurvey(actor, { unitId: unit.id, supervisorId: unit.supervisorId, serviceLineId: null })}
      />
    ))
  })

  routes.get(desk.endsEnter, async (c) => {
    const asked = c.req.query('month')
    const month = asked === undefined ? monthBefore(monthOf(today())) : readMonth(asked)
    if (!month || !isCountable(month, today())) return c.notFound()
    const saved = /^\d{1,4}$/.test(c.req.query('saved') ?? '') ? Number(c.req.query('saved')) : null
    return showEnter(c, month, { byLine: c.req.query('by') === 'line', number: pageAsked(c), saved })
  })

  routes.post(desk.endsEnter, async (c) => {
    const [form, actor] = [await readForm(c), actorOf(c)]
    const month = readMonth(form.text('month'))
    if (!month || !isCountable(month, today())) return c.notFound()
    const shown = { byLine: form.text('by') === 'line', number: /^[1-9]\d{0,2}$/.test(form.text('page')) ? Number(form.text('page')) : 1 }
    const sent = sentRows(await rowsFor(c, month, shown.byLine), typed(form))
    const read = readEntered(form, sent, month, texts[actor.language])
    if (!read.ok) return showEnter(c, month, { ...shown, sent, values: typed(form), problems: read.problems, status: 422 })
    const outcome = await transact(db, (tx) => enterCounts(tx, read.details, { actor, now: context.now() }))
    if (outcome === 'not-allowed') return c.notFound()
    if (!outcome.ok) return showEnter(c, month, { ...shown, sent, ...clashProblems(outcome.clashes, sent, typed(form), texts[actor.language]), status: 409 })
    const query = new URLSearchParams({ month: month.slice(0, 7), ...(shown.byLine && { by: 'line' }), ...(shown.number > 1 && { page: String(shown.number) }), saved: String(outcome.saved) })
    return c.redirect(`${desk.endsEnter}?${query}`, 303)
  })

  async function rowsFor(c: HonoContext, month: Day, byLine: boolean): Promise<EnterRow[]> {
    const units = (await unitsOf(db, actorOf(c), { since: month, today: today() })).filter((unit) => isOfMonth(unit, month))
    return enterRows(units, await countedLines(db), await countsOfMonths(db, [month]), { byLine, language: actorOf(c).language })
  }

  /** `sent`: the rows of a form that comes back. */
  type Shown = { byLine: boolean; number: number; sent?: EnterRow[]; values?: FormValues; problems?: Problem[]; status?: 200 | 409 | 422; saved?: number | null }

  async function showEnter(c: HonoContext, month: Day, { byLine, number, sent, values, problems = [], status = 200, saved = null }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const all = await rowsFor(c, month, byLine)
    const rows = all.filter(({ isShown }) => isShown)
    const pages = Math.max(1, Math.ceil(rows.length / rowsOnPage))
    const shown = sent ?? rows.slice((Math.min(number, pages) - 1) * rowsOnPage, Math.min(number, pages) * rowsOnPage)
    const frame = await deskFrame(context, actor.language, endsEnterPath(month))
    const { enter: words } = frame.t.surveyEnds
    const told = saved === null ? null : saved ? plural(words.saved, saved, actor.language) : words.same
    const hasLines = all.some((row) => row.hasLines)
    return page(c, (
      <EnterPage
        {...{ frame, actor, month, byLine, hasLines, problems, pages, told }} rows={shown} values={values ?? valuesOf(shown)} number={Math.min(number, pages)} clash={status === 409}
        before={isCountable(monthBefore(month), today()) ? monthBefore(month) : null} goesOn={monthOf(today())}
      />
    ), status)
  }

  return routes
}
