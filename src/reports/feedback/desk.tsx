// Reports at the desk: where they begin, and the report of feedback by place and period.
import { Hono, type Context as HonoContext } from 'hono'
import { desk } from '../../paths.ts'
import { maySeeLost } from '../../staff/report-duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { placeCode } from '../../surveys/compared/place.ts'
import { dayOf } from '../../text/dates.ts'
import type { Context } from '../../web/context.ts'
import { page } from '../../web/respond.tsx'
import { sendFile } from '../../web/send-file.ts'
import { lostNow } from '../statistics/counted.sql.ts'
import { feedbackFilePath, feedbackReportPath } from './addresses.ts'
import { reportFile } from './file.ts'
import { DeskReportPage, NoDeskReportPage } from './pages/desk.tsx'
import { ReportsPage } from './pages/reports.tsx'
import { fileForReaders, forReaders } from '../for-readers.tsx'
import { publishedPeriods } from '../statistics/published.sql.ts'
import { periodsWithThemes } from '../themes/places.sql.ts'
import { newestOfKinds } from './choose-period.ts'
import { ownPlaces, placeOf } from './place-choice.ts'
import { reportPlaces } from './places.sql.ts'
import { readReport } from './read-report.ts'
import { readyViews } from './ready-views.ts'

export function reportDeskRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())

  routes.get(desk.reports, forReaders(context, async (c, { actor, frame }) => {
    const places = await reportPlaces(db, today())
    const published = (await publishedPeriods(db)).map(({ period }) => period)
    const themes = newestOfKinds(await periodsWithThemes(db)).find(({ kind }) => kind === 'four-months')?.newest ?? null
    return page(c, <ReportsPage {...{ frame, actor, themes }} lost={maySeeLost(actor) ? await lostNow(db) : null} views={readyViews(ownPlaces(places, actor), places[0]!, published)} />)
  }))

  routes.get(desk.feedbackReport, forReaders(context, async (c, { actor, frame }) => {
    const { places, own, found } = await read(c)
    if (found?.is !== 'report') {
      const isWrong = found?.is !== 'none'
      return page(c, <NoDeskReportPage {...{ frame, actor, isWrong }} place={found ? c.req.query('place') ?? 'whole' : 'whole'} published={found?.published ?? []} />, isWrong ? 404 : 200)
    }
    const { report, published } = found
    const place = placeCode(report.place)
    const href = (period: string) => feedbackReportPath(place, period)
    const file = (form: 'pdf' | 'xlsx' | 'excel' | 'standard', sheet?: string) => feedbackFilePath(desk.feedbackReportFile, { place, period: report.period, form, ...(sheet !== undefined && { sheet }) })
    return page(c, (
      <DeskReportPage
        {...{ frame, actor, report, published, own, href, file }} choices={places} workbook={file('xlsx')} pdf={file('pdf')} today={today()} address={`${frame.publicUrl ?? ''}${href(report.period)}`}
      />
    ))
  }))

  routes.get(desk.feedbackReportFile, fileForReaders(context, async (c, { frame }) => {
    const { found } = await read(c)
    return found?.is === 'report' ? sendFile(c, await reportFile(found.report, { form: c.req.query('form'), sheet: c.req.query('sheet') }, { ...frame, publisher: frame.organisation.name, now: context.now() })) : c.notFound()
  }))

  /** Without a place one's own first. */
  async function read(c: HonoContext) {
    const places = await reportPlaces(db, today())
    const own = ownPlaces(places, actorOf(c))
    const wanted = c.req.query('place')
    const place = wanted ? placeOf(places, wanted) : own[0] ?? places[0]!
    return { places, own, found: place && await readReport(db, { place, places, wanted: c.req.query('period'), today: today() }) }
  }

  return routes
}
