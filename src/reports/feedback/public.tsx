// The statistics for everybody: pages and files by place and period, without a form and without anything that is kept of who reads them.
import { Hono, type Context as HonoContext } from 'hono'
import { publicFrame } from '../../frame.ts'
import { pattern, to } from '../../paths.ts'
import { placeCode } from '../../surveys/compared/place.ts'
import { dayOf } from '../../text/dates.ts'
import { languages, type Language } from '../../text/language.ts'
import type { Context } from '../../web/context.ts'
import { inTurn } from '../../web/in-turn.ts'
import { page } from '../../web/respond.tsx'
import { feedbackFilePath } from './addresses.ts'
import { reportFile } from './file.ts'
import { NoStatisticsPage, StatisticsPage } from './pages/public.tsx'
import { placeOf } from './place-choice.ts'
import { reportPlaces } from './places.sql.ts'
import { readReport } from './read-report.ts'
import { sendFile } from '../../web/send-file.ts'

export function statisticsRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  for (const language of languages) {
    // Before the page of a line, whose address it would be otherwise.
    routes.get(pattern('statisticsFile', language), inTurn(context), async (c) => {
      const { found } = await read(c.req.query('place') ?? 'whole', c.req.query('period'))
      if (found?.is !== 'report') return c.notFound()
      const frame = await publicFrame(context, language, 'statistics')
      return sendFile(c, await reportFile(found.report, { form: c.req.query('form'), sheet: c.req.query('sheet') }, { ...frame, publisher: frame.organisation.name, now: context.now() }))
    })
    routes.get(pattern('statistics', language), (c) => show(c, language, null))
    routes.get(pattern('statisticsOfLine', language), (c) => show(c, language, c.req.param('line')!))
  }

  const today = () => dayOf(context.now())

  async function read(code: string, period: string | undefined) {
    const places = await reportPlaces(db, today())
    const place = placeOf(places, code)
    return { places, found: place && !place.unitId ? await readReport(db, { place, places, wanted: period, today: today() }) : null }
  }

  async function show(c: HonoContext, language: Language, line: string | null): Promise<Response> {
    const { places, found } = await read(line ? `line.${line}` : 'whole', c.req.query('period'))
    const [name, parameters] = line && found ? ['statisticsOfLine' as const, { line }] : ['statistics' as const, {}]
    if (found?.is !== 'report') {
      const frame = await publicFrame(context, language, name, parameters)
      const isWrong = found?.is !== 'none'
      return page(c, <NoStatisticsPage {...{ frame, isWrong }} published={found?.published ?? []} />, isWrong ? 404 : 200)
    }
    const { report, published } = found
    const frame = await publicFrame(context, language, name, parameters, { period: c.req.query('period') })
    const href = (period: string) => to(name, language, parameters, { period })
    const file = (form: 'pdf' | 'xlsx' | 'excel' | 'standard', sheet?: string) =>
      feedbackFilePath(to('statisticsFile', language), { place: placeCode(report.place), period: report.period, form, ...(sheet !== undefined && { sheet }) })
    const placeHref = (of: string | null, one: string) => to(of ? 'statisticsOfLine' : 'statistics', language, of ? { line: of } : {}, { period: one })
    const lines = places.filter(({ serviceLineId }) => serviceLineId !== null)
    return page(c, <StatisticsPage {...{ frame, report, published, lines, href, placeHref, file }} workbook={file('xlsx')} pdf={file('pdf')} today={today()} address={`${frame.publicUrl ?? ''}${href(report.period)}`} />)
  }

  return routes
}
