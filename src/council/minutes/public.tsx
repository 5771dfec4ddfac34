// Councils of clients and their memos, for everybody: the list, one of them, each memo at an address that stays, its files, and the feeds.
import { Hono, type Context as HonoContext } from 'hono'
import { publicFrame } from '../../frame.ts'
import { publicUrlOf } from '../../outreach/bulletins/public-url.ts'
import { pattern, to } from '../../paths.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import { languages, type Language } from '../../text/language.ts'
import type { Context } from '../../web/context.ts'
import type { Entry } from '../../web/feed.ts'
import { pagedOf } from '../../web/paged.ts'
import { inTurn } from '../../web/in-turn.ts'
import { page } from '../../web/respond.tsx'
import { sendFeed, type FeedFormat } from '../../web/send-feed.ts'
import { sendFile } from '../../web/send-file.ts'
import { goesOn } from '../asked.ts'
import { meetingsOf } from '../meetings.sql.ts'
import { seasonNow, type Panel } from '../panel.ts'
import { allPanels, findPanel, seasonsOf } from '../panels.sql.ts'
import { publishedSpans } from '../summary/summaries.sql.ts'
import { comingMeetings } from './council.sql.ts'
import { fileForms, memoFile } from './file.ts'
import { wordsOfMemo, type Memo } from './memo.ts'
import { countMemos, publishedMemos, releasesAt, type Published, type Release } from './minutes.sql.ts'
import { CouncilPage, CouncilsPage } from './pages/councils.tsx'
import { MemoGonePage, PublicMemoPage } from './pages/public-memo.tsx'

/** So many of the newest are in a feed. */
const inFeed = 50

export function minutesPublicRoutes(context: Context): Hono {
  const { db, settings } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())

  for (const language of languages) {
    routes.get(pattern('councils', language), async (c) => {
      const { number, pages, memos } = await listed(c, null)
      const frame = await publicFrame(context, language, 'councils', {}, { page: number > 1 ? String(number) : undefined })
      return page(c, <CouncilsPage {...{ frame, memos, pages }} panels={await allPanels(db, today())} page={number} feeds={feedsIn(language)} />)
    })

    routes.get(pattern('councilsAtom', language), (c) => feed(c, language, 'atom'))
    routes.get(pattern('councilsJson', language), (c) => feed(c, language, 'json'))

    routes.get(pattern('council', language), async (c) => {
      const panel = await findPanel(db, c.req.param('panel') ?? '', today())
      if (!panel) return c.notFound()
      const { number, pages, memos } = await listed(c, panel.id)
      const season = seasonNow(await seasonsOf(db, panel.id), today())
      const themes = season ? (await meetingsOf(db, season.id)).filter(({ theme, cancelledOn }) => theme && !cancelledOn) : []
      const frame = await publicFrame(context, language, 'council', { panel: panel.id }, { page: number > 1 ? String(number) : undefined })
      return page(c, <CouncilPage {...{ frame, panel, season, themes, memos, pages }} coming={await comingMeetings(db, panel.id, today())} summaries={await publishedSpans(db, panel.id)} page={number} feeds={feedsIn(language)} />)
    })

    routes.get(pattern('memo', language), async (c) => {
      const found = await find(c)
      if (!found) return c.notFound()
      const { panel, releases, shown } = found
      const meetingId = releases[0]!.meetingId
      const frame = await publicFrame(context, language, 'memo', { panel: panel.id, meeting: meetingId }, { version: c.req.query('version') && shown ? String(shown.number) : undefined })
      if (!shown) return page(c, <MemoGonePage {...{ frame, panel, meetingId, releases }} asked={found.asked} />, 410)
      return page(c, <PublicMemoPage {...{ frame, panel, meetingId, releases }} feeds={feedsIn(language)} goesOn={goesOn(panel, today())} memo={shown.memo} number={shown.number} noPdf={c.req.query('pdf') === 'none'} />)
    })

    routes.get(pattern('memoFile', language), inTurn(context), async (c) => {
      const found = await find(c)
      const form = fileForms.find((one) => one === c.req.query('form'))
      if (!found || !form) return c.notFound()
      const { panel, shown, releases } = found
      if (!shown) {
        const names = { panel: panel.id, meeting: releases[0]!.meetingId }
        return page(c, <MemoGonePage {...{ panel, releases }} meetingId={names.meeting} frame={await publicFrame(context, language, 'memo', names)} asked={found.asked} />, 410)
      }
      // As the memo is in the language of the council, so is the name of the organisation on it.
      const { organisation } = await publicFrame(context, panel.language, 'councils')
      const file = await memoFile({ memo: shown.memo, organisation: organisation.name, release: shown }, form, context.now())
      // The page says what is missing, and prints without it.
      return file ? sendFile(c, file) : c.redirect(to('memo', language, { panel: panel.id, meeting: shown.meetingId }, { pdf: 'none' }), 303)
    })
  }

  /** `asked`: the copy that was asked for, else the newest; `shown`: null where its words are gone. */
  async function find(c: HonoContext): Promise<{ panel: Panel; releases: Release[]; asked: Release | undefined; shown: (Release & { memo: Memo }) | null } | null> {
    const panel = await findPanel(db, c.req.param('panel') ?? '', today())
    const releases = panel ? await releasesAt(db, panel.id, c.req.param('meeting') ?? '') : []
    if (!panel || !releases.length) return null
    const version = c.req.query('version')
    const asked = version ? releases.find(({ number }) => String(number) === version) : releases[0]
    // Of a memo that was taken back as a whole no earlier copy is there either; of one corrected an earlier may be gone.
    return { panel, releases, asked, shown: asked?.memo ? { ...asked, memo: asked.memo } : null }
  }

  async function listed(c: HonoContext, panelId: string | null): Promise<{ number: number; pages: number; memos: Published[] }> {
    const paged = pagedOf(c.req.query('page'), await countMemos(db, panelId))
    return { number: paged.page, pages: paged.pages, memos: await publishedMemos(db, panelId, paged) }
  }

  async function feed(c: HonoContext, language: Language, as: FeedFormat): Promise<Response> {
    const memos = await publishedMemos(db, null, { size: inFeed, from: 0 })
    const { t, organisation } = await publicFrame(context, language, 'councils')
    const origin = publicUrlOf(c, settings)
    return sendFeed(c, {
      title: `${t.panelMinutes.public.memosOf} – ${organisation.name}`, description: t.panelMinutes.public.lede, author: organisation.name, language, updated: noonOf(memos.map(({ publishedOn }) => publishedOn).toSorted().at(-1) ?? today()),
      home: origin + to('councils', language), atom: origin + to('councilsAtom', language), json: origin + to('councilsJson', language),
      entries: memos.map((one) => entryOf(one, language, origin)),
    }, as)
  }

  return routes
}

/** The same day wherever it is read. */
const noonOf = (day: Day): Date => new Date(`${day}T12:00:00Z`)

/** A corrected memo is told as changed, so that readers that keep what they have read take the new words. */
const entryOf = ({ meetingId, panelId, memo, publishedOn, firstOn }: Published, language: Language, origin: string): Entry => ({
  address: origin + to('memo', language, { panel: panelId, meeting: meetingId }), title: `${memo.panel}: ${memo.title}`, text: wordsOfMemo(memo), tags: [], published: noonOf(firstOn), updated: noonOf(publishedOn),
})

const feedsIn = (language: Language) => [
  { type: 'application/atom+xml', title: 'Atom', href: to('councilsAtom', language) },
  { type: 'application/feed+json', title: 'JSON Feed', href: to('councilsJson', language) },
]
