// Themes of wishes: all of them with how many wishes each has, and one with what the organisation says to it and what came of it.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { longest, Reading, typed, type FormValues } from '../../directory/forms/reading.ts'
import { dayPath } from '../../day-paths.ts'
import { deskFrame } from '../../frame.ts'
import { improvementsFromDay } from '../../improvements/for-others.ts'
import { desk } from '../../paths.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { hasChangedSince, versionOf } from '../../web/version.ts'
import { askedDay, type AskedDay } from '../asked-day.ts'
import { themeAnswers, type Theme } from '../day.ts'
import { noLonger } from '../no-longer.tsx'
import { themesOf } from '../parts.sql.ts'
import { changeTheme, mostThemes, themeValues, type ThemeAct } from './answer-theme.ts'
import { ThemePage, ThemesPage } from './pages/themes.tsx'
import { wishesOf } from './wishes.sql.ts'

type Shown = { values?: FormValues; problems?: Problem[]; /** Of the same name as what was typed. */ twice?: Theme; refused?: 'stale' | 'used'; status?: 409 | 422 }

export function themeRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()

  routes.get(desk.wishThemes, async (c) => {
    const asked = await find(c)
    return asked ? showAll(c, asked) : c.notFound()
  })

  routes.post(desk.wishThemes, async (c) => {
    const [form, asked] = [await readForm(c), await find(c)]
    if (!asked) return noLonger(context, c, form)
    const { language } = actorOf(c)
    const { themes: words } = texts[language].dayWishes
    const reading = new Reading(form, texts[language].directory, language)
    const name = reading.translated('name', words.name, longest.name)
    if (reading.problems.length) return showAll(c, asked, { values: typed(form), problems: reading.problems, status: 422 })
    const outcome = await change(c, asked, { what: 'add', name })
    if (outcome === 'many') return showAll(c, asked, { values: typed(form), problems: [{ field: 'name-fi', text: fill(words.problems.many, { count: mostThemes }) }], status: 422 })
    if (typeof outcome === 'object') return showAll(c, asked, { values: typed(form), ...twiceOf(outcome.twice, language), status: 422 })
    return outcome === 'done' ? c.redirect(`${dayPath(asked.day.id, '/wish-themes')}?done=added`, 303) : c.notFound()
  })

  routes.get(desk.wishTheme, async (c) => {
    const asked = await find(c)
    const theme = asked && await themeOf(c, asked)
    return asked && theme ? showOne(c, asked, theme) : c.notFound()
  })

  routes.post(desk.wishTheme, async (c) => {
    const [form, asked] = [await readForm(c), await find(c)]
    const theme = asked && await themeOf(c, asked)
    if (!asked) return noLonger(context, c, form)
    if (!theme) return c.notFound()
    return form.text('step') === 'remove' ? remove(c, asked, theme) : save(c, asked, theme, form)
  })

  async function save(c: HonoContext, asked: AskedDay, theme: Theme, form: Form): Promise<Response> {
    const { language } = actorOf(c)
    const { themes: words } = texts[language].dayWishes
    const reading = new Reading(form, texts[language].directory, language)
    const name = reading.translated('name', words.name, longest.name)
    const answer = themeAnswers.find((one) => one === form.text('answer')) ?? null
    const said = reading.translatedOrNone('words', words.words, longest.sentence)
    const problems = [
      ...reading.problems, ...(answer === 'not-possible' && !said && !reading.problems.length ? [{ field: 'words-fi', text: words.problems.because }] : []),
      ...(!answer && said ? [{ field: 'answer', text: words.problems.unanswered }] : []),
    ]
    if (problems.length) return showOne(c, asked, theme, { values: typed(form), problems, status: 422 })
    const outcome = await change(c, asked, { what: 'save', id: theme.id, name, answer, words: said, hasChanged: (stored) => hasChangedSince(form, themeValues(stored)) })
    if (typeof outcome === 'object') return showOne(c, asked, theme, { values: typed(form), ...twiceOf(outcome.twice, language), status: 422 })
    if (outcome === 'stale') return showOne(c, asked, (await themeOf(c, asked))!, { values: typed(form), refused: 'stale', status: 409 })
    return outcome === 'done' ? c.redirect(`${dayPath(asked.day.id, '/wish-themes')}?done=saved`, 303) : c.notFound()
  }

  async function remove(c: HonoContext, asked: AskedDay, theme: Theme): Promise<Response> {
    const outcome = await change(c, asked, { what: 'remove', id: theme.id })
    if (outcome === 'used') return showOne(c, asked, theme, { refused: 'used', status: 409 })
    return outcome === 'done' ? c.redirect(`${dayPath(asked.day.id, '/wish-themes')}?done=removed`, 303) : c.notFound()
  }

  const change = (c: HonoContext, { day }: AskedDay, act: ThemeAct) => transact(db, (tx) => changeTheme(tx, day.id, act, { actor: actorOf(c), now: context.now() }))

  const find = (c: HonoContext) => askedDay(db, c.req.param('id'), { actor: actorOf(c), today: dayOf(context.now()), to: 'hold' })

  const themeOf = async (c: HonoContext, { day }: AskedDay): Promise<Theme | null> => (await themesOf(db, day.id)).find(({ id }) => id === c.req.param('about')) ?? null

  const common = async (c: HonoContext, { day }: AskedDay, rest: string) => ({
    frame: await deskFrame(context, actorOf(c).language, dayPath(day.id, rest)), actor: actorOf(c), wishes: await wishesOf(db, day.id), improvements: await improvementsFromDay(db, day.id, dayOf(context.now())),
  })

  async function showAll(c: HonoContext, asked: AskedDay, { values = {}, problems = [], twice, status }: Shown = {}): Promise<Response> {
    const done = (['added', 'saved', 'removed'] as const).find((one) => one === c.req.query('done'))
    return page(c, <ThemesPage {...await common(c, asked, '/wish-themes')} {...{ ...asked, values, problems }} twice={twice ?? null} themes={await themesOf(db, asked.day.id)} done={status ? null : done ?? null} />, status ?? 200)
  }

  async function showOne(c: HonoContext, asked: AskedDay, theme: Theme, { values, problems = [], twice, refused, status }: Shown = {}): Promise<Response> {
    const version = status === 422 ? values?.['version'] ?? '' : versionOf(themeValues(theme))
    return page(c, <ThemePage {...await common(c, asked, `/wish-themes/${theme.id}`)} {...{ ...asked, theme, problems, version }} twice={twice ?? null} values={values ?? themeValues(theme)} refused={refused ?? null} />, status ?? 200)
  }

  return routes
}

/** Which theme it is: they may have looked for it in another language. */
const twiceOf = (twice: Theme, language: Language) => ({ twice, problems: [{ field: 'name-fi', text: fill(texts[language].dayWishes.themes.problems.twice, { name: inLanguage(twice.name, language) }) }] })
