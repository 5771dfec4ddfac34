// The public page that the link at the foot of a web page leads to: about the page or about the service? Then the form about the
// page. It goes the way of every piece: the same token, the same budget, the same receipt.
import { Hono, type Context as HonoContext } from 'hono'
import { isId } from '../../directory/id.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { organisationText } from '../../directory/organisation-texts.ts'
import { publicFrame } from '../../frame.ts'
import { signalsDanger } from '../../lanes/danger.ts'
import { addressText, readAddress } from '../../outreach/pages-feedback/page-address.ts'
import { ownerOfPage } from '../../outreach/pages-feedback/sites.sql.ts'
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
import { lookBeforeSending } from '../warning/look.ts'
import { toldOf, warnedField } from '../warning/told.ts'
import type { Warning } from '../warning/warning.ts'
import { cameFrom, listed } from './listed.ts'
import { pageDraft, type PageValues } from './page-draft.ts'
import { AboutPage } from './pages/about.tsx'
import { PageFormPage } from './pages/form.tsx'

const nothing = { which: '', matter: '', text: '', warned: '' }

export function webPageRoutes(context: Context): Hono {
  const routes = new Hono()
  for (const language of languages) {
    routes.get(pattern('aboutPage', language), async (c) => {
      const service = idOf(c.req.query('service'))
      const about = c.req.query('about')
      if (about === 'service') return c.redirect(service ? to('form', language, {}, { service }) : to('topic', language), 302)
      const came = await cameFrom(context.db, { named: c.req.query('page'), referrer: c.req.header('referer') })
      const address = came.page ? addressText(came.page) : ''
      if (about === 'page') return show(context, c, language, { values: { ...nothing, page: address, service } })
      const frame = await publicFrame(context, language, 'aboutPage', {}, { page: address, service })
      return page(c, <AboutPage {...{ frame, address, service, ...came }} />)
    })
    routes.post(pattern('aboutPage', language), async (c) => {
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
  const address = await listed(context.db, form.text('page'))
  const values: PageValues = {
    page: address ?? '', service: idOf(form.text('service')), which: form.text('which'), matter: form.text('matter'), text: form.text('text'),
    warned: toldOf(form.text(warnedField), []),
  }
  // The language was changed, or somebody pressed Enter in a field.
  if (form.text('step') !== 'send') return show(context, c, language, { values, token: form.text('token') })
  const t = texts[language].feedback.form.problems
  const again = (why: 'notOurs' | 'stale' | 'fast' | 'busy' | 'otherBody') => show(context, c, language, {
    values, problems: [{ field: 'page-feedback', text: t[why] }], token: why === 'fast' || why === 'busy' ? form.text('token') : '', status: why === 'busy' ? 429 : 422,
  })
  const token = openedForm(context, form, context.now())
  if (typeof token === 'string') return again(token)
  const checked = pageDraft(values, address, language)
  if (!checked.ok) return show(context, c, language, { values, problems: checked.problems, token: form.text('token'), status: 422 })
  const warning = await lookBeforeSending(context, token, [{ field: 'text', text: checked.draft.text }], { ...checked.draft, warned: values.warned })
  if (warning) return show(context, c, language, { values: { ...values, warned: toldOf(values.warned, warning.kinds) }, token: form.text('token'), warning })
  const sent = await sendOff(context, c, language, checked.draft, { form, token, responseTest: null })
  return typeof sent === 'string' ? again(sent) : sent
}

type Show = { values: PageValues; problems?: Problem[]; token?: string; status?: 200 | 422 | 429; warning?: Warning }

async function show(context: Context, c: HonoContext, language: Language, { values, problems = [], token = '', status = 200, warning }: Show): Promise<Response> {
  const { db, keys } = context
  const now = context.now()
  const known = readAddress(values.page)
  const pageOwnerId = known && (await ownerOfPage(db, known))
  const { handler, dueOn } = await topicInWords(db, { serviceLineId: null, serviceId: null, unitId: null, kind: 'page', pageOwnerId }, language, now)
  const frame = await publicFrame(context, language, 'aboutPage', {}, { page: values.page, service: values.service, about: 'page' })
  const urgentHelp = organisationText(await organisation(db), frame.t, 'urgentHelp', language)
  return page(c, (
    <PageFormPage
      {...{ frame, values, problems, dueOn, handler, urgentHelp, warning }} known={known} token={token || issueFormToken(keys, now)}
      danger={signalsDanger(`${values.text}\n${values.which}`)}
    />
  ), status)
}

const idOf = (text: string | undefined): string => (text && isId(text.trim()) ? text.trim() : '')
