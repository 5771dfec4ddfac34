// The public route of comparisons.
import { Hono } from 'hono'
import { publicFrame } from '../../frame.ts'
import { pattern, to } from '../../paths.ts'
import { dayOf } from '../../text/dates.ts'
import { languages } from '../../text/language.ts'
import type { Context } from '../../web/context.ts'
import { page } from '../../web/respond.tsx'
import { findSurvey } from '../surveys.sql.ts'
import { compare } from './compare.ts'
import { PublicComparedPage } from './pages/public.tsx'

export function comparedPublicRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  for (const language of languages) {
    routes.get(pattern('surveyCompared', language), async (c) => {
      const survey = await findSurvey(db, c.req.param('id') ?? '')
      if (!survey) return c.notFound()
      const { group, of } = c.req.query()
      const comparison = await compare(db, survey, { actor: null, today: dayOf(context.now()) }, { group, of })
      // Of what nobody was asked, or nobody may see, not even the name is told.
      if (!comparison.own) return c.notFound()
      const frame = await publicFrame(context, language, 'surveyCompared', { id: survey.id }, { group, of })
      return page(c, (
        <PublicComparedPage
          {...{ frame, survey, comparison }} address={to('surveyCompared', language, { id: survey.id })} improvement={(id) => to('change', language, { change: id })}
          results={({ round, groupId }) => to('surveyResults', language, { id: round.surveyId }, { round: round.id, group: groupId ?? undefined })}
        />
      ))
    })
  }
  return routes
}
