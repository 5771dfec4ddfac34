// The desk's routes of whoever asked a survey: the quotes of a round, and preparing one from a text.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { lookerFor, type Look } from '../../feedback/publishing/look.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { languageOf } from '../../privacy/redaction/which-language.ts'
import { wordsOf } from '../../privacy/redaction/word.ts'
import { actorOf } from '../../staff/guard.ts'
import { mayAskSurvey } from '../../staff/survey-duties.ts'
import { quotePath, roundPath } from '../../survey-paths.ts'
import { dayOf } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { noteSeen } from '../note-seen.ts'
import type { Question } from '../question.ts'
import { textsIn } from '../released.sql.ts'
import { openedText, type FreeText } from '../results/texts.ts'
import { sortedIn, themesOf, type Theme } from '../results/themes.sql.ts'
import { findRound, type Round } from '../rounds.sql.ts'
import { findSurvey, findVersion, type Survey } from '../surveys.sql.ts'
import { quoteNote } from './check-quote.ts'
import { sentencesOf } from './excerpt.ts'
import { PrepareQuotePage } from './pages/prepare.tsx'
import { RoundQuotesPage, type Listed } from './pages/round.tsx'
import { preparedOf, prepareQuote } from './prepare-quote.ts'
import { quotable } from './quotable.ts'
import { chosenOf, languageIn, pickedIn, readQuote } from './quote-form.ts'
import { isLive, mostOfTheme } from './quote.ts'
import { quoteOfText, quotesOf } from './quotes.sql.ts'

type Asked = { round: Round; survey: Survey }
type Found = Asked & { question: Question; text: FreeText; /** Under which it can stand. */ themes: Theme[] }

export function prepareQuoteRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()

  routes.get(desk.roundQuotes, async (c) => {
    const asked = await askedFor(c)
    if (!asked) return c.notFound()
    const { round } = asked
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, roundPath(round.id, '/quotes'))
    const { prepare: words } = frame.t.surveyQuotes
    const themes = (await themesOf(db, round.id)).filter((theme) => theme.texts >= round.fewest)
    const quotes = (await quotesOf(db, round.id)).filter(({ state }) => isLive(state)).map((quote) => ({ ...quote, words: preparedOf(keys, quote).words }) as Listed)
    const done = { 'prepared': words.done, 'dropped': words.dropped, 'take-down': frame.t.surveyQuotes.check.done['take-down'] }[c.req.query('done') ?? ''] ?? null
    return page(c, <RoundQuotesPage {...{ frame, actor, ...asked, themes, quotes, done }} />)
  })

  routes.get(desk.quoteOfText, async (c) => {
    const found = await textFor(c)
    if (!found) return c.notFound()
    const quote = await quoteOfText(db, found.text.id)
    if (quote && (quote.state === 'to-check' || quote.state === 'shown')) return c.redirect(quotePath(quote.id), 303)
    return found.themes.length ? show(c, found, {}) : c.redirect(roundPath(found.round.id, '/quotes'), 303)
  })

  routes.post(desk.quoteOfText, async (c) => {
    const [form, found] = [await readForm(c), await textFor(c)]
    if (!found) return c.notFound()
    const actor = actorOf(c)
    const { problems: words } = texts[actor.language].surveyQuotes.prepare
    if (form.text('step') !== 'prepare') return show(c, found, { form })
    const theme = found.themes.find(({ id }) => id === form.text('theme'))
    const read = readQuote(form, { text: found.text.text, look: await looker(languageFor(form, found)) }, actor.language)
    if (!read.ok || !theme) return show(c, found, { form, problems: [...(read.ok ? [] : read.problems), ...(theme ? [] : [{ field: 'theme', text: words.theme }])], status: 422 })
    const { round: { id: roundId }, text: { id: textId } } = found
    const outcome = await transact(db, (tx) => prepareQuote(tx, { roundId, textId, themeId: theme.id, language: read.language, form: read.form, seen: Number(form.text('number')) }, { actor, now: context.now(), keys }))
    if (outcome === 'done') return c.redirect(`${roundPath(roundId, '/quotes')}?done=prepared`, 303)
    if (outcome === 'not-found') return c.notFound()
    const [field, text] = outcome === 'changed-meanwhile' ? ['pick', words.changed] : outcome === 'shown' ? ['pick', words.shown] : ['theme', fill(words[outcome], { count: mostOfTheme })]
    return show(c, found, { form, problems: [{ field, text }], status: 409 })
  })

  async function askedFor(c: HonoContext): Promise<Asked | null> {
    const round = await findRound(db, c.req.param('id') ?? '')
    const survey = round?.closedOn ? await findSurvey(db, round.surveyId) : null
    return round && survey && mayAskSurvey(actorOf(c), survey) ? { round, survey } : null
  }

  /** One that may be quoted; of any other there is no page. */
  async function textFor(c: HonoContext): Promise<Found | null> {
    const asked = await askedFor(c)
    if (!asked) return null
    const { round, survey } = asked
    const open = (await textsIn(db, round.id)).filter(({ few }) => !few)
    const text = quotable(open, { noQuotes: survey.noQuotes, fewest: round.fewest }).find(({ id }) => id === c.req.param('text'))
    if (!text) return null
    const question = (await findVersion(db, survey.id, round.version))!.questions.find(({ id }) => id === text.question)!
    const under = (await sortedIn(db, round.id)).get(text.id) ?? []
    const themes = (await themesOf(db, round.id)).filter((theme) => theme.texts >= round.fewest && under.includes(theme.id))
    return { ...asked, question, text: openedText(keys, round.id, text), themes }
  }

  /** As of criticism: nobody who is named has a way to answer. */
  const looker = async (language: string): Promise<Look> => lookerFor(db, { kind: 'criticism', language }, dayOf(context.now()), await context.nameTags())

  const languageFor = (form: Form | undefined, { text }: Found): string => (form && languageIn(form)) ?? languageOf(wordsOf(text.text))

  async function show(c: HonoContext, found: Found, { form, problems = [], status = 200 }: { form?: Form; problems?: Problem[]; status?: 200 | 409 | 422 }): Promise<Response> {
    const { round, question, text, themes } = found
    const actor = actorOf(c)
    await noteSeen(db, { what: 'survey-texts-read', by: actor, roundId: round.id }, context.now())
    const before = await quoteOfText(db, text.id)
    const made = before && isLive(before.state) ? preparedOf(keys, before) : null
    const language = form || !made ? languageFor(form, found) : before!.language
    const picked = form ? pickedIn(form) : made?.picked ?? []
    return page(c, (
      <PrepareQuotePage
        frame={await deskFrame(context, actor.language, roundPath(round.id, `/quotes/${text.id}`))} {...{ actor, round, question, problems, picked, themes, language }} textId={text.id}
        sentences={sentencesOf(text.text).map(({ from, to }) => text.text.slice(from, to))} themeId={form?.text('theme') ?? before?.themeId ?? themes[0]?.id ?? ''}
        // Somebody's form that is newer than theirs is not overwritten by what they press next.
        seen={form ? Number(form.text('number')) : before?.number ?? 0} note={before && quoteNote(keys, before)} quoteId={before?.state === 'sent-back' ? before.id : null}
        chosen={chosenOf(form ?? null, { text: text.text, picked, look: await looker(language), language })}
      />
    ), status)
  }

  return routes
}
