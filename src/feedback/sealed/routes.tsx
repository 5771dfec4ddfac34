// The choice of when a piece of feedback may be opened: shown again in another language or with what is missing, and carried out.
import { Hono, type Context as HonoContext } from 'hono'
import { pattern, to } from '../../paths.ts'
import { issuePass } from '../../privacy/pass.ts'
import { countThrough } from '../../privacy/pressure.ts'
import { dayOf } from '../../text/dates.ts'
import { languages, type Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { checkForm, notTaken, type Checked } from '../checked-form.ts'
import { showForm } from '../form.tsx'
import { formValues, type FormValues } from '../form-values.ts'
import { heldUp, openedForm, sendOff } from '../sending.tsx'
import { hasLeft, visitId } from '../visit.ts'
import { showChoice } from './choose.tsx'
import { showSealedReceipt } from './receipt.tsx'
import { sealFeedback } from './seal.ts'
import { choices, dayProblem, type Choice, type Chosen } from './sealed.ts'

export function sealingRoutes(context: Context): Hono {
  const app = new Hono()
  for (const language of languages) {
    app.get(pattern('sealing', language), (c) => c.redirect(to('form', language), 303))

    app.post(pattern('sealing', language), async (c) => answerTo(context, c, language, await readForm(c)))
  }
  return app
}

async function answerTo(context: Context, c: HonoContext, language: Language, form: Form): Promise<Response> {
  const values = formValues(form)
  const checked = await checkForm(context, language, { form, values, token: openedForm(context, form, context.now()) })
  const [choice, day, confirms] = [form.text('opens'), form.text('day').trim(), form.text('step') === 'confirm']
  const problems = confirms ? problemsOf(choice, day, context, language) : []
  const sent = checked.ok && confirms && !problems.length ? await carryOut(context, c, language, checked, { form, values, choice: choice as Choice, day }) : null
  if (sent instanceof Response) return sent
  // After leaving, "back" can send an earlier page again: nobody gets to see what was typed there.
  if (await hasLeft(context.db, context.keys, form.text('token'), context.now())) return c.redirect(to('leave', language), 303)
  if (!checked.ok) return showForm(context, c, language, { ...checked.again, sealing: true })
  if (sent) return showForm(context, c, language, notTaken(sent, language, form, values))
  return showChoice(context, c, language, { values, token: form.text('token'), draft: checked.draft, choice, day, problems })
}

function problemsOf(choice: string, day: string, { now }: Context, language: Language): Problem[] {
  const { problems } = texts[language].sealed
  if (!choices.some((one) => one === choice)) return [{ field: 'opens', text: problems.choice }]
  const wrong = choice === 'on-date' && dayProblem(day, dayOf(now()))
  return wrong ? [{ field: 'day', text: problems[wrong] }] : []
}

async function carryOut(
  context: Context, c: HonoContext, language: Language, { draft, token, timing }: Extract<Checked, { ok: true }>, { form, values, choice, day }: { form: Form; values: FormValues; choice: Choice; day: string },
): Promise<Response | 'busy' | 'otherBody'> {
  const { db, keys, settings } = context
  const now = context.now()
  // What is sent for practice is there to be answered.
  if (choice === 'now' || timing?.drill) return sendOff(context, c, language, draft, { form, token, responseTest: timing && (timing.drill || values.timingAllowed) ? timing : null })
  const held = await heldUp(context, c, language, { form, token })
  if (held) return held
  const chosen: Chosen = { way: choice, day: choice === 'on-date' ? day : null }
  const sealed = await sealFeedback(db, { draft, chosen }, token.id, { now, keys, keepMonths: settings.SEALED_KEEP_MONTHS })
  if (sealed.outcome === 'other-body') return 'otherBody'
  if (sealed.outcome === 'sealed') countThrough(context.pressure, now)
  const left = await hasLeft(db, keys, form.text('token'), now)
  if (left && sealed.outcome === 'repeated') return c.redirect(to('leave', language), 303)
  return showSealedReceipt(context, c, language, issuePass(keys, 'receipt', sealed.receipt, now, left ? undefined : visitId(token)), null)
}
