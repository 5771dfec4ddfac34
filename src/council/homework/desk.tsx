// The desk's routes of homework: the list, one, giving it, and what is told of it.
import { Hono, type Context as HonoContext } from 'hono'
import { councilDesk, panelPath } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import type { FormValues } from '../../directory/forms/reading.ts'
import { isId } from '../../directory/id.ts'
import { testsToJoin, toldTest } from '../../feedback/response-test/for-council.ts'
import { deskFrame } from '../../frame.ts'
import { triedByCouncil } from '../../outreach/findability/for-council.ts'
import { shuffled } from '../../privacy/shuffle.ts'
import { handOf } from '../../staff/actor.ts'
import { parseDay } from '../../staff/day-field.ts'
import { actorOf } from '../../staff/guard.ts'
import { checkedBetween } from '../../surveys/for-others.ts'
import { dayOf, daysAfter } from '../../text/dates.ts'
import { texts, type Texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { pagedOf, pageQuery } from '../../web/paged.ts'
import { page } from '../../web/respond.tsx'
import { askedPanel, goesOn, type AskedPanel } from '../asked.ts'
import { meetingsFrom } from '../meetings.sql.ts'
import type { Point } from '../meeting.ts'
import { pointOfPanel } from '../points.ts'
import { answerValues, homeworkValues, readAnswers, readHomework, suggestedDay } from './form.ts'
import { changeHomework, closeHomework, giveHomework, openAgain, throwAwayHomework } from './give.ts'
import { homeworkKinds, homeworkState, isFor, type Homework, type HomeworkKind } from './homework.ts'
import { countHomework, findHomework, homeworkOn } from './homework.sql.ts'
import { HomeworkFormPage } from './pages/form.tsx'
import { HomeworkListPage } from './pages/list.tsx'
import { OneHomeworkPage } from './pages/one.tsx'
import { ownTold, toldOf, wasReadBefore } from './pile.ts'
import { resultsOf } from './results.ts'
import { takeBack, tell } from './tell.ts'

type Shown = { values?: FormValues; problems?: Problem[]; refused?: keyof Texts['panelHomework']['refused'] | null; status?: 200 | 409 | 422 }

export function homeworkRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())
  const asked = (c: HonoContext, to: 'see' | 'lead'): Promise<AskedPanel | null> => askedPanel(db, c.req.param('id'), { actor: actorOf(c), now: context.now(), to })
  const words = (c: HonoContext) => { const { language } = actorOf(c); return { t: texts[language], language, today: today() } }
  /** Whoever may do homework: not the secretary, nor a deputy of theirs. */
  const seatOf = (c: HonoContext, { panel }: AskedPanel) => { const actor = actorOf(c); return actor.deputy ? undefined : panel.seats.find(({ personId, part }) => personId === actor.personId && part !== 'secretary') }
  const doers = ({ panel }: AskedPanel) => panel.seats.filter(({ part }) => part !== 'secretary')

  routes.get(councilDesk.panelHomework, async (c) => {
    const found = await asked(c, 'see')
    if (!found) return c.notFound()
    const actor = actorOf(c)
    const paged = pagedOf(c.req.query('page'), await countHomework(db, found.panel.id))
    return page(c, <HomeworkListPage frame={await deskFrame(context, actor.language, panelPath(found.panel.id, `/homework${pageQuery(paged.page)}`))} {...{ actor, paged }} asked={found} today={today()} all={await homeworkOn(db, found.panel.id, paged, today())} seat={seatOf(c, found)} done={c.req.query('done')} goesOn={goesOn(found.panel, today())} />)
  })

  routes.get(councilDesk.newHomework, async (c) => {
    const [found, kind] = [await asked(c, 'lead'), kindOf(c.req.query('kind'))]
    if (!found || !kind || !goesOn(found.panel, today())) return c.notFound()
    return showForm(c, found, kind, null, {}, await pointOfPanel(db, keys, found.panel.id, c.req.query('point') ?? ''))
  })

  routes.post(councilDesk.newHomework, async (c) => {
    const [form, found] = [await readForm(c), await asked(c, 'lead')]
    const [kind, id] = [kindOf(form.text('kind')), form.text('id')]
    if (!found || !kind || !isId(id) || !goesOn(found.panel, today())) return c.notFound()
    const read = readHomework(form, kind, await choices(found), words(c))
    if (!read.ok) return showForm(c, found, kind, null, { ...read, status: 422 })
    const point = await pointOfPanel(db, keys, found.panel.id, form.text('point'))
    const given = await transact(db, (tx) => giveHomework(tx, { id, panelId: found.panel.id, details: read.read, point }, { by: handOf(actorOf(c)), keys, now: context.now() }))
    return back(c, found, `/homework/${given}`, 'given')
  })

  routes.get(councilDesk.changeHomework, async (c) => {
    const [found, homework] = await one(c, 'lead')
    return found && homework && homeworkState(homework, today()) === 'open' ? showForm(c, found, homework.kind, homework) : c.notFound()
  })

  routes.post(councilDesk.changeHomework, async (c) => {
    const form = await readForm(c)
    const [found, homework] = await one(c, 'lead')
    if (!found || !homework) return c.notFound()
    const read = readHomework(form, homework.kind, await choices(found, homework), words(c))
    if (!read.ok) return showForm(c, found, homework.kind, homework, { ...read, status: 422 })
    const outcome = await transact(db, (tx) => changeHomework(tx, { panelId: found.panel.id, id: homework.id, details: read.read, version: Number(form.text('version')) }, today()))
    if (outcome === 'not-found') return c.notFound()
    if (outcome !== 'done') return showForm(c, found, homework.kind, homework, { values: Object.fromEntries(form.entries), refused: outcome, status: 409 })
    return back(c, found, `/homework/${homework.id}`, 'changed')
  })

  routes.get(councilDesk.oneHomework, async (c) => {
    const [found, homework] = await one(c, 'see')
    return found && homework ? show(c, found, homework) : c.notFound()
  })

  routes.post(councilDesk.oneHomework, async (c) => {
    const form = await readForm(c)
    const [found, homework] = await one(c, 'see')
    if (!found || !homework) return c.notFound()
    const step = form.text('step')
    if (step === 'tell' || step === 'take-back') return told(c, found, homework, form, seatOf(c, found)?.id)
    // Whoever does not sign in tells it to the secretary.
    if (step === 'tell-for') return told(c, found, homework, form, found.isSecretary ? doers(found).find(({ id, personId }) => id === form.text('member') && personId === null)?.id : undefined)
    if (!found.leads) return c.notFound()
    if (step === 'close') await transact(db, (tx) => closeHomework(tx, keys, homework, today()))
    else if (step === 'throw-away') {
      if (form.text('sure') !== 'yes') return show(c, found, homework, { problems: [{ field: 'sure', text: words(c).t.panelHomework.problems.sure }], status: 422 })
      await transact(db, (tx) => throwAwayHomework(tx, homework))
      return back(c, found, '/homework', 'thrown')
    } else if (step === 'open-again') {
      const due = parseDay(form.text('due'))
      if (!due || due < today() || due > daysAfter(today(), 366)) return show(c, found, homework, { values: { due: form.text('due') }, problems: [{ field: 'due', text: words(c).t.panelHomework.problems.dueDay }], status: 422 })
      await transact(db, (tx) => openAgain(tx, keys, homework, due))
    } else return c.notFound()
    return back(c, found, `/homework/${homework.id}`, step === 'close' ? 'closed' : 'opened')
  })

  async function told(c: HonoContext, found: AskedPanel, homework: Homework, form: Form, memberId: string | undefined): Promise<Response> {
    if (!memberId) return c.notFound()
    const of = { panelId: found.panel.id, id: homework.id, memberId, today: today() }
    if (form.text('step') === 'take-back') {
      const outcome = await transact(db, (tx) => takeBack(tx, keys, of))
      return outcome === 'done' ? back(c, found, `/homework/${homework.id}`, 'taken') : outcome === 'not-found' ? c.notFound() : show(c, found, homework, { refused: outcome, status: 409 })
    }
    const read = homework.questions.length ? readAnswers(form, homework, words(c)) : null
    if (read && !read.ok) return show(c, found, homework, { ...read, status: 422 })
    const outcome = await transact(db, (tx) => tell(tx, keys, of, { answers: read?.read ?? null, version: Number(form.text('version')) }))
    if (outcome === 'not-found') return c.notFound()
    if (outcome !== 'done') return show(c, found, (await findHomework(db, found.panel.id, homework.id)) ?? homework, { values: Object.fromEntries(form.entries), refused: outcome, status: 409 })
    return back(c, found, `/homework/${homework.id}`, form.text('step') === 'tell-for' ? 'toldFor' : 'told')
  }

  async function one(c: HonoContext, to: 'see' | 'lead'): Promise<[AskedPanel | null, Homework | null]> {
    const found = await asked(c, to)
    return [found, found && await findHomework(db, found.panel.id, c.req.param('homework') ?? '')]
  }

  /** `kept`: what it has by now may stay. */
  async function choices(found: AskedPanel, kept?: Homework) {
    const tests = await testsToJoin(db, today())
    const was = kept?.testId && !tests.some(({ id }) => id === kept.testId) ? await toldTest(db, kept.testId, today()) : null
    return { members: doers(found), meetings: await meetingsFrom(db, found.panel.id, daysAfter(today(), -60)), tests: was ? [was.test, ...tests] : tests }
  }

  async function showForm(c: HonoContext, found: AskedPanel, kind: HomeworkKind, homework: Homework | null, { values, problems = [], refused = null, status = 200 }: Shown = {}, from: (Point & { meetingId: string }) | null = null): Promise<Response> {
    const actor = actorOf(c)
    const next = (await meetingsFrom(db, found.panel.id, daysAfter(today(), 1))).find(({ begunOn }) => !begunOn)
    const ready = kind === 'own' ? { title: '', words: '' } : texts[found.panel.language].panelHomework.ready[kind]
    const first = { kind, ...ready, ...(from && { words: from.words }), meetingId: from?.meetingId ?? null, testId: null, dueOn: suggestedDay(today(), next?.heldOn ?? undefined), forIds: null, questions: [] }
    const rest = homework ? `/homework/${homework.id}/change` : '/homework/new'
    return page(c, (
      <HomeworkFormPage
        frame={await deskFrame(context, actor.language, panelPath(found.panel.id, rest))} {...{ actor, kind, problems }} asked={found} action={panelPath(found.panel.id, rest)} values={values ?? { ...homeworkValues(homework ?? first), point: from?.id ?? '' }}
        choices={await choices(found, homework ?? undefined)} id={values?.['id'] || crypto.randomUUID()} version={status === 422 ? Number(values?.['version']) : homework?.version ?? null} isNew={!homework} refused={refused}
      />
    ), status)
  }

  async function show(c: HonoContext, found: AskedPanel, homework: Homework, { values, problems = [], refused = null, status = 200 }: Shown = {}): Promise<Response> {
    const actor = actorOf(c)
    const [seat, state] = [seatOf(c, found), homeworkState(homework, today())]
    const mine = seat && isFor(homework, seat.id) ? { done: homework.doneIds.includes(seat.id), told: await ownTold(db, keys, homework, seat.id) } : null
    return page(c, (
      <OneHomeworkPage
        frame={await deskFrame(context, actor.language, panelPath(found.panel.id, `/homework/${homework.id}`))} {...{ actor, homework, state, mine, problems, refused }} readBefore={state === 'open' && await wasReadBefore(db, keys, homework)} asked={found} today={today()} values={values ?? answerValues(mine?.told ?? null)} done={status === 200 ? c.req.query('done') : undefined}
        results={state === 'over' && homework.questions.length ? resultsOf(homework.questions, await toldOf(db, keys, homework), shuffled) : null}
        test={homework.testId ? await toldTest(db, homework.testId, today()) : null} tried={homework.kind === 'findability' ? await triedByCouncil(db, homework.givenOn, homework.dueOn) : null}
        checked={homework.kind === 'question-check' && state === 'over' ? await checkedBetween(db, homework.givenOn, homework.dueOn) : null}
        withoutSignIn={found.isSecretary ? doers(found).filter(({ id, personId }) => personId === null && isFor(homework, id) && !homework.doneIds.includes(id)) : []}
      />
    ), status)
  }

  const back = (c: HonoContext, { panel }: AskedPanel, rest: string, done: string) => c.redirect(`${panelPath(panel.id, rest)}?done=${done}`, 303)

  return routes
}

const kindOf = (typed: string | undefined): HomeworkKind | undefined => homeworkKinds.find((one) => one === typed)
