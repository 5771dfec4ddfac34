// The clients' council at the desk: all councils, one of them, and one of its meetings.
import { Hono } from 'hono'
import { meetingPath, panelPath } from '../council-paths.ts'
import { deskFrame } from '../frame.ts'
import { desk } from '../paths.ts'
import { mayKeepPanels, mayNotePoints, maySeePanel, maySeePanels } from '../staff/council-duties.ts'
import type { Actor } from '../staff/actor.ts'
import { actorOf } from '../staff/guard.ts'
import { dayOf } from '../text/dates.ts'
import type { Context } from '../web/context.ts'
import { page } from '../web/respond.tsx'
import { askedMeeting, askedPanel } from './asked.ts'
import { endedFirst } from './ended.tsx'
import { panelDeskRoutes } from './panels/desk.tsx'
import { greetingRoutes } from './greetings/desk.tsx'
import { unitGreetingRoutes } from './greetings/unit-desk.tsx'
import { thoughtRoutes } from './between/desk.tsx'
import { changeDeskRoutes } from './changes/desk.tsx'
import { proposalRoutes } from './changes/proposals.tsx'
import { proposalsWaiting } from './changes/waiting.ts'
import { homeworkRoutes } from './homework/desk.tsx'
import { meetingsOf, sectionsOf } from './meetings.sql.ts'
import { comingFirst } from './meeting.ts'
import { minutesRoutes } from './minutes/desk.tsx'
import { letterDeskRoutes } from './minutes/letters.tsx'
import { MeetingPage } from './pages/meeting.tsx'
import { PanelPage } from './pages/panel.tsx'
import { PanelsPage } from './pages/list.tsx'
import { nextStep } from './next-step.ts'
import { seasonNow } from './panel.ts'
import { datesOf } from './panels/dates.sql.ts'
import { summaryRoutes } from './summary/desk.tsx'
import { allPanels, seasonsOf } from './panels.sql.ts'
import { writingRoutes } from './writing/desk.tsx'
import { checklistRoutes } from './trials/checklist-routes.tsx'
import { trialRoutes } from './trials/desk.tsx'
import { unitTrialRoutes } from './trials/unit-desk.tsx'
import { draftsToLookAt } from '../surveys/for-others.ts'
import { mayMarkQuestions } from '../staff/survey-duties.ts'
import { waitingFor } from './waits-for.sql.ts'
import { researchRoutes } from './research/desk.tsx'
import { researchPublicRoutes } from './research/public.tsx'

export function councilDeskRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  routes.use(`${desk.panels}/:id/*`, endedFirst(context))

  routes.get(desk.panels, async (c) => {
    const actor = actorOf(c)
    if (!maySeePanels(actor)) return c.notFound()
    const mayKeep = mayKeepPanels(actor)
    const panels = (await allPanels(db, dayOf(context.now()))).map((panel) => ({ panel, opens: mayKeep || maySeePanel(actor, panel) }))
    return page(c, <PanelsPage frame={await deskFrame(context, actor.language, desk.panels)} {...{ actor, panels, mayKeep }} proposals={await proposalsWaiting(db, actor)} {...await waits(actor)} />)
  })

  const waits = async (actor: Actor) => {
    const today = dayOf(context.now())
    return { waiting: await waitingFor(db, actor, today), drafts: mayMarkQuestions(actor) ? (await draftsToLookAt(db, today)).length : 0 }
  }

  routes.route('/', panelDeskRoutes(context))

  routes.get(desk.panel, async (c) => {
    const actor = actorOf(c)
    const now = context.now()
    const asks = { actor, now }
    const asked = await askedPanel(db, c.req.param('id'), { ...asks, to: 'see' }) ?? await askedPanel(db, c.req.param('id'), { ...asks, to: 'keep' })
    if (!asked) return c.notFound()
    const seasons = await seasonsOf(db, asked.panel.id)
    const season = seasonNow(seasons, dayOf(now))
    const meetings = season && asked.sits ? comingFirst(await meetingsOf(db, season.id), dayOf(now)) : []
    const { waiting, drafts } = await waits(actor)
    return page(c, <PanelPage frame={await deskFrame(context, actor.language, panelPath(asked.panel.id))} {...{ actor, asked, season, seasons, meetings, drafts }} waiting={waiting.find(({ panelId }) => panelId === asked.panel.id) ?? null} />)
  })

  routes.get(desk.meeting, async (c) => {
    const actor = actorOf(c)
    const asked = await askedMeeting(db, c.req.param('id'), c.req.param('meeting'), { actor, now: context.now(), to: 'see' })
    if (!asked) return c.notFound()
    const sections = await sectionsOf(db, asked.meeting.id)
    const { panel: { seats }, meeting: { id, membersWrite } } = asked
    const next = nextStep(asked, { writes: mayNotePoints(actor, { seats, membersWrite }), proposed: (await datesOf(db, id)).length > 0, planned: sections.length > 0, today: dayOf(context.now()) })
    return page(c, <MeetingPage frame={await deskFrame(context, actor.language, meetingPath(asked.panel.id, asked.meeting.id))} {...{ actor, asked, sections, next }} />)
  })

  routes.route('/', homeworkRoutes(context))
  routes.route('/', researchRoutes(context))
  // A researcher's way in; it is no page of the desk.
  routes.route('/', researchPublicRoutes(context))
  routes.route('/', changeDeskRoutes(context))
  routes.route('/', proposalRoutes(context))
  routes.route('/', thoughtRoutes(context))
  routes.route('/', summaryRoutes(context))
  routes.route('/', trialRoutes(context))
  routes.route('/', checklistRoutes(context))
  routes.route('/', unitTrialRoutes(context))
  routes.route('/', greetingRoutes(context))
  routes.route('/', unitGreetingRoutes(context))
  routes.route('/', minutesRoutes(context))
  routes.route('/', letterDeskRoutes(context))

  return routes.route('/', writingRoutes(context))
}
