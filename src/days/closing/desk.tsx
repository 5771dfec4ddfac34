// The desk's page that closes a feedback day, and that says afterwards how it was closed and what comes next.
import { Hono, type Context as HonoContext } from 'hono'
import { typed, type FormValues } from '../../directory/forms/reading.ts'
import { dayPath } from '../../day-paths.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { texts, type Texts } from '../../text/texts.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { askedDay, type AskedDay } from '../asked-day.ts'
import { linesOfDay } from '../lines-of-day.ts'
import { noLonger } from '../no-longer.tsx'
import { stationsOf, stopsOf } from '../parts.sql.ts'
import { closeGated, gateOf } from './close-gated.ts'
import { isOver } from './close-day.ts'
import { explainedOf } from './explained.ts'
import { longestWhy, type GateProblem } from './gate.ts'
import { ClosePage } from './pages/close.tsx'

type Shown = { values?: FormValues; problems?: Problem[]; differs?: ReadonlySet<string>; refused?: 'too-early' | 'not-asked'; status?: 409 | 422 }

export function closingRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()

  routes.get(desk.dayClose, async (c) => {
    const asked = await find(c)
    return asked ? show(c, asked) : c.notFound()
  })

  routes.post(desk.dayClose, async (c) => {
    const [form, asked] = [await readForm(c), await find(c)]
    if (!asked) return noLonger(context, c, form)
    const actor = actorOf(c)
    const outcome = await closeGated(db, keys, asked.day.id, (field) => form.text(field), { actor, now: context.now() })
    if (outcome === 'done') return c.redirect(`${dayPath(asked.day.id, '/close')}?done=closed`, 303)
    if (outcome === 'not-found') return noLonger(context, c, form)
    if (typeof outcome === 'string') return show(c, asked, { values: typed(form), refused: outcome, status: 409 })
    const { problems } = outcome
    const differs = new Set(problems.filter(({ why }) => why === 'differs').map(({ field }) => field))
    return show(c, asked, { values: typed(form), problems: problems.map((one) => problemText(one, texts[actor.language], actor.language)), differs, status: 422 })
  })

  const find = (c: HonoContext) => askedDay(db, c.req.param('id'), { actor: actorOf(c), today: dayOf(context.now()), to: 'hold' })

  async function show(c: HonoContext, asked: AskedDay, { values = {}, problems = [], differs = new Set(), refused, status }: Shown = {}): Promise<Response> {
    const actor = actorOf(c)
    const { day } = asked
    const stops = await stopsOf(db, day.id)
    const tooEarly = isOver(stops, context.now()) ? null : 'too-early' as const
    return page(c, (
      <ClosePage
        frame={await deskFrame(context, actor.language, dayPath(day.id, '/close'))} {...{ actor, ...asked, values, problems, differs, stops }} {...await gateOf(db, day.id)} lines={await linesOfDay(db, day, dayOf(context.now()))}
        stations={await stationsOf(db, day.id)} explained={await explainedOf(db, keys, day.id)} refused={refused ?? (day.closedOn ? null : !day.roundOpenedOn ? 'not-asked' : tooEarly)} done={!status && c.req.query('done') === 'closed'}
      />
    ), status ?? 200)
  }

  return routes
}

function problemText(problem: GateProblem, { dayClosing: { problems: words } }: Texts, language: Language): Problem {
  const { field } = problem
  switch (problem.why) {
    case 'differs': return { field, text: fill(words.differs, { counted: inFigures(problem.counted, language), recorded: inFigures(problem.pile.recorded, language) }) }
    case 'tablet': return { field, text: fill(words.tablet, { name: problem.tablet.name }) }
    case 'stop': return { field, text: fill(words.stop, { where: inLanguage(problem.stop.where, language) }) }
    case 'long': return { field, text: fill(words.long, { limit: inFigures(longestWhy, language) }) }
    case 'notes': return { field, text: words.notes }
    case 'count': return { field, text: words.count }
  }
}
