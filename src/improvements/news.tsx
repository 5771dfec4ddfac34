// The text for newsletters at the desk.
import { Hono } from 'hono'
import { deskFrame } from '../frame.ts'
import { desk, to } from '../paths.ts'
import { maySeeImprovements } from '../staff/duties.ts'
import { actorOf } from '../staff/guard.ts'
import { addMonths, firstOf, monthOf } from '../feedback/period.ts'
import { dayOf } from '../text/dates.ts'
import { isLanguage } from '../text/language.ts'
import { texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import { page } from '../web/respond.tsx'
import { htmlNewsletter, plainNewsletter } from './newsletter.ts'
import { NewsletterPage, spans } from './pages/news.tsx'
import { readPublicNarrowed } from './narrowed.ts'
import { movedSince, placesShown } from './shown.sql.ts'

/** Longer letters are read by nobody. */
const mostInLetter = 30

export function newsletterRoutes(context: Context): Hono {
  const { db, settings } = context
  const routes = new Hono()

  routes.get(desk.newsletter, async (c) => {
    const actor = actorOf(c)
    if (!maySeeImprovements(actor)) return c.notFound()
    const today = dayOf(context.now())
    const { line } = readPublicNarrowed((name) => c.req.query(name))
    const months = spans.find((one) => String(one) === c.req.query('months')) ?? spans[0]
    const asked = c.req.query('language')
    const language = isLanguage(asked) ? asked : actor.language
    const rows = await movedSince(db, { since: firstOf(addMonths(monthOf(today), 1 - months)), line }, mostInLetter, today)
    const absolute = (path: string) => new URL(path, settings.PUBLIC_URL ?? c.req.url).href
    const about = {
      t: texts[language], language, addressOf: (id: string) => absolute(to('change', language, { change: id })), all: absolute(to('changes', language, {}, { line: line ?? undefined })),
    }
    const frame = await deskFrame(context, actor.language, desk.newsletter)
    const letter = rows.length ? { plain: plainNewsletter(rows, about), html: htmlNewsletter(rows, about) } : null
    return page(c, <NewsletterPage {...{ frame, actor, letter, language, months, line }} lines={(await placesShown(db, null)).lines} />)
  })

  return routes
}
