// Self-monitoring reports for everybody: the list, each report, and it as files.
import { Hono } from 'hono'
import { isId } from '../../directory/id.ts'
import { publicFrame } from '../../frame.ts'
import { pattern, to } from '../../paths.ts'
import { dayOf } from '../../text/dates.ts'
import { languages } from '../../text/language.ts'
import type { Context } from '../../web/context.ts'
import { inTurn } from '../../web/in-turn.ts'
import { page } from '../../web/respond.tsx'
import { sendFile } from '../../web/send-file.ts'
import { factsOf } from './facts.ts'
import { monitoringFile } from './file.ts'
import { MonitoringPublicPage, MonitoringReportPage } from './pages/public.tsx'
import { placeCode } from './report.ts'
import { countPublic, places, publicReport, publicReports } from './reports.sql.ts'

const rowsOnPage = 50

export function monitoringPublicRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())

  for (const language of languages) {
    routes.get(pattern('monitoring', language), async (c) => {
      const pages = Math.max(1, Math.ceil((await countPublic(db)) / rowsOnPage))
      const number = Math.min(pages, Math.max(1, Math.floor(Number(c.req.query('page')) || 1)))
      const named = new Map((await places(db, today())).map((place) => [placeCode(place), place]))
      const rows = (await publicReports(db, { size: rowsOnPage, page: number })).map((row) => ({ id: row.id, period: row.period, place: named.get(placeCode(row))! }))
      return page(c, <MonitoringPublicPage {...{ rows, pages }} page={number} frame={await publicFrame(context, language, 'monitoring', {}, number > 1 ? { page: String(number) } : {})} />)
    })

    routes.get(pattern('monitoringReport', language), async (c) => {
      const found = await find(c.req.param('report'))
      if (!found) return c.notFound()
      const parameters = { report: found.report.id }
      return page(c, (
        <MonitoringReportPage
          {...found} today={today()} files={to('monitoringFile', language, parameters)}
          frame={await publicFrame(context, language, 'monitoringReport', parameters)}
        />
      ))
    })

    routes.get(pattern('monitoringFile', language), inTurn(context), async (c) => {
      const found = await find(c.req.param('report'))
      if (!found) return c.notFound()
      const { organisation, publicUrl, t } = await publicFrame(context, language, 'monitoring')
      const address = publicUrl === null ? null : publicUrl + to('monitoringReport', language, { report: found.report.id })
      return sendFile(c, await monitoringFile({ ...found, t, language, publisher: organisation.name, address, now: context.now() }, { form: c.req.query('form'), sheet: c.req.query('sheet') }))
    })
  }

  async function find(id = '') {
    const report = isId(id) ? await publicReport(db, id) : null
    if (!report) return null
    const all = await places(db, today())
    const place = all.find((one) => placeCode(one) === placeCode(report))!
    return { report, place, facts: await factsOf(db, { place, period: report.period, stood: report.stood, all, today: today() }) }
  }

  return routes
}
