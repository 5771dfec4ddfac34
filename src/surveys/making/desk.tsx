// Surveys at the desk: the list, making one, one with its questions, its versions, and what is said of it.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { translatedValues, typed, type FormValues } from '../../directory/forms/reading.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { surveyPath } from '../../survey-paths.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayAskSurvey, maySeeSurveys } from '../../staff/survey-duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { versionOf } from '../../web/version.ts'
import { roundsOf, roundsOpen } from '../rounds.sql.ts'
import { allSurveys, findSurvey, newestOf, type Survey } from '../surveys.sql.ts'
import { saveWords, settleSurvey } from './change-survey.ts'
import { differences } from './differences.ts'
import { duplicateQuestion, moveQuestion, orderOf, removeQuestion, seenOf, type Edited } from './edit-questions.ts'
import { makeSurvey } from './make-survey.ts'
import { askable, mayAskAny, ownPlace } from './may.ts'
import { newsOf, refusalNews, type News } from './news.ts'
import { SurveysPage } from './pages/list.tsx'
import { EditSurveyPage, NewSurveyPage } from './pages/new.tsx'
import { SurveyPage } from './pages/survey.tsx'
import { VersionsPage } from './pages/versions.tsx'
import { placesInUse } from './places.sql.ts'
import { readNew, readWords, surveyValues } from './survey-form.ts'
import { thrownAway } from './throw-away.ts'
import { newestVersions, toReview, writtenVersions } from './versions.sql.ts'

type Shown = { values: FormValues; problems?: Problem[]; status?: 200 | 409 | 422 }

