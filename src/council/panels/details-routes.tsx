// The desk's routes by which a council is founded, said what it is, led and ended.
import { Hono, type Context as HonoContext } from 'hono'
import { panelPath } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { typed, type FormValues } from '../../directory/forms/reading.ts'
import { deskFrame } from '../../frame.ts'
import { councilDesk } from '../../council-paths.ts'
import { mayKeepPanels } from '../../staff/council-duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import type { AskedPanel } from '../asked.ts'
import { changeDetails, endPanel, foundPanel, nameLead, seenOfPanel } from './found-panel.ts'
import { staffWithSignIn } from './members.sql.ts'
import { DetailsPage, EndPanelPage, LeadPage, NewPanelPage } from './pages/founding.tsx'
import { panelValues, readLead, readPanel } from './panel-form.ts'
import { within, type Refused, type Status } from './within.tsx'

type Shown = { values?: FormValues; seen?: string; problems?: Problem[]; refused?: Refused | null; status?: Status }

export function panelDetailsRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const { today, by, panelTo, around } = within(context)
  const toKeep = async (c: HonoContext): Promise<AskedPanel | null> => (mayKeepPanels(actorOf(c)) ? panelTo(c, 'keep') : null)

  routes.get(councilDesk.newPanel, (c) => showNew(c))

  routes.post(councilDesk.newPanel, async (c) => {
    const form = await readForm(c)
    const actor = actorOf(c)
    if (!mayKeepPanels(actor)) return c.notFound()
    const [details, lead] = [readPanel(form, actor.language), readLead(form, await staffWithSignIn(db, today()), actor.language)]
    if (!details.ok || !lead.ok) return showNew(c, { values: typed(form), problems: [...(details.ok ? [] : details.problems), ...(lead.ok ? [] : lead.problems)], status: 422 })
    const id = await transact(db, (tx) => foundPanel(tx, details.details, lead.details, by(c)))
    return id === 'not-staff' ? showNew(c, { values: typed(form), refused: id, status: 409 }) : c.redirect(`${panelPath(id, '/details')}?done=founded`, 303)
  })

  routes.get(councilDesk.panelDetails, async (c) => {
    const asked = await panelTo(c, 'keep')
    return asked ? showDetails(c, asked) : c.notFound()
  })

  routes.post(councilDesk.panelDetails, async (c) => {
    const [form, asked] = [await readForm(c), await panelTo(c, 'keep')]
    if (!asked) return c.notFound()
    const read = readPanel(form, actorOf(c).language)
    if (!read.ok) return showDetails(c, asked, { values: typed(form), seen: form.text('seen'), problems: read.problems, status: 422 })
    const outcome = await transact(db, (tx) => changeDetails(tx, asked.panel.id, read.details, form.text('seen'), by(c)))
    return outcome === 'done' ? done(c, asked) : showDetails(c, (await panelTo(c, 'keep'))!, { values: typed(form), refused: outcome, status: 409 })
  })

  for (const part of ['chair', 'secretary'] as const) {
    const path = `${councilDesk.panelDetails}/${part}`
    routes.get(path, async (c) => {
      const asked = await toKeep(c)
      return asked ? showLead(c, asked, part) : c.notFound()
    })

    routes.post(path, async (c) => {
      const [form, asked] = [await readForm(c), await toKeep(c)]
      if (!asked) return c.notFound()
      const read = readLead(form, await staffWithSignIn(db, today()), actorOf(c).language)
      if (!read.ok) return showLead(c, asked, part, { values: typed(form), problems: read.problems, status: 422 })
      const outcome = await transact(db, (tx) => nameLead(tx, asked.panel.id, { ...read.details, part, seen: form.text('seat') }, by(c)))
      return outcome === 'done' ? done(c, asked) : showLead(c, (await toKeep(c))!, part, { values: typed(form), refused: outcome, status: 409 })
    })
  }

  routes.get(councilDesk.panelEnd, async (c) => {
    const asked = await toKeep(c)
    return asked && !asked.panel.endedOn ? showEnd(c, asked) : c.notFound()
  })

  routes.post(councilDesk.panelEnd, async (c) => {
    const [form, asked] = [await readForm(c), await toKeep(c)]
    if (!asked) return c.notFound()
    const why = form.text('why')
    const { problems: words } = texts[actorOf(c).language].panelPeople.details
    if (!why || why.length > 300) return showEnd(c, asked, { values: { why }, problems: [{ field: 'why', text: words.why }], status: 422 })
    await transact(db, (tx) => endPanel(tx, context.keys, asked.panel.id, why, by(c)))
    return done(c, asked, 'ended')
  })

  const done = (c: HonoContext, { panel }: AskedPanel, what = 'saved') => c.redirect(`${panelPath(panel.id, '/details')}?done=${what}`, 303)

  async function showNew(c: HonoContext, { values = { language: 'fi' }, problems, refused, status = 200 }: Shown = {}): Promise<Response> {
    const actor = actorOf(c)
    if (!mayKeepPanels(actor)) return c.notFound()
    const frame = await deskFrame(context, actor.language, councilDesk.newPanel)
    return page(c, <NewPanelPage {...{ frame, actor, values }} told={{ problems, refused: refused ? frame.t.panelPeople.refused[refused] : null }} people={await staffWithSignIn(db, today())} />, status)
  }

  async function showDetails(c: HonoContext, asked: AskedPanel, { values = panelValues(asked.panel), seen = seenOfPanel(asked.panel), problems, refused, status = 200 }: Shown = {}): Promise<Response> {
    return page(c, <DetailsPage {...await around(c, asked, panelPath(asked.panel.id, '/details'), { problems, refused })} {...{ values, seen }} people={await staffWithSignIn(db, today())} />, status)
  }

  async function showLead(c: HonoContext, asked: AskedPanel, part: 'chair' | 'secretary', { values = {}, problems, refused, status = 200 }: Shown = {}): Promise<Response> {
    return page(c, <LeadPage {...await around(c, asked, panelPath(asked.panel.id, `/details/${part}`), { problems, refused })} {...{ part, values }} people={await staffWithSignIn(db, today())} />, status)
  }

  async function showEnd(c: HonoContext, asked: AskedPanel, { values = {}, problems, status = 200 }: Shown = {}): Promise<Response> {
    return page(c, <EndPanelPage {...await around(c, asked, panelPath(asked.panel.id, '/details/end'), { problems })} typed={values['why'] ?? ''} />, status)
  }

  return routes
}
