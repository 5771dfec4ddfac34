// The desk's pages about the organisation's website: which sites may link here, who gets what is about pages that are nobody's, a
// trial, and the link to copy. Whose the pages of one site are is in site.tsx.
import type { Context as HonoContext, Hono } from 'hono'
import { transact } from '../../db/db.ts'
import { serviceLines, servicesOfLine } from '../../directory/services.sql.ts'
import { deskFrame } from '../../frame.ts'
import { desk, webSitePath } from '../../paths.ts'
import { mayEditWebPages, maySeeWebPages } from '../../staff/duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { languages } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { hasChangedSince, versionOf } from '../../web/version.ts'
import { readAddress } from './page-address.ts'
import { WebPagesPage, type Tried } from './pages/desk.tsx'
import { SnippetPage } from './pages/snippet.tsx'
import { asValues, setOwner } from './set-owner.ts'
import { siteRoutes } from './site.tsx'
import { insertSite, isListed, ownerOfPage, owners, peopleToAsk, sites } from './sites.sql.ts'
import { snippet } from './snippet.ts'
import { whoGets } from './who-gets.ts'

type Shown = { values?: { origin?: string; address?: string; rest?: string }; version?: string; problems?: Problem[]; tried?: Tried; status?: 200 | 409 | 422 }

export function webPagesDeskRoutes(context: Context): Hono {
  const { db } = context
  const routes = siteRoutes(context)
  const today = () => dayOf(context.now())

  // Whoever may not is told that there is nothing here.
  routes.get(desk.webPages, (c) => (maySeeWebPages(actorOf(c)) ? show(c) : c.notFound()))

  routes.post(desk.webPages, async (c) => {
    const actor = actorOf(c)
    if (!maySeeWebPages(actor)) return c.notFound()
    const form = await readForm(c)
    const step = form.text('step')
    if (step === 'try') return show(c, { values: { address: form.text('address') }, tried: await tryOut(form.text('address')) })
    if (step !== 'add' && step !== 'rest') return show(c)
    if (!mayEditWebPages(actor)) return c.notFound()
    const { problems: words } = texts[actor.language].pageFeedback.desk
    const refused = (field: 'origin' | 'rest', text: string) => show(c, { values: { [field]: form.text(field) }, problems: [{ field, text }], status: 422 })

    if (step === 'add') {
      const address = readAddress(form.text('origin'))
      if (!address) return refused('origin', words.origin)
      const id = await transact(db, (tx) => insertSite(tx, address.origin))
      return id ? c.redirect(`${webSitePath(id)}?done=saved`, 303) : refused('origin', words.exists)
    }
    const chosen = form.text('rest')
    const person = (await peopleToAsk(db, today())).find(({ id }) => chosen === `person:${id}`)
    if (!person && chosen !== '') return refused('rest', words.owner)
    const whose = person ? { personId: person.id, unitId: null } : null
    const outcome = await transact(db, (tx) => setOwner(tx, { siteId: null, prefix: '/', whose, changed: (stored) => hasChangedSince(form, stored) }))
    if (outcome === 'done') return c.redirect(`${desk.webPages}?done=saved`, 303)
    return show(c, { values: { rest: chosen }, version: versionOf(outcome.now), status: 409 })
  })

  routes.get(desk.snippet, async (c) => {
    const actor = actorOf(c)
    if (!maySeeWebPages(actor)) return c.notFound()
    const language = languages.find((each) => each === c.req.query('language')) ?? actor.language
    const services = (await Promise.all((await serviceLines(db, today())).map((line) => servicesOfLine(db, line.id, today())))).flat()
    const service = services.find(({ id }) => id === c.req.query('service'))?.id ?? ''
    const made = snippet({ base: context.settings.PUBLIC_URL ?? new URL(c.req.url).origin, language, service, text: texts[language].pageFeedback.linkText })
    return page(c, <SnippetPage {...{ actor, language, service, made, services }} frame={await deskFrame(context, actor.language, desk.snippet)} />)
  })

  async function tryOut(text: string): Promise<Tried> {
    const address = readAddress(text)
    if (!address) return { is: 'not-address' }
    const known = await isListed(db, address.origin)
    const ownerId = known ? await ownerOfPage(db, address) : null
    const [gets = null] = await whoGets(db, [ownerId], today())
    return { is: known ? 'listed' : 'dropped', ownerId, gets }
  }

  async function show(c: HonoContext, { values = {}, version, problems = [], tried, status = 200 }: Shown = {}): Promise<Response> {
    const actor = actorOf(c)
    const all = await owners(db, today())
    const gets = await whoGets(db, [...all.map(({ id }) => id), null], today())
    const rest = asValues(all.find(({ siteId }) => siteId === null))
    return page(c, (
      <WebPagesPage
        {...{ actor, problems, tried }} frame={await deskFrame(context, actor.language, desk.webPages)} mayEdit={mayEditWebPages(actor)} changed={status === 409}
        sites={await sites(db)} rows={all.map((owner, n) => ({ owner, gets: gets[n] ?? null }))} rest={gets.at(-1) ?? null} people={await peopleToAsk(db, today())}
        values={{ origin: '', address: '', rest: rest.owner, ...values }} version={version ?? versionOf(rest)}
        done={(['saved', 'removed'] as const).find((what) => what === c.req.query('done'))}
      />
    ), status)
  }

  return routes
}
