// A question that is to be answered in another way, at the desk: which way, then its form in that way with what becomes of it.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { typed, type FormValues } from '../../directory/forms/reading.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { surveyPath } from '../../survey-paths.ts'
import { mayAskSurvey } from '../../staff/survey-duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import type { Question, QuestionKind } from '../question.ts'
import { findSurvey, newestOf, versionsOf, type Survey, type SurveyVersion } from '../surveys.sql.ts'
import { changeKind, wasAskedOtherwise } from './change-kind.ts'
import { askedBefore, seenOf } from './edit-questions.ts'
import { keptOptions } from './kept-options.ts'
import { marksOf } from './marks.sql.ts'
import { refusalNews } from './news.ts'
import { carriedTo, leftHanging, scaleOf, toldOf, type Repairs } from './other-kind.ts'
import { OtherKindPage, OtherKindsPage } from './pages/kind.tsx'
import { countHints } from './pages/question-card.tsx'
import { QuestionPage } from './pages/question.tsx'
import { kindNamed } from './kind-named.ts'
import { questionValues, readQuestion } from './question-form.ts'

type Asked = { survey: Survey; versions: SurveyVersion[]; questions: Question[] }
type Found = Asked & { question: Question }
type Shown = { values: FormValues; form?: Form; problems?: Problem[]; looked?: Question | null; theirs?: Question | null; seen?: string; status?: 200 | 409 | 422 }

