// The unit's own page at the desk: what came and was approved, what was gone through, what changed.
import { Hono, type Context as HonoContext } from 'hono'
import { councilAtUnit } from '../council/at-unit.ts'
import { rowOf } from '../council/trials/unit-desk.tsx'
import { unitFrame } from '../council/unit-frame.ts'
import { transact } from '../db/db.ts'
import { isId } from '../directory/id.ts'
import { readShared } from '../feedback/approved/read-shared.ts'
import { takeBack } from '../feedback/approved/take-back.ts'
import { longest } from '../feedback/case.ts'
import { tooLong } from '../feedback/draft.ts'
import { periodOf } from '../feedback/period.ts'
import { desk, unitPath } from '../paths.ts'
import { cameLately } from '../reports/feedback/lately.ts'
import { handOf, has, shownAs, type Actor } from '../staff/actor.ts'
import { parseDay, typedDay } from '../staff/day-field.ts'
import { actorOf } from '../staff/guard.ts'
import { mayGoThrough, mayReadUnit, mayTakeBack } from '../staff/duties.ts'
import { dayOf } from '../text/dates.ts'
import { fill, inFigures } from '../text/fill.ts'
import { texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import { readForm, type Form } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { page } from '../web/respond.tsx'
import { goThrough, readDiscussions } from './go-through.ts'
import { TakeBackPage } from './pages/take-back.tsx'
import { UnitPage } from './pages/unit.tsx'
import { UnitsPage } from './pages/units.tsx'
import { sorted } from './strengths.ts'
import { findUnit, unitsOf, type Unit } from './unit.sql.ts'

/** A role in a unit is no matter of theirs who watch over the others, write for everybody, or are clients. */
const mayBelongToUnit = (actor: Actor): boolean => !(['data-protection', 'council', 'communications'] as const).some((role) => has(actor, role))

export function unitRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()

  routes.get(desk.units, async (c) => {
    const actor = actorOf(c)
    const units = await unitsOf(db, actor, dayOf(context.now()))
    if (units.length === 1) return c.redirect(unitPath(units[0]!.id), 303)
    return page(c, <UnitsPage frame={await unitFrame(context, actor, desk.units)} actor={shownAs(actor)} units={units} belongs={mayBelongToUnit(actor)} />)
  })

  routes.get(desk.unit, async (c) => {
    const unit = await readable(context, c)
    return unit ? show(context, c, unit, {}) : c.notFound()
  })

  routes.post(desk.unit, async (c) => {
    const unit = await readable(context, c)
    const form = await readForm(c)
    const actor = actorOf(c)
    if (!unit || !mayGoThrough(actor, unit)) return c.notFound()
    const today = dayOf(context.now())
    const period = periodOf(form.text('period'), today) ?? usual(today)
    const goneOn = parseDay(form.text('gone-on'))
    const words = form.text('words')
    const t = texts[actor.language].workers.unit.problems
    const problems: Problem[] = [
      ...(goneOn && goneOn <= today ? [] : [{ field: 'gone-on', text: t.day }]),
      ...(tooLong(words, longest.text) ? [{ field: 'words', text: fill(t.tooLong, { limit: inFigures(longest.text, actor.language) }) }] : []),
    ]
    if (problems.length || !goneOn) return show(context, c, unit, { form, problems })
    const outcome = await transact(db, (tx) => goThrough(tx, { unitId: unit.id, goneOn, period, words }, { actor, keys, now: context.now() }))
    if (outcome === 'not-found') return c.notFound()
    return c.redirect(`${unitPath(unit.id)}?${new URLSearchParams({ period: period.name, done: 'gone-through' })}`, 303)
  })

  // Asked once whether to, with what it is; nothing of the case it came from is known here.
  routes.post(`${desk.unit}/take-back`, async (c) => {
    const [unit, form, actor] = [await readable(context, c), await readForm(c), actorOf(c)]
    if (!unit || !mayTakeBack(actor, unit)) return c.notFound()
    const mark = form.text('mark')
    const back = (done: string) => c.redirect(`${unitPath(unit.id)}?${new URLSearchParams({ period: form.text('period'), done })}`, 303)
    if (form.text('sure') === 'yes') {
      const outcome = await transact(db, (tx) => takeBack(tx, { unit, mark }, { actor, now: context.now() }))
      return outcome === 'not-found' ? c.notFound() : back(outcome === 'done' ? 'taken-back' : 'not-there')
    }
    const one = (await readShared(db, keys, { unitId: unit.id, readerIds: [actor.personId, handOf(actor)] })).find((each) => each.mark === mark)
    if (!one) return back('not-there')
    return page(c, <TakeBackPage frame={await unitFrame(context, actor, unitPath(unit.id))} actor={shownAs(actor)} unit={unit} one={one} period={form.text('period')} />)
  })

  return routes
}

const usual = (today: string) => periodOf('3-months', today)!

/** The unit of this address, for who belongs to it; to others there is none. */
async function readable({ db }: Context, c: HonoContext): Promise<Unit | null> {
  const id = c.req.param('id')
  const unit = isId(id) ? await findUnit(db, id) : null
  return unit && mayReadUnit(actorOf(c), unit) ? unit : null
}

async function show(context: Context, c: HonoContext, unit: Unit, { form, problems = [] }: { form?: Form; problems?: Problem[] }): Promise<Response> {
  const { db, keys } = context
  const actor = actorOf(c)
  const today = dayOf(context.now())
  const period = periodOf(form?.text('period') ?? c.req.query('period'), today) ?? usual(today)
  const all = await readShared(db, keys, { unitId: unit.id, readerIds: [actor.personId, handOf(actor)] })
  // What the team wrote for itself is not for whoever moderates.
  const discussions = (await readDiscussions(db, keys, unit.id)).map((one) => (mayGoThrough(actor, unit) ? one : { ...one, words: '' }))
  return page(c, (
    <UnitPage
      frame={await unitFrame(context, actor, unitPath(unit.id))} actor={shownAs(actor)} unit={unit} today={today} period={period}
      firstDay={all.at(-1)?.monthOn ?? today} any={all.length > 0} shown={sorted(all, period)}
      discussions={discussions} problems={problems}
      typed={{ goneOn: form?.text('gone-on') ?? typedDay(today), words: form?.text('words') ?? '' }} done={c.req.query('done') ?? ''}
      mayGoThrough={mayGoThrough(actor, unit)} mayTakeBack={mayTakeBack(actor, unit)}
      council={await councilAtUnit(db, unit.id, { actor, keys, now: context.now() }).then(({ trials, ...rest }) => ({ trials: trials.map(rowOf), ...rest }))}
      lately={await cameLately(db, { serviceLineId: null, unitId: unit.id }, 'four-months')}
    />
  ), problems.length ? 422 : 200)
}
