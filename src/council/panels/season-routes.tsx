// The desk's routes of a council's plan: its seasons, its meetings' days and themes, and the day on which one is agreed.
import { Hono, type Context as HonoContext } from 'hono'
import { councilDesk, meetingPath, panelPath } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { typed, type FormValues } from '../../directory/forms/reading.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { actorOf } from '../../staff/guard.ts'
import { inLanguage } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { sendFile } from '../../web/send-file.ts'
import type { AskedMeeting, AskedPanel } from '../asked.ts'
import { meetingsOf } from '../meetings.sql.ts'
import { namedInPlan } from '../named.ts'
import { seasonNow } from '../panel.ts'
import { seasonsOf } from '../panels.sql.ts'
import { meetingsCalendar } from './calendar.ts'
import { CancelMeetingPage, MeetingWhenPage, PlanMeetingPage, SeasonFormPage, SeasonPage } from './pages/season.tsx'
import { cancelMeeting, isToCome, moveMeeting, planMeeting, seenOfMeeting, seenOfSeason, writeSeason } from './plan-season.ts'
import { seasonOf } from './plan.sql.ts'
import { readSeason, readWhen, seasonValues, whenValues } from './season-form.ts'
import { smsOfMeeting } from './sms-of-meeting.ts'
import { within, type Refused, type Status } from './within.tsx'

type Shown = { values?: FormValues; seen?: string; problems?: Problem[]; refused?: Refused | null; status?: Status }

