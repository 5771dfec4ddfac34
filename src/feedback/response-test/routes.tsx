// Response tests at the desk: planned, looked at, ended.
import { Hono, type Context as HonoContext } from 'hono'
import { organisation } from '../../directory/organisation.sql.ts'
import { isId } from '../../directory/id.ts'
import { transact } from '../../db/db.ts'
import { deskFrame } from '../../frame.ts'
import { desk, responseTestPath, to } from '../../paths.ts'
import { shownAs } from '../../staff/actor.ts'
import { parseDay } from '../../staff/day-field.ts'
import { actorOf } from '../../staff/guard.ts'
import { mayTestResponses } from '../../staff/duties.ts'
import { dayOf, shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { tooLong } from '../draft.ts'
import { ResponseTestPage, ResponseTestsPage } from '../pages/response-tests.tsx'
import { end, plan } from './plan.ts'
import { before, mondayOf, resultOf, ways, type Way } from './response-test.ts'
import { findTest, responseTests, timedCases } from './response-test.sql.ts'

const longestName = 100

export function responseTestRoutes(context: Context): Hono {
  const { db } = context
  const app = new Hono()

  app.get(desk.responseTests, (c) => (mayTestResponses(actorOf(c)) ? showAll(context, c, {}) : c.notFound()))

  app.post(desk.responseTests, async (c) => {
    const actor = actorOf(c)
    const form = await readForm(c)
    if (!mayTestResponses(actor)) return c.notFound()
    const t = texts[actor.language].responseTests.problems
    const [way, name] = [ways.find((each) => each === form.text('way')), form.text('name')]
    const [firstDay, lastDay] = [parseDay(form.text('firstDay')), parseDay(form.text('lastDay'))]
    const problems: Problem[] = [
      ...(way ? [] : [{ field: 'way', text: t.way }]),
      ...(name ? [] : [{ field: 'name', text: t.name }]),
      ...(tooLong(name, longestName) ? [{ field: 'name', text: fill(t.nameTooLong, { limit: longestName }) }] : []),
      ...(firstDay ? [] : [{ field: 'firstDay', text: t.day }]),
      ...(lastDay ? [] : [{ field: 'lastDay', text: t.day }]),
    ]
    if (problems.length) return showAll(context, c, { form, problems })
    const given = { way: way as Way, name, firstDay: firstDay!, lastDay: lastDay! }
    const planned = await transact(db, (tx) => plan(tx, given, { actor, now: context.now() }))
    if (planned === 'not-allowed') return c.notFound()
    if ('id' in planned) return c.redirect(responseTestPath(planned.id), 303)
    const problem = planned.refused === 'ends-first' ? { field: 'lastDay', text: t.endsFirst }
      : { field: 'firstDay', text: fill(way === 'drill' ? t.tooEarly : t.past, { day: shortDay(planned.earliest, actor.language) }) }
    return showAll(context, c, { form, problems: [problem] })
  })

  app.get(desk.responseTest, async (c) => {
    const actor = actorOf(c)
    const id = c.req.param('id')
    const test = mayTestResponses(actor) && isId(id) ? await findTest(db, id) : null
    if (!test) return c.notFound()
    const today = dayOf(context.now())
    const { closedDays } = await organisation(db)
    const until = test.way === 'own' ? mondayOf(today) : null
    const timed = await timedCases(db, test.id)
    const link = new URL(to('topic', actor.language, {}, { timing: test.code }), context.settings.PUBLIC_URL ?? c.req.url).href
    return page(c, (
      <ResponseTestPage
        frame={await deskFrame(context, actor.language, responseTestPath(test.id))} actor={shownAs(actor)} test={test} today={today} link={link}
        until={until} result={until ? resultOf(before(timed, until), until, closedDays) : resultOf(timed, today, closedDays)}
      />
    ))
  })

  app.post(desk.responseTest, async (c) => {
    await readForm(c)
    const id = c.req.param('id')
    const outcome = isId(id) ? await transact(db, (tx) => end(tx, id, { actor: actorOf(c), now: context.now() })) : 'not-found'
    return outcome === 'done' ? c.redirect(responseTestPath(id), 303) : c.notFound()
  })

  return app
}

async function showAll(context: Context, c: HonoContext, { form, problems = [] }: { form?: Form; problems?: Problem[] }): Promise<Response> {
  const actor = actorOf(c)
  return page(c, (
    <ResponseTestsPage
      frame={await deskFrame(context, actor.language, desk.responseTests)} actor={shownAs(actor)} today={dayOf(context.now())}
      tests={await responseTests(context.db)} typed={(name) => form?.text(name) ?? ''} problems={problems}
    />
  ), problems.length ? 422 : 200)
}
