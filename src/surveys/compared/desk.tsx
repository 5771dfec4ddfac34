// The desk's routes of comparisons: the page, and its table as a file, for whoever may see the results.
import { Hono, type Context as HonoContext } from 'hono'
import { deskFrame } from '../../frame.ts'
import { desk, improvementPath, to } from '../../paths.ts'
import { roundPath, surveyPath } from '../../survey-paths.ts'
import { mayAskSurvey } from '../../staff/survey-duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import type { Context } from '../../web/context.ts'
import { page } from '../../web/respond.tsx'
import { findSurvey, type Survey } from '../surveys.sql.ts'
import { compare, type Comparison } from './compare.ts'
import { comparedFile } from './file.ts'
import { DeskComparedPage } from './pages/desk.tsx'
import { thingName } from './pages/thing-name.ts'

export function comparedDeskRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()

  routes.get(desk.compared, async (c) => {
    const found = await compared(c)
    if (!found) return c.notFound()
    const actor = actorOf(c)
    const address = surveyPath(found.survey.id, '/compared')
    const frame = await deskFrame(context, actor.language, address)
    return page(c, (
      <DeskComparedPage
        {...{ frame, actor, address, ...found }} improvement={improvementPath}
        // Of a survey that is another's to ask everybody sees what is shown.
        results={({ round, survey, groupId }) => (mayAskSurvey(actor, survey)
          ? `${roundPath(round.id, '/results')}${groupId ? `?group=${groupId}` : ''}` : to('surveyResults', actor.language, { id: round.surveyId }, { round: round.id, group: groupId ?? undefined }))}
      />
    ))
  })

  routes.get(desk.comparedFile, async (c) => {
    const found = await compared(c)
    if (!found) return c.notFound()
    const frame = await deskFrame(context, actorOf(c).language, surveyPath(found.survey.id, '/compared'))
    c.header('Content-Type', 'text/csv; charset=utf-8')
    c.header('Content-Disposition', `attachment; filename="${frame.t.surveyCompared.file.name}-${dayOf(context.now())}.csv"`)
    return c.body(comparedFile(found.comparison.series, (thing) => thingName(thing, frame), frame.t, frame.language))
  })

  async function compared(c: HonoContext): Promise<{ survey: Survey; comparison: Comparison } | null> {
    const actor = actorOf(c)
    const survey = await findSurvey(db, c.req.param('id') ?? '')
    if (!survey || !mayAskSurvey(actor, survey)) return null
    return { survey, comparison: await compare(db, survey, { actor, today: dayOf(context.now()) }, { group: c.req.query('group'), of: c.req.query('of') }) }
  }

  return routes
}
