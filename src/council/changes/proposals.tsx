// What councils sent on to the staff: the list of whoever may answer it, and one with all that can be done with it.
import { Hono, type Context as HonoContext } from 'hono'
import { councilDesk, proposalPath } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { Reading, translatedValues, typed, type FormValues } from '../../directory/forms/reading.ts'
import { deskFrame } from '../../frame.ts'
import { improvementsToJoin } from '../../improvements/for-others.ts'
import { joinFromCouncil } from '../../improvements/join-council.ts'
import { improvementPath } from '../../paths.ts'
import { actorOf } from '../../staff/guard.ts'
import { addOwnWordsQuestion, surveysToAsk } from '../../surveys/for-others.ts'
import { surveyPath } from '../../survey-paths.ts'
import { dayOf } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { pagedOf, pageQuery } from '../../web/paged.ts'
import { page } from '../../web/respond.tsx'
import { mayAnswer, mayAnswerAny, refuseProposal, takeNote, tookQuestion } from './answer.ts'
import { readAnswer, readQuestion, readWhy } from './form.ts'
import { sentKinds } from './outcome.ts'
import { findSealedOutcome, kindsWaiting, sealedAnswered, sealedWaiting, type SealedOutcome } from './outcomes.sql.ts'
import { ProposalPage } from './pages/proposal.tsx'
import { ProposalsPage } from './pages/proposals.tsx'
import { openOutcome, type Proposal } from './send-on.ts'

type Shown = { values?: FormValues; problems?: Problem[]; status?: 200 | 409 | 422; gone?: boolean }
/** Where it leads on, or the page once more. */
type Did = { to: string } | Shown | 'not-found'

const mostAnswered = 30

export function proposalRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  const by = (c: HonoContext) => ({ actor: actorOf(c), now: context.now(), keys })

  routes.get(councilDesk.panelProposals, async (c) => {
    const actor = actorOf(c)
    if (!mayAnswerAny(actor)) return c.notFound()
    const theirs = sentKinds.filter((kind) => mayAnswer(actor, { kind }))
    const open = (all: SealedOutcome[]) => all.map((one) => openOutcome(keys, one))
    const paged = pagedOf(c.req.query('page'), (await kindsWaiting(db)).filter((kind) => mayAnswer(actor, { kind })).length)
    const done = (['refused', 'taken'] as const).find((one) => one === c.req.query('done')) ?? null
    return page(c, <ProposalsPage {...{ actor, done, paged }} frame={await deskFrame(context, actor.language, proposalPath() + pageQuery(paged.page))} waiting={open(await sealedWaiting(db, theirs, paged))} answered={open(await sealedAnswered(db, theirs, mostAnswered))} />)
  })

  routes.get(councilDesk.panelProposal, async (c) => {
    const one = await find(c)
    return one ? show(c, one, {}) : c.notFound()
  })

  routes.post(councilDesk.panelProposal, async (c) => {
    const [form, one] = [await readForm(c), await find(c)]
    if (!one) return c.notFound()
    const step = form.text('step')
    const did = step === 'refuse' ? await refuse(c, one, form) : step === 'join' ? await join(c, one, form) : step === 'ask' ? await ask(c, one, form) : step === 'note' ? await note(c, one, form) : 'not-found'
    if (did === 'not-found') return c.notFound()
    return 'to' in did ? c.redirect(did.to, 303) : show(c, (await find(c))!, { values: typed(form), ...did })
  })

  const after = (outcome: 'done' | 'not-found' | 'answered', done: 'refused' | 'taken'): Did =>
    (outcome === 'not-found' ? outcome : outcome === 'done' ? { to: `${proposalPath()}?done=${done}` } : { status: 409, gone: true })

  async function refuse(c: HonoContext, { id }: Proposal, form: Form): Promise<Did> {
    const { language } = actorOf(c)
    const read = readWhy(form, texts[language], language)
    return read.ok ? after(await transact(db, (tx) => refuseProposal(tx, { id, why: read.details }, by(c))), 'refused') : { problems: read.problems, status: 422 }
  }

  async function note(c: HonoContext, { id }: Proposal, form: Form): Promise<Did> {
    const { language } = actorOf(c)
    const read = readAnswer(form, texts[language], language)
    return read.ok ? after(await transact(db, (tx) => takeNote(tx, { id, answer: read.details }, by(c))), 'taken') : { problems: read.problems, status: 422 }
  }

  async function join(c: HonoContext, { id, state }: Proposal, form: Form): Promise<Did> {
    const { problems } = texts[actorOf(c).language].panelChanges.proposals
    if (state !== 'waiting') return { status: 409, gone: true }
    const improvementId = form.text('improvement')
    if (!improvementId) return { problems: [{ field: 'improvement', text: problems.improvement }], status: 422 }
    const joined = await transact(db, (tx) => joinFromCouncil(tx, { improvementId, proposal: id }, by(c)))
    return joined === 'done' ? { to: improvementPath(improvementId) } : { problems: [{ field: 'improvement', text: problems.notYours }], status: 422 }
  }

  async function ask(c: HonoContext, { id, state, kind, panelLanguage }: Proposal, form: Form): Promise<Did> {
    const actor = actorOf(c)
    const t = texts[actor.language]
    if (kind !== 'question') return 'not-found'
    if (state !== 'waiting') return { status: 409, gone: true }
    const reading = new Reading(form, t.directory, actor.language)
    const text = readQuestion(reading, t.panelChanges.proposals.question, panelLanguage)
    const surveyId = reading.chosen('survey', t.panelChanges.point.askField, await surveysToAsk(db, actor))
    if (!surveyId) reading.problems.push({ field: 'survey', text: t.panelChanges.proposals.problems.survey })
    if (reading.problems.length || !surveyId) return { problems: reading.problems, status: 422 }
    const question = await transact(db, async (tx) => {
      const added = await addOwnWordsQuestion(tx, surveyId, text, by(c))
      return added && { added, outcome: await tookQuestion(tx, { id, surveyId, question: added }, by(c)) }
    })
    if (!question) return { problems: [{ field: 'survey', text: t.panelChanges.point.notYours }], status: 422 }
    return question.outcome === 'done' ? { to: surveyPath(surveyId, `/questions/${question.added}`) } : after(question.outcome, 'taken')
  }

  async function find(c: HonoContext): Promise<Proposal | null> {
    const sealed = await findSealedOutcome(db, c.req.param('proposal') ?? '')
    // What was made at once was sent to nobody.
    return sealed && mayAnswer(actorOf(c), sealed) && (sealed.state === 'waiting' || sealed.answeredOn) ? openOutcome(keys, sealed) : null
  }

  async function show(c: HonoContext, proposal: Proposal, { values, problems = [], status = 200, gone = false }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const waits = proposal.state === 'waiting'
    return page(c, (
      <ProposalPage
        {...{ actor, proposal, problems, gone }} frame={await deskFrame(context, actor.language, proposalPath(proposal.id))}
        values={values ?? translatedValues('question', { fi: '', [proposal.panelLanguage]: proposal.words })}
        improvements={waits && proposal.kind === 'improvement' ? await improvementsToJoin(db, actor, dayOf(context.now())) : []} surveys={waits && proposal.kind === 'question' ? await surveysToAsk(db, actor) : []}
      />
    ), status)
  }

  return routes
}
