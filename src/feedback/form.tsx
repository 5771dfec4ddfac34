// The form's routes: showing it, going on with what was typed (another language, another topic), sending.
import { Hono, type Context as HonoContext } from 'hono'
import { isId } from '../directory/id.ts'
import { organisation } from '../directory/organisation.sql.ts'
import { organisationText } from '../directory/organisation-texts.ts'
import { findAsked } from '../directory/asked/asked.sql.ts'
import { guidingQuestions, questionsById, type GuidingQuestion } from '../directory/questions.sql.ts'
import { search, serviceLines, servicesOfLine } from '../directory/services.sql.ts'
import { entryNamed } from '../directory/upkeep/entries.sql.ts'
import type { Db } from '../db/db.ts'
import { publicFrame } from '../frame.ts'
import { signalsDanger } from '../lanes/danger.ts'
import { pattern, to } from '../paths.ts'
import { issueFormToken, type FormToken } from '../privacy/form-token.ts'
import { dayOf } from '../text/dates.ts'
import { fill, inFigures } from '../text/fill.ts'
import { inLanguage, languages, type Language } from '../text/language.ts'
import { texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import { readForm, type Form } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { page } from '../web/respond.tsx'
import { longest } from './case.ts'
import { checkDraft, type Draft, type DraftProblem } from './draft.ts'
import { answerField, emptyValues, fieldOf, formValues, rawDraft, type FormValues } from './form-values.ts'
import { clientsAround } from './guess/clients.sql.ts'
import { toldOfGuessing } from './guess/guess.ts'
import { withoutUnit } from './guess/without-unit.ts'
import { FormPage } from './pages/form.tsx'
import { promiseFor } from './promise/promises.sql.ts'
import { LinePage, TopicPage } from './pages/topic.tsx'
import { openTest } from './response-test/response-test.sql.ts'
import { topicInWords } from './topic.sql.ts'
import { openedForm, sendOff } from './sending.tsx'
import { hasLeft } from './visit.ts'
import { lookBeforeSending } from './warning/look.ts'
import { toldOf } from './warning/told.ts'
import type { Warning } from './warning/warning.ts'

export function formRoutes(context: Context): Hono {
  const app = new Hono()
  for (const language of languages) {
    app.get(pattern('form', language), (c) =>
      showForm(context, c, language, { values: emptyValues((name) => c.req.query(name)), ended: c.req.query('ended') === 'yes' }))

    app.post(pattern('form', language), async (c) => {
      const form = await readForm(c)
      const values = formValues(form)
      const step = form.text('step')
      // Only the button that says so sends. Enter in a field names no button: in the search it searches,
      // elsewhere the form is shown again with everything on it.
      const searches = step === 'search' || (step === '' && form.entries.some(([name]) => name === 'q') && !form.entries.some(([name]) => name === 'topic'))
      const answer = await (
        form.text('openLine') || step === 'change-topic' || searches ? changeTopic(context, c, language, form, values)
          : step === 'send' ? send(context, c, language, form, values)
            : step === 'without-unit' ? showForm(context, c, language, { values: await withoutUnit(context, values, topicIds(values), language), token: form.text('token'), unitLeft: true })
            : showForm(context, c, language, { values, token: form.text('token'), notSent: step === '' && form.text('topic') === '', goesTo: step === 'municipality' }))
      // After leaving, "back" can send an earlier form again: nobody gets to see what was typed there.
      if (answer.status === 303 || !(await hasLeft(context.db, context.keys, form.text('token'), context.now()))) return answer
      return c.redirect(to('leave', language), 303)
    })
  }
  return app
}

async function send(context: Context, c: HonoContext, language: Language, form: Form, values: FormValues): Promise<Response> {
  const { db } = context
  const now = context.now()
  const t = texts[language].feedback.form.problems
  const again = (why: 'notOurs' | 'stale' | 'fast' | 'busy' | 'otherBody') => showForm(context, c, language, {
    values, problems: [{ field: 'feedback', text: t[why] }], token: why === 'fast' || why === 'busy' ? form.text('token') : undefined, status: why === 'busy' ? 429 : 422,
  })

  const token = openedForm(context, form, now)
  if (typeof token === 'string') return again(token)

  const asked = await findAsked(db, values.asked)
  const questions = new Map([...(asked ? [asked] : []), ...await answeredQuestions(context, values)].map(({ id, question }) => [id, inLanguage(question, language)]))
  const entry = (await entryNamed(db, values.entry || null, dayOf(now)))?.id ?? ''
  const checked = checkDraft(rawDraft({ ...values, entry, municipality: form.text('municipalityShown') }, questions, language))
  if (!checked.ok) {
    const problems = checked.problems.map((problem) =>
      ({ field: fieldOf(problem, values, questions), text: problemText(problem, language) }))
    return showForm(context, c, language, { values, problems, token: form.text('token'), status: 422 })
  }
  // Nobody sends to somebody else than the page has shown them.
  const municipality = await municipalityNamed(db, values, language, now)
  if (municipality !== form.text('municipalityShown')) return showForm(context, c, language, { values, token: form.text('token'), goesTo: true })
  const warning = await warn(context, token, checked.draft, values.warned)
  if (warning) return showForm(context, c, language, { values: { ...values, warned: toldOf(values.warned, warning.kinds) }, token: form.text('token'), warning })
  const timing = await timingOf(db, values, now)
  const responseTest = timing && (timing.drill || values.timingAllowed) ? timing : null
  const sent = await sendOff(context, c, language, checked.draft, { form, token, responseTest })
  return typeof sent === 'string' ? again(sent) : sent
}

function warn(context: Context, token: FormToken, draft: Draft, warned: string): Promise<Warning | null> {
  const written = [...draft.answers.map(({ id = '', answer }) => ({ field: answerField(id), text: answer })), { field: 'text', text: draft.text }]
  return lookBeforeSending(context, token, written, { ...draft, warned })
}

function problemText({ field, why }: DraftProblem, language: Language): string {
  const t = texts[language].feedback.form.problems
  switch (why) {
    case 'missing': return field === 'kind' ? t.kindMissing : t.textMissing
    case 'too-long': {
      // The rest of a long text can be sent as a second piece; that of a name or an address cannot.
      const isShort = field === 'pseudonym' || field === 'contact'
      const limit = inFigures(isShort ? longest[field] : longest.text, language)
      return fill(isShort ? t.fieldTooLong : t.tooLong, { limit })
    }
    case 'not-contact': return t.contact
    case 'phone-not-shared': return t.phone
    case 'unknown': return t.unknown
  }
}

type Show = { values: FormValues; problems?: Problem[]; token?: string | undefined; status?: 200 | 422 | 429; notSent?: boolean; goesTo?: boolean; unitLeft?: boolean; warning?: Warning; ended?: boolean }

async function showForm(context: Context, c: HonoContext, language: Language, { values, problems = [], token, status = 200, notSent = false, goesTo = false, unitLeft = false, warning, ended = false }: Show): Promise<Response> {
  const { db, keys } = context
  const now = context.now()
  const own = await organisation(db)
  const topic = await topicInWords(db, topicIds(values), language, now)
  const entry = await entryNamed(db, values.entry || null, dayOf(now))
  const query = Object.fromEntries((['line', 'service', 'unit', 'kind', 'reader', 'timing', 'entry', 'asked'] as const).map((name) => [name, values[name] || undefined]))
  const frame = await publicFrame(context, language, 'form', {}, query)
  const about = { unitId: topic.unitId, lineId: topic.serviceLineId, municipalityId: topic.municipalityId }
  return page(c, (
    <FormPage
      frame={frame} values={values} problems={problems} token={token || issueFormToken(keys, now)}
      topic={topic.words ?? (entry && inLanguage(entry.name, language))} questions={await questionsOf(context, topic.serviceLineId, values)}
      recipients={topic} promise={await promiseFor(db, topic.serviceLineId, dayOf(now))} lineId={topic.serviceLineId}
      timing={await timingOf(db, values, now)} asked={await findAsked(db, values.asked)} today={dayOf(now)}
      dueOn={topic.dueOn} days={topic.days} byKind={values.kind === 'correction' ? [] : topic.byKind} guess={toldOfGuessing(about, await clientsAround(db, about), own.fewestTold)} notSent={notSent} goesTo={goesTo} unitLeft={unitLeft} warning={warning} ended={ended} municipalities={topic.municipalities}
      notAComplaint={organisationText(own, frame.t, 'notAComplaint', language)}
      urgentHelp={organisationText(own, frame.t, 'urgentHelp', language)}
      danger={signalsDanger([values.text, ...values.answers.map(([, answer]) => answer)].join('\n'))}
    />
  ), status)
}

async function changeTopic(context: Context, c: HonoContext, language: Language, form: Form, values: FormValues): Promise<Response> {
  const { db } = context
  const today = dayOf(context.now())
  const carry = { values, token: form.text('token') }
  const frame = await publicFrame(context, language, 'form')
  const lines = await serviceLines(db, today)
  const line = lines.find((one) => one.id === form.text('openLine'))
  if (line) return page(c, <LinePage frame={frame} carry={carry} query={{}} line={line} services={await servicesOfLine(db, line.id, today)} />)
  const words = form.text('q').slice(0, 100)
  const found = words ? await search(db, words, language, today) : null
  return page(c, <TopicPage frame={frame} carry={carry} query={{}} words={words} found={found} lines={lines} />)
}

/** The response test that the link belongs to, while it is open; of a link that is over the form says nothing, and the piece is like any other. */
async function timingOf(db: Db, { timing }: FormValues, now: Date): Promise<{ id: string; drill: boolean } | null> {
  const test = timing ? await openTest(db, timing, dayOf(now)) : null
  return test && { id: test.id, drill: test.way === 'drill' }
}

/** What is asked about this topic, and what was answered before the topic changed: that must not vanish. */
async function questionsOf(context: Context, serviceLineId: string | null, values: FormValues): Promise<GuidingQuestion[]> {
  const asked = await guidingQuestions(context.db, { serviceLineId })
  const answered = await answeredQuestions(context, values)
  return [...asked, ...answered.filter(({ id }) => !asked.some((one) => one.id === id))]
}

async function answeredQuestions({ db }: Context, values: FormValues): Promise<GuidingQuestion[]> {
  const ids = values.answers.filter(([, answer]) => answer.trim() !== '').map(([id]) => id)
  return ids.length ? questionsById(db, ids) : []
}

/** '' where none was named, or it makes no difference: then it is not kept. */
const municipalityNamed = async (db: Db, values: FormValues, language: Language, now: Date): Promise<string> =>
  (values.municipality && (await topicInWords(db, topicIds(values), language, now)).municipalityId) || ''

/** Addresses are typed and pasted: what is no id is no topic. */
const topicIds = (values: FormValues) => ({
  serviceLineId: idOrNull(values.line), serviceId: idOrNull(values.service), unitId: idOrNull(values.unit),
  municipalityId: idOrNull(values.municipality),
})

const idOrNull = (value: string) => (isId(value) ? value : null)
