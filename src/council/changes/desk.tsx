// What came of what a council said: the list of it, and one point with what can be made of it.
import { Hono, type Context as HonoContext } from 'hono'
import { councilDesk, panelPath, pointPath } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { Reading, translatedValues, typed, type FormValues } from '../../directory/forms/reading.ts'
import { deskFrame } from '../../frame.ts'
import { improvementsToJoin, mayWriteSome } from '../../improvements/for-others.ts'
import { joinFromCouncil } from '../../improvements/join-council.ts'
import { maySeeForCouncil } from '../../staff/duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { addOwnWordsQuestion, questionIs, surveysToAsk } from '../../surveys/for-others.ts'
import { dayOf } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { onPage, pagedOf, pageOfRow, pageQuery } from '../../web/paged.ts'
import { page } from '../../web/respond.tsx'
import { askedMeeting, askedPanel, type AskedMeeting } from '../asked.ts'
import type { Point } from '../meeting.ts'
import { seasonsOf } from '../panels.sql.ts'
import { openPoint } from '../points.ts'
import { findSealedPoint, isCarriedOn, lockPoint, sealedIdeas, takeUpIdea } from '../points.sql.ts'
import { changesOf, changesOfPoint, waitForWord } from './changes.ts'
import { readQuestion, readSendOn } from './form.ts'
import { standings } from './outcome.ts'
import { waitingOf } from './outcomes.sql.ts'
import { ChangesPage } from './pages/changes.tsx'
import { PointPage, type PointDone } from './pages/point.tsx'
import { noteOutcome, outcomesOfPoint, sendOn } from './send-on.ts'

type Found = { asked: AskedMeeting; point: Point }
type Shown = { values?: FormValues; problems?: Problem[]; status?: 200 | 409 | 422; done?: PointDone | null }

