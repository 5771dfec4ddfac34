// Feedback days for everybody: those to come, with the way home for whoever cannot travel, and what was heard on those that were.
import { Hono, type Context as HonoContext } from 'hono'
import { publicFrame } from '../../frame.ts'
import { publicAddress } from '../../outreach/print/public-address.ts'
import { pattern, to } from '../../paths.ts'
import { findRoundOfDay } from '../../surveys/for-days.ts'
import { dayOf } from '../../text/dates.ts'
import { languages } from '../../text/language.ts'
import type { Context } from '../../web/context.ts'
import { pagedOf } from '../../web/paged.ts'
import { inTurn } from '../../web/in-turn.ts'
import { page } from '../../web/respond.tsx'
import { sendFile } from '../../web/send-file.ts'
import type { Stop } from '../day.ts'
import { comingDays, countDaysThatWere, daysThatWere, findDay, type FeedbackDay } from '../days.sql.ts'
import { guestsOf, municipalitiesOf, stopsOf, stopsOfDays } from '../parts.sql.ts'
import { calendarOf } from './calendar.ts'
import { dayReportFile } from './file.ts'
import { ComingDayPage } from './pages/coming.tsx'
import { PublicDaysPage } from './pages/list.tsx'
import { DayPosterPage } from './pages/poster.tsx'
import { PublicDayReportPage } from './pages/public.tsx'
import { posterOf } from './poster.ts'
import { readDayReport } from './read-report.ts'
import type { DayReport } from './report.ts'
import { publishedDays } from './report.sql.ts'

const rowsOnPage = 25

export function dayReportPublicRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())
  /** Where it still is; all of them once it is over. */
  const stillTo = (stops: Stop[]): Stop[] => { const left = stops.filter(({ heldOn }) => heldOn >= today()); return left.length ? left : stops }

  for (const language of languages) {
    const addressOf = (c: HonoContext, day: FeedbackDay): string | null => {
      const own = publicAddress(context, c.req.url)
      return own && own + to('feedbackDay', language, { day: day.id })
    }

    routes.get(pattern('feedbackDays', language), async (c) => {
      const paged = pagedOf(c.req.query('page'), await countDaysThatWere(db, today()), rowsOnPage)
      // Behind the first page stand those that were, alone.
      const coming = paged.page === 1 ? await comingDays(db, today()) : []
      const stops = new Map([...await stopsOfDays(db, coming.map(({ id }) => id))].map(([id, all]) => [id, stillTo(all)]))
      const over = await daysThatWere(db, today(), paged)
      const published = await publishedDays(db, over.map(({ id }) => id))
      const frame = await publicFrame(context, language, 'feedbackDays', {}, paged.page > 1 ? { page: String(paged.page) } : {})
      return page(c, <PublicDaysPage {...{ frame, coming, stops, paged }} past={over.filter(({ id }) => published.has(id))} waiting={over.filter(({ id }) => !published.has(id))} />)
    })

    routes.get(pattern('feedbackDay', language), async (c) => {
      const day = await find(c)
      if (!day) return c.notFound()
      const frame = await publicFrame(context, language, 'feedbackDay', { day: day.id })
      const report = await published(day)
      if (report) return page(c, <PublicDayReportPage {...{ frame, report }} today={today()} address={addressOf(c, day)} />)
      return page(c, <ComingDayPage {...{ frame, day }} isClosed={day.closedOn !== null} round={(await findRoundOfDay(db, day.roundId!))!} stops={stillTo(await stopsOf(db, day.id))} guests={await guestsOf(db, day.id)} municipalities={await municipalitiesOf(db, day.id)} today={today()} />)
    })

    routes.get(pattern('feedbackDayCalendar', language), async (c) => {
      const day = await find(c)
      const stops = day && !day.closedOn && (day.lastOn ?? '') >= today() ? stillTo(await stopsOf(db, day.id)) : []
      const { t } = await publicFrame(context, language, 'feedbackDays')
      return sendFile(c, day && stops.length ? { name: `${t.dayReport.day.calendarName}.ics`, type: 'text/calendar; charset=utf-8', body: calendarOf(day, stops, { language, address: addressOf(c, day), made: context.now() }) } : null)
    })

    routes.get(pattern('feedbackDayFile', language), inTurn(context), async (c) => {
      const day = await find(c)
      const report = day && await published(day)
      if (!day || !report) return c.notFound()
      const { t, organisation } = await publicFrame(context, language, 'feedbackDays')
      const [form, sheet] = [c.req.query('form'), c.req.query('sheet')]
      const file = await dayReportFile(report, { t, language, organisation: organisation.name, address: addressOf(c, day), now: context.now() }, { form, sheet })
      // The page says what is missing, and prints without it.
      return !file && form?.startsWith('poster-') ? c.redirect(to('feedbackDayPoster', language, { day: day.id }, { pdf: 'none' }), 303) : sendFile(c, file)
    })

    routes.get(pattern('feedbackDayPoster', language), async (c) => {
      const day = await find(c)
      const report = day && await published(day)
      const address = day && addressOf(c, day)
      if (!report || !address) return c.notFound()
      const size = c.req.query('paper') === 'a3' ? 'a3' : 'a4'
      const frame = await publicFrame(context, language, 'feedbackDayPoster', { day: day.id }, size === 'a3' ? { paper: size } : {})
      return page(c, <DayPosterPage {...{ frame, day }} poster={posterOf(report, { language, size, organisation: frame.organisation.name, address })} noPdf={c.req.query('pdf') === 'none'} />)
    })
  }

  /** One whose promise was given: before that nothing of it is certain. */
  async function find(c: HonoContext): Promise<FeedbackDay | null> {
    const day = await findDay(db, c.req.param('day') ?? '')
    return day?.roundOpenedOn ? day : null
  }

  async function published(day: FeedbackDay): Promise<DayReport | null> {
    const report = day.closedOn && day.resultsOn ? await readDayReport(db, day) : null
    return report?.publishedOn ? report : null
  }

  return routes
}