export function seasonRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const { today, by, panelTo, meetingTo, around, sms } = within(context)
  const toPlan = (c: HonoContext, { panel }: AskedPanel, done: string, seasonId?: string) => c.redirect(`${panelPath(panel.id, '/season')}?${new URLSearchParams({ done, ...(seasonId && { season: seasonId }) })}`, 303)

  routes.get(councilDesk.season, async (c) => {
    const asked = await panelTo(c, 'see')
    if (!asked) return c.notFound()
    const seasons = await seasonsOf(db, asked.panel.id)
    const season = seasons.find(({ id }) => id === c.req.query('season')) ?? seasonNow(seasons, today())
    return page(c, <SeasonPage {...await around(c, asked, panelPath(asked.panel.id, '/season'))} {...{ season, seasons }} meetings={season ? await meetingsOf(db, season.id) : []} />)
  })

  routes.get(councilDesk.oneSeason, async (c) => {
    const asked = await panelTo(c, 'lead')
    return asked ? showSeason(c, asked) : c.notFound()
  })

  routes.post(councilDesk.oneSeason, async (c) => {
    const [form, asked, id] = [await readForm(c), await panelTo(c, 'lead'), c.req.param('season')]
    if (!asked) return c.notFound()
    const was = { values: typed(form), seen: form.text('seen') }
    const read = readSeason(form, actorOf(c).language)
    if (!read.ok) return showSeason(c, asked, { ...was, problems: read.problems, status: 422 })
    const named = await namedInPlan(context, asked.panel, { name: read.details.name, perspective: read.details.perspective }, actorOf(c).language)
    if (named.length) return showSeason(c, asked, { ...was, problems: named, status: 422 })
    const outcome = await transact(db, (tx) => writeSeason(tx, asked.panel.id, { id: id === 'new' ? null : id, season: read.details, seen: was.seen }, by(c)))
    if (outcome === 'not-found') return c.notFound()
    if (outcome === 'overlaps') return showSeason(c, asked, { ...was, problems: [{ field: 'from', text: texts[actorOf(c).language].panelSeason.season.problems.overlaps }], status: 422 })
    return outcome === 'done' ? toPlan(c, asked, 'saved') : showSeason(c, asked, { values: was.values, refused: outcome, status: 409 })
  })

  routes.get(councilDesk.planMeeting, async (c) => {
    const asked = await panelTo(c, 'lead')
    return asked ? showPlanning(c, asked) : c.notFound()
  })

  routes.post(councilDesk.planMeeting, async (c) => {
    const [form, asked] = [await readForm(c), await panelTo(c, 'lead')]
    const season = asked && await seasonOf(db, asked.panel.id, c.req.param('season'))
    if (!season) return c.notFound()
    if (form.text('step') === 'see') return showPlanning(c, asked, { values: typed(form) })
    const read = readWhen(form, { language: actorOf(c).language, today: today() })
    const named = read.ok ? await namedInPlan(context, asked.panel, { theme: read.details.theme }, actorOf(c).language) : read.problems
    if (!read.ok || named.length) return showPlanning(c, asked, { values: typed(form), problems: named, status: 422 })
    const planned = await transact(db, (tx) => planMeeting(tx, season, read.details, by(c)))
    if (planned === 'ended') return showPlanning(c, asked, { values: typed(form), refused: planned, status: 409 })
    return read.details.heldOn ? toPlan(c, asked, 'saved', season.id) : c.redirect(`${meetingPath(asked.panel.id, planned.meetingId, '/dates')}?done=saved`, 303)
  })

  routes.get(councilDesk.meetingWhen, async (c) => {
    const asked = await meetingTo(c, 'lead')
    return asked && isToCome(asked.meeting) ? showWhen(c, asked) : c.notFound()
  })

  routes.post(councilDesk.meetingWhen, async (c) => {
    const [form, asked] = [await readForm(c), await meetingTo(c, 'lead')]
    if (!asked) return c.notFound()
    const was = { values: typed(form), seen: form.text('seen') }
    if (form.text('step') === 'see') return showWhen(c, asked, was)
    const read = readWhen(form, { language: actorOf(c).language, today: today() })
    const named = read.ok ? await namedInPlan(context, asked.panel, { theme: read.details.theme }, actorOf(c).language) : read.problems
    if (!read.ok || named.length) return showWhen(c, asked, { ...was, problems: named, status: 422 })
    // Who was told of a day has to be told of another, or that there is none.
    if (asked.meeting.heldOn && !read.details.heldOn) return showWhen(c, asked, { ...was, problems: [{ field: 'day', text: texts[actorOf(c).language].panelSeason.meeting.problems.agreed }], status: 422 })
    const outcome = await transact(db, (tx) => moveMeeting(tx, asked.panel.id, asked.meeting.id, read.details, was.seen))
    if (outcome === 'not-found') return c.notFound()
    return outcome === 'done' ? toPlan(c, asked, 'moved', asked.meeting.seasonId) : showWhen(c, (await meetingTo(c, 'lead'))!, { values: was.values, refused: outcome, status: 409 })
  })

  routes.get(councilDesk.meetingCancel, async (c) => {
    const asked = await meetingTo(c, 'lead')
    return asked && isToCome(asked.meeting) ? showCancel(c, asked) : c.notFound()
  })

  routes.post(councilDesk.meetingCancel, async (c) => {
    const [form, asked] = [await readForm(c), await meetingTo(c, 'lead')]
    if (!asked) return c.notFound()
    const [why, seen] = [form.text('why'), form.text('seen')]
    if (!why || why.length > 300) return showCancel(c, asked, { values: { why }, seen, problems: [{ field: 'why', text: texts[actorOf(c).language].panelSeason.meeting.problems.why }], status: 422 })
    const outcome = await transact(db, (tx) => cancelMeeting(tx, asked.panel.id, asked.meeting.id, { why, seen, on: today() }))
    if (outcome === 'not-found') return c.notFound()
    return outcome === 'done' ? toPlan(c, asked, 'cancelled', asked.meeting.seasonId) : showCancel(c, (await meetingTo(c, 'lead'))!, { values: { why }, refused: outcome, status: 409 })
  })

  routes.get(councilDesk.meetingCalendar, async (c) => {
    const asked = await meetingTo(c, 'see')
    if (!asked) return c.notFound()
    const { meeting: { heldOn, fromMinute, untilMinute, ...meeting }, panel } = asked
    if (!heldOn || fromMinute === null || untilMinute === null) return c.notFound()
    const body = meetingsCalendar(inLanguage(panel.name, actorOf(c).language), [{ ...meeting, heldOn, fromMinute, untilMinute }], context.now())
    return sendFile(c, { name: `${heldOn}.ics`, type: 'text/calendar; charset=utf-8', body })
  })

  async function showSeason(c: HonoContext, asked: AskedPanel, { values, seen, problems, refused, status = 200 }: Shown = {}): Promise<Response> {
    const id = c.req.param('season')!
    const season = id === 'new' ? null : await seasonOf(db, asked.panel.id, id)
    if (id !== 'new' && !season) return c.notFound()
    return page(c, (
      <SeasonFormPage
        {...await around(c, asked, panelPath(asked.panel.id, `/season/${id}`), { problems, refused })} id={id} values={values ?? (season ? seasonValues(season) : {})} seen={seen ?? (season ? seenOfSeason(season) : '')}
      />
    ), status)
  }

  async function showPlanning(c: HonoContext, asked: AskedPanel, { values = {}, problems, refused, status = 200 }: Shown = {}): Promise<Response> {
    const season = await seasonOf(db, asked.panel.id, c.req.param('season')!)
    if (!season) return c.notFound()
    return page(c, <PlanMeetingPage {...await around(c, asked, panelPath(asked.panel.id, `/season/${season.id}/meeting`), { problems, refused })} {...{ season, values }} sms={await smsFor(asked, values)} />, status)
  }

  async function showWhen(c: HonoContext, asked: AskedMeeting, { values = whenValues(asked.meeting), seen = seenOfMeeting(asked.meeting), problems, refused, status = 200 }: Shown = {}): Promise<Response> {
    return page(c, <MeetingWhenPage {...await around(c, asked, meetingPath(asked.panel.id, asked.meeting.id, '/when'), { problems, refused })} {...{ values, seen }} sms={await smsFor(asked, values)} />, status)
  }

  /** Where there is a way for SMS at all. */
  const smsFor = async ({ panel: { language } }: AskedPanel, values: FormValues) =>
    (sms ? smsOfMeeting(values, { organisation: (await organisation(db)).name, language, today: today() }) : null)

  async function showCancel(c: HonoContext, asked: AskedMeeting, { values = {}, seen = seenOfMeeting(asked.meeting), problems, refused, status = 200 }: Shown = {}): Promise<Response> {
    return page(c, <CancelMeetingPage {...await around(c, asked, meetingPath(asked.panel.id, asked.meeting.id, '/cancel'), { problems, refused })} typed={values['why'] ?? ''} seen={seen} />, status)
  }

  return routes
}
