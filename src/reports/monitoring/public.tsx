// Self-monitoring reports for everybody.
import { Hono } from 'hono'
import { isId } from '../../directory/id.ts'
import { publicFrame } from '../../frame.ts'
import { pattern } from '../../paths.ts'
import { dayOf } from '../../text/dates.ts'
import { languages } from '../../text/language.ts'
import type { Context } from '../../web/context.ts'
import { page } from '../../web/respond.tsx'
import { factsOf } from './facts.ts'
import { MonitoringPublicPage, MonitoringReportPage } from './pages/public.tsx'
import { placeCode } from './report.ts'
import { countPublic, places, publicReport, publicReports } from './reports.sql.ts'

const rowsOnPage = 50

export function monitoringPublicRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const placesByCode = async () => new Map((await places(db, dayOf(context.now()))).map((place) => [placeCode(place), place]))

  for (const language of languages) {
    routes.get(pattern('monitoring', language), async (c) => {
      const pages = Math.max(1, Math.ceil((await countPublic(db)) / rowsOnPage))
      const number = Math.min(pages, Math.max(1, Math.floor(Number(c.req.query('page')) || 1)))
      const named = await placesByCode()
      const rows = (await publicReports(db, { size: rowsOnPage, page: number })).map((row) => ({ id: row.id, period: row.period, place: named.get(placeCode(row))! }))
      return page(c, <MonitoringPublicPage {...{ rows, pages }} page={number} frame={await publicFrame(context, language, 'monitoring', {}, number > 1 ? { page: String(number) } : {})} />)
    })

    routes.get(pattern('monitoringReport', language), async (c) => {
      const id = c.req.param('report') ?? ''
      const report = isId(id) ? await publicReport(db, id) : null
      if (!report) return c.notFound()
      const place = (await placesByCode()).get(placeCode(report))!
      const facts = await factsOf(db, report, report.period, report.stood)
      return page(c, <MonitoringReportPage {...{ report, place, facts }} frame={await publicFrame(context, language, 'monitoringReport', { report: id })} />)
    })
  }
  return routes
}
