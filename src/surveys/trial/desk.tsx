// The trial of a draft at the desk: the pages that whoever answers will see, with room for what comes to mind. Everything travels in the
// form, as it does for them; what was answered is kept nowhere.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { issueFormToken, readFormToken } from '../../privacy/form-token.ts'
import { mayMarkQuestions, maySeeSurveys } from '../../staff/survey-duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { surveyPath } from '../../survey-paths.ts'
import { dayOf } from '../../text/dates.ts'
import { isLanguage, type Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { parseForm, readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { lastStop, placeStop, questionsAt } from '../answering/course.ts'
import { showStop, stopAfter, type Visit } from '../answering/show.tsx'
import { next } from '../answering/step.tsx'
import { answersIn, carried, formLivesSeconds, isStop, isTongueStep, typedIn, withMarks, withTongue, type Typed } from '../answering/typed.ts'
import { draftToMark, wordsSeen } from '../making/look-through.ts'
import { findInReview } from '../making/versions.sql.ts'
import { findSurvey, newestOf, versionsOf, type Survey } from '../surveys.sql.ts'
import { asIfOpen } from './as-if-open.ts'
import { keepTrial } from './keep-trial.ts'
import { aroundTrial, type TrialProps } from './pages/around.tsx'
import { TrialFirstPage, TrialSummaryPage } from './pages/pages.tsx'
import { commentField, minutesOf, readComments, seenField } from './trial.ts'

type Trial = Visit & { opened: Awaited<ReturnType<typeof asIfOpen>>; props: Omit<TrialProps, 'here'>; form: Form }
type Ended = { problems?: Problem[]; changed?: ReadonlySet<string>; status?: 200 | 409 | 422 }

export function surveyTrialRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()

  routes.get(desk.surveyTrial, async (c) => {
    const survey = await find(c)
    if (!survey) return c.notFound()
    const trial = await begin(c, survey, parseForm(''))
    return trial ? showFirst(trial) : c.redirect(surveyPath(survey.id), 303)
  })

  routes.post(desk.surveyTrial, async (c) => {
    const [form, survey] = [await readForm(c), await find(c)]
    const trial = survey && await begin(c, survey, form)
    return trial ? take(trial, form.text('step')) : c.notFound()
  })

  /** As `takeStep` does for whoever answers; but there is no slip, nothing is kept for later, and nothing is sent. */
  async function take(trial: Trial, step: string): Promise<Response> {
    const { typed } = trial
    const at = isStop(typed.at)
    if (step === 'summary' || (step === 'send' && at === lastStop)) return showEnd(trial)
    if (step === 'keep') return keep(trial)
    if (!at) return step === 'start' ? showStop(trial, placeStop) : showFirst(trial)
    if (step.startsWith('to:')) return showStop({ ...trial, typed: withMarks(typed, { look: 'yes' }) }, isStop(step.slice(3)) ?? lastStop)
    if (step === 'on' || step.startsWith('in:') || isTongueStep(step)) return showStop(trial, at)
    if (step === 'later') return showStop(trial, at, { news: texts[trial.language].surveyTrial.later })
    if (step !== 'back') return at === lastStop ? showStop(trial, at) : next(trial, at)
    const before = stopAfter(trial, at, 'back')
    const onward = { ...trial, typed: withMarks(typed, { look: '' }) }
    return before ? showStop(onward, before) : showFirst(onward)
  }

  async function keep(trial: Trial): Promise<Response> {
    const { c, form, typed, opened: { survey }, props: { actor, questions } } = trial
    const now = context.now()
    const token = readFormToken(keys, typed.token, now)
    if (!token || token.secondsOpen > formLivesSeconds) {
      const { problems: { old } } = texts[actor.language].surveyTrial
      return showEnd({ ...trial, typed: withMarks(typed, { token: issueFormToken(keys, now) }) }, { problems: [{ field: 'main', text: old }], status: 422 })
    }
    const { said, problems } = readComments(form, questions, actor.language)
    if (problems.length) return showEnd(trial, { problems, status: 422 })
    const outcome = await transact(db, (tx) => keepTrial(tx, keys, { surveyId: survey.id, token, said, minutes: minutesTaken(trial) }, { actor, now }))
    // It was asked, or is looked through no more: what they wrote stands on the page that says so.
    if (outcome === 'not-found') return c.notFound()
    if (outcome !== 'kept') return showEnd(trial, { changed: new Set(outcome.changed.map(({ id }) => id)), status: 409 })
    return c.redirect(maySeeSurveys(actor) ? surveyPath(survey.id, '/review?news=trial') : `${desk.surveyReview}?news=thanks`, 303)
  }

  /** From the token of the first page to that of the end: both are signed, and what is written after the end takes no time. */
  function minutesTaken({ typed, form }: Trial): number | null {
    const now = context.now()
    const [began, ended] = [readFormToken(keys, typed.token, now), readFormToken(keys, form.text('ended'), now)]
    return began && minutesOf(began.secondsOpen - (ended?.secondsOpen ?? 0))
  }

  function showFirst(trial: Trial): Response {
    const typed = withMarks(trial.typed, { at: '', token: trial.typed.token || issueFormToken(keys, context.now()) })
    return page(trial.c, <TrialFirstPage around={aroundTrial({ ...trial.props, here: [] })} opened={trial.opened} fields={carried(typed, trial.opened.questions)} />)
  }

  function showEnd(trial: Trial, { problems = [], changed = new Set(), status = 200 }: Ended = {}): Response {
    const { c, form, typed, opened, props } = trial
    // Back from a change, they have seen the words that are there now.
    const seen = changed.size ? wordsSeen : props.seen
    const ended = form.text('ended') || issueFormToken(keys, context.now())
    return page(c, <TrialSummaryPage {...{ ...props, seen, ended, problems, changed }} fields={carried(typed, opened.questions)} minutes={minutesTaken(trial)} />, status)
  }

  async function begin(c: HonoContext, survey: Survey, form: Form): Promise<Trial | null> {
    const actor = actorOf(c)
    const { questions } = newestOf(await versionsOf(db, survey.id))
    if (!questions.length) return null
    const step = form.text('step')
    const language = languageIn(step.startsWith('in:') ? step.slice(3) : form.text('in')) ?? actor.language
    const typed = withTongue(typedIn(form), step)
    const opened = await asIfOpen(db, survey, questions, { today: dayOf(context.now()), tongue: typed.tongue })
    const frame = await deskFrame(context, actor.language, surveyPath(survey.id, '/trial'))
    const tried = { ...await deskFrame(context, language, surveyPath(survey.id, '/trial')) }
    const isDraft = await draftToMark(db, survey.id, { actor, now: context.now() }, true) !== null
    const props = {
      frame, tried, actor, survey, questions, mayMake: maySeeSurveys(actor), keeps: isDraft, comment: (question: { id: string }) => form.text(commentField(question)),
      seen: (question: typeof questions[number]) => form.text(seenField(question)) || wordsSeen(question),
    }
    const here = (of: Typed) => questions.filter(({ id }) => questionsAt(questions, answersIn(of, questions), of.at).some((question) => question.id === id))
    return { context, c, language, opened, form, props, typed: withMarks(typed, { tongue: opened.asked?.tag ?? '' }), aroundOf: (of) => aroundTrial({ ...props, here: here(of) }) }
  }

  /** Whoever only marks questions finds what has been sent to them, as on the page where they are looked through. */
  async function find(c: HonoContext): Promise<Survey | null> {
    const actor = actorOf(c)
    const survey = maySeeSurveys(actor) || mayMarkQuestions(actor) ? await findSurvey(db, c.req.param('id') ?? '') : null
    return survey && (maySeeSurveys(actor) || await findInReview(db, survey.id, dayOf(context.now()))) ? survey : null
  }

  return routes
}

const languageIn = (text: string): Language | null => (isLanguage(text) ? text : null)
