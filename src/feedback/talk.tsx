// The giver's side of the conversation. It is opened by POST, so that the receipt is in no address, and
// what a browser keeps of that POST dies: with the form after half an hour, and at once on leaving.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../db/db.ts'
import { publicFrame } from '../frame.ts'
import { pattern, to } from '../paths.ts'
import { giveBack, spend } from '../privacy/budget.sql.ts'
import { claimKeys } from '../privacy/claim.ts'
import { issueFormToken, readFormToken } from '../privacy/form-token.ts'
import { issuePass, openPass, type Pass } from '../privacy/pass.ts'
import { readReceipt, type ReadReceipt } from '../privacy/read-receipt.ts'
import { receiptHashes, receiptWords } from '../privacy/receipt.ts'
import { fill, inFigures } from '../text/fill.ts'
import { languages, type Language } from '../text/language.ts'
import { texts } from '../text/texts.ts'
import { clientAddress } from '../web/client-address.ts'
import type { Context } from '../web/context.ts'
import { readForm, type Form } from '../web/form.ts'
import { page } from '../web/respond.tsx'
import { longest } from './case.ts'
import { findCaseByReceipt, type Case } from './cases.sql.ts'
import { readConversation } from './conversation.ts'
import { findClaim } from './intake.sql.ts'
import { demoReceipt } from './demo-receipt.ts'
import { tooLong } from './draft.ts'
import { hear } from './hear.ts'
import { ConversationPage, type Done } from './pages/conversation.tsx'
import { OpenPage } from './pages/open.tsx'
import { reply } from './reply.ts'
import { topicWords } from './topic-words.ts'
import { receiptShown } from './receipt-shown.ts'
import { hasLeft, visitId, visitOf } from './visit.ts'

