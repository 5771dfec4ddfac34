// Throwing away at the desk: a survey that nobody was asked, changes to its questions, and a round that was not opened.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { deskFrame } from '../../frame.ts'
import { dayOfSurvey } from '../../days/for-surveys.ts'
import { dayPath } from '../../day-paths.ts'
import { desk } from '../../paths.ts'
import { roundPath, surveyPath } from '../../survey-paths.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayAskSurvey } from '../../staff/survey-duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { shortDay } from '../../text/dates.ts'
import { fill, plural, type Plural } from '../../text/fill.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { PageFrame } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { daysOf } from '../rounds/pages/list.tsx'
import { seenOfRound, throwRoundAway } from '../rounds/throw-away.ts'
import { findRound, type Round } from '../rounds.sql.ts'
import { findSurvey, type Survey } from '../surveys.sql.ts'
import { NotThrownAwayPage, ThrowAwayPage } from './pages/throw-away.tsx'
import { throwAway, whatGoes, type Goes } from './throw-away.ts'

export function throwAwayRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const by = (actor: Actor) => ({ actor, now: context.now() })

  routes.get(desk.roundThrowAway, async (c) => {
    const found = await roundOf(c)
    return !found ? c.notFound() : found.round.openedOn ? c.redirect(roundPath(found.round.id), 303) : showRound(c, found, 200)
  })

  routes.post(desk.roundThrowAway, async (c) => {
    const [form, found] = [await readForm(c), await roundOf(c)]
    if (!found) return c.notFound()
    const outcome = await transact(db, (tx) => throwRoundAway(tx, { id: found.round.id, seen: form.text('seen') }, by(actorOf(c))))
    if (outcome === 'not-found') return c.notFound()
    if (outcome === 'opened') return refuse(c, found.survey, 'opened', texts[actorOf(c).language].surveyRounds.list.title, roundPath(found.round.id))
    return outcome === 'done' ? c.redirect(`${surveyPath(found.survey.id, '/rounds')}?done=thrown`, 303) : showRound(c, (await roundOf(c))!, 409)
  })

  routes.get(desk.surveyThrowAway, async (c) => {
    const survey = await surveyOf(c)
    const goes = survey && await whatGoes(db, survey)
    return !survey ? c.notFound() : goes ? showSurvey(c, survey, goes, 200) : c.redirect(surveyPath(survey.id), 303)
  })

  routes.post(desk.surveyThrowAway, async (c) => {
    const [form, survey] = [await readForm(c), await surveyOf(c)]
    if (!survey) return c.notFound()
    const outcome = await transact(db, (tx) => throwAway(tx, survey.id, form.text('seen'), by(actorOf(c))))
    if (outcome === 'not-found') return c.notFound()
    if (outcome === 'survey') return c.redirect(`${desk.surveys}?news=thrown`, 303)
    if (outcome === 'of-a-day') return refuseOfDay(c, survey)
    if (outcome === 'questions') return c.redirect(`${surveyPath(survey.id)}?news=thrown`, 303)
    const goes = outcome === 'changed-meanwhile' ? await whatGoes(db, survey) : null
    return goes ? showSurvey(c, survey, goes, 409) : refuse(c, survey, 'asked', inLanguage(survey.name, actorOf(c).language), surveyPath(survey.id))
  })

  async function surveyOf(c: HonoContext): Promise<Survey | null> {
    const survey = await findSurvey(db, c.req.param('id') ?? '')
    return survey && mayAskSurvey(actorOf(c), survey) ? survey : null
  }

  async function roundOf(c: HonoContext): Promise<{ round: Round; survey: Survey } | null> {
    const round = await findRound(db, c.req.param('id') ?? '')
    const survey = round && await findSurvey(db, round.surveyId)
    return survey && mayAskSurvey(actorOf(c), survey) ? { round, survey } : null
  }

  async function showSurvey(c: HonoContext, survey: Survey, goes: Goes, status: 200 | 409): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, surveyPath(survey.id, '/throw-away'))
    const words = frame.t.surveyDrafts.throwAway[goes.what]
    const name = inLanguage(survey.name, frame.language)
    return page(c, (
      <ThrowAwayPage
        {...{ frame, actor }} crumbs={crumbsTo(survey, frame)} words={{ ...words, title: fill(words.title, { name }) }} goes={goesOf(goes, frame)} stays={staysOf(goes, frame)}
        {...(goes.what === 'questions' && { changes: goes.changes })} seen={goes.seen} action={surveyPath(survey.id, '/throw-away')} back={surveyPath(survey.id)} changed={status === 409}
      />
    ), status)
  }

  async function showRound(c: HonoContext, { round, survey }: { round: Round; survey: Survey }, status: 200 | 409): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, roundPath(round.id, '/throw-away'))
    const { throwAway: words } = frame.t.surveyDrafts
    return page(c, (
      <ThrowAwayPage
        {...{ frame, actor }} crumbs={[...crumbsTo(survey, frame), { href: surveyPath(survey.id, '/rounds'), label: frame.t.surveyRounds.list.title }]}
        words={{ ...words.round, title: fill(words.round.title, { days: daysOf(round, frame) }) }} goes={[words.promise, words.settings]} stays={[words.keptSurvey]}
        seen={seenOfRound(round)} action={roundPath(round.id, '/throw-away')} back={roundPath(round.id)} changed={status === 409}
      />
    ), status)
  }

  /** A feedback day is planned with it, and would ask nothing. */
  async function refuseOfDay(c: HonoContext, survey: Survey): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, surveyPath(survey.id))
    const day = (await dayOfSurvey(db, survey.id))!
    const text = fill(frame.t.dayPlan.ofSurvey, { name: inLanguage(day.name, frame.language) })
    return page(c, <NotThrownAwayPage {...{ frame, actor, text }} title={inLanguage(survey.name, frame.language)} crumbs={crumbsTo(survey, frame)} back={dayPath(day.id)} />, 409)
  }

  /** Nothing of it can be thrown away any more. */
  async function refuse(c: HonoContext, survey: Survey, why: 'asked' | 'opened', title: string, back: string): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, back)
    return page(c, <NotThrownAwayPage {...{ frame, actor, title, back }} crumbs={crumbsTo(survey, frame)} text={frame.t.surveyDrafts.throwAway[why]} />, 409)
  }

  return routes
}

