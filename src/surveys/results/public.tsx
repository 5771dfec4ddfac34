// The results of a survey for everybody: what was asked, promised, answered, and what followed. The newest round, and the way to the others.
import { Hono } from 'hono'
import { publicFrame } from '../../frame.ts'
import { improvementsFromRound } from '../../improvements/for-others.ts'
import { pattern } from '../../paths.ts'
import { dayOf } from '../../text/dates.ts'
import { languages } from '../../text/language.ts'
import type { Context } from '../../web/context.ts'
import { page } from '../../web/respond.tsx'
import { seenRounds } from '../compared/seen-rounds.ts'
import { whatCame } from '../elsewhere/what-came.ts'
import { shownQuotes } from '../quotes/quotes.sql.ts'
import { stateOf } from '../rounds/state.ts'
import { roundsOf } from '../rounds.sql.ts'
import { findSurvey } from '../surveys.sql.ts'
import { figuresOfRound } from './figures-of-round.ts'
import { PublicResultsPage } from './pages/public.tsx'
import { handedOut } from './national.sql.ts'
import { reachedIn } from './reached.ts'
import { themesOf } from './themes.sql.ts'
import { themesShown } from './themes-shown.ts'

export function surveyResultRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  for (const language of languages) {
    routes.get(pattern('surveyResults', language), async (c) => {
      const survey = await findSurvey(db, c.req.param('id') ?? '')
      if (!survey) return c.notFound()
      const today = dayOf(context.now())
      const rounds = (await roundsOf(db, survey.id)).filter((round) => ['open', 'over', 'closed'].includes(stateOf(round, today)))
      const wanted = c.req.query('round')
      // One that is shown to everybody, before one of which there is only the promise yet.
      const round = wanted === undefined ? rounds.find(({ resultsOn }) => resultsOn) ?? rounds[0] : rounds.find(({ id }) => id === wanted)
      if (!round) return c.notFound()
      const frame = await publicFrame(context, language, 'surveyResults', { id: survey.id }, { round: wanted, group: c.req.query('group') })
      const came = await whatCame(db, round)
      const shown = round.resultsOn && came?.brought.length !== 0 ? await figuresOfRound(db, round, c.req.query('group')) : null
      const improvements = round.resultsOn ? (await improvementsFromRound(db, round.id, today)).filter(({ shownOn }) => shownOn !== null) : []
      return page(c, <PublicResultsPage {...{ frame, survey, round, rounds, shown, came, improvements, today }} reached={shown?.isWhole ? reachedIn(round, { handed: await handedOut(db, round.id), answered: shown.figures.responses }) : null} themes={themesShown(await themesOf(db, round.id), round.fewest)} quotes={shown ? await shownQuotes(db, round.id) : []} isNewest={wanted === undefined && !c.req.query('group')} isComparable={shown !== null && (await seenRounds(db, survey, shown.group, { actor: null, today })).length > 1} />)
    })
  }
  return routes
}
