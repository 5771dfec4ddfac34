// The desk's side of feedback: what waits, one case, answering it, finding the right person for it.
import { Hono, type Context as HonoContext } from 'hono'
import { isId } from '../directory/id.ts'
import { organisation } from '../directory/organisation.sql.ts'
import { serviceLines, servicesOfLine } from '../directory/services.sql.ts'
import { transact } from '../db/db.ts'
import { deskFrame } from '../frame.ts'
import { casePath, desk } from '../paths.ts'
import type { Actor } from '../staff/actor.ts'
import { actorOf } from '../staff/guard.ts'
import { mayNarrowCases, mayReadCase, mayRoute } from '../staff/roles.ts'
import { dayOf } from '../text/dates.ts'
import { fill, inFigures } from '../text/fill.ts'
import { inLanguage } from '../text/language.ts'
import { texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import { readForm } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { page } from '../web/respond.tsx'
import { answer } from './answer.ts'
import { longest } from './case.ts'
import { close } from './close.ts'
import { eventsOf, findCase, recordView, type Case } from './cases.sql.ts'
import { readConversation, readSharedContact } from './conversation.ts'
import { hasLetters, isMailAddress, tooLong } from './draft.ts'
import { isNarrow, readFilter } from './filter.ts'
import { countCases, countFiltered, listCases, pageSize, views, type View } from './lists.sql.ts'
import { allLines, firstDay } from './overview.sql.ts'
import type { Narrowing } from './pages/case-filter.tsx'
import { CasePage } from './pages/case.tsx'
import { CasesPage } from './pages/cases.tsx'
import { GonePage } from './pages/gone.tsx'
import { reroute } from './reroute.ts'
import { personNames } from './topic.sql.ts'

export function feedbackDeskRoutes(context: Context): Hono {
  const { db } = context
  const app = new Hono()

  app.get(desk.home, (c) => c.redirect(desk.cases, 303))

  app.get(desk.cases, async (c) => {
    const actor = actorOf(c)
    const now = context.now()
    const asked = c.req.query('view') as View
    const view = views.includes(asked) ? asked : 'mine'
    const counts = await countCases(db, actor, dayOf(now))
    const narrowing = view === 'all' && mayNarrowCases(actor) ? await narrowed(context, c, counts.all) : null
    const pages = Math.max(1, Math.ceil((narrowing?.found ?? counts[view]) / pageSize))
    const number = Math.min(pages, Math.max(1, Number.parseInt(c.req.query('page') ?? '1', 10) || 1))
    return page(c, (
      <CasesPage
        frame={await deskFrame(context, actor.language, desk.cases)} actor={forPage(actor)} view={view} counts={counts} now={now}
        cases={await listCases(db, actor, view, number, dayOf(now), narrowing ?? {})} page={number} narrowing={narrowing} pages={pages} reads={actor.roles.some(({ role }) => role !== 'administrator')}
      />
    ))
  })

  app.get(desk.case, async (c) => {
    const one = await readable(context, c)
    return one ? showCase(context, c, one, {}) : gone(context, c)
  })

  app.post(desk.case, async (c) => {
    const form = await readForm(c)
    const one = await readable(context, c)
    if (!one) return gone(context, c, form.text('text'))
    if (form.text('step') === 'close') return closeByHand(context, c, one, { text: form.text('text'), purpose: form.text('purpose') })
    if (form.text('step') === 'route') return routeByHand(context, c, one, form.text('topic'))

    const actor = actorOf(c)
    const t = texts[actor.language].cases.one.problems
    const typed = { text: form.text('text'), purpose: form.text('purpose') }
    const limit = inFigures(longest.text, actor.language)
    const problems: Problem[] = [
      ...(hasLetters(typed.text) ? [] : [{ field: 'text', text: t.missing }]),
      ...(tooLong(typed.text, longest.text) ? [{ field: 'text', text: fill(t.tooLong, { limit }) }] : []),
      ...(typed.purpose === 'answer' || typed.purpose === 'question-back' ? [] : [{ field: 'purpose', text: t.purpose }]),
    ]
    if (problems.length) return showCase(context, c, one, { typed, problems, status: 422 })
    const purpose = typed.purpose as 'answer' | 'question-back'
    const given = { caseId: one.id, text: typed.text, purpose, turnsSeen: Number(form.text('seen')) }
    const outcome = await transact(db, (tx) => answer(tx, given, { actor, now: context.now(), keys: context.keys }))
    if (outcome === 'not-found') return gone(context, c, typed.text)
    if (outcome !== 'done') {
      const text = outcome === 'closed' ? t.closed : t.changed
      return showCase(context, c, (await findCase(db, one.id))!, { typed, problems: [{ field: 'text', text }], status: 409 })
    }
    return c.redirect(`${casePath(one.id)}?done=${purpose}`, 303)
  })

  return app
}

/** How the address narrows the list of all down; nothing to narrow in an empty one. */
async function narrowed({ db, now }: Context, c: HonoContext, all: number): Promise<Narrowing | null> {
  const actor = actorOf(c)
  const today = dayOf(now())
  const first = await firstDay(db, actor)
  if (!first) return null
  const lines = await allLines(db, today)
  const filter = readFilter(c.req.query(), { lines: lines.map(({ id }) => id), today })
  return { filter, lines, firstDay: first, today, found: isNarrow(filter) ? await countFiltered(db, actor, filter, today) : all }
}

/** The case of this address, if the actor may read it; to others there is no such case. */
async function readable(context: Context, c: HonoContext): Promise<Case | null> {
  const id = c.req.param('id')
  const one = isId(id) ? await findCase(context.db, id) : null
  return one && mayReadCase(actorOf(c), one) ? one : null
}

/** Instead of a case: `written` is what they wrote to it. */
async function gone(context: Context, c: HonoContext, written = ''): Promise<Response> {
  const actor = actorOf(c)
  const frame = await deskFrame(context, actor.language, desk.cases)
  return page(c, <GonePage {...{ frame, written }} actor={forPage(actor)} />, 404)
}

type Shown = { typed?: { text: string; purpose: string }; problems?: Problem[]; status?: 200 | 409 | 422 }

async function showCase(context: Context, c: HonoContext, one: Case, { typed, problems = [], status = 200 }: Shown): Promise<Response> {
  const { db, keys } = context
  const actor = actorOf(c)
  const now = context.now()
  await transact(db, (tx) => recordView(tx, one.id, actor.personId, now))
  const events = await eventsOf(db, one.id)
  const contact = await readSharedContact(db, keys, one)
  return page(c, (
    <CasePage
      frame={await deskFrame(context, actor.language, casePath(one.id))} actor={forPage(actor)} one={one} now={now}
      turns={await readConversation(db, keys, one)} events={events} noticeGoes={contact !== null && isMailAddress(contact)}
      names={await personNames(db, events.map(({ detail }) => String(detail['handler'] ?? '')))}
      contact={contact} closesAfterDays={context.settings.CLOSE_AFTER_DAYS} closedDays={(await organisation(db)).closedDays}
      typed={typed ?? { text: '', purpose: '' }} problems={problems} done={c.req.query('done') ?? null}
      topics={mayRoute(actor, one) ? await topics(context, actor) : null}
    />
  ), status)
}

async function routeByHand(context: Context, c: HonoContext, one: Case, topic: string): Promise<Response> {
  const actor = actorOf(c)
  const [serviceId, unitId] = topic.split(' ').map((id) => (isId(id) ? id : null))
  const given = { caseId: one.id, serviceLineId: null, serviceId: serviceId ?? null, unitId: unitId ?? null }
  const outcome = await transact(context.db, (tx) => reroute(tx, given, { actor, now: context.now() }))
  if (outcome === 'not-found') return c.notFound()
  if (outcome === 'done') return c.redirect(`${casePath(one.id)}?done=routed`, 303)
  const t = texts[actor.language].cases.one.problems
  const problem = outcome === 'closed' ? t.closed : t.topic
  return showCase(context, c, one, { problems: [{ field: 'topic', text: problem }], status: outcome === 'closed' ? 409 : 422 })
}

async function closeByHand(context: Context, c: HonoContext, one: Case, typed: { text: string; purpose: string }): Promise<Response> {
  const actor = actorOf(c)
  const t = texts[actor.language].cases.one
  if (typed.text.trim()) return showCase(context, c, one, { typed, problems: [{ field: 'text', text: t.notSent }], status: 422 })
  const outcome = await transact(context.db, (tx) => close(tx, { caseId: one.id }, { actor, now: context.now() }))
  if (outcome === 'not-found') return gone(context, c)
  if (outcome === 'done') return c.redirect(`${casePath(one.id)}?done=closed`, 303)
  const problems = [{ field: 'text', text: t.notAnswered }]
  return showCase(context, c, (await findCase(context.db, one.id))!, { problems, status: 409 })
}

/** Every service, and every unit that gives it, as choices for a coordinator. */
async function topics({ db, now }: Context, actor: Actor): Promise<{ value: string; label: string }[]> {
  const today = dayOf(now())
  const lines = await serviceLines(db, today)
  const services = await Promise.all(lines.map((line) => servicesOfLine(db, line.id, today)))
  return services.flat().flatMap((service) => {
    const name = inLanguage(service.name, actor.language)
    return [
      { value: service.id, label: name },
      ...service.units.map((unit) => ({ value: `${service.id} ${unit.id}`, label: `${name}: ${inLanguage(unit.name, actor.language)}` })),
    ]
  })
}

const forPage = (actor: Actor) => ({ name: actor.name, roles: actor.roles.map(({ role }) => role) })
