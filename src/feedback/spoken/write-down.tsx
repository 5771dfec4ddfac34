// The desk's routes of writing down what a giver says: the form, what is read back to them, and the receipt that is read out or printed.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { organisationText } from '../../directory/organisation-texts.ts'
import { guidingQuestions, questionsById, type GuidingQuestion } from '../../directory/questions.sql.ts'
import { deskFrame } from '../../frame.ts'
import { signalsDanger } from '../../lanes/danger.ts'
import { desk } from '../../paths.ts'
import { spend } from '../../privacy/budget.sql.ts'
import { issueFormToken, readFormToken, type FormToken } from '../../privacy/form-token.ts'
import { issuePass, passMinutes } from '../../privacy/pass.ts'
import { handOf } from '../../staff/actor.ts'
import { mayWriteDown } from '../../staff/door-duties.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { parseForm, readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { checkDraft, type Draft } from '../draft.ts'
import { answerField } from '../form-values.ts'
import { findClaim } from '../intake.sql.ts'
import { receive } from '../receive.ts'
import { topics } from '../sections/route.tsx'
import { topicInWords } from '../topic.sql.ts'
import { formLivesSeconds, hasLeft, visitId } from '../visit.ts'
import { lookThrough } from '../warning/look.ts'
import { toldOf } from '../warning/told.ts'
import type { Warning } from '../warning/warning.ts'
import { claimKeys } from '../../privacy/claim.ts'
import { findTopic, withTopic, type TopicChoice } from './find-topic.ts'
import { ReadBackPage } from './pages/read-back.tsx'
import { WriteDownPage } from './pages/write-down.tsx'
import { problemsOf } from './problems.ts'
import { rawWritten, wayIn, writtenIn, type Written } from './written.ts'

type Shown = { problems?: Problem[]; offered?: TopicChoice[]; warning?: Warning; token?: string; status?: 422 | 429 }

