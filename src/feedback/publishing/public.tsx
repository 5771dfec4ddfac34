// The public routes: the list, one published piece, "I know this too", and the rules.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { orMore } from '../../reports/disclosure/about.ts'
import { kinds, outcomes } from '../case.ts'
import { publicFrame } from '../../frame.ts'
import { pattern, to } from '../../paths.ts'
import { spend } from '../../privacy/budget.sql.ts'
import { languages } from '../../text/language.ts'
import { clientAddress } from '../../web/client-address.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import { page } from '../../web/respond.tsx'
import { NoLongerPage, PublishedItemPage, PublishedPage, RulesPage, type Said } from './pages/published.tsx'
import { withheldByReason } from './publications.sql.ts'
import { reportRoutes } from './reported/public.tsx'
import { staysPublic } from './reported/reported.sql.ts'
import { countMeToo, countPublished, findPublished, itemsOnPage, linesWithItems, publishedItems, type Wanted } from './published.sql.ts'

const longestSearch = 100
/** So many found by words are shown; more would be no finding. */
const mostFound = 50

export function publishedRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  for (const language of languages) {
    const list = async (c: HonoContext, wanted: Wanted, wantedPage: number) => {
      const count = await countPublished(db, wanted)
      const pages = Math.max(1, Math.ceil(count / itemsOnPage))
      const number = Math.min(wantedPage, pages)
      const { items } = await publishedItems(db, wanted, { page: wanted.words ? 1 : number, size: wanted.words ? mostFound : itemsOnPage })
      const { lineId: line, kind, cameOfIt: outcome } = wanted
      const frame = await publicFrame(context, language, 'published', {}, { line, kind, outcome, page: number > 1 ? String(number) : undefined })
      return page(c, <PublishedPage {...{ frame, items, count, pages, wanted }} page={number} lines={await linesWithItems(db)} />)
    }
    routes.get(pattern('published', language), (c) => {
      const asked = (name: string) => c.req.query(name) ?? ''
      return list(c, {
        lineId: isId(asked('line')) ? asked('line') : undefined, kind: kinds.find((kind) => kind === asked('kind')), cameOfIt: outcomes.find((outcome) => outcome === asked('outcome')),
      }, /^[1-9]\d{0,3}$/.test(asked('page')) ? Number(asked('page')) : 1)
    })
    // Words go by POST: an address would keep them in the history of the browser.
    routes.post(pattern('published', language), async (c) => list(c, { words: (await readForm(c)).text('q').trim().slice(0, longestSearch) || undefined }, 1))

    routes.get(pattern('publishingRules', language), async (c) => {
      const { publishAfterDays, fewestTold } = await organisation(db)
      return page(c, <RulesPage frame={await publicFrame(context, language, 'publishingRules')} days={publishAfterDays} fewest={orMore(fewestTold)} withheld={await withheldByReason(db)} />)
    })

    routes.get(pattern('publishedItem', language), async (c) => {
      const said = c.req.query('said')
      return one(c, said === 'counted' || said === 'busy' || said === 'reported' ? said : null)
    })
    routes.post(pattern('publishedItem', language), async (c) => {
      await readForm(c)
      const item = c.req.param('item') ?? ''
      const found = await findPublished(db, item)
      if (!found) return c.notFound()
      const again = (said: 'counted' | 'busy') => c.redirect(to('publishedItem', language, { item }, { said }), 303)
      // Several may press from one service point; nobody makes a crowd.
      const budget = { name: 'me-too', subject: `${clientAddress(c, context.settings)} ${item}`, limit: context.settings.BUDGET_ME_TOO_PER_TEN_MINUTES, windowSeconds: 600, now: context.now() }
      if (!(await spend(db, context.keys, budget))) return again('busy')
      await transact(db, (tx) => countMeToo(tx, item))
      return again('counted')
    })

    const one = async (c: HonoContext, said: Said | null) => {
      const item = c.req.param('item') ?? ''
      const found = await findPublished(db, item)
      if (!found) return c.notFound()
      const frame = await publicFrame(context, language, 'publishedItem', { item })
      if (found === 'gone') return page(c, <NoLongerPage frame={frame} />, 410)
      return page(c, <PublishedItemPage {...{ frame, said }} item={found} stays={await staysPublic(db, item)} />)
    }
  }
  return routes.route('/', reportRoutes(context))
}
