// The giver's side of the conversation. It is opened by POST, so that the receipt is in no address, and
// what a browser keeps of that POST dies: with the form after half an hour, and at once on leaving.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../db/db.ts'
import { publicFrame } from '../frame.ts'
import { pattern, to } from '../paths.ts'
import { giveBack, spend } from '../privacy/budget.sql.ts'
import { claimKeys } from '../privacy/claim.ts'
import { readFormToken } from '../privacy/form-token.ts'
import { openPass } from '../privacy/pass.ts'
import { readReceipt } from '../privacy/read-receipt.ts'
import { receiptHashes } from '../privacy/receipt.ts'
import { fill, inFigures } from '../text/fill.ts'
import { languages, type Language } from '../text/language.ts'
import { texts } from '../text/texts.ts'
import { clientAddress } from '../web/client-address.ts'
import type { Context } from '../web/context.ts'
import { readForm, type Form } from '../web/form.ts'
import { withFiles, type SentFiles } from '../web/held-files.ts'
import { isMultipart } from '../web/multipart.ts'
import { askForReceipt, problemText } from './ask-for-receipt.tsx'
import { filesOf } from './attachments/receive-files.ts'
import { longest } from './case.ts'
import { findCaseByReceipt, type Case } from './cases.sql.ts'
import { findClaim } from './intake.sql.ts'
import { tooLong } from './draft.ts'
import type { GiverSection, GiverTaken } from './giver/section.ts'
import { giverSections } from './giver/sections.tsx'
import { reply } from './reply.ts'
import { toldErased } from './retention/told-erased.ts'
import { goOnSealed, saidOfOpened, showSealed, showWithdrawn } from './sealed/by-receipt.tsx'
import { sealedBy, sealedWithin } from './sealed/find.ts'
import { pressed } from './sections/typed.ts'
import { showConversation, type OpenVisit } from './show-conversation.tsx'
import { hasLeft, visitId, visitOf } from './visit.ts'
import { lookThrough } from './warning/look.ts'
import { toldOf, warnedField } from './warning/told.ts'

export function talkRoutes(context: Context): Hono {
  const app = new Hono()
  for (const language of languages) {
    app.get(pattern('conversation', language), (c) => askForReceipt(context, c, language, {}))

    app.post(pattern('conversation', language), async (c) => {
      if (isMultipart(c)) return withFiles(c, { ...filesOf(context.settings), from: clientAddress(c, context.settings) }, (form, files) => goOn(context, c, language, form, files))
      const form = await readForm(c)
      if (form.text('p')) return goOn(context, c, language, form, [])
      // After leaving, "back" can send earlier pages again: nobody gets to see what was typed on them.
      if (await hasLeft(context.db, context.keys, form.text('token'), context.now())) return c.redirect(to('leave', language), 303)
      const kept = { typed: form.text('receipt'), lostText: form.text('lost') }
      if (form.text('step') === 'switch') return askForReceipt(context, c, language, { ...kept, token: form.text('token') })
      return open(context, c, language, form)
    })
  }
  return app
}

async function open(context: Context, c: HonoContext, language: Language, form: Form): Promise<Response> {
  const { db, keys, settings } = context
  const now = context.now()
  const t = texts[language].conversation.open.problems
  const typed = form.text('receipt')
  const lostText = form.text('lost')
  const again = (text: string, status: 422 | 429 = 422, suggestion?: string) =>
    askForReceipt(context, c, language, { typed, lostText, problem: text, status, ...(suggestion ? { suggestion } : {}) })

  const token = readFormToken(keys, form.text('token'), now)
  if (!token || token.secondsOpen > 30 * 60) return askForReceipt(context, c, language, { lostText, problem: t.stale, status: 422 })
  const read = readReceipt(typed)
  if (!read.ok) return again(problemText(read, t), 422, read.reason === 'unknown-word' ? read.corrected : undefined)
  const budget = { name: 'receipt', subject: clientAddress(c, settings), limit: settings.BUDGET_RECEIPTS_PER_TEN_MINUTES, windowSeconds: 600, now }
  if (!(await spend(db, keys, budget))) {
    c.header('Retry-After', '600')
    return again(t.busy, 429)
  }
  const one = await findCaseByReceipt(db, receiptHashes(keys, read.receipt))
  const erased = one ? null : await toldErased(db, keys, read.receipt, language)
  const sealed = one || erased ? null : await sealedBy(db, keys, read.receipt)
  if (!one && !erased && !sealed) return again(t.notFound)
  // Only guesses are counted, as many givers may come from one service point; and what costs a processor's time.
  if (!sealed) await giveBack(db, keys, budget)
  if (sealed) return showSealed(context, c, language, sealed, { receipt: read.receipt, id: visitId(token) })
  if (!one) return again(erased!)
  return showConversation(context, c, language, one, { receipt: read.receipt, id: visitId(token), receiptPass: '' }, { typed: lostText })
}

