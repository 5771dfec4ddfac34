// Summaries of a council at the desk: which there are, and one as everybody will read it, with what whoever leads writes for it.
import { Hono, type Context as HonoContext } from 'hono'
import { councilDesk, panelPath } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { typed, type FormValues } from '../../directory/forms/reading.ts'
import { toldOf } from '../../feedback/warning/told.ts'
import type { Warning } from '../../feedback/warning/warning.ts'
import { deskFrame } from '../../frame.ts'
import { publicAddress } from '../../outreach/print/public-address.ts'
import { to } from '../../paths.ts'
import { lookBeforePublic } from '../../reports/monitoring/look.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { sendFile } from '../../web/send-file.ts'
import { askedPanel, type AskedPanel } from '../asked.ts'
import { withMembers } from '../named.ts'
import { summaryFile } from './file.ts'
import { readDraft, tracesVersion, valuesOf, writtenIn } from './form.ts'
import { newsOf } from './news.ts'
import { SummariesPage } from './pages/list.tsx'
import { SummaryPage, type SummaryDone } from './pages/desk.tsx'
import { readSummary, spanOf, spansOf, storedSummary } from './read-summary.ts'
import { summariesOf } from './summaries.sql.ts'
import type { Draft, Span, Told } from './summary.ts'
import { takeAwaySummary, writeSummary } from './write-summary.ts'

type Found = { asked: AskedPanel; span: Span }
type Shown = { values?: FormValues; draft?: Draft; problems?: Problem[]; status?: 200 | 409 | 422; changed?: boolean; warning?: Warning | null; warned?: string; done?: SummaryDone | null }

export function summaryRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  const at = () => ({ db, keys, today: dayOf(context.now()) })

  routes.get(councilDesk.panelSummary, async (c) => {
    const actor = actorOf(c)
    const asked = await askedPanel(db, c.req.param('id'), { actor, now: context.now(), to: 'see' })
    if (!asked) return c.notFound()
    return page(c, <SummariesPage {...{ actor, asked }} {...await spansOf(db, asked.panel.id)} stored={await summariesOf(db, asked.panel.id)} frame={await deskFrame(context, actor.language, panelPath(asked.panel.id, '/summary'))} />)
  })

  routes.get(councilDesk.panelSummaryOf, async (c) => {
    const found = await find(c, 'see')
    const done = (['saved', 'savedPublic', 'publishedNow', 'withdrawnNow'] as const).find((one) => one === c.req.query('done')) ?? null
    return found ? show(c, found, { done }) : c.notFound()
  })

  routes.post(councilDesk.panelSummaryOf, async (c) => {
    const [form, found] = [await readForm(c), await find(c, 'lead')]
    if (!found) return c.notFound()
    const { asked: { panel }, span } = found
    const [actor, now] = [actorOf(c), context.now()]
    const back = (done: SummaryDone) => c.redirect(`${panelPath(panel.id, `/summary/${span.key}`)}?done=${done}`, 303)
    if (form.text('step') === 'withdraw') return await transact(db, (tx) => takeAwaySummary(tx, panel, span, { actor, now })) === 'done' ? back('withdrawnNow') : c.notFound()
    const { stored, draft: before } = await storedSummary(at(), panel.id, span)
    const addresses = addressesOf(c, found)
    const told = await readSummary(at(), panel, span, before)
    const values = typed(form)
    const publish = form.text('step') === 'open'
    // What came of it meanwhile, nobody who publishes has seen.
    if (form.text('traces') !== tracesVersion(told)) return show(c, found, { values, status: 409, changed: true })
    const read = readDraft(form, told, { stored: before, addresses }, texts[actor.language], actor.language)
    if (!read.ok) return show(c, found, { values, problems: read.problems, status: 422 })
    const draft = read.details
    const anew = await readSummary(at(), panel, span, draft)
    const warned = form.text('warned')
    const warning = publish ? await lookBeforePublic(db, writtenIn(anew, newsIn(anew, addresses)), { warned, today: dayOf(now), nameTags: await context.nameTags(), more: (look) => withMembers(look, panel.seats) }) : null
    if (warning) return show(c, found, { values, draft, warning, warned: toldOf(warned, warning.kinds) })
    const outcome = await transact(db, (tx) => writeSummary(tx, panel, span, { draft, version: Number(form.text('version')) || 0, publish, addresses }, { actor, now, keys }))
    if (outcome === 'not-found') return c.notFound()
    if (outcome === 'changed-meanwhile') return show(c, found, { values, draft, status: 409, changed: true })
    return back(publish ? 'publishedNow' : stored?.stood && !stored.withdrawnOn ? 'savedPublic' : 'saved')
  })

  routes.get(councilDesk.panelSummaryFile, async (c) => {
    const found = await find(c, 'see')
    if (!found) return c.notFound()
    const { asked: { panel }, span } = found
    const { t, language, organisation } = await deskFrame(context, actorOf(c).language, panelPath(panel.id, '/summary'))
    const told = await readSummary(at(), panel, span, (await storedSummary(at(), panel.id, span)).draft)
    return sendFile(c, await summaryFile(told, { t, language, organisation: organisation.name, address: null, now: context.now() }, c.req.query('form')))
  })

  async function find(c: HonoContext, to: 'see' | 'lead'): Promise<Found | null> {
    const asked = await askedPanel(db, c.req.param('id'), { actor: actorOf(c), now: context.now(), to })
    const span = asked && await spanOf(db, asked.panel.id, c.req.param('span') ?? '')
    return asked && span ? { asked, span } : null
  }

  function addressesOf(c: HonoContext, { asked: { panel }, span }: Found): Record<'fi' | 'sv', string | null> {
    const own = publicAddress(context, c.req.url)
    const of = (language: 'fi' | 'sv') => own && new URL(to('councilYear', language, { panel: panel.id, season: span.key }), own).href
    return { fi: of('fi'), sv: of('sv') }
  }

  const newsIn = (told: Told, addresses: Record<'fi' | 'sv', string | null>) => ({ fi: newsOf(told, 'fi', addresses.fi), sv: newsOf(told, 'sv', addresses.sv) })

  async function show(c: HonoContext, found: Found, { values, draft, problems = [], status = 200, changed = false, warning = null, warned = '', done = null }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const { asked, span } = found
    const { stored, draft: kept } = await storedSummary(at(), asked.panel.id, span)
    const told = await readSummary(at(), asked.panel, span, draft ?? kept)
    const addresses = addressesOf(c, found)
    return page(c, (
      <SummaryPage
        {...{ actor, asked, span, told, stored, problems, changed, warning, warned, done, addresses }} today={dayOf(context.now())} values={values ?? valuesOf(told, addresses)} traces={tracesVersion(told)}
        frame={await deskFrame(context, actor.language, panelPath(asked.panel.id, `/summary/${span.key}`))}
      />
    ), status)
  }

  return routes
}
