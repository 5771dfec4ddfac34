// Rounds at the desk: of all surveys what is promised and not done, of one survey its rounds, and the form of a round before it opens.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { typed, type FormValues } from '../../directory/forms/reading.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { roundPath, surveyPath } from '../../survey-paths.ts'
import { mayAskSurvey, maySeeSurveys } from '../../staff/survey-duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { versionOf } from '../../web/version.ts'
import { allRounds, findRound, roundsOf, type Round } from '../rounds.sql.ts'
import { allSurveys, findSurvey, versionsOf, type Survey } from '../surveys.sql.ts'
import { roundRoutes } from './one.tsx'
import { whatIsDue } from './due.ts'
import { DuePage } from './pages/due.tsx'
import { RoundFormPage, type RoundFormProps } from './pages/form.tsx'
import { RoundsPage } from './pages/list.tsx'
import { firstValues, readRound, roundValues } from './round-form.ts'
import { writeRound } from './write.ts'

type Shown = { values: FormValues; seen: string; problems?: Problem[]; changed?: boolean; refused?: RoundFormProps['refused']; copied?: RoundFormProps['copied']; status?: 200 | 409 | 422 }

export function roundDeskRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())

  routes.get(desk.rounds, async (c) => {
    const actor = actorOf(c)
    if (!maySeeSurveys(actor)) return c.notFound()
    const surveys = (await allSurveys(db)).filter((survey) => mayAskSurvey(actor, survey))
    const frame = await deskFrame(context, actor.language, desk.rounds)
    return page(c, <DuePage {...{ frame, actor }} due={whatIsDue(surveys, await allRounds(db), today())} />)
  })

  routes.get(desk.roundsOfSurvey, async (c) => {
    const survey = await seen(c)
    if (!survey) return c.notFound()
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, surveyPath(survey.id, '/rounds'))
    return page(c, <RoundsPage {...{ frame, actor, survey }} rounds={await roundsOf(db, survey.id)} mayAsk={mayAskSurvey(actor, survey)} today={today()} thrown={c.req.query('done') === 'thrown'} />)
  })

  routes.get(desk.newRound, async (c) => {
    const survey = await asked(c)
    if (!survey) return c.notFound()
    const last = c.req.query('copy') === 'yes' ? (await roundsOf(db, survey.id))[0] ?? null : null
    return show(c, survey, null, { values: firstValues(today(), last), seen: '', copied: last })
  })

  routes.post(desk.newRound, async (c) => {
    const [form, survey] = [await readForm(c), await asked(c)]
    return survey ? save(c, form, survey, null) : c.notFound()
  })

  routes.get(desk.roundEdit, async (c) => {
    const found = await draft(c)
    if (!found) return c.notFound()
    const values = roundValues(found.round)
    if (found.round.openedOn) return c.redirect(roundPath(found.round.id), 303)
    return show(c, found.survey, found.round, { values, seen: versionOf(values) })
  })

  routes.post(desk.roundEdit, async (c) => {
    const [form, found] = [await readForm(c), await draft(c)]
    return found ? save(c, form, found.survey, found.round) : c.notFound()
  })

  async function save(c: HonoContext, form: Awaited<ReturnType<typeof readForm>>, survey: Survey, round: Round | null): Promise<Response> {
    const actor = actorOf(c)
    const { language } = actor
    const was = { values: typed(form), seen: form.text('seen') }
    const read = readRound(form, { t: texts[language], language, today: today(), ofUnit: survey.unitId !== null })
    if (!read.ok) return show(c, survey, round, { ...was, problems: read.problems, status: 422 })
    const outcome = await transact(db, (tx) => writeRound(tx, { surveyId: survey.id, id: round?.id ?? null, fields: read.details, seen: was.seen }, { actor, now: context.now() }))
    if (outcome === 'not-found') return c.notFound()
    if (outcome === 'changed-meanwhile') return show(c, survey, round, { ...was, seen: versionOf(roundValues((await findRound(db, round!.id))!)), changed: true, status: 409 })
    if (outcome === 'opened' || outcome === 'ended') return show(c, survey, round, { ...was, refused: outcome, status: 409 })
    return c.redirect(`${roundPath(outcome.id)}?done=saved`, 303)
  }

  async function show(c: HonoContext, survey: Survey, round: Round | null, { values, seen: version, problems = [], changed = false, refused = null, copied = null, status = 200 }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, round ? roundPath(round.id, '/edit') : surveyPath(survey.id, '/rounds/new'))
    const [newest] = await versionsOf(db, survey.id)
    return page(c, <RoundFormPage {...{ frame, actor, survey, values, problems, changed, refused, copied }} seen={version} version={newest!} id={round?.id ?? null} />, status)
  }

  async function seen(c: HonoContext): Promise<Survey | null> {
    return maySeeSurveys(actorOf(c)) ? findSurvey(db, c.req.param('id') ?? '') : null
  }

  async function asked(c: HonoContext): Promise<Survey | null> {
    const survey = await findSurvey(db, c.req.param('id') ?? '')
    return survey && mayAskSurvey(actorOf(c), survey) ? survey : null
  }

  async function draft(c: HonoContext): Promise<{ round: Round; survey: Survey } | null> {
    const round = await findRound(db, c.req.param('id') ?? '')
    const survey = round && await findSurvey(db, round.surveyId)
    return survey && mayAskSurvey(actorOf(c), survey) ? { round, survey } : null
  }

  return routes.route('/', roundRoutes(context))
}
