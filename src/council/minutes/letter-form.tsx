// The form by which anybody sends a point to a council: nobody is asked who they are, nothing is kept of where it came from.
import { Hono, type Context as HonoContext } from 'hono'
import { organisation } from '../../directory/organisation.sql.ts'
import { organisationText } from '../../directory/organisation-texts.ts'
import { trapField } from '../../feedback/pages/trap.tsx'
import { formLivesSeconds, hasLeft } from '../../feedback/visit.ts'
import { publicFrame } from '../../frame.ts'
import { signalsDanger } from '../../lanes/danger.ts'
import { pattern, to } from '../../paths.ts'
import { spend } from '../../privacy/budget.sql.ts'
import { issueFormToken, readFormToken, type FormToken } from '../../privacy/form-token.ts'
import { dayOf } from '../../text/dates.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { languages, type Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { clientAddress } from '../../web/client-address.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { goesOn } from '../asked.ts'
import type { Panel } from '../panel.ts'
import { findPanel } from '../panels.sql.ts'
import { comingMeetings } from './council.sql.ts'
import { longestLetter, nextDay, sendLetter, wrongWith } from './letter.ts'
import { LetterPage, LetterSentPage } from './pages/letter.tsx'

type Again = { text?: string; token?: string; problems?: Problem[]; status?: 200 | 422 | 429; danger?: boolean }

export function letterRoutes(context: Context): Hono {
  const { db, keys, settings } = context
  const routes = new Hono()

  for (const language of languages) {
    routes.get(pattern('councilLetter', language), async (c) => {
      const panel = await find(c)
      if (!panel) return c.notFound()
      if (c.req.query('sent') === 'yes') return page(c, <LetterSentPage frame={await publicFrame(context, language, 'councilLetter', { panel: panel.id })} panel={panel} nextOn={await nextOf(panel)} />)
      return show(c, language, panel)
    })

    routes.post(pattern('councilLetter', language), async (c) => {
      const [form, panel] = [await readForm(c), await find(c)]
      if (!panel) return c.notFound()
      const answer = await send(c, language, panel, form)
      // After leaving, "back" can send an earlier form again: nobody gets to see what was typed there.
      if (answer.status === 303 || !(await hasLeft(db, keys, form.text('token'), context.now()))) return answer
      return c.redirect(to('leave', language), 303)
    })
  }

  async function send(c: HonoContext, language: Language, panel: Panel, form: Form): Promise<Response> {
    const now = context.now()
    const [text, token] = [form.text('text'), form.text('token')]
    // The switch of languages takes along what is written.
    if (form.text('step') !== 'send') return show(c, language, panel, { text, token })
    const { feedback: { form: { problems: why } }, panelMinutes: { letter: { problems: words } } } = texts[language]
    const wrong = wrongWith(text)
    if (wrong) return show(c, language, panel, { text, token, problems: [{ field: 'text', text: wrong === 'long' ? fill(words.long, { limit: inFigures(longestLetter, language) }) : words.missing }], status: 422 })
    const opened = openedForm(form, now)
    if (typeof opened === 'string') return show(c, language, panel, { text, token: opened === 'fast' ? token : '', problems: [{ field: 'letter', text: why[opened] }], status: 422 })
    if (form.text('meant') !== 'yes' && signalsDanger(text)) return show(c, language, panel, { text, token, danger: true })
    if (!(await spend(db, keys, { name: 'letter', subject: clientAddress(c, settings), limit: settings.BUDGET_FEEDBACK_PER_MINUTE, windowSeconds: 60, now }))) {
      c.header('Retry-After', '60')
      return show(c, language, panel, { text, token, problems: [{ field: 'letter', text: why.busy }], status: 429 })
    }
    await sendLetter(db, keys, panel, { token: opened, text, language }, now)
    return c.redirect(to('councilLetter', language, { panel: panel.id }, { sent: 'yes' }), 303)
  }

  /** The form's token, or why it is shown again: as for feedback. */
  function openedForm(form: Form, now: Date): FormToken | 'notOurs' | 'stale' | 'fast' {
    const token = readFormToken(keys, form.text('token'), now)
    if (!token) return 'notOurs'
    if (token.secondsOpen > formLivesSeconds) return 'stale'
    return form.text(trapField) !== '' || token.secondsOpen < settings.FORM_MINIMUM_SECONDS ? 'fast' : token
  }

  /** One that goes on: nobody would read what is sent to another. */
  async function find(c: HonoContext): Promise<Panel | null> {
    const today = dayOf(context.now())
    const panel = await findPanel(db, c.req.param('panel') ?? '', today)
    return panel && goesOn(panel, today) ? panel : null
  }

  const nextOf = async ({ id }: Panel) => nextDay(await comingMeetings(db, id, dayOf(context.now())))

  async function show(c: HonoContext, language: Language, panel: Panel, { text = '', token = '', problems = [], status = 200, danger = false }: Again = {}): Promise<Response> {
    const frame = await publicFrame(context, language, 'councilLetter', { panel: panel.id })
    const urgentHelp = organisationText(await organisation(db), frame.t, 'urgentHelp', language)
    return page(c, <LetterPage {...{ frame, panel, text, problems, urgentHelp, danger }} token={token || issueFormToken(keys, context.now())} nextOn={await nextOf(panel)} />, status)
  }

  return routes
}
