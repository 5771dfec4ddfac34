// The page behind the link that a researcher was sent. To open it shows nothing and uses nothing up, since mail scanners open links; its
// button shows who volunteers, once. It needs no sign-in, and its link is good for nothing else.
import { Hono, type Context as HonoContext } from 'hono'
import { councilDesk, volunteersPath } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { spend } from '../../privacy/budget.sql.ts'
import { strangersFrame } from '../../staff/stranger.ts'
import { isLanguage } from '../../text/language.ts'
import { clientAddress } from '../../web/client-address.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import { page } from '../../web/respond.tsx'
import { linkBehind, showVolunteers } from './link.ts'
import { VolunteersPage, type SaidToResearcher } from './pages/volunteers.tsx'

export function researchPublicRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()

  routes.get(councilDesk.volunteers, async (c) => {
    const { token, said, frame } = await opened(c)
    return page(c, <VolunteersPage {...{ frame, said }} action={`${volunteersPath(token)}?language=${frame.language}`} />, statusOf(said))
  })

  routes.post(councilDesk.volunteers, async (c) => {
    await readForm(c)
    const { token, said, frame } = await opened(c)
    const shown = said === 'waits' ? await transact(db, (tx) => showVolunteers(tx, keys, token, context.now())) : said
    return typeof shown === 'string' ? page(c, <VolunteersPage {...{ frame }} said={shown} />, statusOf(shown)) : page(c, <VolunteersPage {...{ frame }} said="volunteers" volunteers={shown} />)
  })

  /** Who tries links one after another is held off, as who tries passwords is. */
  async function opened(c: HonoContext) {
    const [token, now] = [c.req.param('token') ?? '', context.now()]
    const within = await spend(db, keys, { name: 'volunteers-link', subject: clientAddress(c, context.settings), limit: context.settings.BUDGET_SIGN_INS_PER_ADDRESS, windowSeconds: 600, now })
    const link = within ? await linkBehind(db, token, now) : null
    const known = link && isLanguage(link.link.language) ? link.link.language : undefined
    const said: SaidToResearcher = !within ? 'tooMany' : link ? link.state : 'unknown'
    return { token, said, frame: await strangersFrame(context, c, { path: volunteersPath(token), ...(known && { known }) }) }
  }

  return routes
}

const statusOf = (said: SaidToResearcher): 200 | 404 | 410 | 429 => (said === 'waits' ? 200 : said === 'tooMany' ? 429 : said === 'unknown' ? 404 : 410)