export function otherKindRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()

  routes.get(desk.questionKind, async (c) => {
    const [found, actor] = [await find(c), actorOf(c)]
    if (!found) return c.notFound()
    const { survey, questions, question } = found
    const kind = kindNamed(c.req.query('to'))
    if (kind && kind !== question.kind) return show(c, found, kind, { values: questionValues(carriedTo(kind, question)) })
    const frame = await deskFrame(context, actor.language, surveyPath(survey.id, `/questions/${question.id}/kind`))
    return page(c, <OtherKindsPage {...{ frame, actor, survey, question }} number={questions.indexOf(question) + 1} />)
  })

  routes.post(desk.questionKind, async (c) => {
    const [form, asked, actor] = [await readForm(c), await findAsked(c), actorOf(c)]
    const kind = kindNamed(form.text('kind'))
    if (!asked || !kind) return c.notFound()
    const found = await find(c)
    if (!found) return showGone(c, asked, kind, typed(form))
    const { survey, questions, question } = found
    const [values, seen] = [typed(form), form.text('seen')]
    const read = readQuestion(form, kind, texts[actor.language], actor.language)
    const looked = read.ok ? asLooked(read.details, kind, question) : null
    // Somebody else has had the same thought: what is left is to change it.
    if (question.kind === kind) return showChanged(c, found, { values, looked })
    const { repairs, problems } = readRepairs(form, leftHanging(questions, question, kind), kind, (one) => questions.indexOf(one) + 1, texts[actor.language].surveyDrafts.kind)
    if (form.text('step') === 'look' && read.ok) return show(c, found, kind, { values, form, seen, looked })
    if (!read.ok || problems.length) return show(c, found, kind, { values, form, seen, problems: [...(read.ok ? [] : read.problems), ...problems], status: 422 })
    const edited = await transact(db, (tx) => changeKind(tx, survey.id, { id: question.id, written: read.details, seen, repairs }, { actor, now: context.now() }))
    if (edited.ok) {
      const rest = countHints({ ...looked!, id: edited.id }) ? `/questions/${edited.id}?news=kind` : `?news=kind#q-${edited.id}`
      return c.redirect(surveyPath(survey.id, rest), 303)
    }
    if (edited.why === 'not-found') return c.notFound()
    const fresh = await find(c)
    if (edited.why === 'gone' || !fresh) return showGone(c, found, kind, values)
    if (edited.why === 'changed-meanwhile') return fresh.question.kind === kind ? showChanged(c, fresh, { values, looked }) : show(c, fresh, kind, { values, form, looked, theirs: fresh.question, seen: seenOf(fresh.question), status: 409 })
    const again = edited.why === 'conditions' ? readRepairs(form, leftHanging(fresh.questions, fresh.question, kind), kind, (one) => fresh.questions.indexOf(one) + 1, texts[actor.language].surveyDrafts.kind).problems : []
    const field = edited.why === 'backgrounds' ? 'background' : edited.why === 'hangs' ? 'options-fi' : 'text-fi'
    return show(c, fresh, kind, { values, form, seen, looked, problems: again.length ? again : [{ field, text: refusalNews(edited, actor.language).text }], status: edited.why === 'ended' ? 409 : 422 })
  })

  async function find(c: HonoContext): Promise<Found | null> {
    const asked = await findAsked(c)
    const question = asked?.questions.find(({ id }) => id === c.req.param('question'))
    return asked && question ? { ...asked, question } : null
  }

  async function findAsked(c: HonoContext): Promise<Asked | null> {
    const survey = await findSurvey(db, c.req.param('id') ?? '')
    if (!survey || survey.endedOn || !mayAskSurvey(actorOf(c), survey)) return null
    const versions = await versionsOf(db, survey.id)
    return { survey, versions, questions: newestOf(versions).questions }
  }

  async function show(c: HonoContext, { survey, versions, questions, question }: Found, kind: QuestionKind, { values, form, problems = [], looked = null, theirs = null, seen = seenOf(question), status = 200 }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, surveyPath(survey.id, `/questions/${question.id}/kind`))
    const marks = await marksOf(db, survey.id, [question])
    const hanging = leftHanging(questions, question, kind).map((one) =>
      ({ question: one, number: questions.indexOf(one) + 1, scale: scaleOf(kind), who: form?.text(`who-${one.id}`) ?? '', is: form?.all(`is-${one.id}[]`) ?? [] }))
    return page(c, (
      <OtherKindPage
        {...{ frame, actor, survey, question, kind, values, problems, looked, theirs, seen, hanging }} number={questions.indexOf(question) + 1}
        told={toldOf(kind, question, marks.length)} fresh={wasAskedOtherwise(versions, question.id, kind)}
      />
    ), status)
  }

  /** In the form in which it is answered by now. */
  async function showChanged(c: HonoContext, { survey, versions, questions, question }: Found, { values, looked }: Pick<Shown, 'values'> & { looked: Question | null }): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, surveyPath(survey.id, `/questions/${question.id}`))
    return page(c, (
      <QuestionPage
        {...{ frame, actor, survey, values, looked }} id={question.id} kind={question.kind} number={questions.indexOf(question) + 1} seen={seenOf(question)} problems={[]} saved={null} theirs={question} otherKind
        asked={askedBefore(versions, question.id)}
      />
    ), 409)
  }

  /** What was typed can be added as a new one. */
  async function showGone(c: HonoContext, { survey, questions }: Asked, kind: QuestionKind, values: FormValues): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, surveyPath(survey.id, '/questions/new'))
    return page(c, <QuestionPage {...{ frame, actor, survey, kind, values }} id={null} number={questions.length + 1} seen="" problems={[]} looked={null} saved={null} theirs="gone" asked={null} />, 409)
  }

  return routes
}

/** As it will be seen, before it is saved. */
const asLooked = ({ options, ...written }: Parameters<typeof changeKind>[2]['written'], kind: QuestionKind, was: Question): Question =>
  ({ ...written, id: was.id, options: keptOptions(carriedTo(kind, was).options, options, new Set()), ...(was.onlyIf && { onlyIf: was.onlyIf }) })

function readRepairs(form: Form, hanging: readonly Question[], kind: QuestionKind, numberOf: (one: Question) => number, words: { whoMissing: string; someMissing: string }): { repairs: Repairs; problems: Problem[] } {
  const problems: Problem[] = []
  const repairs = Object.fromEntries(hanging.flatMap((one): [string, Repairs[string]][] => {
    const [who, is] = [form.text(`who-${one.id}`), form.all(`is-${one.id}[]`).filter((value) => scaleOf(kind).includes(value))]
    if (who === 'everybody') return [[one.id, who]]
    if (who === 'some' && is.length) return [[one.id, is]]
    const isScale = who === 'some' && scaleOf(kind).length > 0
    problems.push({ field: isScale ? `is-${one.id}` : `who-${one.id}`, text: fill(isScale ? words.someMissing : words.whoMissing, { number: numberOf(one) }) })
    return []
  }))
  return { repairs, problems }
}
