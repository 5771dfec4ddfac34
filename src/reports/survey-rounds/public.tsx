// The report of surveys for everybody: line and period stand in the address, so that a view can be kept and shared.
import { Hono, type Context as HonoContext } from 'hono'
import { publicFrame } from '../../frame.ts'
import { pattern, to } from '../../paths.ts'
import { dayOf } from '../../text/dates.ts'
import { languages } from '../../text/language.ts'
import type { Context } from '../../web/context.ts'
import { inTurn } from '../../web/in-turn.ts'
import { page } from '../../web/respond.tsx'
import { sendFile } from '../../web/send-file.ts'
import { atOf, fileQuery, reportQuery, type Of } from './addresses.ts'
import { surveyReportFile } from './file.ts'
import { NoSurveyReportPage, PublicSurveyReportPage } from './pages/public.tsx'
import { readSurveyReport } from './read-report.ts'

export function surveyReportPublicRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())
  for (const language of languages) {
    const href = (of: Of): string => to('surveyReport', language, {}, reportQuery(of))

    routes.get(pattern('surveyReportFile', language), inTurn(context), async (c) => {
      const found = await read(c)
      if (found.is !== 'report') return c.notFound()
      const frame = await publicFrame(context, language, 'surveyReport')
      const address = frame.publicUrl === null ? null : frame.publicUrl + href(atOf(found.report))
      return sendFile(c, await surveyReportFile(found.report, { form: c.req.query('form'), sheet: c.req.query('sheet') }, { ...frame, publisher: frame.organisation.name, address, now: context.now() }))
    })

    routes.get(pattern('surveyReport', language), async (c) => {
      const found = await read(c)
      const frame = await publicFrame(context, language, 'surveyReport', {}, { place: c.req.query('place'), period: c.req.query('period') })
      if (found.is !== 'report') return page(c, <NoSurveyReportPage frame={frame} isWrong={found.is === 'unknown'} />, found.is === 'unknown' ? 404 : 200)
      const { report } = found
      const at = atOf(report)
      return page(c, (
        <PublicSurveyReportPage
          {...{ frame, report, href }} today={today()} action={to('surveyReport', language)} address={`${frame.publicUrl ?? ''}${href(at)}`} file={(form, sheet) => to('surveyReportFile', language, {}, fileQuery(at, form, sheet))}
          results={({ round, survey, place }) => to('surveyResults', language, { id: survey.id }, { round: round.id, group: place.id })}
        />
      ))
    })
  }

  const read = (c: HonoContext) => readSurveyReport(db, { place: c.req.query('place'), period: c.req.query('period') }, { actor: null, today: today() })

  return routes
}
