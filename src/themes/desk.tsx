// The list of themes at the desk, and the form of one.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../db/db.ts'
import { serviceLines } from '../directory/services.sql.ts'
import { typed, type FormValues } from '../directory/forms/reading.ts'
import { countUnmarked } from '../feedback/themes/count-unmarked.ts'
import { deskFrame } from '../frame.ts'
import { desk, themePath } from '../paths.ts'
import { actorOf } from '../staff/guard.ts'
import { mayKeepThemes } from '../staff/duties.ts'
import { dayOf } from '../text/dates.ts'
import { fill } from '../text/fill.ts'
import { texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import { readForm } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { page } from '../web/respond.tsx'
import { keepTheme, themeVersion } from './keep.ts'
import { ThemePage } from './pages/theme.tsx'
import { ThemesPage } from './pages/themes.tsx'
import { readTheme, themeValues } from './theme-form.ts'
import { mostThemes, type Theme } from './theme.ts'
import { allThemes, findTheme } from './themes.sql.ts'

const done = ['added', 'saved', 'ended', 'again'] as const

type Shown = { values: FormValues; problems?: Problem[]; seen: string; status?: 200 | 409 | 422 }

export function themeRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()

  routes.get(desk.themes, async (c) => {
    const actor = actorOf(c)
    if (!mayKeepThemes(actor)) return c.notFound()
    const frame = await deskFrame(context, actor.language, desk.themes)
    return page(c, <ThemesPage {...{ frame, actor }} today={dayOf(context.now())} themes={await allThemes(db)} unmarked={await countUnmarked(db, actor)} done={done.find((one) => one === c.req.query('done')) ?? null} />)
  })

  routes.get(desk.newTheme, async (c) => (mayKeepThemes(actorOf(c)) ? show(c, null, { values: themeValues(null), seen: '' }) : c.notFound()))

  routes.post(desk.newTheme, async (c) => {
    const [actor, form] = [actorOf(c), await readForm(c)]
    if (!mayKeepThemes(actor)) return c.notFound()
    const read = readTheme(form, await lines(), texts[actor.language], actor.language)
    if (!read.ok) return show(c, null, { values: typed(form), problems: read.problems, seen: '', status: 422 })
    return after(c, null, typed(form), '', await transact(db, (tx) => keepTheme(tx, { what: 'add', theme: read.details }, { actor, now: context.now() })), 'added')
  })

  routes.get(desk.theme, async (c) => {
    const one = mayKeepThemes(actorOf(c)) ? await findTheme(db, c.req.param('id')) : null
    return one ? show(c, one, { values: themeValues(one), seen: themeVersion(one) }) : c.notFound()
  })

  routes.post(desk.theme, async (c) => {
    const [actor, form] = [actorOf(c), await readForm(c)]
    const one = mayKeepThemes(actor) ? await findTheme(db, c.req.param('id')) : null
    if (!one) return c.notFound()
    const step = form.text('step')
    const by = { actor, now: context.now() }
    if (step === 'end' || step === 'again') {
      return after(c, one, themeValues(one), themeVersion(one), await transact(db, (tx) => keepTheme(tx, { what: step, id: one.id }, by)), step === 'end' ? 'ended' : 'again')
    }
    const read = readTheme(form, await lines(), texts[actor.language], actor.language)
    const seen = form.text('seen')
    if (!read.ok) return show(c, one, { values: typed(form), problems: read.problems, seen, status: 422 })
    const { name, description } = read.details
    return after(c, one, typed(form), seen, await transact(db, (tx) => keepTheme(tx, { what: 'save', id: one.id, name, description, seen }, by)), 'saved')
  })

  const lines = () => serviceLines(db, dayOf(context.now()))

  async function after(c: HonoContext, one: Theme | null, values: FormValues, seen: string, outcome: Awaited<ReturnType<typeof keepTheme>>, said: (typeof done)[number]): Promise<Response> {
    const { problems: words } = texts[actorOf(c).language].themes.one
    if (outcome === 'done') return c.redirect(`${desk.themes}?done=${said}`, 303)
    if (outcome === 'not-found') return Promise.resolve(c.notFound())
    // Their own words stay; saving once more puts them in the place of the others'.
    if (outcome === 'stale') return show(c, one, { values, seen: themeVersion((await findTheme(db, one!.id))!), status: 409 })
    return show(c, one, { values, seen, problems: [{ field: 'name-fi', text: fill(words[outcome], { count: mostThemes }) }], status: 422 })
  }

  async function show(c: HonoContext, one: Theme | null, { values, problems = [], seen, status = 200 }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, one ? themePath(one.id) : desk.newTheme)
    return page(c, <ThemePage {...{ frame, actor, one, values, problems, seen }} lines={await lines()} today={dayOf(context.now())} changed={status === 409} />, status)
  }

  return routes
}
