// Searching at the desk. What is searched for is about people: it goes by POST, so that it stands in no address, no
// history and no log, and the pages of what was found are leafed through in the same way.
import { Hono, type Context as HonoContext } from 'hono'
import { inOneStatement } from '../../db/db.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { shownAs } from '../../staff/actor.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { searchesForThemselves } from '../../staff/audit/own-name.ts'
import { actorOf } from '../../staff/guard.ts'
import { mayNarrowCases } from '../../staff/duties.ts'
import { dayOf } from '../../text/dates.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import { page } from '../../web/respond.tsx'
import { hasLetters, tooLong } from '../draft.ts'
import { noFilter } from '../filter.ts'
import { choicesFor, chosenOf } from './narrowing.ts'
import { SearchPage, type Narrowing } from './pages/search.tsx'
import { longestQuery, search, type Found } from './search.ts'

export function searchRoutes(context: Context): Hono {
  const app = new Hono()

  app.get(desk.search, async (c) => show(c, '', { narrowing: await narrowed(c, null) }))

  app.post(desk.search, async (c) => {
    const form = await readForm(c)
    const query = form.text('q')
    const { language } = actorOf(c)
    const narrowing = await narrowed(c, form)
    const t = texts[language].finding.search.problems
    if (tooLong(query, longestQuery)) return show(c, query, { narrowing, problem: fill(t.tooLong, { limit: inFigures(longestQuery, language) }) })
    if (!hasLetters(query) && !/\d/.test(query)) return show(c, query, { narrowing, problem: t.missing })
    const number = Math.max(1, Number.parseInt(form.text('page') || '1', 10) || 1)
    const found = await search(context.db, context.keys, actorOf(c), { query, page: number, filter: narrowing?.filter ?? noFilter }, { now: context.now() })
    if (found === 'no-words') return show(c, query, { narrowing, problem: t.noWords })
    const by = actorOf(c)
    const detail = { found: found.cases.length, ownName: searchesForThemselves(query, by.deputy?.name ?? by.name) }
    await inOneStatement(context.db, (tx) => record(tx, { what: 'searched', by, detail }, context.now()))
    return show(c, query, { narrowing, found })
  })

  async function narrowed(c: HonoContext, form: Form | null): Promise<Narrowing | null> {
    const actor = actorOf(c)
    const choices = mayNarrowCases(actor) ? await choicesFor(context.db, actor, dayOf(context.now())) : null
    const given = Object.fromEntries(Object.keys(noFilter).map((name) => [name, form?.text(name)]))
    return choices && { choices, filter: chosenOf(given, choices) }
  }

  type Shown = { narrowing: Narrowing | null; found?: Exclude<Found, 'no-words'>; problem?: string }

  async function show(c: HonoContext, query: string, { narrowing, found, problem }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, desk.search)
    return page(c, (
      <SearchPage frame={frame} actor={shownAs(actor)} query={query} narrowing={narrowing} found={found ?? null} problems={problem ? [{ field: 'q', text: problem }] : []} now={context.now()} />
    ), problem ? 422 : 200)
  }

  return app
}