export function writeDownRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  routes.use(desk.writeDown, (c, next) => (mayWriteDown(actorOf(c)) ? next() : Promise.resolve(c.notFound())))

  routes.get(desk.writeDown, (c) => {
    const empty = parseForm(new URLSearchParams({ language: actorOf(c).language, how: c.req.query('how') ?? '' }).toString())
    return show(c, writtenIn(empty), { token: issueFormToken(keys, context.now()) })
  })

  routes.post(desk.writeDown, async (c) => {
    const form = await readForm(c)
    // Once the client has their words and the page is closed, a browser's "back" brings nothing of theirs.
    if (await hasLeft(db, keys, form.text('token'), context.now())) return c.redirect(desk.writeDown, 303)
    const values = writtenIn(form)
    const token = readFormToken(keys, form.text('token'), context.now())
    if (!token || token.secondsOpen > formLivesSeconds) return show(c, values, { problems: [{ field: 'feedback', text: wordsOf(c).problems.old }], token: issueFormToken(keys, context.now()), status: 422 })
    const kept = { token: form.text('token') }
    // Enter in a field leads on to what is read back; nothing is sent from this page.
    if (form.text('step') === 'change') return show(c, values, kept)
    const checked = await check(c, values)
    if (!checked.ok) return show(c, values, { ...kept, ...checked.again, status: 422 })
    const { draft, topic } = checked
    const named = withTopic(values, topic)
    const warning = await lookThrough(context, written(draft), { ...draft, warned: values.warned })
    if (warning && !(await wasSent(token))) return show(c, { ...named, warned: toldOf(values.warned, warning.kinds) }, { ...kept, warning })
    if (form.text('step') !== 'send') return readBack(c, form, { values: named, draft })
    if (form.text('consent') !== 'yes') return readBack(c, form, { values: named, draft, problems: [{ field: 'consent', text: wordsOf(c).problems.consent }] })
    return send(c, form, { values: named, draft, token })
  })

  async function send(c: HonoContext, form: Form, { values, draft, token }: { values: Written; draft: Draft; token: FormToken }): Promise<Response> {
    const [actor, now] = [actorOf(c), context.now()]
    const { how, answerBy, helped } = wayIn(values)
    const budget = { name: 'feedback-desk', subject: handOf(actor), limit: context.settings.BUDGET_FEEDBACK_PER_MINUTE, windowSeconds: 60, now }
    if (!(await spend(db, keys, budget))) {
      c.header('Retry-After', '60')
      return readBack(c, form, { values, draft, problems: [{ field: 'consent', text: wordsOf(c).problems.busy }], status: 429 })
    }
    const received = await transact(db, async (tx) => {
      const taken = await receive(tx, draft, token.id, { channel: how!, now, keys, spoken: { answerBy: answerBy!, helped: helped!, by: actor } })
      const claimed = taken.outcome === 'received' ? await findClaim(tx, claimKeys(keys, token.id).map(({ hash }) => hash)) : null
      if (claimed) await record(tx, { what: 'feedback-written-down', by: actor, caseId: claimed.caseId, detail: { how: how! } }, now)
      return taken
    })
    if (received.outcome === 'other-body') return show(c, values, { problems: [{ field: 'feedback', text: texts[actor.language].feedback.form.problems.otherBody }], token: issueFormToken(keys, now), status: 422 })
    // The receipt is shown for half an hour, however often the form is sent.
    if (received.outcome === 'repeated' && now.getTime() - received.firstAt.getTime() > passMinutes.receipt * 60_000) return c.redirect(desk.writtenDown, 303)
    return c.redirect(`${desk.writtenDown}?${new URLSearchParams({ p: issuePass(keys, 'receipt', received.receipt, now, visitId(token)), language: draft.language })}`, 303)
  }

  type Checked = { ok: true; draft: Draft; topic: TopicChoice } | { ok: false; again: Pick<Shown, 'problems' | 'offered'> }

  async function check(c: HonoContext, values: Written): Promise<Checked> {
    const { language } = actorOf(c)
    const way = wayIn(values)
    const topic = await findTopic(db, values, await listed(language), language, context.now())
    const offered = Array.isArray(topic) ? topic : null
    const named = offered ? values : withTopic(values, topic as TopicChoice)
    const questions = await answeredQuestions(values)
    const asked = new Map(questions.map(({ id, question }) => [id, inLanguage(question, way.language ?? language)]))
    const checked = checkDraft(rawWritten(named, { answerBy: way.answerBy ?? 'page', language: way.language ?? language }, asked))
    const problems = problemsOf({ values: named, way, checked, asked, offered }, texts[language], language)
    return problems.length || !checked.ok || offered ? { ok: false, again: { problems, ...(offered && { offered }) } } : { ok: true, draft: checked.draft, topic: topic as TopicChoice }
  }

  const wasSent = async (token: FormToken): Promise<boolean> => (await findClaim(db, claimKeys(keys, token.id).map(({ hash }) => hash))) !== null

  /** Every service, and every unit that gives it, by the name under which it is typed. */
  const listed = async (language: Language): Promise<TopicChoice[]> =>
    (await topics(db, language, context.now())).map(({ value, label }) => ({ value: `:${value.includes(' ') ? value.replace(' ', ':') : `${value}:`}`, label }))

  async function answeredQuestions({ answers }: Written): Promise<GuidingQuestion[]> {
    const ids = answers.filter(([, answer]) => answer.trim() !== '').map(([id]) => id)
    return ids.length ? questionsById(db, ids) : []
  }

  async function readBack(c: HonoContext, form: Form, { values, draft, problems = [], status }: { values: Written; draft: Draft; problems?: Problem[]; status?: 429 }): Promise<Response> {
    const actor = actorOf(c)
    const topic = await topicInWords(db, draft, draft.language as Language, context.now())
    const frame = await deskFrame(context, actor.language, desk.writeDown)
    return page(c, (
      <ReadBackPage
        {...{ frame, actor, form, values, draft, problems, topic }} urgentHelp={organisationText(await organisation(db), frame.t, 'urgentHelp', actor.language)}
        danger={signalsDanger(written(draft).map(({ text }) => text).join('\n'))}
      />
    ), status ?? (problems.length ? 422 : 200))
  }

  async function show(c: HonoContext, values: Written, { problems = [], offered = [], warning, token, status }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, desk.writeDown)
    const now = context.now()
    const asked = await guidingQuestions(db, { serviceLineId: null })
    const answered = await answeredQuestions(values)
    return page(c, (
      <WriteDownPage
        {...{ frame, actor, values, problems, offered, warning }} token={token ?? ''} topics={await listed(actor.language)} today={dayOf(now)}
        questions={[...asked, ...answered.filter(({ id }) => !asked.some((one) => one.id === id))]}
        urgentHelp={organisationText(await organisation(db), frame.t, 'urgentHelp', actor.language)} danger={signalsDanger([values.text, ...values.answers.map(([, answer]) => answer)].join('\n'))}
        done={c.req.query('done') === 'yes'}
      />
    ), status ?? 200)
  }

  return routes
}

const wordsOf = (c: HonoContext) => texts[actorOf(c).language].spoken

const written = (draft: Draft) => [...draft.answers.map(({ id = '', answer }) => ({ field: answerField(id), text: answer })), { field: 'text', text: draft.text }]
