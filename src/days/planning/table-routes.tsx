// The desk's routes of what lies on the tables of a feedback day: decks of word cards, and themes of wishes.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { longest, Reading, translatedValues, typed, type FormValues } from '../../directory/forms/reading.ts'
import { isId } from '../../directory/id.ts'
import { listServices } from '../../directory/lists.sql.ts'
import { dayDesk, dayPath } from '../../day-paths.ts'
import { actorOf } from '../../staff/guard.ts'
import { questionsAsked } from '../../surveys/for-planned-days.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import type { AskedDay } from '../asked-day.ts'
import { decksOf, themesOf } from '../parts.sql.ts'
import { isFixed } from './change-plan.ts'
import { allCardsAgain, cardsOf, chooseCards, isEven, poles, seenOfDeck } from './choose-cards.ts'
import { linesOf } from './lines.ts'
import { inEach, nowIs } from './now-is.ts'
import { DeckPage, DecksPage, type DeckLine } from './pages/decks.tsx'
import { ThemePage, ThemesPage } from './pages/themes.tsx'
import { within, type Refused, type Status } from './within.tsx'
import { seenOfOrder } from './write-station.ts'
import { changeThemes, seenOfTheme, writeTheme } from './write-theme.ts'

type Shown = { values?: FormValues; seen?: string; problems?: Problem[]; refused?: Refused | null; status?: Status }