async function goOn(context: Context, c: HonoContext, language: Language, sent: Form, files: SentFiles): Promise<Response> {
  const { step, form } = pressed(sent)
  const { db, keys, settings } = context
  const now = context.now()
  const typed = form.text('text')
  const { is, pass } = await visitOf(db, keys, ['conversation', 'receipt'], form.text('p'), now)
  if (is === 'left') return c.redirect(to('leave', language), 303)
  let one = pass && (await findCaseByReceipt(db, receiptHashes(keys, pass.receipt)))
  const sealed = is === 'open' && !one ? await sealedWithin(context, pass.receipt, clientAddress(c, settings)) : null
  if (sealed === 'busy') {
    c.header('Retry-After', '600')
    return askForReceipt(context, c, language, { lostText: await unlessSent(context, form), status: 429, problem: texts[language].conversation.open.problems.busy })
  }
  const became = sealed && pass && await goOnSealed(context, c, language, sealed, pass, step)
  if (became instanceof Response) return became
  // Opened by this press, or by another in the same moment.
  if (is === 'open' && !one) one = await findCaseByReceipt(db, receiptHashes(keys, pass.receipt))
  // The same press once more, or a reload.
  if (is === 'open' && !one && !sealed && step === 'withdraw-sealed') return showWithdrawn(context, c, language)
  if (is !== 'open' || !one) {
    // What has been sent already, and is sent once more by a browser, need not be seen again.
    const lostText = await unlessSent(context, form)
    const { expired, expiredKept } = texts[language].conversation.page
    const erased = pass && !one && await toldErased(db, keys, pass.receipt, language)
    return askForReceipt(context, c, language, { lostText, status: 422, problem: erased || (lostText ? expiredKept : expired) })
  }
  const visit: OpenVisit = { ...pass, receiptPass: [form.text('p'), form.text('r')].find((text) => openPass(keys, 'receipt', text)) ?? '' }
  const said = saidOfOpened(step, language)
  if (said) return showConversation(context, c, language, one, visit, { said })
  const section = giverSections.find(({ steps }) => steps.includes(step))
  if (section) return sendFrom(section, context, c, language, one, visit, { form, files })
  if (step !== 'reply') return showConversation(context, c, language, one, visit, { typed, form, token: form.text('token'), withReceipt: step === 'receipt' })

  const t = texts[language].conversation.page.problems
  const again = (text: string, token?: string, status: 422 | 429 = 422) =>
    showConversation(context, c, language, one, visit, { typed, form, problems: [{ field: 'text', text }], token, status })
  const token = readFormToken(keys, form.text('token'), now)
  if (!/\S/.test(typed)) return again(t.missing, form.text('token'))
  const limit = inFigures(longest.text, language)
  if (tooLong(typed, longest.text)) return again(fill(t.tooLong, { limit }), form.text('token'))
  if (!token) return again(t.otherBody)
  const warned = form.text(warnedField)
  const warning = await lookThrough(context, [{ field: 'text', text: typed }], { ...one, warned })
  // What was sent already is not asked about when a browser sends it once more.
  if (warning && (await unlessSent(context, form)) !== '') {
    return showConversation(context, c, language, one, visit, { typed, form, token: form.text('token'), warning, warned: toldOf(warned, warning.kinds) })
  }
  const budget = { name: 'reply', subject: clientAddress(c, settings), limit: settings.BUDGET_REPLIES_PER_MINUTE, windowSeconds: 60, now }
  if (!(await spend(db, keys, budget))) {
    c.header('Retry-After', '60')
    return again(t.busy, form.text('token'), 429)
  }
  const outcome = await transact(db, (tx) => reply(tx, { receipt: pass.receipt, text: typed, token: token.id }, { now, keys }))
  if (outcome === 'other-body' || outcome === 'not-found') return again(t.otherBody)
  const fresh = (await findCaseByReceipt(db, receiptHashes(keys, pass.receipt)))!
  return showConversation(context, c, language, fresh, visit, { form, said: { text: texts[language].conversation.page[outcome === 'done' ? 'sent' : 'repeated'], tone: 'good' } })
}

/** What was typed, unless it was sent already: what a browser sends once more need not be seen again. */
async function unlessSent({ db, keys, now }: Context, form: Form): Promise<string> {
  const sent = readFormToken(keys, form.text('token'), now())
  return sent && (await findClaim(db, claimKeys(keys, sent.id).map(({ hash }) => hash))) ? '' : form.text('text')
}

/** Sent from one of the page's sections. What was typed beside it is kept, unless it had been sent before. */
async function sendFrom(
  section: GiverSection, context: Context, c: HonoContext, language: Language, one: Case, visit: OpenVisit, { form, files }: { form: Form; files: SentFiles },
): Promise<Response> {
  const { db, keys } = context
  const frame = await publicFrame(context, language, 'conversation')
  const taken = await section.take({ context, address: clientAddress(c, context.settings), frame, one, receipt: visit.receipt, form, files, step: form.text('step'), now: context.now() })
  if (c.req.header('accept') === 'application/json') return answerScript(c, taken)
  const fresh = (await findCaseByReceipt(db, receiptHashes(keys, visit.receipt)))!
  const typed = await unlessSent(context, form)
  const kept = { typed, ...(typed && { token: form.text('token') }) }
  if ('said' in taken) return showConversation(context, c, language, fresh, visit, { ...kept, form, spent: section.fields ?? [], said: taken.said })
  if (taken.busy) c.header('Retry-After', '60')
  return showConversation(context, c, language, fresh, visit, { ...kept, form, problems: taken.problems, status: taken.busy ? 429 : 422 })
}

/** A script of the page sends files one by one, and shows the page when all have come. */
function answerScript(c: HonoContext, taken: GiverTaken): Response {
  c.header('Cache-Control', 'no-store')
  return 'said' in taken ? c.json({ problems: [] }) : c.json({ problems: taken.problems.map(({ text }) => text) }, taken.busy ? 429 : 422)
}
