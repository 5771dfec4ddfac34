// The desk's routes of research: who asks the council for volunteers, agreeing to it and taking that back, and the link for the researcher.
import { Hono, type Context as HonoContext } from 'hono'
import { councilDesk, panelPath, volunteersPath } from '../../council-paths.ts'
import { transact, type Tx } from '../../db/db.ts'
import { typed, type FormValues } from '../../directory/forms/reading.ts'
import { isId } from '../../directory/id.ts'
import { deskFrame } from '../../frame.ts'
import { handOf } from '../../staff/actor.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { typedDay } from '../../staff/day-field.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf, daysAfter } from '../../text/dates.ts'
import { texts, type Texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { pagedOf, pageQuery } from '../../web/paged.ts'
import { page } from '../../web/respond.tsx'
import { askedPanel, goesOn, type AskedPanel } from '../asked.ts'
import { meetingsFrom } from '../meetings.sql.ts'
import { askForVolunteers } from './ask-for-volunteers.ts'
import { agree, ownContact, withdraw } from './consent.ts'
import { readContact, readRequest } from './form.ts'
import { closeRequest, makeLink, stopLinks } from './link.ts'
import { ResearchFormPage } from './pages/form.tsx'
import { ResearchListPage } from './pages/list.tsx'
import { OneResearchPage } from './pages/one.tsx'
import { consentState, type Consent, type ResearchRequest } from './research.ts'
import { consentsOf, consentsTo, countRequests, findRequest, linksOf, requestsOn } from './research.sql.ts'

type Shown = { values?: FormValues; problems?: Problem[]; refused?: keyof Texts['panelResearch']['refused'] | null; link?: string; status?: 200 | 409 | 422 }

export function researchRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())
  const asked = (c: HonoContext, to: 'see' | 'lead'): Promise<AskedPanel | null> => askedPanel(db, c.req.param('id'), { actor: actorOf(c), now: context.now(), to })
  const words = (c: HonoContext) => { const { language } = actorOf(c); return { t: texts[language], language } }
  /** Everybody who sits there may volunteer; nobody does it in somebody's name. */
  const seatOf = (c: HonoContext, { panel }: AskedPanel) => { const actor = actorOf(c); return actor.deputy ? undefined : panel.seats.find(({ personId, part }) => personId === actor.personId && part !== 'secretary') }
  const of = (consents: Consent[], memberId: string | undefined) => consents.find((one) => one.memberId === memberId) ?? null

  routes.get(councilDesk.panelResearch, async (c) => {
    const found = await asked(c, 'see')
    if (!found) return c.notFound()
    const [actor, seat] = [actorOf(c), seatOf(c, found)]
    const paged = pagedOf(c.req.query('page'), await countRequests(db, found.panel.id))
    const own = new Map(seat ? (await consentsOf(db, seat.id)).map((one) => [one.requestId, one]) : [])
    const all = (await requestsOn(db, found.panel.id, paged)).map((request) => ({ request, own: seat ? consentState(own.get(request.id) ?? null) : null }))
    return page(c, <ResearchListPage frame={await deskFrame(context, actor.language, panelPath(found.panel.id, `/research${pageQuery(paged.page)}`))} {...{ actor, all, paged }} asked={found} today={today()} goesOn={goesOn(found.panel, today())} />)
  })

  routes.get(councilDesk.newResearch, async (c) => {
    const found = await asked(c, 'lead')
    return found && goesOn(found.panel, today()) ? showForm(c, found) : c.notFound()
  })

  routes.post(councilDesk.newResearch, async (c) => {
    const [form, found] = [await readForm(c), await asked(c, 'lead')]
    const id = form.text('id')
    if (!found || !isId(id) || !goesOn(found.panel, today())) return c.notFound()
    const read = readRequest(form, { meetings: await meetings(found), today: today() }, words(c))
    if (!read.ok) return showForm(c, found, { ...read, status: 422 })
    const asking = await transact(db, (tx) => askForVolunteers(tx, { id, panelId: found.panel.id, details: read.read }, { by: handOf(actorOf(c)), on: today() }))
    return back(c, found, asking, 'asked')
  })

  routes.get(councilDesk.oneResearch, async (c) => {
    const [found, request] = await one(c)
    return found && request ? show(c, found, request) : c.notFound()
  })

  routes.post(councilDesk.oneResearch, async (c) => {
    const form = await readForm(c)
    const [found, request] = await one(c)
    if (!found || !request) return c.notFound()
    const [step, now, at] = [form.text('step'), context.now(), { panelId: found.panel.id, requestId: request.id }]
    if (step === 'agree' || step === 'withdraw') {
      const seat = seatOf(c, found)
      return !seat ? c.notFound() : step === 'agree' ? agreed(c, found, request, form, seat.id) : withdrawn(c, found, request, seat.id, null)
    }
    // On paper, or told to the secretary, who says so.
    if (step === 'agree-for' || step === 'withdraw-for') {
      const member = found.isSecretary ? found.panel.seats.find(({ id, part }) => id === form.text('member') && part !== 'secretary') : undefined
      return !member ? c.notFound() : step === 'agree-for' ? agreed(c, found, request, form, member.id) : withdrawn(c, found, request, member.id, 'withdrawn')
    }
    if (!found.leads) return c.notFound()
    if (step === 'link') {
      const made = await noted(c, 'link', (tx) => makeLink(tx, { ...at, seen: form.text('seen') }, now))
      if (made === 'not-found') return c.notFound()
      // Shown here and nowhere again.
      return typeof made === 'string' ? show(c, found, request, { refused: made, status: 409 }) : show(c, found, request, { link: new URL(volunteersPath(made.token), context.settings.PUBLIC_URL ?? c.req.url).href })
    }
    const outcome = step === 'stop-link' ? await noted(c, 'stop', (tx) => stopLinks(tx, at, now)) : step === 'close' ? await noted(c, 'close', (tx) => closeRequest(tx, at, now)) : 'not-found'
    return outcome === 'done' ? back(c, found, request.id, step === 'close' ? 'closed' : 'stopped') : c.notFound()
  })

  /** `step`: for the audit; null where somebody decides for themselves, which is written down nowhere but for themselves. */
  const noted = <Outcome,>(c: HonoContext, step: string | null, work: (tx: Tx) => Promise<Outcome>): Promise<Outcome> => transact(db, async (tx) => {
    const outcome = await work(tx)
    if (step && (typeof outcome !== 'string' || outcome === 'done' || outcome === 'after-shown')) await record(tx, { what: 'panel-volunteers-changed', by: actorOf(c), detail: { step } }, context.now())
    return outcome
  })

  async function agreed(c: HonoContext, found: AskedPanel, request: ResearchRequest, form: Form, memberId: string): Promise<Response> {
    const read = readContact(form, request.passes, words(c))
    if (!read.ok) return show(c, found, request, { ...read, status: 422 })
    const onPaper = form.text('step') === 'agree-for'
    const outcome = await noted(c, onPaper ? 'noted' : null, (tx) => agree(tx, keys, { panelId: found.panel.id, requestId: request.id, memberId }, { contact: read.read, onPaper }, context.now()))
    if (outcome === 'not-found') return c.notFound()
    return outcome === 'over' ? show(c, found, request, { values: typed(form), refused: 'over', status: 409 }) : back(c, found, request.id, onPaper ? 'noted' : 'agreed')
  }

  async function withdrawn(c: HonoContext, found: AskedPanel, request: ResearchRequest, memberId: string, step: 'withdrawn' | null): Promise<Response> {
    const outcome = await noted(c, step, (tx) => withdraw(tx, { panelId: found.panel.id, requestId: request.id, memberId }, found.panel.language, context.now()))
    return outcome === 'not-found' ? c.notFound() : back(c, found, request.id, outcome === 'done' ? 'withdrawn' : 'withdrawnAfter')
  }

  async function one(c: HonoContext): Promise<[AskedPanel | null, ResearchRequest | null]> {
    const found = await asked(c, 'see')
    return [found, found && await findRequest(db, found.panel.id, c.req.param('request') ?? '')]
  }

  const meetings = (found: AskedPanel) => meetingsFrom(db, found.panel.id, daysAfter(today(), -60))

  async function showForm(c: HonoContext, found: AskedPanel, { values, problems = [], status = 200 }: Shown = {}): Promise<Response> {
    const actor = actorOf(c)
    const first = { 'passes-name': 'yes', 'passes-telephone': 'yes', until: typedDay(daysAfter(today(), 90)) }
    return page(c, (
      <ResearchFormPage frame={await deskFrame(context, actor.language, panelPath(found.panel.id, '/research/new'))} {...{ actor, problems }} asked={found} values={values ?? first} meetings={await meetings(found)} id={values?.['id'] || crypto.randomUUID()} />
    ), status)
  }

  async function show(c: HonoContext, found: AskedPanel, request: ResearchRequest, { values = {}, problems = [], refused = null, link, status = 200 }: Shown = {}): Promise<Response> {
    const [actor, seat] = [actorOf(c), seatOf(c, found)]
    const consents = await consentsTo(db, request.id)
    return page(c, (
      <OneResearchPage
        frame={await deskFrame(context, actor.language, panelPath(found.panel.id, `/research/${request.id}`))} {...{ actor, request, consents, values, problems, refused, link }} asked={found} today={today()} now={context.now()} links={await linksOf(db, request.id)}
        own={seat ? { consent: of(consents, seat.id), contact: await ownContact(db, keys, request, seat.id, today()) } : null} done={status === 200 && !link ? c.req.query('done') : undefined}
      />
    ), status)
  }

  const back = (c: HonoContext, { panel }: AskedPanel, id: string, done: string) => c.redirect(`${panelPath(panel.id, `/research/${id}`)}?done=${done}`, 303)

  return routes
}