const crumbsTo = (survey: Survey, { t, language }: PageFrame) =>
  [{ href: desk.surveys, label: t.surveyMaking.title }, { href: surveyPath(survey.id), label: inLanguage(survey.name, language) }]

/** Nothing that there is none of. */
function goesOf(goes: Goes, { t, language }: PageFrame): string[] {
  const { throwAway: words } = t.surveyDrafts
  const { draft, marks, rounds } = goes
  const counted = (forms: Plural, count: number): string[] => (count ? [plural(forms, count, language)] : [])
  return [
    ...(goes.what === 'survey' ? counted(words.questionCount, draft.questions.length) : counted(words.changeCount, goes.changes.length)),
    ...(goes.what === 'survey' ? listed(words.roundCount, rounds, language) : []),
    ...counted(words.council, marks.council), ...counted(words.staff, marks.staff), ...counted(words.comments, marks.comments), ...counted(words.reasons, marks.reasons), ...counted(words.trials, goes.trials), ...(goes.what === 'survey' ? counted(words.tongues, goes.tongues) : []),
    ...(draft.councilAskedOn ? [words.request] : []),
  ]
}

const staysOf = ({ what, rounds }: Goes, { t: { surveyDrafts: { throwAway: words } }, language }: PageFrame): string[] =>
  (what === 'survey' ? [] : [words.keptAsked, ...listed(words.keptRounds, rounds, language)])

const listed = (forms: Plural, rounds: readonly Round[], language: Language): string[] =>
  (rounds.length ? [`${plural(forms, rounds.length, language)}: ${rounds.map(({ firstOn, lastOn }) => `${shortDay(firstOn, language)} – ${shortDay(lastOn, language)}`).join('; ')}`] : [])
