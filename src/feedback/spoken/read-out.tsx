// The desk's routes of opening a conversation at its giver's call, with the words of their receipt: it is read out to them or printed, and what they
// say is written as their message. Nothing else of the case is seen, and everything of it is written down in the audit.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { giveBack, spend } from '../../privacy/budget.sql.ts'
import { issueFormToken, readFormToken } from '../../privacy/form-token.ts'
import { issuePass } from '../../privacy/pass.ts'
import { readReceipt } from '../../privacy/read-receipt.ts'
import { receiptHashes, type Receipt } from '../../privacy/receipt.ts'
import { handOf, isThemselves } from '../../staff/actor.ts'
import { mayWriteDown } from '../../staff/door-duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { problemText } from '../ask-for-receipt.tsx'
import { longest } from '../case.ts'
import { findCaseByReceipt, type Case } from '../cases.sql.ts'
import { readConversation } from '../conversation.ts'
import { tooLong } from '../draft.ts'
import { recordOfCase, recordRefusal } from '../record-of-case.ts'
import { reply } from '../reply.ts'
import { sealedBy } from '../sealed/find.ts'
import { topicWords } from '../topic-words.ts'
import { hasLeft, leave, visitId, visitOf } from '../visit.ts'
import { OpenAtDeskPage } from './pages/open-at-desk.tsx'
import { ReadOutPage } from './pages/read-out.tsx'
import { giverCame } from './tell.ts'
import { wayOf } from './ways.sql.ts'

/** How a giver is with whoever opens it for them. */
export const withGiver = ['phone', 'service-point'] as const
export type WithGiver = (typeof withGiver)[number]
type Visit = { receipt: Receipt; pass: string; how: WithGiver }
type Shown = { typed?: string; problems?: Problem[]; said?: string; token?: string; status?: 422 | 429 }

