// The questions of a survey at the desk: adding one, changing one, and of whom it is asked.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { typed } from '../../directory/forms/reading.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { surveyPath } from '../../survey-paths.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayAskSurvey, maySeeSurveys } from '../../staff/survey-duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import type { Question, QuestionKind } from '../question.ts'
import { findSurvey, newestOf, versionsOf, type Survey, type SurveyVersion } from '../surveys.sql.ts'
import { mayHangOn } from './draft.ts'
import { askedBefore, saveQuestion, seenOf, setCondition, type Written } from './edit-questions.ts'
import { kindNamed } from './kind-named.ts'
import { keptOptions } from './kept-options.ts'
import { refusalNews } from './news.ts'
import { ConditionPage } from './pages/condition.tsx'
import { countHints } from './pages/question-card.tsx'
import { KindsPage, QuestionPage, type QuestionProps } from './pages/question.tsx'
import { questionValues, readQuestion } from './question-form.ts'

type Found = { survey: Survey; versions: SurveyVersion[]; questions: Question[] }
type Shown = Pick<QuestionProps, 'values'> & Partial<Pick<QuestionProps, 'problems' | 'looked' | 'saved' | 'theirs' | 'seen' | 'otherKind'>> & { status?: 200 | 409 | 422 }

export function surveyQuestionRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const one = `${desk.survey}/questions/:question`
  const by = (actor: Actor) => ({ actor, now: context.now() })

  routes.get(`${desk.survey}/questions/new`, async (c) => {
    const [found, actor] = [await find(c), actorOf(c)]
    if (!found) return c.notFound()
    const kind = kindNamed(c.req.query('kind'))
    if (kind) return showQuestion(c, found, { id: null, kind }, { values: {} })
    return page(c, <KindsPage frame={await deskFrame(context, actor.language, surveyPath(found.survey.id, '/questions/new'))} {...{ actor }} survey={found.survey} />)
  })

  routes.get(one, async (c) => {
    const found = await find(c)
    const question = found?.questions.find(({ id }) => id === c.req.param('question'))
    if (!found || !question) return c.notFound()
    const { surveyMaking: { one: words }, surveyDrafts } = texts[actorOf(c).language]
    const saved = ({ added: words.added, mended: words.mended, other: words.becameOther, duplicated: surveyDrafts.duplicated, kind: surveyDrafts.kind.done } as Record<string, string>)[c.req.query('news') ?? ''] ?? null
    return showQuestion(c, found, question, { values: questionValues(question), looked: question, saved, seen: seenOf(question) })
  })

  for (const path of [`${desk.survey}/questions/new`, one]) {
    routes.post(path, async (c) => {
      const [form, found, actor] = [await readForm(c), await find(c), actorOf(c)]
      const id = c.req.param('question') ?? null
      const was = found?.questions.find((each) => each.id === id)
      const typedKind = kindNamed(form.text('kind'))
      const kind = was?.kind ?? typedKind
      // A question that somebody else has taken away meanwhile has the kind that its form has.
      if (!found || !kind) return c.notFound()
      const [values, seen] = [typed(form), form.text('seen')]
      // Somebody else has changed how it is answered since the form was opened.
      if (was && typedKind && typedKind !== was.kind) {
        const before = readQuestion(form, typedKind, texts[actor.language], actor.language)
        return showQuestion(c, found, was, { values, seen: seenOf(was), looked: before.ok ? asLooked(before.details, was) : null, theirs: was, otherKind: true, status: 409 })
      }
      const read = readQuestion(form, kind, texts[actor.language], actor.language)
      if (!read.ok) return showQuestion(c, found, { id: was ? id : null, kind }, { values, seen, problems: read.problems, status: 422 })
      const looked = asLooked(read.details, was)
      if (form.text('step') === 'look') return showQuestion(c, found, { id: was ? id : null, kind }, { values, seen, looked })
      const same = ({ yes: true, no: false } as Record<string, boolean>)[form.text('same')] ?? null
      const edited = await transact(db, (tx) => saveQuestion(tx, found.survey.id, { id, written: read.details, seen, same }, by(actor)))
      if (edited.ok) {
        const news = id === null ? 'added' : edited.id === id ? 'mended' : 'other'
        const kept = { ...looked, id: edited.id }
        return c.redirect(countHints(kept) ? `${surveyPath(found.survey.id, `/questions/${edited.id}`)}?news=${news}` : `${surveyPath(found.survey.id)}?news=${news}#q-${edited.id}`, 303)
      }
      if (edited.why === 'not-found') return c.notFound()
      if (edited.why === 'changed-meanwhile' || edited.why === 'gone') {
        const fresh = newestOf(await versionsOf(db, found.survey.id)).questions.find((each) => each.id === id)
        return showQuestion(c, found, { id: fresh ? id : null, kind }, { values, looked, theirs: fresh ?? 'gone', seen: fresh ? seenOf(fresh) : '', status: 409 })
      }
      const refused = refusalNews(edited, actor.language).text
      const field = edited.why === 'same' ? 'same' : edited.why === 'backgrounds' ? 'background' : edited.why === 'hangs' ? 'options-fi' : 'text-fi'
      return showQuestion(c, found, { id: was ? id : null, kind }, { values, seen, looked, problems: [{ field, text: refused }], status: edited.why === 'full' || edited.why === 'ended' ? 409 : 422 })
    })
  }

  routes.get(`${one}/condition`, async (c) => {
    const found = await find(c)
    const question = found?.questions.find(({ id }) => id === c.req.param('question'))
    if (!found || !question) return c.notFound()
    const on = c.req.query('on') ?? question.onlyIf?.question ?? ''
    return showCondition(c, found, question, { on, chosen: question.onlyIf?.question === on ? question.onlyIf.is : [] })
  })

  routes.post(`${one}/condition`, async (c) => {
    const [form, found, actor] = [await readForm(c), await find(c), actorOf(c)]
    const question = found?.questions.find(({ id }) => id === c.req.param('question'))
    if (!found || !question) return c.notFound()
    const [on, chosen, everybody] = [form.text('on'), form.all('is[]'), form.text('step') === 'everybody']
    if (!everybody && !chosen.length) {
      return showCondition(c, found, question, { on, chosen, problems: [{ field: 'is', text: texts[actor.language].surveyMaking.condition.answersMissing }], status: 422 })
    }
    const condition = everybody ? null : { question: on, is: chosen }
    const edited = await transact(db, (tx) => setCondition(tx, found.survey.id, { id: question.id, seen: form.text('seen'), onlyIf: condition }, by(actor)))
    if (edited.ok) return c.redirect(`${surveyPath(found.survey.id)}?news=condition#q-${question.id}`, 303)
    if (edited.why === 'hangs') return showCondition(c, found, question, { on: '', chosen: [], problems: [{ field: 'on', text: refusalNews(edited, actor.language).text }], status: 422 })
    return edited.why === 'not-found' || edited.why === 'gone' ? c.notFound() : showCondition(c, found, question, { on, chosen, status: 409 })
  })

  async function find(c: HonoContext): Promise<Found | null> {
    const actor = actorOf(c)
    const survey = maySeeSurveys(actor) ? await findSurvey(db, c.req.param('id') ?? '') : null
    if (!survey || survey.endedOn || !mayAskSurvey(actor, survey)) return null
    const versions = await versionsOf(db, survey.id)
    return { survey, versions, questions: newestOf(versions).questions }
  }

  async function showQuestion(
    c: HonoContext, { survey, versions, questions }: Found, { id, kind }: { id: string | null; kind: QuestionKind },
    { values, problems = [], looked = null, saved = null, theirs = null, seen = '', otherKind = false, status = 200 }: Shown,
  ): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, surveyPath(survey.id, id ? `/questions/${id}` : '/questions/new'))
    const at = questions.findIndex((each) => each.id === id)
    return page(c, (
      <QuestionPage
        {...{ frame, actor, survey, id, kind, values, problems, looked, saved, theirs, seen, otherKind }} number={(at < 0 ? questions.length : at) + 1} asked={id ? askedBefore(versions, id) : null}
      />
    ), status)
  }

  type Chosen = { on: string; chosen: readonly string[]; problems?: Problem[]; status?: 200 | 409 | 422 }

  async function showCondition(c: HonoContext, { survey, questions }: Found, question: Question, { on, chosen, problems = [], status = 200 }: Chosen): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, surveyPath(survey.id, `/questions/${question.id}/condition`))
    const may = mayHangOn(questions, question.id)
    const earlier = may.map((each) => ({ question: each, number: questions.indexOf(each) + 1 }))
    return page(c, (
      <ConditionPage
        {...{ frame, actor, survey, question, earlier, chosen, problems }} number={questions.indexOf(question) + 1} seen={seenOf(question)} on={may.find(({ id }) => id === on) ?? null} changed={status === 409}
      />
    ), status)
  }

  return routes
}

/** As it will be seen, before it has ids of its own. */
const asLooked = (written: Written, was: Question | undefined): Question =>
  ({ ...written, id: was?.id ?? 'new', options: keptOptions(was?.options ?? [], written.options, new Set()), ...(was?.onlyIf && { onlyIf: was.onlyIf }) })
