// The desk's route of asking aloud: a survey as whoever asks reads it out, and what they write down for somebody.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { roundPath } from '../../survey-paths.ts'
import { issueFormToken, readFormToken } from '../../privacy/form-token.ts'
import { mayEnterAnswers } from '../../staff/survey-duties.ts'
import { handOf } from '../../staff/actor.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, parseForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { checked, fieldOf, readAnswers } from '../answers.ts'
import { lookUpWithin } from '../answering/by-words.ts'
import { fewOf } from '../answering/few.ts'
import { placeOf } from '../answering/place.ts'
import { send, type Sent } from '../answering/send.ts'
import { helpers, type Entered } from '../entered.ts'
import type { RoundGroup } from '../groups.ts'
import type { Question } from '../question.ts'
import { saysYes } from '../quotes/permission.ts'
import { fewChoices } from '../release.ts'
import { isOpen } from '../round.ts'
import { findRound, groupsOf, type Round } from '../rounds.sql.ts'
import { findSurvey, findVersion, type Survey } from '../surveys.sql.ts'
import { quoteField } from '../tokens/fields.ts'
import { askedTongues, findAskedIn } from '../tongues/asked.sql.ts'
import { questionsIn, roundIn, surveyIn } from '../tongues/spoken.ts'
import type { Tongue } from '../tongues/tongue.ts'
import { AloudPage, aloudWays } from './pages/aloud.tsx'

/** A conversation may last; a page that was left open over night is no conversation. */
const mostSecondsOpen = 6 * 3600

/** `asked`: the further language in which it is read out, out of `tongues`. */
type About = { round: Round; survey: Survey; questions: Question[]; groups: RoundGroup[]; tongues: Tongue[] }
type Shown = { form?: Form; problems?: Problem[]; refused?: 'closed' | 'empty' | 'old' | null; status?: 200 | 409 | 422 | 429 }

export function aloudRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())

  routes.get(desk.aloud, async (c) => {
    const about = await find(c)
    return about && isOpen(about.round, today()) ? show(c, about, {}) : c.notFound()
  })

  routes.post(desk.aloud, async (c) => {
    const form = await readForm(c)
    const about = await find(c)
    if (!about) return c.notFound()
    const { round, questions, groups } = about
    const token = readFormToken(keys, form.text('token'), context.now())
    if (!token || token.secondsOpen > mostSecondsOpen) return show(c, about, { form, refused: 'old', status: 409 })
    const [entered, group] = [enteredIn(form), groups.length === 1 ? groups[0] : groups.find(({ id }) => id === form.text('group'))]
    const { answers, problems } = checked(questions, readAnswers(questions, form))
    const all = problemsOf(c, about, { entered, group, problems })
    if (!entered || !group || all.length) return show(c, about, { form, problems: all, status: 422 })
    const code = round.way === 'code' ? form.text('code') : null
    if (code !== null && (await lookUpWithin(context, handOf(actorOf(c)), code)) === 'busy') {
      c.header('Retry-After', '600')
      return show(c, about, { form, problems: [{ field: 'code', text: texts[actorOf(c).language].surveyAloud.problems.slip.busy }], status: 429 })
    }
    const sent = await transact(db, (tx) => send(tx, keys, {
      token, roundId: round.id, code, place: placeOf(group), few: fewOf(fewChoices, form.text('few')), answers, mayQuote: saysYes(form.text(quoteField)), draft: null, entered,
    }, context.now()))
    if (sent.ok) return c.redirect(`${roundPath(round.id, '/aloud')}?done=${sent.before ? 'before' : 'yes'}`, 303)
    return showRefused(c, about, form, sent)
  })

  const showRefused = (c: HonoContext, about: About, form: Form, sent: Exclude<Sent, { ok: true }>): Promise<Response> => {
    if (sent.why === 'slip') return show(c, about, { form, problems: [{ field: 'code', text: texts[actorOf(c).language].surveyAloud.problems.slip[sent.slip] }], status: 422 })
    if (sent.why === 'problems') return show(c, about, { form, problems: problemsOf(c, about, { problems: sent.problems }), status: 422 })
    return show(c, about, { form, refused: sent.why, status: 409 })
  }

  async function find(c: HonoContext): Promise<About | null> {
    const round = await findRound(db, c.req.param('id') ?? '')
    const survey = round?.openedOn ? await findSurvey(db, round.surveyId) : null
    if (!round || !survey || !mayEnterAnswers(actorOf(c), survey)) return null
    return { round, survey, questions: (await findVersion(db, survey.id, round.version))!.questions, groups: await groupsOf(db, round.id), tongues: await askedTongues(db, round.id) }
  }

  async function show(c: HonoContext, about: About, { form, problems = [], refused = null, status = 200 }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, roundPath(about.round.id, '/aloud'))
    const done = (['yes', 'before'] as const).find((each) => each === c.req.query('done')) ?? null
    // What failed by its age gets a new token with it; anything else keeps its own, so that twice is once.
    const token = form && refused !== 'old' ? form.text('token') : issueFormToken(keys, context.now())
    const asked = await findAskedIn(db, about.round.id, form ? form.text('tongue') : c.req.query('tongue') ?? '')
    const said = { ...about, round: roundIn(about.round, asked), survey: surveyIn(about.survey, asked), questions: questionsIn(about.questions, asked) }
    return page(c, <AloudPage {...{ frame, actor, ...said, asked, problems, refused, token, done }} form={form ?? parseForm('')} />, status)
  }

  return routes
}

function enteredIn(form: Form): Entered | null {
  const how = aloudWays.find((way) => way === form.text('how')), helped = helpers.find((helper) => helper === form.text('helped'))
  return how && helped ? { how, helped } : null
}

type Wrong = { entered?: Entered | null; group?: RoundGroup | undefined; problems: ReturnType<typeof checked>['problems'] }

function problemsOf(c: HonoContext, { questions }: About, wrong: Wrong): Problem[] {
  const { problems: words } = texts[actorOf(c).language].surveyAloud
  return [
    ...('entered' in wrong && !wrong.entered ? [{ field: 'how', text: words.how }, { field: 'helped', text: words.helped }] : []),
    ...('group' in wrong && !wrong.group ? [{ field: 'group', text: words.about }] : []),
    ...wrong.problems.map(({ question, why }) => ({ field: fieldOf({ id: question }), text: fill(words[why], { number: questions.findIndex(({ id }) => id === question) + 1 }) })),
  ]
}
