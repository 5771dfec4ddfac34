// One site at the desk: whose its pages are, said by how their addresses begin.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import { deskFrame } from '../../frame.ts'
import { desk, webSitePath } from '../../paths.ts'
import { mayEditWebPages } from '../../staff/duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { hasChangedSince, versionOf } from '../../web/version.ts'
import { readAddress, readPrefix } from './page-address.ts'
import { SitePage } from './pages/site.tsx'
import { asValues, setOwner, type OwnerValues } from './set-owner.ts'
import { deleteSite, findSite, owners, peopleToAsk, unitsToAsk, type Site, type Whose } from './sites.sql.ts'
import { whoGets } from './who-gets.ts'

type Shown = { values?: OwnerValues & { prefix: string }; version?: string; problems?: Problem[]; status?: 200 | 409 | 422 }

export function siteRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())

  // Whoever may not is told that there is nothing here.
  routes.get(desk.webSite, async (c) => {
    const site = await siteOf(c)
    return site ? show(c, site) : c.notFound()
  })

  routes.post(desk.webSite, async (c) => {
    const site = await siteOf(c)
    if (!site) return c.notFound()
    const form = await readForm(c)
    const step = form.text('step')
    if (step === 'remove-site') {
      await transact(db, (tx) => deleteSite(tx, site.id))
      return c.redirect(`${desk.webPages}?done=removed`, 303)
    }
    if (step !== 'owner' && step !== 'remove') return show(c, site)
    const { problems: words } = texts[actorOf(c).language].pageFeedback.desk
    const values = { prefix: form.text('prefix'), owner: form.text('owner') }
    const prefix = values.prefix === '' ? null : readPrefix(values.prefix)
    const address = readAddress(values.prefix)
    const elsewhere = address !== null && address.origin !== site.origin
    const whose = step === 'remove' ? null : await chosen(values.owner)
    const problems = [
      ...(prefix === null || elsewhere ? [{ field: 'prefix', text: elsewhere ? words.otherSite : words.prefix }] : []),
      ...(step === 'owner' && !whose ? [{ field: 'owner', text: words.owner }] : []),
    ]
    if (problems.length || prefix === null) return show(c, site, { values, version: form.text('version'), problems, status: 422 })
    const outcome = await transact(db, (tx) => setOwner(tx, { siteId: site.id, prefix, whose, changed: (stored) => hasChangedSince(form, stored) }))
    if (outcome !== 'done') return show(c, site, { values: { prefix, owner: values.owner || outcome.now.owner }, version: versionOf(outcome.now), status: 409 })
    return c.redirect(`${webSitePath(site.id)}?done=${step === 'remove' ? 'removed' : 'saved'}`, 303)
  })

  async function siteOf(c: HonoContext): Promise<Site | undefined> {
    const id = c.req.param('id') ?? ''
    return mayEditWebPages(actorOf(c)) && isId(id) ? findSite(db, id) : undefined
  }

  /** Only to whom feedback can come today; null for anything else. */
  async function chosen(value: string): Promise<Whose | null> {
    const person = (await peopleToAsk(db, today())).find(({ id }) => value === `person:${id}`)
    const unit = (await unitsToAsk(db, today())).find(({ id }) => value === `unit:${id}`)
    return person ? { personId: person.id, unitId: null } : unit ? { personId: null, unitId: unit.id } : null
  }

  async function show(c: HonoContext, site: Site, { values, version, problems = [], status = 200 }: Shown = {}): Promise<Response> {
    const actor = actorOf(c)
    const all = (await owners(db, today())).filter(({ siteId }) => siteId === site.id)
    const gets = await whoGets(db, all.map(({ id }) => id), today())
    // Of what is not there, or not any more, the form begins anew.
    const edited = all.find(({ prefix }) => prefix === (values?.prefix ?? c.req.query('prefix')))
    const stored = asValues(edited)
    const done = (['saved', 'removed'] as const).find((what) => what === c.req.query('done'))
    return page(c, (
      <SitePage
        {...{ actor, site, problems, done }} frame={await deskFrame(context, actor.language, webSitePath(site.id))} changed={status === 409}
        rows={all.map((owner, n) => ({ owner, gets: gets[n] ?? null, version: versionOf(asValues(owner)) }))} people={await peopleToAsk(db, today())} units={await unitsToAsk(db, today())}
        edited={edited?.prefix ?? null} values={values ?? { prefix: '', ...stored }} version={version ?? versionOf(stored)}
      />
    ), status)
  }

  return routes
}
