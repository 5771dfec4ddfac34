// The desk's routes of the report of surveys: the page, and its tables as files.
import { Hono, type Context as HonoContext } from 'hono'
import { desk, to } from '../../paths.ts'
import { mayAskSurvey } from '../../staff/survey-duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { roundPath } from '../../survey-paths.ts'
import { dayOf } from '../../text/dates.ts'
import type { Context } from '../../web/context.ts'
import { page } from '../../web/respond.tsx'
import { sendFile } from '../../web/send-file.ts'
import { fileForReaders, forReaders } from '../for-readers.tsx'
import { atOf, fileQuery, reportQuery, type Of } from './addresses.ts'
import { surveyReportFile } from './file.ts'
import { DeskSurveyReportPage, NoDeskSurveyReportPage } from './pages/desk.tsx'
import { readSurveyReport } from './read-report.ts'

export function surveyReportDeskRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())

  routes.get(desk.surveyReport, forReaders(context, async (c, { actor, frame }) => {
    const found = await read(c)
    if (found.is !== 'report') return page(c, <NoDeskSurveyReportPage {...{ frame, actor }} isWrong={found.is === 'unknown'} />, found.is === 'unknown' ? 404 : 200)
    const { report } = found
    const at = atOf(report)
    return page(c, (
      <DeskSurveyReportPage
        {...{ frame, actor, report, href }} today={today()} action={desk.surveyReport} address={`${frame.publicUrl ?? ''}${href(at)}`} file={(form, sheet) => withQuery(desk.surveyReportFile, fileQuery(at, form, sheet))}
        // Of a survey that is another's to ask everybody sees what is shown.
        results={({ round, survey, place: { id: group } }) => (mayAskSurvey(actor, survey) ? withQuery(roundPath(round.id, '/results'), { group }) : to('surveyResults', actor.language, { id: survey.id }, { round: round.id, group }))}
      />
    ))
  }))

  routes.get(desk.surveyReportFile, fileForReaders(context, async (c, { frame }) => {
    const found = await read(c)
    if (found.is !== 'report') return c.notFound()
    const address = frame.publicUrl === null ? null : frame.publicUrl + href(atOf(found.report))
    return sendFile(c, await surveyReportFile(found.report, { form: c.req.query('form'), sheet: c.req.query('sheet') }, { ...frame, publisher: frame.organisation.name, address, now: context.now() }))
  }))

  const read = (c: HonoContext) => readSurveyReport(db, { place: c.req.query('place'), period: c.req.query('period') }, { actor: actorOf(c), today: today() })

  return routes
}

const href = (of: Of): string => withQuery(desk.surveyReport, reportQuery(of))

const withQuery = (path: string, query: Record<string, string>): string => (Object.keys(query).length ? `${path}?${new URLSearchParams(query)}` : path)
