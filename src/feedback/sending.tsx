// What every form by which a client sends something has in common: it was ours and open long enough, nobody sends without end,
// twice is once, and what follows is the receipt.
import type { Context as HonoContext } from 'hono'
import { publicFrame } from '../frame.ts'
import { to } from '../paths.ts'
import { spend } from '../privacy/budget.sql.ts'
import { readFormToken, type FormToken } from '../privacy/form-token.ts'
import { endedPassId, issuePass, passMinutes } from '../privacy/pass.ts'
import type { Language } from '../text/language.ts'
import { isWorkDone } from '../privacy/work.ts'
import { clientAddress } from '../web/client-address.ts'
import type { Context } from '../web/context.ts'
import type { Form } from '../web/form.ts'
import { page } from '../web/respond.tsx'
import type { Draft } from './draft.ts'
import { trapField } from './pages/trap.tsx'
import { PressedPage } from './pressure/pages/pressed.tsx'
import { bitsAsked, countThrough, slowSeconds, takesSlowly } from '../privacy/pressure.ts'
import { receive } from './receive.ts'
import { formLivesSeconds, hasLeft, visitId } from './visit.ts'

/** The form's token, or why it is shown again: of the three only what was too fast keeps its token. */
export function openedForm({ keys, settings }: Context, form: Form, now: Date): FormToken | 'notOurs' | 'stale' | 'fast' {
  const token = readFormToken(keys, form.text('token'), now)
  if (!token) return 'notOurs'
  if (token.secondsOpen > formLivesSeconds) return 'stale'
  if (form.text(trapField) !== '' || token.secondsOpen < settings.FORM_MINIMUM_SECONDS) return 'fast'
  return token
}

/** Null: it may be sent. Of what is sent while very much is, a person's time or some work is asked for; all that was typed goes along. */
async function pressed(context: Context, c: HonoContext, language: Language, { form, token }: Pick<Sent, 'form' | 'token'>): Promise<Response | null> {
  const now = context.now()
  const bits = bitsAsked(context.pressure, context.settings.BUDGET_FEEDBACK_IN_ALL, now)
  if (bits === 0 || isWorkDone(token.id, form.text('work'), bits) || takesSlowly(context.pressure, token.secondsOpen, now)) return null
  c.header('Retry-After', String(slowSeconds))
  return page(c, <PressedPage frame={await publicFrame(context, language, 'form')} action={c.req.path} entries={form.entries} mark={token.id} bits={bits} />, 429)
}

type Sent = { form: Form; token: FormToken; responseTest: { id: string; drill: boolean } | null }

/** Null: it may be sent. */
export async function heldUp(context: Context, c: HonoContext, language: Language, sent: Pick<Sent, 'form' | 'token'>): Promise<Response | 'busy' | null> {
  const { db, keys, settings } = context
  const now = context.now()
  const budget = { name: 'feedback', subject: clientAddress(c, settings), limit: settings.BUDGET_FEEDBACK_PER_MINUTE, windowSeconds: 60, now }
  if (!(await spend(db, keys, budget))) {
    c.header('Retry-After', '60')
    return 'busy'
  }
  return pressed(context, c, language, sent)
}

/** The way to the receipt, or why nothing was sent. */
export async function sendOff(context: Context, c: HonoContext, language: Language, draft: Draft, { form, token, responseTest }: Sent): Promise<Response | 'busy' | 'otherBody'> {
  const { db, keys } = context
  const now = context.now()
  const held = await heldUp(context, c, language, { form, token })
  if (held) return held
  const received = await receive(db, draft, token.id, { channel: 'web', now, keys, visitMark: endedPassId(keys, { id: visitId(token) }), responseTest })
  if (received.outcome === 'other-body') return 'otherBody'
  // The same piece once more is no more than there was.
  if (received.outcome === 'received') countThrough(context.pressure, now)
  if (received.outcome === 'repeated' && (await hasLeft(db, keys, form.text('token'), now))) return c.redirect(to('leave', language), 303)
  // A browser can send an old form again long after its giver walked away: the words were shown then.
  if (received.outcome === 'repeated' && now.getTime() - received.firstAt.getTime() > passMinutes.receipt * 60_000) return c.redirect(to('receipt', language), 303)
  // Whoever left, came back to the form and sends it after all, begins another visit: their receipt is shown.
  const visit = received.outcome === 'received' && received.left ? undefined : visitId(token)
  return c.redirect(to('receipt', language, {}, { p: issuePass(keys, 'receipt', received.receipt, now, visit) }), 303)
}
