// The desk's routes of greetings for the units: what came, what their meetings said, and what they greet a council with.
import { Hono, type Context as HonoContext } from 'hono'
import { unitGreetingPath } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { tooLong } from '../../feedback/draft.ts'
import { desk } from '../../paths.ts'
import { readsFeedback } from '../../staff/actor.ts'
import { mayGreetForUnit } from '../../staff/council-duties.ts'
import { parseDay, typedDay } from '../../staff/day-field.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { goesOn } from '../asked.ts'
import { ended } from '../ended.tsx'
import { findPanel } from '../panels.sql.ts'
import { unitsThere } from '../units.sql.ts'
import { unitFrame } from '../unit-frame.ts'
import { answerGreeting, readGreeting, receivedBy } from './answer-greeting.ts'
import { wordsProblem } from './form.ts'
import { answersTo, longestReply, type GreetingAnswer } from './greeting.ts'
import { panelsToGreet } from './greetings.sql.ts'
import { UnitGreetingsPage, type OwnValues } from './pages/unit-list.tsx'
import { UnitGreetingPage, type ReplyValues } from './pages/unit-one.tsx'
import { greetCouncil } from './send-greeting.ts'
import { greetingsAtUnits } from './unit-greetings.ts'

export function unitGreetingRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  const by = (c: HonoContext) => ({ actor: actorOf(c), keys, now: context.now() })

  routes.get(desk.unitGreetings, (c) => (readsFeedback(actorOf(c)) ? showList(c, { unit: '', panel: '', words: '' }, []) : c.notFound()))

  routes.post(desk.unitGreetings, async (c) => {
    const [form, actor] = [await readForm(c), actorOf(c)]
    if (!readsFeedback(actor)) return c.notFound()
    const council = await findPanel(db, form.text('panel'), dayOf(context.now()))
    if (council && !goesOn(council, dayOf(context.now()))) return ended(context, c, council, form)
    const values = { unit: form.text('unit'), panel: form.text('panel'), words: form.text('words') }
    const { unit: words } = texts[actor.language].panelGreetings
    const problems = [
      ...(values.unit ? [] : [{ field: 'unit', text: words.unitMissing }]), ...(values.panel ? [] : [{ field: 'panel', text: words.panelMissing }]), ...wordsProblem(values.words, texts[actor.language], actor.language),
    ]
    if (problems.length) return showList(c, values, problems)
    const outcome = await transact(db, (tx) => greetCouncil(tx, { id: form.text('id'), panelId: values.panel, unitId: values.unit, words: values.words }, by(c)))
    return outcome === 'done' ? c.redirect(`${desk.unitGreetings}?done=sent`, 303) : c.notFound()
  })

  // To open it is to have read it.
  routes.get(desk.unitGreeting, async (c) => {
    const received = await receivedBy(db, keys, c.req.param('greeting'), actorOf(c))
    if (!received) return c.notFound()
    await transact(db, (tx) => readGreeting(tx, received, context.now()))
    return show(c, {}, [])
  })

  routes.post(desk.unitGreeting, async (c) => {
    const form = await readForm(c)
    const actor = actorOf(c)
    const received = await receivedBy(db, keys, c.req.param('greeting'), actor)
    if (!received) return c.notFound()
    const council = (await findPanel(db, received.greeting.panelId, dayOf(context.now())))!
    if (!goesOn(council, dayOf(context.now()))) return ended(context, c, council, form)
    const values = { answer: form.text('answer'), day: form.text('day'), words: form.text('words') }
    const { problems: words } = texts[actor.language].panelGreetings
    const answer = (answersTo[received.greeting.kind] as readonly GreetingAnswer[]).find((one) => one === values.answer)
    if (!answer) return show(c, values, [{ field: 'answer', text: words.answer }])
    if (tooLong(values.words, longestReply)) return show(c, values, [{ field: 'words', text: fill(words.long, { limit: inFigures(longestReply, actor.language) }) }])
    const outcome = await transact(db, (tx) => answerGreeting(tx, { toId: received.to.id, answer, presentedOn: parseDay(values.day), words: values.words }, by(c)))
    switch (outcome) {
      case 'done': return c.redirect(`${unitGreetingPath(received.to.id)}?done=replied`, 303)
      case 'not-found': return c.notFound()
      case 'day-needed': return show(c, values, [{ field: 'day', text: words.day }])
      case 'words-needed': return show(c, values, [{ field: 'words', text: answer === 'answered' ? words.reply : words.whyNot }])
    }
  })

  async function showList(c: HonoContext, values: OwnValues, problems: Problem[]): Promise<Response> {
    const actor = actorOf(c)
    const today = dayOf(context.now())
    const units = (await unitsThere(db, today)).filter((unit) => mayGreetForUnit(actor, unit))
    return page(c, (
      <UnitGreetingsPage
        frame={await unitFrame(context, actor, desk.unitGreetings)} {...{ actor, units, values, problems }} {...await greetingsAtUnits(db, keys, units, { actor, page: c.req.query('page') })} panels={await panelsToGreet(db, today)}
        done={!problems.length && c.req.query('done') === 'sent'}
      />
    ), problems.length ? 422 : 200)
  }

  async function show(c: HonoContext, typed: Partial<ReplyValues>, problems: Problem[]): Promise<Response> {
    const actor = actorOf(c)
    const received = (await receivedBy(db, keys, c.req.param('greeting') ?? '', actor))!
    const { to, greeting } = received
    const values = { answer: to.answer ?? '', day: typedDay(to.presentedOn ?? dayOf(context.now())), words: to.reply ?? '', ...typed }
    return page(c, (
      <UnitGreetingPage
        frame={await unitFrame(context, actor, unitGreetingPath(to.id))} {...{ actor, received, values, problems }} council={(await findPanel(db, greeting.panelId, dayOf(context.now())))!}
        done={!problems.length && c.req.query('done') === 'replied'}
      />
    ), problems.length ? 422 : 200)
  }

  return routes
}
