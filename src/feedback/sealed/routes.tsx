// The choice of when a piece of feedback may be opened: shown again in another language or with what is missing, and carried out.
import { Hono, type Context as HonoContext } from 'hono'
import { pattern, to } from '../../paths.ts'
import { readFormToken } from '../../privacy/form-token.ts'
import { issuePass, passMinutes } from '../../privacy/pass.ts'
import { countThrough } from '../../privacy/pressure.ts'
import { parseDay } from '../../staff/day-field.ts'
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
import { sealedBy } from './find.ts'
import { showSealedReceipt } from './receipt.tsx'
import { isLocked, sealFeedback, sentBefore } from './seal.ts'
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
  const token = openedForm(context, form, context.now())
  const checked = await checkForm(context, language, { form, values, token, sealing: true })
  const [choice, day, confirms] = [form.text('opens'), form.text('day').trim(), form.text('step') === 'confirm']
  const problems = confirms ? problemsOf(choice, day, context, language) : []
  const sent = checked.ok && confirms && !problems.length ? await carryOut(context, c, language, checked, { form, values, choice: choice as Choice, day }) : null
  if (sent instanceof Response) return sent
  // After leaving, "back" can send an earlier page again: nobody gets to see what was typed there.
  if (await hasLeft(context.db, context.keys, form.text('token'), context.now())) return c.redirect(to('leave', language), 303)
  const later = sent === 'busy' ? 'busy' : token === 'fast' ? 'fast' : null
  // What was to be locked is not led to the button that sends openly.
  if (later) return chooseAgain([{ field: 'sealing', text: texts[language].feedback.form.problems[later] }], later === 'busy' ? 429 : 422)
  if (!checked.ok) return showForm(context, c, language, { ...checked.again, sealing: true })
  if (sent === 'practice') return showForm(context, c, language, { values, token: form.text('token'), problems: [{ field: 'feedback', text: texts[language].sealed.notInPractice }], status: 422 })
  if (sent) return showForm(context, c, language, { ...notTaken(sent, language, form, values, true), sealing: true })
  return chooseAgain(problems, problems.length ? 422 : 200)

  function chooseAgain(problems: Problem[], status: 200 | 422 | 429): Promise<Response> {
    return showChoice(context, c, language, { values, form, municipality: form.text('municipalityShown'), choice, day, problems, status })
  }
}

function problemsOf(choice: string, day: string, { now }: Context, language: Language): Problem[] {
  const { problems } = texts[language].sealed
  if (!choices.some((one) => one === choice)) return [{ field: 'opens', text: problems.choice }]
  const wrong = choice === 'on-date' && dayProblem(day, dayOf(now()))
  return wrong ? [{ field: 'day', text: problems[wrong] }] : []
}

type Carried = { form: Form; values: FormValues; choice: Choice; day: string }

/** The receipt, or why nothing was sent. */
async function carryOut(
  context: Context, c: HonoContext, language: Language, { draft, token, timing }: Extract<Checked, { ok: true }>, { form, values, choice, day }: Carried,
): Promise<Response | 'busy' | 'otherBody' | 'locked' | 'practice'> {
  const { db, keys, settings } = context
  const now = context.now()
  if (choice === 'now') {
    const sent = await sendOff(context, c, language, draft, { form, token, responseTest: timing && (timing.drill || values.timingAllowed) ? timing : null })
    return sent === 'otherBody' && (await isLocked(db, token.id, keys)) ? 'locked' : sent
  }
  // What is sent for practice is there to be answered; the practice may have begun since they were asked.
  if (timing?.drill) return 'practice'
  const chosen: Chosen = { way: choice, day: choice === 'on-date' ? parseDay(day) : null }
  const before = await sentBefore(db, { draft, chosen }, token.id, keys)
  const held = before ? null : await heldUp(context, c, language, { form, token })
  if (held) return held
  const sealed = before ?? await sealFeedback(db, { draft, chosen }, token.id, { now, keys, keepMonths: settings.SEALED_KEEP_MONTHS })
  if (!('receipt' in sealed)) return sealed.outcome === 'locked' ? 'locked' : 'otherBody'
  if (sealed.outcome === 'sealed') countThrough(context.pressure, now)
  const left = await hasLeft(db, keys, form.text('token'), now)
  if (sealed.outcome === 'repeated') {
    if (left) return c.redirect(to('leave', language), 303)
    // A browser can send it again for days, on a device that others use: the words were shown then.
    if (!isYoung(context, form.text('stamp'))) return c.redirect(to('conversation', language), 303)
  }
  const { one } = (await sealedBy(db, keys, sealed.receipt))!
  return showSealedReceipt(context, c, language, { one, receipt: sealed.receipt }, issuePass(keys, 'receipt', sealed.receipt, now, left ? undefined : visitId(token)), null)
}

function isYoung({ keys, now }: Context, stamp: string): boolean {
  const read = readFormToken(keys, stamp, now())
  return read !== null && read.secondsOpen <= passMinutes.receipt * 60
}
