// The desk's routes of whoever checks quotes: what waits, and one that is decided on without the text that it is from.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { longest } from '../../feedback/case.ts'
import { hasLetters, tooLong } from '../../feedback/draft.ts'
import { lookerFor } from '../../feedback/publishing/look.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { has } from '../../staff/actor.ts'
import { actorOf } from '../../staff/guard.ts'
import { quotePath, roundPath } from '../../survey-paths.ts'
import { dayOf } from '../../text/dates.ts'
import { fill, inFigures } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { findRound } from '../rounds.sql.ts'
import { findVersion } from '../surveys.sql.ts'
import { checkQuote, type Decision } from './check-quote.ts'
import { mayCheckQuote, mayEndQuote } from './may-check.ts'
import { CheckQuotePage } from './pages/check.tsx'
import { WaitingQuotesPage } from './pages/waiting.tsx'
import { preparedOf } from './prepare-quote.ts'
import { isLive } from './quote.ts'
import { findQuote, quotesChecked, quotesWaiting, type Quote } from './quotes.sql.ts'

/** So many of those that are checked. */
const onPage = 20

export function checkQuoteRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()

  routes.get(desk.surveyQuotes, async (c) => {
    const actor = actorOf(c)
    if (!has(actor, 'coordinator') && !has(actor, 'moderator')) return c.notFound()
    const frame = await deskFrame(context, actor.language, desk.surveyQuotes)
    const { done: words } = frame.t.surveyQuotes.check
    const done = c.req.query('done') ?? ''
    const mine = (quotes: Quote[]) => quotes.filter((quote) => mayCheckQuote(actor, quote))
    const opened = (quotes: Quote[]) => quotes.map((quote) => ({ quote, words: preparedOf(keys, quote).words }))
    const shown = mine(await quotesChecked(db))
    const pages = Math.max(1, Math.ceil(shown.length / onPage))
    const number = Math.min(pages, Math.max(1, Math.trunc(Number(c.req.query('page'))) || 1))
    return page(c, (
      <WaitingQuotesPage
        {...{ frame, actor, pages }} page={number} toCheck={opened(mine(await quotesWaiting(db)))} shown={opened(shown.slice((number - 1) * onPage, number * onPage))}
        done={Object.hasOwn(words, done) ? words[done as keyof typeof words] : null}
      />
    ))
  })

  routes.get(desk.surveyQuote, async (c) => {
    const quote = await quoteFor(c)
    return quote ? show(c, quote, {}) : c.notFound()
  })

  routes.post(desk.surveyQuote, async (c) => {
    const [form, quote] = [await readForm(c), await quoteFor(c)]
    if (!quote) return c.notFound()
    const actor = actorOf(c)
    const { problems: words } = texts[actor.language].surveyQuotes.check
    const decision = decisionIn(form, actor.language)
    if (Array.isArray(decision)) return show(c, quote, { form, problems: decision, status: 422 })
    const outcome = await transact(db, (tx) => checkQuote(tx, { id: quote.id, seen: Number(form.text('seen')), decision }, { actor, now: context.now(), keys }))
    if (outcome === 'not-found') return c.notFound()
    if (outcome === 'done') return c.redirect(mayCheckQuote(actor, quote) ? `${desk.surveyQuotes}?done=${decision.what}` : `${roundPath(quote.roundId, '/quotes')}?done=${decision.what === 'drop' ? 'dropped' : decision.what}`, 303)
    return show(c, (await findQuote(db, quote.id))!, { form, problems: [{ field: 'note', text: words[outcome === 'theme' ? 'theme' : 'changed'] }], status: 409 })
  })

  /** For who may check it, and for who asked the survey; to others there is none. */
  async function quoteFor(c: HonoContext): Promise<Quote | null> {
    const quote = await findQuote(db, c.req.param('quote') ?? '')
    return quote && mayEndQuote(actorOf(c), quote) ? quote : null
  }

  async function show(c: HonoContext, quote: Quote, { form, problems = [], status = 200 }: { form?: Form; problems?: Problem[]; status?: 200 | 409 | 422 }): Promise<Response> {
    const actor = actorOf(c)
    const { surveyId, version } = (await findRound(db, quote.roundId))!
    const question = (await findVersion(db, surveyId, version))!.questions.find(({ id }) => id === quote.question)!
    const words = isLive(quote.state) ? preparedOf(keys, quote).words : null
    const look = await lookerFor(db, { kind: 'criticism', language: quote.language }, dayOf(context.now()), await context.nameTags())
    return page(c, (
      <CheckQuotePage
        frame={await deskFrame(context, actor.language, quotePath(quote.id))} {...{ actor, quote, problems, words }} question={question.text} note={form?.text('note') ?? ''}
        found={[...new Set(words ? look(words).map(({ from, to }) => words.slice(from, to)) : [])]} mayCheck={mayCheckQuote(actor, quote)}
      />
    ), status)
  }

  return routes
}

function decisionIn(form: Form, language: Language): Decision | Problem[] {
  const { problems: words } = texts[language].surveyQuotes.check
  const [step, note] = [form.text('step'), form.text('note')]
  if (step === 'approve' || step === 'drop' || step === 'take-down') return { what: step }
  if (step !== 'send-back') return [{ field: 'note', text: words.decision }]
  if (!hasLetters(note)) return [{ field: 'note', text: words.note }]
  return tooLong(note, longest.text) ? [{ field: 'note', text: fill(words.tooLong, { limit: inFigures(longest.text, language) }) }] : { what: 'send-back', note }
}