export function changeDeskRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  const at = () => ({ db, keys, today: dayOf(context.now()) })
  const by = (c: HonoContext) => ({ actor: actorOf(c), now: context.now(), keys })

  routes.get(councilDesk.panelChanges, async (c) => {
    const actor = actorOf(c)
    const asked = await askedPanel(db, c.req.param('id'), { actor, now: context.now(), to: 'see' })
    if (!asked) return c.notFound()
    const all = await changesOf(at(), asked.panel.id)
    const seasons = await seasonsOf(db, asked.panel.id)
    const season = seasons.find(({ id }) => id === c.req.query('season'))?.id ?? null
    const standing = standings.find((one) => one === c.req.query('state')) ?? null
    const those = all.filter((one) => (!season || one.seasonId === season) && (!standing || one.standing === standing))
    // From where one of them is told of, the page on which it stands.
    const came = those.findIndex(({ id }) => id === c.req.query('came'))
    const paged = came < 0 ? pagedOf(c.req.query('page'), those.length) : pageOfRow(came, those.length)
    const changes = onPage(those, paged)
    const ideas = (await sealedIdeas(db, asked.panel.id)).map(({ meetingId, ...one }) => ({ ...openPoint(keys, meetingId, one), meetingId }))
    const frame = await deskFrame(context, actor.language, panelPath(asked.panel.id, `/changes${pageQuery(paged.page, { season, state: standing })}`))
    return page(c, <ChangesPage {...{ frame, actor, asked, changes, paged, seasons, season, standing, ideas }} any={all.length > 0} wait={waitForWord(all)} maySay={maySeeForCouncil(actor)} />)
  })

  routes.get(councilDesk.panelPoint, async (c) => {
    const found = await find(c, 'see')
    const done = (['sent', 'already', 'joined', 'asked', 'taken'] as const).find((one) => one === c.req.query('done')) ?? null
    return found ? show(c, found, { done }) : c.notFound()
  })

  routes.post(councilDesk.panelPoint, async (c) => {
    const [form, found] = [await readForm(c), await find(c, 'lead')]
    if (!found) return c.notFound()
    const step = form.text('step')
    const did = step === 'take' ? await take(found) : step === 'join' ? await join(c, found, form) : step === 'ask' ? await ask(c, found, form) : await send(c, found, form)
    return typeof did === 'string' ? c.redirect(`${addressOf(found)}?done=${did}`, 303) : show(c, found, { values: typed(form), ...did })
  })

  async function take({ point }: Found): Promise<PointDone> {
    await transact(db, (tx) => takeUpIdea(tx, point.id))
    return 'taken'
  }

  async function send(c: HonoContext, { asked, point }: Found, form: Form): Promise<PointDone | Shown> {
    const { language } = actorOf(c)
    const read = readSendOn(form, texts[language], language)
    if (!read.ok) return { problems: read.problems, status: 422 }
    if (await waitingOf(db, point.id, read.details.kind)) return 'already'
    await transact(db, (tx) => sendOn(tx, keys, { ...read.details, panelId: asked.panel.id, meetingId: asked.meeting.id, pointId: point.id }, context.now()))
    return 'sent'
  }

  async function join(c: HonoContext, { point }: Found, form: Form): Promise<PointDone | Shown> {
    const { problems } = texts[actorOf(c).language].panelChanges.proposals
    const improvementId = form.text('improvement')
    if (!improvementId) return { problems: [{ field: 'improvement', text: problems.improvement }], status: 422 }
    const joined = await transact(db, (tx) => joinFromCouncil(tx, { improvementId, point: point.id }, by(c)))
    return joined === 'done' ? 'joined' : { problems: [{ field: 'improvement', text: problems.notYours }], status: 422 }
  }

  async function ask(c: HonoContext, { asked, point }: Found, form: Form): Promise<PointDone | Shown> {
    const actor = actorOf(c)
    const t = texts[actor.language]
    const reading = new Reading(form, t.directory, actor.language)
    const text = readQuestion(reading, t.panelChanges.point.askText, asked.panel.language)
    const surveyId = reading.chosen('survey', t.panelChanges.point.askField, await surveysToAsk(db, actor))
    if (!surveyId) reading.problems.push({ field: 'survey', text: t.panelChanges.proposals.problems.survey })
    if (reading.problems.length || !surveyId) return { problems: reading.problems, status: 422 }
    const added = await transact(db, async (tx) => {
      await lockPoint(tx, point.id)
      const before = (await outcomesOfPoint(tx, keys, point.id)).find((one) => one.kind === 'question' && one.surveyId === surveyId && one.madeOn === at().today && one.question !== null)
      // Pressed twice it is added once.
      if (before && await questionIs(tx, surveyId, before.question!, text)) return before.question
      const question = await addOwnWordsQuestion(tx, surveyId, text, by(c))
      if (question) await noteOutcome(tx, keys, { panelId: asked.panel.id, meetingId: asked.meeting.id, pointId: point.id, words: point.words, kind: 'question', surveyId, question }, context.now())
      return question
    })
    return added ? 'asked' : { problems: [{ field: 'survey', text: t.panelChanges.point.notYours }], status: 422 }
  }

  const addressOf = ({ asked, point }: Found): string => pointPath(asked.panel.id, asked.meeting.id, point.id)

  async function find(c: HonoContext, to: 'see' | 'lead'): Promise<Found | null> {
    const asked = await askedMeeting(db, c.req.param('id'), c.req.param('meeting'), { actor: actorOf(c), now: context.now(), to })
    const sealed = asked && await findSealedPoint(db, asked.meeting.id, c.req.param('point') ?? '')
    return asked && sealed ? { asked, point: openPoint(keys, asked.meeting.id, sealed) } : null
  }

  async function show(c: HonoContext, found: Found, { values, problems = [], status = 200, done = null }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const { asked: { leads, panel }, point } = found
    const frame = await deskFrame(context, actor.language, addressOf(found))
    const improvements = leads && mayWriteSome(actor) ? await improvementsToJoin(db, actor, dayOf(context.now())) : null
    const surveys = leads ? await surveysToAsk(db, actor) : []
    return page(c, (
      <PointPage
        {...{ frame, actor, ...found, problems, done, improvements, surveys }} changes={await changesOfPoint(at(), point.id)} waits={point.state === 'idea' && !(await isCarriedOn(db, point.id))}
        values={values ?? { words: point.words, ...translatedValues('question', { fi: '', [panel.language]: point.words }) }}
      />
    ), status)
  }

  return routes
}