export function talkRoutes(context: Context): Hono {
  const app = new Hono()
  for (const language of languages) {
    app.get(pattern('conversation', language), (c) => askForReceipt(context, c, language, {}))

    app.post(pattern('conversation', language), async (c) => {
      const form = await readForm(c)
      if (form.text('p')) return goOn(context, c, language, form)
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
  if (!one) return again(t.notFound)
  // Only guesses are counted: many givers may come from one service point.
  await giveBack(db, keys, budget)
  return showConversation(context, c, language, one, { receipt: read.receipt, id: visitId(token), receiptPass: '' }, { typed: lostText })
}

async function goOn(context: Context, c: HonoContext, language: Language, form: Form): Promise<Response> {
  const { db, keys, settings } = context
  const now = context.now()
  const typed = form.text('text')
  const { is, pass } = await visitOf(db, keys, ['conversation', 'receipt'], form.text('p'), now)
  if (is === 'left') return c.redirect(to('leave', language), 303)
  const one = pass && (await findCaseByReceipt(db, receiptHashes(keys, pass.receipt)))
  if (is !== 'open' || !one) {
    // What has been sent already, and is sent once more by a browser, need not be seen again.
    const lostText = await unlessSent(context, form)
    const { expired, expiredKept } = texts[language].conversation.page
    return askForReceipt(context, c, language, { lostText, status: 422, problem: lostText ? expiredKept : expired })
  }
  const visit: OpenVisit = { ...pass, receiptPass: [form.text('p'), form.text('r')].find((text) => openPass(keys, 'receipt', text)) ?? '' }
  const step = form.text('step')
  if (step === 'heard' || step === 'not-heard') return sayHeard(context, c, language, visit, form)
  if (step !== 'reply') return showConversation(context, c, language, one, visit, { typed, token: form.text('token'), withReceipt: step === 'receipt' })

  const t = texts[language].conversation.page.problems
  const again = (text: string, token?: string, status: 422 | 429 = 422) =>
    showConversation(context, c, language, one, visit, { typed, problem: text, token, status })
  const token = readFormToken(keys, form.text('token'), now)
  if (!/\S/.test(typed)) return again(t.missing, form.text('token'))
  const limit = inFigures(longest.text, language)
  if (tooLong(typed, longest.text)) return again(fill(t.tooLong, { limit }), form.text('token'))
  if (!token) return again(t.otherBody)
  const budget = { name: 'reply', subject: clientAddress(c, settings), limit: settings.BUDGET_REPLIES_PER_MINUTE, windowSeconds: 60, now }
  if (!(await spend(db, keys, budget))) {
    c.header('Retry-After', '60')
    return again(t.busy, form.text('token'), 429)
  }
  const outcome = await transact(db, (tx) => reply(tx, { receipt: pass.receipt, text: typed, token: token.id }, { now, keys }))
  if (outcome === 'other-body' || outcome === 'not-found') return again(t.otherBody)
  const fresh = (await findCaseByReceipt(db, receiptHashes(keys, pass.receipt)))!
  return showConversation(context, c, language, fresh, visit, { done: outcome === 'done' ? 'sent' : 'repeated' })
}

/** What was typed, unless it was sent already: what a browser sends once more need not be seen again. */
async function unlessSent({ db, keys, now }: Context, form: Form): Promise<string> {
  const sent = readFormToken(keys, form.text('token'), now())
  return sent && (await findClaim(db, claimKeys(keys, sent.id).map(({ hash }) => hash))) ? '' : form.text('text')
}

async function sayHeard(context: Context, c: HonoContext, language: Language, visit: OpenVisit, form: Form): Promise<Response> {
  const { db, keys, now } = context
  const heard = form.text('step') === 'heard'
  const said = { receipt: visit.receipt, heard, turnsSeen: Number(form.text('seen')) }
  const outcome = await transact(db, (tx) => hear(tx, said, { now: now(), keys }))
  const fresh = (await findCaseByReceipt(db, receiptHashes(keys, visit.receipt)))!
  const done = outcome === 'done' ? (heard ? 'saidYes' : 'saidNo') : outcome === 'changed-meanwhile' ? 'changed' : 'notYet'
  const typed = await unlessSent(context, form)
  return showConversation(context, c, language, fresh, visit, { typed, ...(typed && { token: form.text('token') }), done })
}

/** `receiptPass`: of the receipt's own page, if the visit came from there; its words can be shown for as long as that page's. */
type OpenVisit = Pick<Pass, 'receipt' | 'id'> & { receiptPass: string }

type Shown = {
  typed?: string; problem?: string; token?: string | undefined; status?: 200 | 422 | 429; done?: Done; withReceipt?: boolean
}

async function showConversation(
  context: Context, c: HonoContext, language: Language, one: Case, visit: OpenVisit, shown: Shown,
): Promise<Response> {
  const { db, keys } = context
  const now = context.now()
  const hasReceipt = visit.receiptPass !== '' && (await visitOf(db, keys, ['receipt'], visit.receiptPass, now)).is === 'open'
  return page(c, (
    <ConversationPage
      frame={await publicFrame(context, language, 'conversation')} one={one} now={now} topic={topicWords(one, language)}
      turns={await readConversation(db, keys, one)} pass={issuePass(keys, 'conversation', visit.receipt, now, visit.id)}
      token={shown.token || issueFormToken(keys, now)} typed={shown.typed ?? ''} problem={shown.problem ?? null} done={shown.done ?? null}
      receiptPass={hasReceipt ? visit.receiptPass : null}
      receipt={hasReceipt && shown.withReceipt ? receiptShown(visit.receipt, language, context.settings.PUBLIC_URL ?? c.req.url) : null}
    />
  ), shown.status ?? 200)
}

type Asked = { typed?: string; problem?: string; suggestion?: string; status?: 200 | 422 | 429; token?: string; lostText?: string }

async function askForReceipt(context: Context, c: HonoContext, language: Language, asked: Asked): Promise<Response> {
  const { typed = '', problem, suggestion, status = 200, token, lostText } = asked
  return page(c, (
    <OpenPage
      frame={await publicFrame(context, language, 'conversation')} typed={suggestion ?? typed} problem={problem ?? null}
      token={token || issueFormToken(context.keys, context.now())} lostText={lostText ?? ''}
      demoWords={context.demo ? receiptWords(demoReceipt(context.keys), language).join(' ') : null}
    />
  ), status)
}

type Unread = Extract<ReadReceipt, { ok: false }>

function problemText(read: Unread, t: (typeof texts)['fi']['conversation']['open']['problems']): string {
  switch (read.reason) {
    case 'empty': return t.empty
    case 'checksum': return t.checksum
    case 'code': return t.code
    case 'count': return fill(t.count, { count: read.count })
    case 'unknown-word': {
      const unknown = fill(t.unknownWord, { position: read.position, word: read.word })
      if (read.corrected) return `${unknown} ${fill(t.corrected, { suggestion: read.suggestions[0]! })}`
      return read.suggestions[0] ? `${unknown} ${fill(t.didYouMean, { suggestion: read.suggestions[0] })}` : unknown
    }
  }
}