export function readOutRoutes(context: Context): Hono {
  const { db, keys, settings } = context
  const routes = new Hono()
  routes.use(desk.readOut, (c, next) => (mayWriteDown(actorOf(c)) ? next() : Promise.resolve(c.notFound())))

  routes.get(desk.readOut, (c) => ask(c, {}))

  routes.post(desk.readOut, async (c) => {
    const form = await readForm(c)
    if (!form.text('p')) return open(c, form)
    if (form.text('step') === 'end') {
      await leave(db, keys, { pass: form.text('p'), formToken: '' }, context.now())
      return c.redirect(`${desk.readOut}?done=yes`, 303)
    }
    return write(c, form)
  })

  async function open(c: HonoContext, form: Form): Promise<Response> {
    const [actor, now, typed] = [actorOf(c), context.now(), form.text('receipt')]
    const { conversation: { open: { problems: t } }, spoken: { problems: own } } = texts[actor.language]
    const token = readFormToken(keys, form.text('token'), now)
    // A browser's "back" may send the six words again after the conversation was closed.
    if (await hasLeft(db, keys, form.text('token'), now)) return c.redirect(desk.readOut, 303)
    const how = withGiver.find((one) => one === form.text('how'))
    const read = readReceipt(typed)
    const problems: Problem[] = [
      ...(read.ok ? [] : [{ field: 'receipt', text: problemText(read, t) }]),
      ...(how ? [] : [{ field: 'how', text: own.withGiver }]),
    ]
    if (!read.ok || !how) return ask(c, { typed: !read.ok && read.reason === 'unknown-word' ? read.corrected ?? typed : typed, how: form.text('how'), problems, status: 422 })
    const budget = { name: 'receipt-desk', subject: handOf(actor), limit: settings.BUDGET_RECEIPTS_PER_TEN_MINUTES, windowSeconds: 600, now }
    if (!(await spend(db, keys, budget))) {
      c.header('Retry-After', '600')
      return ask(c, { typed, how, problems: [{ field: 'receipt', text: own.manyReceipts }], status: 429 })
    }
    const one = await findCaseByReceipt(db, receiptHashes(keys, read.receipt))
    if (!one) {
      const sealed = await sealedBy(db, keys, read.receipt)
      return ask(c, { typed, how, problems: [{ field: 'receipt', text: sealed ? texts[actor.language].sealed.atDesk : t.notFound }], status: 422 })
    }
    await giveBack(db, keys, budget)
    if (await isAboutThem(c, one)) return ask(c, { problems: [{ field: 'receipt', text: own.aboutYou }], how, status: 422 })
    await transact(db, (tx) => recordOfCase(tx, one, { what: 'conversation-opened', by: actor, detail: { how } }, now))
    return show(c, await giverCame(db, one, { by: actor, how, now }), { receipt: read.receipt, how, pass: issuePass(keys, 'conversation', read.receipt, now, token ? visitId(token) : undefined) }, {})
  }

  async function write(c: HonoContext, form: Form): Promise<Response> {
    const [actor, now, typed] = [actorOf(c), context.now(), form.text('text')]
    const words = texts[actor.language]
    const { is, pass } = await visitOf(db, keys, ['conversation'], form.text('p'), now)
    const one = is === 'open' ? await findCaseByReceipt(db, receiptHashes(keys, pass.receipt)) : null
    const how = withGiver.find((each) => each === form.text('how')) ?? 'service-point'
    if (is !== 'open' || !one || await isAboutThem(c, one)) return ask(c, { problems: [{ field: 'receipt', text: words.conversation.page.expired }], how, lost: typed, status: 422 })
    const visit = { receipt: pass.receipt, how, pass: form.text('p') }
    const again = (text: string, status: 422 | 429 = 422) => show(c, one, visit, { typed, problems: [{ field: 'text', text }], token: form.text('token'), status })
    const { problems: t } = words.conversation.page
    const token = readFormToken(keys, form.text('token'), now)
    if (!/\S/.test(typed)) return again(words.spoken.problems.message)
    if (tooLong(typed, longest.text)) return again(fill(t.tooLong, { limit: inFigures(longest.text, actor.language) }))
    if (form.text('consent') !== 'yes') return show(c, one, visit, { typed, problems: [{ field: 'consent', text: words.spoken.problems.consent }], token: form.text('token'), status: 422 })
    if (!token) return again(t.otherBody)
    const budget = { name: 'reply-desk', subject: handOf(actor), limit: settings.BUDGET_REPLIES_PER_MINUTE, windowSeconds: 60, now }
    if (!(await spend(db, keys, budget))) {
      c.header('Retry-After', '60')
      return again(t.busy, 429)
    }
    const outcome = await transact(db, async (tx) => {
      const said = await reply(tx, { receipt: pass.receipt, text: typed, token: token.id }, { now, keys })
      if (said === 'done') await recordOfCase(tx, one, { what: 'conversation-written', by: actor, detail: { how } }, now)
      return said
    })
    if (outcome === 'other-body' || outcome === 'not-found') return again(t.otherBody)
    const fresh = (await findCaseByReceipt(db, receiptHashes(keys, pass.receipt)))!
    return show(c, fresh, visit, { said: words.conversation.page[outcome === 'done' ? 'sent' : 'repeated'] })
  }

  /** Whom it concerns reads it in no way before somebody has talked with them, and is told so; that they tried is written down. */
  async function isAboutThem(c: HonoContext, one: Case): Promise<boolean> {
    const actor = actorOf(c)
    const theirs = one.keptFromIds.some((id) => isThemselves(actor, id))
    if (theirs) await recordRefusal(db, { actor, one }, context.now())
    return theirs
  }

  type Asked = { typed?: string; how?: string; problems?: Problem[]; lost?: string; status?: 422 | 429 }

  async function ask(c: HonoContext, { typed = '', how = '', problems = [], lost = '', status }: Asked): Promise<Response> {
    const actor = actorOf(c)
    return page(c, <OpenAtDeskPage frame={await deskFrame(context, actor.language, desk.readOut)} {...{ actor, typed, how, problems, lost }} token={issueFormToken(keys, context.now())} done={c.req.query('done') === 'yes'} />, status ?? 200)
  }

  async function show(c: HonoContext, one: Case, visit: Visit, { typed = '', problems = [], said = '', token, status }: Shown): Promise<Response> {
    const actor = actorOf(c)
    return page(c, (
      <ReadOutPage
        frame={await deskFrame(context, actor.language, desk.readOut)} {...{ actor, one, typed, problems, said }} pass={visit.pass} how={visit.how} turns={await readConversation(db, keys, one)}
        topic={topicWords(one, actor.language)} writtenAtDesk={(await wayOf(db, one.id)) !== null} token={token || issueFormToken(keys, context.now())}
      />
    ), status ?? 200)
  }

  return routes
}
