// The route of a call-back request. It goes the way of every piece: the same token, the same budget, the same receipt.
import { Hono, type Context as HonoContext } from 'hono'
import { isId } from '../../directory/id.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { organisationText } from '../../directory/organisation-texts.ts'
import { publicFrame } from '../../frame.ts'
import { pattern, to } from '../../paths.ts'
import { issueFormToken } from '../../privacy/form-token.ts'
import { languages, type Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { openedForm, sendOff } from '../sending.tsx'
import { topicInWords } from '../topic.sql.ts'
import { hasLeft } from '../visit.ts'
import { CallBackPage } from './page.tsx'
import { callBackDraft, type CallBackValues } from './request.ts'

export function callBackRoutes(context: Context): Hono {
  const routes = new Hono()
  for (const language of languages) {
    routes.get(pattern('callBack', language), (c) => show(context, c, language, { values: valuesOf((name) => c.req.query(name) ?? '', true) }))
    routes.post(pattern('callBack', language), async (c) => {
      const form = await readForm(c)
      const answer = await send(context, c, language, form)
      // After leaving, "back" can send an earlier form again: nobody gets to see what was typed there.
      if (answer.status === 303 || !(await hasLeft(context.db, context.keys, form.text('token'), context.now()))) return answer
      return c.redirect(to('leave', language), 303)
    })
  }
  return routes
}

async function send(context: Context, c: HonoContext, language: Language, form: Form): Promise<Response> {
  const values = valuesOf(form.text, false)
  const t = texts[language].feedback.form.problems
  const again = (why: 'notOurs' | 'stale' | 'fast' | 'busy' | 'otherBody') => show(context, c, language, {
    values, problems: [{ field: 'call-back', text: t[why] }], token: why === 'fast' || why === 'busy' ? form.text('token') : '', status: why === 'busy' ? 429 : 422,
  })
  const token = openedForm(context, form, context.now())
  if (typeof token === 'string') return again(token)
  // Kept only where it was asked, as it changes who gets it.
  const { municipalityId } = await topicOf(context, values, language)
  const checked = callBackDraft({ ...values, municipality: municipalityId ?? '' }, language)
  if (!checked.ok) return show(context, c, language, { values, problems: checked.problems, token: form.text('token'), status: 422 })
  const sent = await sendOff(context, c, language, checked.draft, { form, token, responseTest: null })
  return typeof sent === 'string' ? again(sent) : sent
}

/** An address names a topic and nothing of the person: a number in it would stay in the history of the browser. */
function valuesOf(given: (name: string) => string, fromAddress: boolean): CallBackValues {
  const id = (name: string) => (isId(given(name).trim()) ? given(name).trim() : '')
  const typed = (name: string) => (fromAddress ? '' : given(name))
  return {
    line: id('line'), service: id('service'), unit: id('unit'), municipality: id('municipality'),
    number: typed('number'), name: typed('name'), when: typed('when'), about: typed('about'),
  }
}

const topicOf = ({ db, now }: Context, { line, service, unit, municipality }: CallBackValues, language: Language) =>
  topicInWords(db, { serviceLineId: line || null, serviceId: service || null, unitId: unit || null, municipalityId: municipality || null }, language, now())

type Show = { values: CallBackValues; problems?: Problem[]; token?: string; status?: 200 | 422 | 429 }

async function show(context: Context, c: HonoContext, language: Language, { values, problems = [], token = '', status = 200 }: Show): Promise<Response> {
  const topic = await topicOf(context, values, language)
  const query = Object.fromEntries((['line', 'service', 'unit'] as const).map((name) => [name, values[name] || undefined]))
  const frame = await publicFrame(context, language, 'callBack', {}, query)
  const urgentHelp = organisationText(await organisation(context.db), frame.t, 'urgentHelp', language)
  const dueOn = topic.byKind.find(({ kind }) => kind === 'question')!.dueOn
  return page(c, (
    <CallBackPage
      {...{ frame, values, problems, dueOn, urgentHelp }} token={token || issueFormToken(context.keys, context.now())} topic={topic.words} municipalities={topic.municipalities}
    />
  ), status)
}
