// The desk's routes of what a council tries out: its checklists and their paper, its trials, and what is decided of them.
import { Hono, type Context as HonoContext } from 'hono'
import { panelPath } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { tooLong } from '../../feedback/draft.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { typedDay } from '../../staff/day-field.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf, daysAfter } from '../../text/dates.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { pagedOf } from '../../web/paged.ts'
import { page } from '../../web/respond.tsx'
import { askedPanel, goesOn, type AskedPanel } from '../asked.ts'
import { unitsThere } from '../units.sql.ts'
import { checklistsOf, countChecklists, findChecklist } from './checklists.sql.ts'
import { decideTrial } from './decide-trial.ts'
import { TrialsPage } from './pages/list.tsx'
import { StartTrialPage, type StartValues } from './pages/start.tsx'
import { TrialPage, type DecisionValues } from './pages/trial.tsx'
import { readTrial, startTrial, withdrawTrial } from './start-trial.ts'
import { summaryOf } from './summary.ts'
import { decisions, isSettled, trialState } from './trial.ts'
import { countTrials, isTrialOf, listTrials, meetingsToChoose } from './trials.sql.ts'
import { commentsOn, findTrial } from './words.ts'

const longestWhy = 1000
const rowsOnPage = 25
type Shown = { values?: DecisionValues; problems?: Problem[]; refused?: string | null; status?: 200 | 409 | 422 }

