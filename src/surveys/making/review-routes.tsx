// Looking through the questions of surveys: for members of the clients' council and for the staff who see surveys.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { surveyPath } from '../../survey-paths.ts'
import { mayAskSurvey, mayMarkQuestions, maySeeSurveys } from '../../staff/survey-duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { holdersOn } from '../../staff/reader.ts'
import { dayOf } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { findSurvey, newestOf, type Survey } from '../surveys.sql.ts'
import { askCouncil, mostDays, readUntil } from './ask-council.ts'
import { trialsOf } from '../trial/trial.sql.ts'
import { markQuestions, sendToReview, takeCommentAway, wordsSeen, writeReason } from './look-through.ts'
import { marksOf, reasonsOf } from './marks.sql.ts'
import { ReviewPage, ToReviewPage } from './pages/review.tsx'
import type { MakersProps } from './pages/said.tsx'
import { isTooLong, longestComment, readMarks } from './review-form.ts'
import { openUnclear } from './unclear.sql.ts'
import { findInReview, toReview, writtenVersions } from './versions.sql.ts'

type Shown = { form?: Form; problems?: Problem[]; status?: 200 | 409 | 422; changed?: ReadonlySet<string>; refused?: MakersProps['refused']; typedReason?: { question: string; text: string } }

export function surveyReviewRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const review = `${desk.survey}/review`

  routes.get(desk.surveyReview, async (c) => {
    const actor = actorOf(c)
    if (!mayMarkQuestions(actor) && !maySeeSurveys(actor)) return c.notFound()
    const frame = await deskFrame(context, actor.language, desk.surveyReview)
    return page(c, <ToReviewPage {...{ frame, actor }} waiting={await toReview(db, dayOf(context.now()))} thanks={c.req.query('news') === 'thanks'} />)
  })

  routes.get(review, async (c) => {
    const survey = await find(c)
    return survey ? show(c, survey) : c.notFound()
  })

  routes.post(review, async (c) => {
    const [form, survey, actor] = [await readForm(c), await find(c), actorOf(c)]
    if (!survey) return c.notFound()
    const [by, words, step] = [{ actor, now: context.now() }, texts[actor.language].surveyReview, form.text('step')]
    const back = (news: string) => c.redirect(`${surveyPath(survey.id, '/review')}?news=${news}`, 303)
    if (step === 'mark') {
      const { questions } = newestOf(await writtenVersions(db, survey.id))
      const read = readMarks(form, questions, texts[actor.language])
      if (!read.ok) return show(c, survey, { form, problems: read.problems, status: 422 })
      const outcome = await transact(db, (tx) => markQuestions(tx, survey.id, read.said, by))
      if (outcome === 'not-found') return c.notFound()
      if (outcome !== 'thanks') return show(c, survey, { form, changed: new Set(outcome.changed.map(({ id }) => id)), status: 409 })
      return c.redirect(`${desk.surveyReview}?news=thanks`, 303)
    }
    // What else there is to press is for whoever makes the survey.
    if (!mayAskSurvey(actor, survey)) return c.notFound()
    if (step === 'send' || step === 'take-back') {
      const outcome = await transact(db, (tx) => sendToReview(tx, survey.id, step, by))
      if (outcome === 'empty' || outcome === 'asked') return show(c, survey, { refused: outcome, status: 409 })
      return outcome === 'not-found' ? c.notFound() : back(outcome)
    }
    if (step === 'ask-council') {
      const until = readUntil(form.text('until'), dayOf(context.now()))
      if (!until) return show(c, survey, { form, problems: [{ field: 'until', text: fill(texts[actor.language].surveyDrafts.council.problem, { most: mostDays }) }], status: 422 })
      const outcome = await transact(db, (tx) => askCouncil(tx, survey.id, until, by))
      if (outcome === 'not-found') return c.notFound()
      return outcome === 'council-asked' ? back(outcome) : show(c, survey, { form, refused: outcome, status: 409 })
    }
    if (step === 'reason') {
      const question = form.text('question')
      const reason = form.text(`reason-${question}`)
      const problem = !reason ? words.maker.reasonMissing : isTooLong(reason) ? fill(words.tooLong, { limit: longestComment }) : null
      if (problem) return show(c, survey, { problems: [{ field: `reason-${question}`, text: problem }], typedReason: { question, text: reason }, status: 422 })
      const outcome = await transact(db, (tx) => writeReason(tx, survey.id, { question, reason }, by))
      return outcome === 'not-found' ? c.notFound() : back(outcome === 'done' ? 'reason' : 'none')
    }
    if (step === 'remove-comment' && isId(form.text('comment'))) {
      const outcome = await transact(db, (tx) => takeCommentAway(tx, survey.id, form.text('comment'), by))
      return outcome === 'done' ? back('comment') : c.notFound()
    }
    return c.notFound()
  })

  /** Whoever only marks questions finds those that have been sent to them, and nothing else of a survey. */
  async function find(c: HonoContext): Promise<Survey | null> {
    const actor = actorOf(c)
    const survey = maySeeSurveys(actor) || mayMarkQuestions(actor) ? await findSurvey(db, c.req.param('id') ?? '') : null
    return survey && (maySeeSurveys(actor) || await findInReview(db, survey.id, dayOf(context.now()))) ? survey : null
  }

  async function show(c: HonoContext, survey: Survey, { form, problems = [], status = 200, changed = new Set(), refused = null, typedReason }: Shown = {}): Promise<Response> {
    const actor = actorOf(c)
    const version = newestOf(await writtenVersions(db, survey.id))
    const { questions } = version
    const unclear = await openUnclear(db, survey.id, version.number)
    const makers = maySeeSurveys(actor) ? {
      version, marks: await marksOf(db, survey.id, questions), open: new Set(unclear.filter(({ reason }) => reason === null).map(({ question }) => question)),
      mayMake: mayAskSurvey(actor, survey) && !survey.endedOn, refused, typedReason: typedReason ?? null, until: form?.text('until') ?? '',
      members: (await holdersOn(db, 'council', dayOf(context.now()))).length, trials: await trialsOf(db, survey.id, version.number),
    } : null
    const frame = await deskFrame(context, actor.language, surveyPath(survey.id, '/review'))
    const reasons = new Map((await reasonsOf(db, survey.id, questions)).map(({ question, reason }) => [question, reason]))
    return page(c, (
      <ReviewPage
        {...{ frame, actor, survey, questions, makers, problems, changed, reasons }} inReview={await findInReview(db, survey.id, dayOf(context.now()))}
        seen={wordsSeen} typed={(name) => form?.text(name) ?? ''} news={newsText(c.req.query('news'), actor.language)}
      />
    ), status)
  }

  return routes
}

function newsText(named: string | undefined, language: 'fi' | 'sv' | 'en'): string | null {
  const { surveyReview: { maker: words }, surveyDrafts } = texts[language]
  const all: Record<string, string> = { 'sent': words.sent, 'taken-back': words.takenBack, 'reason': words.reasonDone, 'comment': words.commentRemoved, 'council-asked': surveyDrafts.council.done, 'trial': texts[language].surveyTrial.thanks }
  return named && Object.hasOwn(all, named) ? all[named]! : null
}
