// The public pages around the form: the front page, choosing a topic, and how it works.
import { Hono, type Context as HonoContext } from 'hono'
import { askedNow } from '../directory/asked/asked.sql.ts'
import { situations } from '../directory/doors/situations.sql.ts'
import { organisation } from '../directory/organisation.sql.ts'
import { organisationText, type OrganisationTextKey } from '../directory/organisation-texts.ts'
import { search, serviceLines, servicesOfLine } from '../directory/services.sql.ts'
import { publicFrame } from '../frame.ts'
import { pattern } from '../paths.ts'
import { dayOf } from '../text/dates.ts'
import { languages } from '../text/language.ts'
import type { Context } from '../web/context.ts'
import { readForm } from '../web/form.ts'
import type { PageFrame } from '../web/page.ts'
import { page } from '../web/respond.tsx'
import { openSurveys } from '../surveys/answering/open.sql.ts'
import { keepingInWords } from './retention/keeping.ts'
import { timesNow } from './retention/times.sql.ts'
import { longestAnswer } from './routing/days-by-kind.ts'
import { inPassing } from './publishing/published.sql.ts'
import { HomePage } from './pages/home.tsx'
import { AccessibilityPage } from './notices/accessibility.tsx'
import { PrivacyPage } from './notices/privacy.tsx'
import { PromisePage } from './pages/promise.tsx'
import { LinePage, TopicPage } from './pages/topic.tsx'

/** The others are one step away. */
const surveysOnFront = 3

export function publicRoutes(context: Context): Hono {
  const { db, now, settings } = context
  const app = new Hono()
  const keeping = async ({ t }: PageFrame) => keepingInWords(await timesNow(db, dayOf(now())), t)
  for (const language of languages) {
    app.get(pattern('home', language), async (c) => {
      const frame = await publicFrame(context, language, 'home')
      const own = await organisation(db)
      const doors = await situations(db, dayOf(now()))
      const asked = await askedNow(db, dayOf(now()))
      const published = await inPassing(db, language)
      const surveys = await openSurveys(db, dayOf(now()), surveysOnFront)
      return page(c, <HomePage frame={frame} {...{ asked, published, surveys }} days={longestAnswer(own)} urgentHelp={organisationText(own, frame.t, 'urgentHelp', language)} situations={doors} />)
    })

    // Words of one's own go by POST: an address would keep them in the history of the browser.
    const topicPage = async (c: HonoContext, words: string, query: Record<'kind' | 'reader' | 'timing', string | undefined>) => {
      const frame = await publicFrame(context, language, 'topic', {}, query)
      const today = dayOf(now())
      const found = words ? await search(db, words, language, today) : null
      return page(c, <TopicPage frame={frame} carry={null} query={query} words={words} found={found} lines={await serviceLines(db, today)} ended={c.req.query('ended') === 'yes'} />)
    }
    app.get(pattern('topic', language), (c) => topicPage(c, '', { kind: c.req.query('kind'), reader: c.req.query('reader'), timing: c.req.query('timing') }))
    app.post(pattern('topic', language), async (c) => {
      const form = await readForm(c)
      return topicPage(c, form.text('q').slice(0, 100), { kind: form.text('kind') || undefined, reader: form.text('reader') || undefined, timing: form.text('timing') || undefined })
    })

    app.get(pattern('line', language), async (c) => {
      const query = { kind: c.req.query('kind'), reader: c.req.query('reader'), timing: c.req.query('timing') }
      const id = c.req.param('line') ?? ''
      const line = (await serviceLines(db, dayOf(now()))).find((one) => one.id === id)
      if (!line) return c.notFound()
      const frame = await publicFrame(context, language, 'line', { line: id }, query)
      return page(c, <LinePage frame={frame} carry={null} query={query} line={line} services={await servicesOfLine(db, id, dayOf(now()))} />)
    })

    app.get(pattern('promise', language), async (c) => {
      const frame = await publicFrame(context, language, 'promise')
      const own = await organisation(db)
      const texts = {
        urgentHelp: organisationText(own, frame.t, 'urgentHelp', language),
        notAComplaint: organisationText(own, frame.t, 'notAComplaint', language),
        privacy: organisationText(own, frame.t, 'privacy', language),
      }
      return page(c, <PromisePage frame={frame} texts={texts} contactDays={settings.ERASE_CONTACT_AFTER_DAYS} keeping={await keeping(frame)} />)
    })

    app.get(pattern('privacy', language), async (c) => {
      const frame = await publicFrame(context, language, 'privacy')
      const own = await organisation(db)
      const text = (key: OrganisationTextKey) => organisationText(own, frame.t, key, language)
      return page(c, <PrivacyPage frame={frame} responsible={text('privacy')} officer={text('dataProtection')} basis={text('legalBasis')} contactDays={settings.ERASE_CONTACT_AFTER_DAYS} keeping={await keeping(frame)} />)
    })

    app.get(pattern('accessibility', language), async (c) => {
      const frame = await publicFrame(context, language, 'accessibility')
      return page(c, <AccessibilityPage frame={frame} statement={organisationText(await organisation(db), frame.t, 'accessibility', language)} />)
    })
  }
  return app
}