export function surveyMakingRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())
  const by = (actor: Actor) => ({ actor, now: context.now() })
  const mayMake = async (actor: Actor) => askable(actor, await placesInUse(db, today()))

  routes.get(desk.surveys, async (c) => {
    const actor = actorOf(c)
    if (!maySeeSurveys(actor)) return c.notFound()
    const newest = new Map((await newestVersions(db)).map((version) => [version.surveyId, version]))
    const open = Map.groupBy(await roundsOpen(db), ({ surveyId }) => surveyId)
    const rows = (await allSurveys(db)).map((survey) => ({ survey, newest: newest.get(survey.id)!, open: open.get(survey.id) ?? [] }))
    const frame = await deskFrame(context, actor.language, desk.surveys)
    return page(c, <SurveysPage {...{ frame, actor, rows }} mayMake={mayAskAny(await mayMake(actor))} toReview={(await toReview(db, today())).length} thrown={c.req.query('news') === 'thrown'} />)
  })

  routes.get(desk.newSurvey, async (c) => {
    const actor = actorOf(c)
    const copied = maySeeSurveys(actor) ? await findSurvey(db, c.req.query('copy') ?? '') : null
    return showNew(c, copied, {
      values: { of: ownPlace(actor, await mayMake(actor)), from: copied ? `survey-${copied.id}` : '', ...(copied && { ...translatedValues('name', copied.name), ...translatedValues('about', copied.about) }) },
    })
  })

  routes.post(desk.newSurvey, async (c) => {
    const [form, actor] = [await readForm(c), actorOf(c)]
    const may = await mayMake(actor)
    if (!mayAskAny(may)) return c.notFound()
    const copied = await findSurvey(db, form.text('copy'))
    const read = readNew(form, { askable: may, copied }, texts[actor.language], actor.language)
    if (!read.ok) return showNew(c, copied, { values: typed(form), problems: read.problems, status: 422 })
    const made = await transact(db, (tx) => makeSurvey(tx, read.details, by(actor)))
    return typeof made === 'string' ? c.notFound() : c.redirect(`${surveyPath(made.id)}?news=made`, 303)
  })

  routes.get(desk.survey, async (c) => {
    const survey = await find(c)
    return survey ? show(c, survey, { news: newsOf(c.req.query('news'), texts[actorOf(c).language]) }) : c.notFound()
  })

  routes.post(desk.survey, async (c) => {
    const [form, actor, survey] = [await readForm(c), actorOf(c), await find(c)]
    if (!survey || !mayAskSurvey(actor, survey)) return c.notFound()
    const step = (['up', 'down', 'remove', 'duplicate', 'end', 'take-back'] as const).find((one) => one === form.text('step'))
    if (!step) return c.notFound()
    if (step === 'end' || step === 'take-back') {
      const outcome = await transact(db, (tx) => settleSurvey(tx, survey.id, step, by(actor)))
      if (outcome === 'not-found') return c.notFound()
      return outcome === 'still-open' ? show(c, survey, { news: refusalNews({ why: 'still-open' }, actor.language), status: 409 }) : c.redirect(`${surveyPath(survey.id)}?news=${outcome}`, 303)
    }
    const [id, seen, order] = [form.text('question'), form.text('seen'), form.text('order')]
    const edited = await transact(db, (tx): Promise<Edited> => {
      if (step === 'remove') return removeQuestion(tx, survey.id, { id, seen }, by(actor))
      return step === 'duplicate' ? duplicateQuestion(tx, survey.id, { id, order }, by(actor)) : moveQuestion(tx, survey.id, { id, way: step, order }, by(actor))
    })
    if (edited.ok && step === 'duplicate') return c.redirect(`${surveyPath(survey.id, `/questions/${edited.id}`)}?news=duplicated`, 303)
    if (edited.ok) return c.redirect(`${surveyPath(survey.id)}?news=${step === 'remove' ? 'removed' : 'moved'}#${step === 'remove' ? 'questions' : `q-${edited.id}`}`, 303)
    return edited.why === 'not-found' ? c.notFound() : show(c, survey, { news: refusalNews(edited, actor.language), status: 409 })
  })

  routes.get(`${desk.survey}/edit`, async (c) => {
    const survey = await find(c)
    return survey && mayAskSurvey(actorOf(c), survey) ? showWords(c, survey, { values: surveyValues(survey) }) : c.notFound()
  })

  routes.post(`${desk.survey}/edit`, async (c) => {
    const [form, actor, survey] = [await readForm(c), actorOf(c), await find(c)]
    if (!survey || !mayAskSurvey(actor, survey)) return c.notFound()
    const read = readWords(form, texts[actor.language], actor.language)
    if (!read.ok) return showWords(c, survey, { values: typed(form), problems: read.problems, status: 422 }, form.text('version'))
    const outcome = await transact(db, (tx) => saveWords(tx, survey.id, { ...read.details, version: form.text('version') }, by(actor)))
    if (outcome === 'not-found') return c.notFound()
    if (outcome === 'done') return c.redirect(`${surveyPath(survey.id)}?news=saved`, 303)
    return showWords(c, (await findSurvey(db, survey.id))!, { values: typed(form), status: 409 })
  })

  routes.get(`${desk.survey}/versions`, async (c) => {
    const [actor, survey] = [actorOf(c), await find(c)]
    if (!survey) return c.notFound()
    const frame = await deskFrame(context, actor.language, surveyPath(survey.id, '/versions'))
    return page(c, <VersionsPage {...{ frame, actor, survey }} versions={await writtenVersions(db, survey.id)} />)
  })

  const find = (c: HonoContext): Promise<Survey | null> => (maySeeSurveys(actorOf(c)) ? findSurvey(db, c.req.param('id') ?? '') : Promise.resolve(null))

  async function showNew(c: HonoContext, copied: Survey | null, { values, problems = [], status = 200 }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const may = await mayMake(actor)
    if (!mayAskAny(may)) return c.notFound()
    return page(c, <NewSurveyPage frame={await deskFrame(context, actor.language, desk.newSurvey)} {...{ actor, values, problems, copied }} askable={may} />, status)
  }

  async function showWords(c: HonoContext, survey: Survey, { values, problems = [], status = 200 }: Shown, version = versionOf(surveyValues(survey))): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, surveyPath(survey.id, '/edit'))
    return page(c, <EditSurveyPage {...{ frame, actor, values, problems, survey, version }} changed={status === 409} />, status)
  }

  async function show(c: HonoContext, survey: Survey, { news, status = 200 }: { news: News | null; status?: 200 | 409 }): Promise<Response> {
    const actor = actorOf(c)
    const versions = await writtenVersions(db, survey.id)
    const newest = newestOf(versions)
    const shown = versions.find(({ number }) => String(number) === c.req.query('version')) ?? newest
    const before = newest.frozenOn ? null : versions.find(({ frozenOn }) => frozenOn) ?? null
    const frame = await deskFrame(context, actor.language, surveyPath(survey.id))
    const mayAsk = mayAskSurvey(actor, survey)
    return page(c, (
      <SurveyPage
        {...{ frame, actor, survey, shown, news }} isNewest={shown === newest} thrownAway={mayAsk ? thrownAway(versions, await roundsOf(db, survey.id)) : null} since={before && differences(before.questions, newest.questions)} mayEdit={mayAsk && !survey.endedOn} maySettle={mayAsk}
        seen={{ order: orderOf(newest.questions), of: seenOf }} mayMake={mayAskAny(await mayMake(actor))}
      />
    ), status)
  }

  return routes
}
