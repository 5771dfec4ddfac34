// Results at the desk: the numbers of a round for whoever asked it, and what was left for a unit's own eyes.
import { Hono, type Context as HonoContext } from 'hono'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { roundPath } from '../../survey-paths.ts'
import { mayAskSurvey } from '../../staff/survey-duties.ts'
import { actorOf } from '../../staff/guard.ts'
import type { Context } from '../../web/context.ts'
import { page } from '../../web/respond.tsx'
import { isText } from '../question.ts'
import { whatCame } from '../elsewhere/what-came.ts'
import { noteSeen } from '../note-seen.ts'
import { shownQuotes } from '../quotes/quotes.sql.ts'
import { responsesIn } from '../released.sql.ts'
import { findRound, type Round } from '../rounds.sql.ts'
import { findSurvey, findVersion, type Survey } from '../surveys.sql.ts'
import { anyValue } from '../tally.ts'
import { unitsFor } from './few.ts'
import { figuresOfRound } from './figures-of-round.ts'
import { FewPage, type FewOfUnit } from './pages/few.tsx'
import { ResultsPage } from './pages/results.tsx'
import { sortingRoutes } from './sorting.tsx'
import { fewCountsOf, textsOfRound } from './texts.ts'
import { handedOut } from './national.sql.ts'
import { reachedIn } from './reached.ts'
import { themesOf } from './themes.sql.ts'
import { themesShown } from './themes-shown.ts'

export function resultDeskRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()

  routes.get(desk.roundResults, async (c) => {
    const found = await asked(c)
    if (!found) return c.notFound()
    const { round } = found
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, roundPath(round.id, '/results'))
    const came = await whatCame(db, round)
    const shown = round.closedOn && came?.brought.length !== 0 ? await figuresOfRound(db, round, c.req.query('group')) : null
    return page(c, <ResultsPage {...{ frame, actor, ...found, shown, came }} reached={shown?.isWhole ? reachedIn(round, { handed: await handedOut(db, round.id), answered: shown.figures.responses }) : null} themes={themesShown(await themesOf(db, round.id), round.fewest)} quotes={shown ? await shownQuotes(db, round.id) : []} />)
  })

  routes.get(desk.roundUnit, async (c) => {
    const actor = actorOf(c)
    const round = await findRound(db, c.req.param('id'))
    const groups = round?.closedOn ? await unitsFor(db, actor, round.id) : []
    if (!round || !groups.length) return c.notFound()
    const { questions } = (await findVersion(db, round.surveyId, round.version))!
    const [counts, responses, texts] = [await fewCountsOf(db, keys, round.id), await responsesIn(db, round.id), await textsOfRound(db, keys, round.id, { few: true })]
    const units = groups.map((group): FewOfUnit => {
      const own = counts.filter(({ groupId, by, value }) => groupId === group.id && by === null && value !== anyValue)
      const given = questions.map((question) => ({
        question, values: own.filter((count) => count.question === question.id).map(({ value, given: count }) => ({ value, count })),
        texts: isText(question) ? texts.filter((text) => text.groupId === group.id && text.question === question.id).map(({ text }) => text) : [],
      }))
      return { group, responses: responses.find(({ groupId, few }) => few && groupId === group.id)?.responses ?? 0, given: given.filter(({ values, texts: of }) => values.length + of.length > 0) }
    })
    if (units.some(({ given }) => given.length)) await noteSeen(db, { what: 'survey-few-read', by: actor, roundId: round.id }, context.now())
    return page(c, <FewPage frame={await deskFrame(context, actor.language, roundPath(round.id, '/unit'))} {...{ actor, round, units }} />)
  })

  async function asked(c: HonoContext): Promise<{ round: Round; survey: Survey } | null> {
    const round = await findRound(db, c.req.param('id') ?? '')
    const survey = round?.openedOn ? await findSurvey(db, round.surveyId) : null
    return round && survey && mayAskSurvey(actorOf(c), survey) ? { round, survey } : null
  }

  return routes.route('/', sortingRoutes(context))
}
