// What went out, for everybody: the list, each issue at an address that stays, and the feeds.
import { Hono, type Context as HonoContext } from 'hono'
import { publicFrame } from '../../frame.ts'
import { pattern, to } from '../../paths.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import { inLanguage, languages, type Language } from '../../text/language.ts'
import type { Context } from '../../web/context.ts'
import type { Entry } from '../../web/feed.ts'
import { page } from '../../web/respond.tsx'
import { sendFeed, type FeedFormat } from '../../web/send-feed.ts'
import { countIssues, findIssue, listIssues, type Issue } from './issues.sql.ts'
import { BulletinsPage, IssuePage } from './pages/public.tsx'
import { publicUrlOf } from './public-url.ts'

const rowsOnPage = 20
/** So many of the newest are in a feed. */
const inFeed = 50

export function bulletinPublicRoutes(context: Context): Hono {
  const { db, settings } = context
  const routes = new Hono()

  for (const language of languages) {
    routes.get(pattern('bulletins', language), async (c) => {
      const pages = Math.max(1, Math.ceil(await countIssues(db) / rowsOnPage))
      const number = Math.min(pages, /^[1-9]\d{0,3}$/.test(c.req.query('page') ?? '') ? Number(c.req.query('page')) : 1)
      const issues = await listIssues(db, { size: rowsOnPage, page: number })
      const frame = await publicFrame(context, language, 'bulletins', {}, { page: number > 1 ? String(number) : undefined })
      return page(c, <BulletinsPage {...{ frame, issues, pages }} page={number} feeds={feedsIn(language)} />)
    })

    routes.get(pattern('bulletinsAtom', language), (c) => feed(c, language, 'atom'))
    routes.get(pattern('bulletinsJson', language), (c) => feed(c, language, 'json'))

    routes.get(pattern('bulletin', language), async (c) => {
      const issue = await findIssue(db, c.req.param('bulletin') ?? '')
      if (!issue) return c.notFound()
      return page(c, <IssuePage frame={await publicFrame(context, language, 'bulletin', { bulletin: issue.id })} issue={issue} feeds={feedsIn(language)} />)
    })
  }

  async function feed(c: HonoContext, language: Language, as: FeedFormat): Promise<Response> {
    const issues = await listIssues(db, { size: inFeed, page: 1 })
    const { t, organisation } = await publicFrame(context, language, 'bulletins')
    const origin = publicUrlOf(c, settings)
    return sendFeed(c, {
      title: `${t.bulletins.title} – ${organisation.name}`, description: t.bulletins.lede, author: organisation.name, language, updated: noonOf(issues.map(({ issuedOn, goneOn }) => goneOn ?? issuedOn).toSorted().at(-1) ?? dayOf(context.now())),
      home: origin + to('bulletins', language), atom: origin + to('bulletinsAtom', language), json: origin + to('bulletinsJson', language),
      entries: issues.map((one) => entryOf(one, language, origin)),
    }, as)
  }

  return routes
}

/** The same day wherever it is read. */
const noonOf = (day: Day): Date => new Date(`${day}T12:00:00Z`)

/** Readers that keep what they have read are told where a line was left out since. */
const entryOf = ({ id, title, text, issuedOn, goneOn }: Issue, language: Language, origin: string): Entry => ({
  address: origin + to('bulletin', language, { bulletin: id }), title: inLanguage(title, language), text: inLanguage(text, language), tags: [], published: noonOf(issuedOn), updated: noonOf(goneOn ?? issuedOn),
})

const feedsIn = (language: Language) => [
  { type: 'application/atom+xml', title: 'Atom', href: to('bulletinsAtom', language) },
  { type: 'application/feed+json', title: 'JSON Feed', href: to('bulletinsJson', language) },
]
