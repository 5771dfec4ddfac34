// The form's routes: showing it, going on with what was typed (another language, another topic), sending.
import { Hono, type Context as HonoContext } from 'hono'
import { organisation } from '../directory/organisation.sql.ts'
import { organisationText } from '../directory/organisation-texts.ts'
import { findAsked } from '../directory/asked/asked.sql.ts'
import { guidingQuestions, type GuidingQuestion } from '../directory/questions.sql.ts'
import { search, serviceLines, servicesOfLine } from '../directory/services.sql.ts'
import { entryNamed } from '../directory/upkeep/entries.sql.ts'
import { publicFrame } from '../frame.ts'
import { signalsDanger } from '../lanes/danger.ts'
import { pattern, to } from '../paths.ts'
import { issueFormToken } from '../privacy/form-token.ts'
import { dayOf } from '../text/dates.ts'
import { inLanguage, languages, type Language } from '../text/language.ts'
import { texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import { readForm, type Form } from '../web/form.ts'
import { page } from '../web/respond.tsx'
import { answeredQuestions, checkForm, notTaken, timingOf, topicIds, type Again } from './checked-form.ts'
import { emptyValues, formValues, type FormValues } from './form-values.ts'
import { clientsAround } from './guess/clients.sql.ts'
import { toldOfGuessing } from './guess/guess.ts'
import { withoutUnit } from './guess/without-unit.ts'
import { FormPage } from './pages/form.tsx'
import { promiseFor } from './promise/promises.sql.ts'
import { LinePage, TopicPage } from './pages/topic.tsx'
import { topicInWords } from './topic.sql.ts'
import { showChoice } from './sealed/choose.tsx'
import { isLocked } from './sealed/seal.ts'
import { openedForm, sendOff } from './sending.tsx'
import { hasLeft } from './visit.ts'

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
            : step === 'seal' ? choose(context, c, language, form, values)
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
  const checked = await checkForm(context, language, { form, values, token: openedForm(context, form, context.now()) })
  if (!checked.ok) return showForm(context, c, language, checked.again)
  const { draft, token, timing } = checked
  const responseTest = timing && (timing.drill || values.timingAllowed) ? timing : null
  const sent = await sendOff(context, c, language, draft, { form, token, responseTest })
  if (typeof sent !== 'string') return sent
  const why = sent === 'otherBody' && (await isLocked(context.db, token.id, context.keys)) ? 'locked' : sent
  return showForm(context, c, language, notTaken(why, language, form, values))
}

/** On to the choice of when it opens. What is sent for practice is not sealed: it is there to be answered. */
async function choose(context: Context, c: HonoContext, language: Language, form: Form, values: FormValues): Promise<Response> {
  const checked = await checkForm(context, language, { form, values, token: openedForm(context, form, context.now()), sealing: true })
  if (!checked.ok) return showForm(context, c, language, { ...checked.again, sealing: true })
  if (checked.timing?.drill) return showForm(context, c, language, { values, token: form.text('token'), problems: [{ field: 'feedback', text: texts[language].sealed.notInPractice }], status: 422 })
  return showChoice(context, c, language, { values, form, municipality: checked.draft.municipalityId ?? '' })
}

type Show = Again & { notSent?: boolean; unitLeft?: boolean; ended?: boolean; sealing?: boolean }

export async function showForm(context: Context, c: HonoContext, language: Language, { values, problems = [], token, status = 200, notSent = false, goesTo = false, unitLeft = false, warning, ended = false, sealing = false }: Show): Promise<Response> {
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
      dueOn={topic.dueOn} days={topic.days} byKind={values.kind === 'correction' ? [] : topic.byKind} guess={toldOfGuessing(about, await clientsAround(db, about, dayOf(now)), own.fewestTold)} notSent={notSent} goesTo={goesTo} unitLeft={unitLeft} warning={warning} sealing={sealing} ended={ended} municipalities={topic.municipalities}
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

/** What is asked about this topic, and what was answered before the topic changed: that must not vanish. */
async function questionsOf(context: Context, serviceLineId: string | null, values: FormValues): Promise<GuidingQuestion[]> {
  const asked = await guidingQuestions(context.db, { serviceLineId })
  const answered = await answeredQuestions(context.db, values)
  return [...asked, ...answered.filter(({ id }) => !asked.some((one) => one.id === id))]
}