export function tableRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const { today, by, toPlan, around } = within(context)
  const lines = async ({ day }: AskedDay) => linesOf(day, await listServices(db, today()))
  const to = (c: HonoContext, { day }: AskedDay, rest: string, done: 'saved' | 'removed' = 'saved') => c.redirect(`${dayPath(day.id, rest)}?done=${done}`, 303)

  routes.get(dayDesk.dayDecks, async (c) => {
    const asked = await toPlan(c)
    return asked ? showDecks(c, asked) : c.notFound()
  })

  routes.post(dayDesk.dayDecks, async (c) => {
    const [, asked] = [await readForm(c), await toPlan(c)]
    if (!asked) return c.notFound()
    const outcome = await transact(db, (tx) => allCardsAgain(tx, asked.day.id, by(c)))
    return outcome === 'not-found' ? c.notFound() : outcome === 'done' ? to(c, asked, '/decks') : showDecks(c, asked, { refused: outcome, status: 409 })
  })

  routes.get(dayDesk.dayDeck, async (c) => {
    const asked = await toPlan(c)
    return asked ? showDeck(c, asked) : c.notFound()
  })

  routes.post(dayDesk.dayDeck, async (c) => {
    const [form, asked] = [await readForm(c), await toPlan(c)]
    const line = asked && await deckLine(c, asked)
    if (!line) return c.notFound()
    const { decks: words } = texts[actorOf(c).language].dayAsked
    const chosen = form.text('step') === 'reset' ? null : form.all('card')
    const fixed = asked.state === 'closed' ? 'closed' : await isFixed(db, asked.day) ? 'given' : null
    if (fixed) return showDeck(c, asked, { ...(chosen && { chosen }), refused: fixed, status: 409 })
    const sides = poles(cardsOf(await questionsAsked(db, asked.day)), chosen ?? [])
    if (chosen && !isEven(sides)) {
      const text = sides.good === sides.bad ? words.none : fill(words.uneven, sides)
      return showDeck(c, asked, { chosen, seen: form.text('seen'), problems: [{ field: 'good', text }], status: 422 })
    }
    const outcome = await transact(db, (tx) => chooseCards(tx, asked.day.id, { serviceLineId: line.id, cards: chosen, seen: form.text('seen') }, by(c)))
    return outcome === 'not-found' ? c.notFound() : outcome === 'done' ? to(c, asked, '/decks') : showDeck(c, (await toPlan(c))!, { ...(chosen && { chosen }), refused: outcome, status: 409 })
  })

  routes.get(dayDesk.dayThemes, async (c) => {
    const asked = await toPlan(c)
    return asked ? showThemes(c, asked) : c.notFound()
  })

  routes.post(dayDesk.dayThemes, async (c) => {
    const [form, asked] = [await readForm(c), await toPlan(c)]
    const step = (['up', 'down', 'remove', 'add'] as const).find((one) => one === form.text('step'))
    if (!asked || !step) return c.notFound()
    const why = asked.state === 'closed' ? 'closed' : await isFixed(db, asked.day) ? 'given' : null
    if (why) return showThemes(c, asked, { values: typed(form), refused: why, status: 409 })
    const named = step === 'add' ? readName(c, form) : null
    if (named && !named.ok) return showThemes(c, asked, { values: typed(form), problems: named.problems, status: 422 })
    const outcome = await transact(db, (tx) => (step === 'add'
      ? writeTheme(tx, asked.day.id, { id: null, name: named!.details, seen: '' }, by(c)) : changeThemes(tx, asked.day.id, { id: form.text('id'), step, order: form.text('order') }, by(c))))
    return outcome === 'not-found' ? c.notFound() : outcome === 'done' ? to(c, asked, '/themes', step === 'remove' ? 'removed' : 'saved') : showThemes(c, asked, { values: typed(form), refused: outcome, status: 409 })
  })

  routes.get(dayDesk.dayTheme, async (c) => {
    const asked = await toPlan(c)
    return asked ? showTheme(c, asked) : c.notFound()
  })

  routes.post(dayDesk.dayTheme, async (c) => {
    const [form, asked, id] = [await readForm(c), await toPlan(c), c.req.param('theme')]
    if (!asked) return c.notFound()
    if (!isId(id)) return c.notFound()
    const was = { values: typed(form), seen: form.text('seen') }
    if (asked.state === 'closed') return showTheme(c, asked, { ...was, refused: 'closed', status: 409 })
    const named = readName(c, form)
    if (!named.ok) return showTheme(c, asked, { ...was, problems: named.problems, status: 422 })
    const outcome = await transact(db, (tx) => writeTheme(tx, asked.day.id, { id, name: named.details, seen: was.seen }, by(c)))
    return outcome === 'not-found' ? c.notFound() : outcome === 'done' ? to(c, asked, '/themes') : outcome === 'gone' ? showThemes(c, (await toPlan(c))!, { values: was.values, refused: 'gone', status: 409 }) : showTheme(c, (await toPlan(c))!, { values: was.values, refused: outcome, status: 409 })
  })

  function readName(c: HonoContext, form: Form) {
    const { language } = actorOf(c)
    const reading = new Reading(form, texts[language].directory, language)
    return reading.result(reading.translated('name', texts[language].dayAsked.themes.name, longest.name))
  }

  async function deckLine(c: HonoContext, asked: AskedDay): Promise<DeckLine | null> {
    const id = c.req.param('line')
    return id === 'others' ? { id: null, name: null } : (await lines(asked)).find((one) => one.id === id) ?? null
  }

  async function showDecks(c: HonoContext, asked: AskedDay, { refused, status = 200 }: Shown = {}): Promise<Response> {
    const all: DeckLine[] = [...await lines(asked), { id: null, name: null }]
    return page(c, (
      <DecksPage {...await around(c, asked, '/decks', { refused })} lines={all} decks={await decksOf(db, asked.day.id)} cards={cardsOf(await questionsAsked(db, asked.day))} fixed={await isFixed(db, asked.day)} />
    ), status)
  }

  async function showDeck(c: HonoContext, asked: AskedDay, { chosen, seen, problems, refused, status = 200 }: Shown & { chosen?: string[] } = {}): Promise<Response> {
    const line = await deckLine(c, asked)
    const cards = cardsOf(await questionsAsked(db, asked.day))
    if (!line || !cards.length) return c.notFound()
    const decks = await decksOf(db, asked.day.id)
    const stored = decks.find((one) => one.serviceLineId === line.id)?.cards ?? cards.map(({ id }) => id)
    const { language } = actorOf(c)
    const now = chosen && refused === 'changed-meanwhile' ? [{ label: texts[language].dayAsked.decks.head.cards, text: cards.filter(({ id }) => stored.includes(id)).map(({ text }) => inLanguage(text, language)).join(', ') }] : []
    return page(c, <DeckPage {...await around(c, asked, `/decks/${c.req.param('line')}`, { problems, refused, now })} {...{ line, cards }} fixed={await isFixed(db, asked.day)} chosen={chosen ?? stored} seen={seen ?? seenOfDeck(decks, line.id)} />, status)
  }

  async function showThemes(c: HonoContext, asked: AskedDay, { values = {}, problems, refused, status = 200 }: Shown = {}): Promise<Response> {
    const themes = await themesOf(db, asked.day.id)
    return page(c, <ThemesPage {...await around(c, asked, '/themes', { problems, refused })} {...{ themes, values }} order={seenOfOrder(themes)} fixed={await isFixed(db, asked.day)} />, status)
  }

  async function showTheme(c: HonoContext, asked: AskedDay, { values, seen, problems, refused, status = 200 }: Shown = {}): Promise<Response> {
    const theme = (await themesOf(db, asked.day.id)).find((one) => one.id === c.req.param('theme'))
    if (!theme) return c.notFound()
    const t = texts[actorOf(c).language]
    const now = values && refused === 'changed-meanwhile' ? nowIs(inEach('name', t.dayAsked.themes.name, t), translatedValues('name', theme.name), values) : []
    return page(c, <ThemePage {...await around(c, asked, `/themes/${theme.id}`, { problems, refused, now })} themeId={theme.id} values={values ?? translatedValues('name', theme.name)} seen={seen ?? seenOfTheme(theme.name)} />, status)
  }

  return routes
}
