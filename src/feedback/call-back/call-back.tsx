// The route of a call-back request. It goes the way of every piece: the same token, the same budget, the same receipt.
import { Hono, type Context as HonoContext } from 'hono'
import { isId } from '../../directory/id.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { organisationText } from '../../directory/organisation-texts.ts'
import { publicFrame } from '../../frame.ts'
import { pattern } from '../../paths.ts'
import { issueFormToken } from '../../privacy/form-token.ts'
import { languages, type Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { openedForm, sendOff } from '../sending.tsx'
import { topicInWords } from '../topic.sql.ts'
import { CallBackPage } from './page.tsx'
import { callBackDraft, type CallBackValues } from './request.ts'

export function callBackRoutes(context: Context): Hono {
  const routes = new Hono()
  for (const language of languages) {
    routes.get(pattern('callBack', language), (c) => show(context, c, language, { values: valuesOf((name) => c.req.query(name) ?? '', true) }))
    routes.post(pattern('callBack', language), (c) => send(context, c, language))
  }
  return routes
}

async function send(context: Context, c: HonoContext, language: Language): Promise<Response> {
  const form = await readForm(c)
  const values = valuesOf(form.text, false)
  const t = texts[language].feedback.form.problems
  const again = (why: 'notOurs' | 'stale' | 'fast' | 'busy' | 'otherBody') => show(context, c, language, {
    values, problems: [{ field: 'call-back', text: t[why] }], token: why === 'fast' || why === 'busy' ? form.text('token') : '', status: why === 'busy' ? 429 : 422,
  })
  const token = openedForm(context, form, context.now())
  if (typeof token === 'string') return again(token)
  const checked = callBackDraft(values, language)
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

type Show = { values: CallBackValues; problems?: Problem[]; token?: string; status?: 200 | 422 | 429 }

async function show(context: Context, c: HonoContext, language: Language, { values, problems = [], token = '', status = 200 }: Show): Promise<Response> {
  const now = context.now()
  const topic = await topicInWords(context.db, {
    serviceLineId: values.line || null, serviceId: values.service || null, unitId: values.unit || null, municipalityId: values.municipality || null,
  }, language, now)
  const query = Object.fromEntries((['line', 'service', 'unit'] as const).map((name) => [name, values[name] || undefined]))
  const frame = await publicFrame(context, language, 'callBack', {}, query)
  const urgentHelp = organisationText(await organisation(context.db), frame.t, 'urgentHelp', language)
  const dueOn = topic.byKind.find(({ kind }) => kind === 'question')!.dueOn
  return page(c, (
    <CallBackPage
      {...{ frame, values, problems, dueOn, urgentHelp }} token={token || issueFormToken(context.keys, now)} topic={topic.words} municipalities={topic.municipalities}
    />
  ), status)
}
