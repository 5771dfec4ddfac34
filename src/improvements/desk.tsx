// Improvements at the desk: the list, making one, and one with all that can be done with it.
import { Hono, type Context as HonoContext } from 'hono'
import { councilSource } from '../council/changes/for-improvements.ts'
import { dreamTheme } from '../days/for-others.ts'
import { transact } from '../db/db.ts'
import { typed, type FormValues } from '../directory/forms/reading.ts'
import { findAnswerable, readableAmong } from '../feedback/improving/answerable.ts'
import { deskFrame } from '../frame.ts'
import { desk, improvementPath } from '../paths.ts'
import type { Actor } from '../staff/actor.ts'
import { typedDay } from '../staff/day-field.ts'
import { mayMoveImprovement, mayRewordImprovement, maySeeImprovement, maySeeImprovements, mayShowImprovement } from '../staff/duties.ts'
import { actorOf } from '../staff/guard.ts'
import { askableRound } from '../surveys/for-others.ts'
import { dayOf } from '../text/dates.ts'
import { texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import { readForm } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { pagedOf } from '../web/paged.ts'
import { page } from '../web/respond.tsx'
import { versionOf } from '../web/version.ts'
import { accessOf } from './access.ts'
import { act } from './act.ts'
import { choicesOn, type Choices } from './choices.sql.ts'
import { councilFields, dreamFields, roundFields } from './first-fields.ts'
import { mayWriteSome } from './for-others.ts'
import { readNew, readWords, wordValues } from './form.ts'
import { marksOf } from './council/marks.sql.ts'
import { eventsOf, findImprovement, type Found } from './improvements.sql.ts'
import { countImprovements, listImprovements } from './list.sql.ts'
import { makeImprovement } from './make.ts'
import { readNarrowed } from './narrowed.ts'
import { ownerCode } from './owner.ts'
import { ownerNames } from './owner-names.sql.ts'
import { EditImprovementPage, NewImprovementPage } from './pages/edit.tsx'
import { ImprovementsPage } from './pages/list.tsx'
import { ImprovementPage } from './pages/one.tsx'
import { rewordImprovement } from './reword.ts'
import { silenceFields } from './from-silence.ts'
import { linkedCases } from './sources.sql.ts'
import { tallyOf } from './verdicts.sql.ts'

const rowsOnPage = 25

type Shown = { values?: FormValues; problems?: Problem[]; status?: 200 | 409 | 422; changed?: boolean }

export function improvementDeskRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())
  routes.use(desk.improvements, forStaff)
  routes.use(`${desk.improvements}/*`, forStaff)

  routes.get(desk.improvements, async (c) => {
    const actor = actorOf(c)
    const narrowed = readNarrowed((name) => c.req.query(name))
    const counts = await countImprovements(db, actor, narrowed, today())
    const paged = pagedOf(c.req.query('page'), counts.all, rowsOnPage)
    const rows = await listImprovements(db, actor, narrowed, paged, today())
    const frame = await deskFrame(context, actor.language, desk.improvements)
    return page(c, <ImprovementsPage {...{ frame, actor, rows, counts, narrowed }} page={paged.page} pages={paged.pages} today={today()} choices={await choicesOn(db, today())} mayMake={mayWriteSome(actor)} />)
  })

  routes.get(desk.newImprovement, async (c) => {
    const from = await caseOf(c, c.req.query('case') ?? '')
    const round = await askableRound(db, c.req.query('round') ?? '', actorOf(c))
    if (!from && (c.req.query('case') || !mayWriteSome(actorOf(c)))) return c.notFound()
    const silent = silenceFields(c.req.query('silence'), c.req.query('act'), (await choicesOn(db, today())).lines)
    if (silent) return showNew(c, null, { values: silent })
    const dream = await dreamTheme(db, c.req.query('theme') ?? '', actorOf(c))
    if (c.req.query('theme')) return dream ? showNew(c, null, { values: dreamFields(dream) }) : c.notFound()
    const said = { point: c.req.query('point'), proposal: c.req.query('proposal') }
    if (said.point || said.proposal) {
      const source = await councilSource(db, said, { actor: actorOf(c), now: context.now(), keys })
      return source ? showNew(c, null, { values: councilFields(source) }) : c.notFound()
    }
    if (c.req.query('round')) return round ? showNew(c, null, { values: roundFields(round) }) : c.notFound()
    return showNew(c, from, {
      values: from ? { 'line': from.serviceLineId ?? '', 'unit-1': from.unitId ?? '', 'service-1': from.serviceId ?? '', 'owner': from.unitId ? ownerCode({ role: 'unit-supervisor', ofId: from.unitId }) : '' } : {},
    })
  })

  routes.post(desk.newImprovement, async (c) => {
    const [form, actor] = [await readForm(c), actorOf(c)]
    const from = await caseOf(c, form.text('case'))
    if (form.text('case') ? !from : !mayWriteSome(actor)) return c.notFound()
    const read = readNew(form, await choicesOn(db, today()), texts[actor.language], { language: actor.language, today: today() })
    if (!read.ok) return showNew(c, from, { values: typed(form), problems: read.problems, status: 422 })
    const made = await transact(db, (tx) => makeImprovement(tx, { details: read.details, caseId: from?.id ?? null, roundId: form.text('round') || null, dayThemeId: form.text('theme') || null, council: { point: form.text('point') || null, proposal: form.text('proposal') || null }, told: form.text('told') === 'yes' }, { actor, now: context.now(), keys }))
    if (made === 'not-allowed') return showNew(c, from, { values: typed(form), problems: [{ field: 'line', text: texts[actor.language].improvements.problems.notYours }], status: 422 })
    return c.redirect(`${improvementPath(made.id)}?done=made`, 303)
  })

  routes.get(desk.improvement, async (c) => {
    const one = await seen(c)
    return one ? show(c, one) : c.notFound()
  })

  routes.post(desk.improvement, async (c) => {
    const [form, one] = [await readForm(c), await seen(c)]
    if (!one) return c.notFound()
    const acted = await act(db, one, form, await choicesOn(db, today()), { actor: actorOf(c), now: context.now(), keys })
    if (acted === 'not-found') return c.notFound()
    if ('done' in acted) return c.redirect(`${improvementPath(one.id)}?done=${acted.done}`, 303)
    const fresh = (await findImprovement(db, one.id, today()))!
    return 'changed' in acted ? show(c, fresh, { values: typed(form), changed: true, status: 409 }) : show(c, fresh, { values: typed(form), problems: acted.problems, status: acted.status ?? 422 })
  })

  routes.get(`${desk.improvement}/edit`, async (c) => {
    const one = await seen(c)
    if (!one || !mayRewordImprovement(actorOf(c), await accessOf(db, one, actorOf(c)))) return c.notFound()
    return showEdit(c, one, { values: wordValues(one) }, versionOf(wordValues(one)))
  })

  routes.post(`${desk.improvement}/edit`, async (c) => {
    const [form, one, actor] = [await readForm(c), await seen(c), actorOf(c)]
    if (!one || !mayRewordImprovement(actor, await accessOf(db, one, actor))) return c.notFound()
    const read = readWords(form, await offeredTo(one), texts[actor.language], actor.language)
    if (!read.ok) return showEdit(c, one, { values: typed(form), problems: read.problems, status: 422 }, form.text('version'))
    const outcome = await transact(db, (tx) => rewordImprovement(tx, { id: one.id, words: read.details, version: form.text('version') }, { actor, now: context.now() }))
    if (outcome === 'not-found') return c.notFound()
    if (outcome === 'done') return c.redirect(`${improvementPath(one.id)}?done=saved`, 303)
    const fresh = (await findImprovement(db, one.id, today()))!
    return showEdit(c, fresh, { values: typed(form), changed: true, status: 409 }, versionOf(wordValues(fresh)))
  })

  /** Of the feedback that they may answer; null for any other. */
  const caseOf = (c: HonoContext, id: string) => findAnswerable(db, id, actorOf(c))

  async function seen(c: HonoContext): Promise<Found | null> {
    const one = await findImprovement(db, c.req.param('id') ?? '', today())
    return one && maySeeImprovement(actorOf(c), await accessOf(db, one, actorOf(c))) ? one : null
  }

  async function show(c: HonoContext, one: Found, { values, problems = [], status = 200, changed = false }: Shown = {}): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, improvementPath(one.id))
    const access = await accessOf(db, one, actor)
    const events = await eventsOf(db, one.id)
    const may = { move: mayMoveImprovement(actor, access), show: mayShowImprovement(actor, access), reword: mayRewordImprovement(actor, access) }
    return page(c, (
      <ImprovementPage
        {...{ frame, actor, one, events, problems, changed }} today={today()} choices={await choicesOn(db, today())} values={values ?? { due: typedDay(one.dueOn) }}
        names={await ownerNames(db, events.flatMap(({ before, after }) => [before, after]))} may={{ ...may, seeTally: may.move || may.show }}
        cases={await readableAmong(db, actor, await linkedCases(db, one.id))} tally={await tallyOf(db, one.id)} marks={await marksOf(db, one.id)} done={doneText(c.req.query('done'), actor)}
      />
    ), status)
  }

  async function showNew(c: HonoContext, from: { id: string; reference: string } | null, { values = {}, problems = [], status = 200 }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, desk.newImprovement)
    return page(c, <NewImprovementPage {...{ frame, actor, values, problems, from }} choices={await choicesOn(db, today())} />, status)
  }

  async function showEdit(c: HonoContext, one: Found, { values = {}, problems = [], status = 200, changed = false }: Shown, version: string): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, improvementPath(one.id, '/edit'))
    return page(c, <EditImprovementPage {...{ frame, actor, values, problems, version, changed }} id={one.id} title={one.title[actor.language] || one.title.fi} choices={await offeredTo(one)} />, status)
  }

  /** What it is about already stays on offer, though it has ended since. */
  async function offeredTo(one: Found): Promise<Choices> {
    const { lines, units, services } = await choicesOn(db, today())
    const joined = (among: Choices['lines'], own: Choices['lines']) => [...among, ...own.filter(({ id }) => !among.some((each) => each.id === id))]
    return {
      lines: joined(lines, one.serviceLineId && one.lineName ? [{ id: one.serviceLineId, name: one.lineName }] : []), units: joined(units, one.units), services: joined(services, one.services),
    }
  }

  return routes
}

const forStaff = (c: HonoContext, next: () => Promise<void>) => (maySeeImprovements(actorOf(c)) ? next() : Promise.resolve(c.notFound()))

const doneText = (done: string | undefined, { language }: Actor): string | null => {
  const { improvements: words } = texts[language]
  const all: Record<string, string> = {
    'made': words.made, 'saved': words.saved, 'moved': words.move.done, 'due': words.due.done, 'owner': words.owner.done, 'shown': words.show.done, 'taken-back': words.show.backDone, 'council-words': texts[language].council.desk.taken,
  }
  return done && Object.hasOwn(all, done) ? all[done]! : null
}