export function trialRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())
  const asked = (c: HonoContext, to: 'see' | 'lead') => askedPanel(db, c.req.param('id'), { actor: actorOf(c), now: context.now(), to })
  /** To be worked with: of a council that has ended, what it tried is decided and nothing more. */
  const toWork = async (c: HonoContext) => { const one = await asked(c, 'lead'); return one && goesOn(one.panel, today()) ? one : null }
  const works = ({ leads, panel }: AskedPanel) => leads && goesOn(panel, today())

  routes.get(desk.trials, async (c) => {
    const actor = actorOf(c)
    const one = await asked(c, 'see')
    if (!one) return c.notFound()
    const counts = { trials: await countTrials(db, one.panel.id), checklists: await countChecklists(db, one.panel.id) }
    const paged = pagedOf(c.req.query('page'), Math.max(counts.trials, counts.checklists), rowsOnPage)
    const [trials, checklists] = [await listTrials(db, one.panel.id, paged), await checklistsOf(db, one.panel.id, paged)]
    return page(c, <TrialsPage frame={await deskFrame(context, actor.language, panelPath(one.panel.id, '/trials'))} asked={one} {...{ actor, trials, checklists, counts, paged }} mayWork={works(one)} today={today()} />)
  })

  routes.get(desk.newTrial, async (c) => {
    const one = await toWork(c)
    if (!one) return c.notFound()
    const after = await findTrial(db, keys, c.req.query('after') ?? '')
    const meetings = await meetingsToChoose(db, one.panel.id)
    const next = meetings.filter(({ heldOn, begunOn }) => heldOn && heldOn > today() && !begunOn).at(-1)
    const begun = meetings.find(({ begunOn }) => begunOn)
    return showNew(c, one, {
      checklist: c.req.query('checklist') ?? '', from: '', until: '', 'comments-until': next ? typedDay(daysAfter(next.heldOn!, -1)) : '', meeting: next?.id ?? '', 'begun-in': begun?.id ?? '',
      after: after?.panelId === one.panel.id ? after.id : '', units: after?.panelId === one.panel.id ? after.units.filter(({ answer }) => answer === 'accepted').map(({ unitId }) => unitId) : [],
    }, [])
  })

  routes.post(desk.newTrial, async (c) => {
    const [form, one] = [await readForm(c), await toWork(c)]
    if (!one) return c.notFound()
    const actor = actorOf(c)
    const [checklists, units, meetings] = [await checklistsOf(db, one.panel.id), await unitsThere(db, today()), await meetingsToChoose(db, one.panel.id)]
    const afterId = await isTrialOf(db, one.panel.id, form.text('after')) ? form.text('after') : null
    const read = readTrial(form, { checklists, units, meetings, afterId }, texts[actor.language], { language: actor.language, today: today() })
    const typed = Object.fromEntries(['checklist', 'from', 'until', 'comments-until', 'meeting', 'begun-in', 'after'].map((name) => [name, form.text(name)])) as Omit<StartValues, 'units'>
    if (!read.ok) return showNew(c, one, { ...typed, units: form.all('unit') }, read.problems)
    const id = await transact(db, (tx) => startTrial(tx, one.panel.id, read.draft, { now: context.now() }))
    return id === 'not-found' ? c.notFound() : c.redirect(`${panelPath(one.panel.id, `/trials/${id}`)}?done=started`, 303)
  })

  routes.get(desk.trial, async (c) => {
    const one = await asked(c, 'see')
    return one ? show(c, one, {}) : c.notFound()
  })

  routes.post(desk.trial, async (c) => {
    const [form, one] = [await readForm(c), await asked(c, 'lead')]
    if (!one) return c.notFound()
    const id = c.req.param('trial')
    const words = texts[actorOf(c).language].panelTrials
    const back = (done: string) => c.redirect(`${panelPath(one.panel.id, `/trials/${id}`)}?done=${done}`, 303)
    if (form.text('step') === 'withdraw') {
      const outcome = await transact(db, (tx) => withdrawTrial(tx, one.panel.id, id, { now: context.now() }))
      return outcome === 'done' ? back('withdrawn') : outcome === 'not-found' ? c.notFound() : show(c, one, { refused: words.refusals.settled, status: 409 })
    }
    const values = { decision: form.text('decision'), why: form.text('why'), meeting: form.text('meeting') }
    const decision = decisions.find((each) => each === values.decision)
    const problems: Problem[] = [
      ...(decision ? [] : [{ field: 'decision', text: words.problems.decision }]), ...(values.why ? [] : [{ field: 'why', text: words.problems.why }]),
      ...(tooLong(values.why, longestWhy) ? [{ field: 'why', text: fill(words.problems.long, { limit: inFigures(longestWhy, actorOf(c).language) }) }] : []),
    ]
    if (problems.length || !decision) return show(c, one, { values, problems, status: 422 })
    const meetingId = (await meetingsToChoose(db, one.panel.id)).find((each) => each.id === values.meeting)?.id ?? null
    const outcome = await transact(db, (tx) => decideTrial(tx, one.panel.id, { id, decision, why: values.why, meetingId }, { keys, now: context.now() }))
    switch (outcome) {
      case 'done': return decision === 'change' ? c.redirect(`${panelPath(one.panel.id, `/trials/${id}`)}?done=change`, 303) : back('decided')
      case 'not-found': return c.notFound()
      case 'settled': case 'on': return show(c, one, { values, refused: words.refusals[outcome], status: 409 })
    }
  })

  async function showNew(c: HonoContext, one: AskedPanel, values: StartValues, problems: Problem[]): Promise<Response> {
    const actor = actorOf(c)
    const [checklists, units, meetings] = [await checklistsOf(db, one.panel.id), await unitsThere(db, today()), await meetingsToChoose(db, one.panel.id)]
    return page(c, <StartTrialPage frame={await deskFrame(context, actor.language, panelPath(one.panel.id, '/trials/new'))} asked={one} {...{ actor, checklists, units, meetings, values, problems }} />, problems.length ? 422 : 200)
  }

  async function show(c: HonoContext, one: AskedPanel, { values = { decision: '', why: '', meeting: '' }, problems = [], refused = null, status = 200 }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const trial = await findTrial(db, keys, c.req.param('trial') ?? '')
    const checklist = trial?.panelId === one.panel.id ? await findChecklist(db, one.panel.id, trial.checklistId) : null
    if (!trial || !checklist) return c.notFound()
    const state = trialState(trial, today())
    const comments = today() > trial.commentsUntilOn || isSettled(state) ? await commentsOn(db, keys, trial) : null
    const { done } = texts[actor.language].panelTrials
    return page(c, (
      <TrialPage
        frame={await deskFrame(context, actor.language, panelPath(one.panel.id, `/trials/${trial.id}`))} asked={one} {...{ actor, trial, state, checklist, comments, problems, refused }} meetings={await meetingsToChoose(db, one.panel.id)}
        summary={await summaryOf(db, trial, today())} mayWork={works(one)} mayDecide={one.leads && !isSettled(state) && today() > trial.untilOn} done={status === 200 ? (done as Record<string, string>)[c.req.query('done') ?? ''] : undefined}
        values={{ ...values, meeting: values.meeting || (trial.meetingId ?? '') }}
      />
    ), status)
  }

  return routes
}
