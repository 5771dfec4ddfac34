// The summary of a council's season or year for everybody, as it was published.
import { Hono, type Context as HonoContext } from 'hono'
import { isId } from '../../directory/id.ts'
import { publicFrame } from '../../frame.ts'
import { publicAddress } from '../../outreach/print/public-address.ts'
import { pattern, to } from '../../paths.ts'
import { languages, type Language } from '../../text/language.ts'
import type { Context } from '../../web/context.ts'
import { inTurn } from '../../web/in-turn.ts'
import { page } from '../../web/respond.tsx'
import { sendFile } from '../../web/send-file.ts'
import { summaryFile } from './file.ts'
import { PublicSummaryPage } from './pages/public.tsx'
import { spanOf } from './read-summary.ts'
import { findSummary, type StoredSummary } from './summaries.sql.ts'
import type { Told } from './summary.ts'

export function summaryPublicRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()

  for (const language of languages) {
    routes.get(pattern('councilYear', language), async (c) => {
      const found = await find(c)
      if (!found) return c.notFound()
      return page(c, <PublicSummaryPage frame={await publicFrame(context, language, 'councilYear', namesIn(c))} told={found.stood} publishedOn={found.publishedOn!} address={addressOf(c, language)} names={namesIn(c)} />)
    })

    routes.get(pattern('councilYearFile', language), inTurn(context), async (c) => {
      const found = await find(c)
      if (!found) return c.notFound()
      const { t, organisation } = await publicFrame(context, language, 'councilYear', namesIn(c))
      return sendFile(c, await summaryFile(found.stood, { t, language, organisation: organisation.name, address: addressOf(c, language), now: context.now() }, c.req.query('form')))
    })
  }

  const namesIn = (c: HonoContext) => ({ panel: c.req.param('panel') ?? '', season: c.req.param('season') ?? '' })

  function addressOf(c: HonoContext, language: Language): string | null {
    const own = publicAddress(context, c.req.url)
    return own && new URL(to('councilYear', language, namesIn(c)), own).href
  }

  async function find(c: HonoContext): Promise<(StoredSummary & { stood: Told }) | null> {
    const { panel, season } = namesIn(c)
    const span = isId(panel) ? await spanOf(db, panel, season) : null
    const stored = span && await findSummary(db, panel, span)
    return stored?.stood && !stored.withdrawnOn ? { ...stored, stood: stored.stood } : null
  }

  return routes
}
