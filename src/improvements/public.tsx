// "You said, we did", for everybody: the list, each improvement, its poster, and the feeds.
import { Hono, type Context as HonoContext } from 'hono'
import { originsOf } from '../council/changes/for-improvements.ts'
import { publicFrame } from '../frame.ts'
import { pattern, to } from '../paths.ts'
import { dayOf } from '../text/dates.ts'
import { inLanguage, languages, type Language } from '../text/language.ts'
import type { Context } from '../web/context.ts'
import { pagedOf } from '../web/paged.ts'
import { page } from '../web/respond.tsx'
import { sendFeed, type FeedFormat } from '../web/send-feed.ts'
import { marksOf } from './council/marks.sql.ts'
import { entryOf, startOfMonth } from './feed.ts'
import { asQuery, readPublicNarrowed } from './narrowed.ts'
import { ownerNames } from './owner-names.sql.ts'
import { ChangePage } from './pages/public-one.tsx'
import { ChangesPage } from './pages/public-list.tsx'
import { canDraw, drawPng } from './social/draw.ts'
import { pictureOf, size } from './social/picture.ts'
import { PosterPage } from './pages/poster.tsx'
import { countShown, findShown, historyOf, listShown, placesShown, type Shown } from './shown.sql.ts'
import { verdictOf } from './tally.ts'
import { tallyOf } from './verdicts.sql.ts'

const rowsOnPage = 20
/** So many of the newest are in a feed. */
const inFeed = 50

export function changePublicRoutes(context: Context): Hono {
  const { db, settings } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())
  /** What the clients' council says of what is done. */
  const councilOf = async ({ id, councilSays }: Shown) => (councilSays ? (await marksOf(db, id)).at(-1) : undefined)
  /** Where the program is found; by the address that was asked, where nobody has said. */
  const absolute = (c: HonoContext, path: string): string => new URL(path, settings.PUBLIC_URL ?? c.req.url).href

  for (const language of languages) {
    routes.get(pattern('changes', language), async (c) => {
      const narrowed = readPublicNarrowed((name) => c.req.query(name))
      const count = await countShown(db, narrowed, today())
      const { page: number, pages } = pagedOf(c.req.query('page'), count, rowsOnPage)
      const rows = await listShown(db, narrowed, { size: rowsOnPage, page: number }, today())
      const places = await placesShown(db, narrowed.line)
      const frame = await publicFrame(context, language, 'changes', {}, asQuery(narrowed, number))
      const line = places.lines.find(({ id }) => id === narrowed.line)
      const of = line ? inLanguage(line.name, language) : frame.t.changes.feedAll
      const feeds = [
        { type: 'application/atom+xml', title: `Atom (${of})`, href: to('changesAtom', language, {}, { line: line?.id }) },
        { type: 'application/feed+json', title: `JSON Feed (${of})`, href: to('changesJson', language, {}, { line: line?.id }) },
      ]
      return page(c, <ChangesPage {...{ frame, rows, count, narrowed, pages, feeds }} {...places} page={number} />)
    })

    routes.get(pattern('changesAtom', language), async (c) => feed(c, language, 'atom'))
    routes.get(pattern('changesJson', language), async (c) => feed(c, language, 'json'))

    routes.get(pattern('change', language), async (c) => {
      const one = await findShown(db, c.req.param('change') ?? '', today())
      if (!one) return c.notFound()
      const { months, moved } = await historyOf(db, one.id)
      const tally = await tallyOf(db, one.id)
      const names = await ownerNames(db, months.flatMap(({ events }) => events.map(({ after }) => after)))
      return page(c, <ChangePage frame={await publicFrame(context, language, 'change', { change: one.id })} {...{ one, months, moved, names }} verdict={tally && verdictOf(tally)} council={await councilOf(one)} origins={await originsOf(db, one.id, language)} picture={canDraw() ? { href: absolute(c, to('changePicture', language, { change: one.id })), ...size } : null} />)
    })

    routes.get(pattern('changePicture', language), async (c) => {
      const one = await findShown(db, c.req.param('change') ?? '', today())
      if (!one) return c.notFound()
      const { t, organisation } = await publicFrame(context, language, 'changes')
      const png = await drawPng(pictureOf(one, { t, language, organisation: organisation.name }))
      if (!png) return c.notFound()
      return c.body(new Uint8Array(png), 200, { 'content-type': 'image/png', 'cache-control': 'no-cache' })
    })

    routes.get(pattern('changePoster', language), async (c) => {
      const one = await findShown(db, c.req.param('change') ?? '', today())
      if (!one) return c.notFound()
      const paper = c.req.query('paper') === 'a3' ? 'a3' : 'a4'
      const frame = await publicFrame(context, language, 'changePoster', { change: one.id }, paper === 'a3' ? { paper } : {})
      return page(c, <PosterPage {...{ frame, one, paper }} address={absolute(c, to('change', language, { change: one.id }))} />)
    })
  }

  /** Of everything, or of one service line. */
  async function feed(c: HonoContext, language: Language, as: FeedFormat): Promise<Response> {
    const { line } = readPublicNarrowed((name) => c.req.query(name))
    const rows = await listShown(db, { line, unit: null, state: null }, { size: inFeed, page: 1 }, today())
    const { t, organisation } = await publicFrame(context, language, 'changes')
    const name = line ? (await placesShown(db, null)).lines.find(({ id }) => id === line)?.name : undefined
    const query = { line: line ?? undefined }
    const newest = startOfMonth(rows[0]?.month ?? today().slice(0, 7))
    return sendFeed(c, {
      title: `${name ? `${inLanguage(name, language)}: ` : ''}${t.changes.title} – ${organisation.name}`, description: t.changes.lede, author: organisation.name, language, updated: newest,
      home: absolute(c, to('changes', language, {}, query)), atom: absolute(c, to('changesAtom', language, {}, query)), json: absolute(c, to('changesJson', language, {}, query)),
      entries: rows.map((one) => entryOf(one, { t, language, addressOf: (id) => absolute(c, to('change', language, { change: id })) })),
    }, as)
  }

  return routes
}
