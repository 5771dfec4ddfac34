// The identified room for whoever asks about their own records. It is entered by strong identification, and what is asked here is somebody's own:
// of another's request there is nothing to be found.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../db/db.ts'
import { isId } from '../directory/id.ts'
import { listUnits } from '../directory/lists.sql.ts'
import { organisation } from '../directory/organisation.sql.ts'
import { organisationText } from '../directory/organisation-texts.ts'
import { publicFrame } from '../frame.ts'
import { pattern, to } from '../paths.ts'
import { dayOf } from '../text/dates.ts'
import { languages, type Language } from '../text/language.ts'
import type { Context } from '../web/context.ts'
import { readForm, type Form } from '../web/form.ts'
import type { PageFrame, Problem } from '../web/page.ts'
import { page } from '../web/respond.tsx'
import { ask } from './ask.ts'
import { makeBroker } from './broker.ts'
import { roomEntranceRoutes } from './entrance.tsx'
import { fromForm, nothingTyped, readRequest, readText, writtenIn, type Typed } from './form.ts'
import { guestOf, type Guest } from './guest.ts'
import { ownRequest, ownRequests, takeBack, writeMore } from './maker.ts'
import { NewRequestPage } from './pages/new.tsx'
import { DecisionLetter, EmptyForm } from './pages/paper.tsx'
import { PrintedPage } from './pages/printed.tsx'
import { RequestPage } from './pages/request.tsx'
import { RoomPage } from './pages/room.tsx'
import { UnsentPage } from './pages/unsent.tsx'
import type { InventedClient } from './session.ts'

export function roomRoutes(context: Context, { invented, log }: { invented: readonly InventedClient[]; log: (line: string) => void }): Hono {
  const { db, keys, settings, now } = context
  const routes = new Hono()
  const broker = makeBroker(settings, now, log)
  const way = !context.room ? null : broker ? 'broker' as const : context.demo && invented.length ? invented : null
  routes.route('/', roomEntranceRoutes(context, { broker, invented }))
  const by = ({ client }: Guest) => ({ client, keys, now: now() })

  /** Whoever is not signed in gets no further, and what they had typed back. */
  const inside = (language: Language, work: (c: HonoContext, guest: Guest, form: Form | null) => Promise<Response>) => async (c: HonoContext): Promise<Response> => {
    const [guest, form] = [await guestOf(context, c.req.header('cookie') ?? ''), c.req.method === 'POST' ? await readForm(c) : null]
    if (guest) return work(c, guest, form)
    if (!form) return c.redirect(`${to('records', language)}?said=over`, 303)
    const typed = [...writtenIn(fromForm(form.text)), form.text('text')].filter(Boolean)
    return page(c, <UnsentPage frame={await publicFrame(context, language, 'records')} unsent={typed} />, 401)
  }

  for (const language of languages) {
    routes.get(pattern('records', language), async (c) => {
      const guest = await guestOf(context, c.req.header('cookie') ?? '')
      const said = (['signed-out', 'over'] as const).find((one) => one === c.req.query('said')) ?? null
      const signedIn = guest && { name: guest.client.name, requests: await ownRequests(guest.room, by(guest)) }
      const frame = await publicFrame(context, language, 'records')
      return page(c, <RoomPage {...{ frame, way, signedIn }} said={guest ? null : said} today={dayOf(now())} idleMinutes={settings.RECORDS_IDLE_MINUTES} />)
    })

    routes.get(pattern('recordsPaper', language), async (c) => {
      const frame = await publicFrame(context, language, 'recordsPaper')
      return page(c, <PrintedPage frame={frame} title={frame.t.records.paper.title} lang={language}><EmptyForm frame={frame} /></PrintedPage>)
    })

    routes.get(pattern('recordsNew', language), inside(language, (c, guest) => showForm(c, guest, language, { typed: nothingTyped() })))
    routes.post(pattern('recordsNew', language), inside(language, async (c, guest, form) => {
      const typed = fromForm(form!.text)
      if (form!.text('step') === 'switch') return showForm(c, guest, language, { typed })
      const frame = await publicFrame(context, language, 'recordsNew')
      const { problems, read, typed: again } = readRequest(form!, (await unitChoices()).map(({ id }) => id), frame.t)
      if (!read) return showForm(c, guest, language, { typed: again, problems })
      const made = await transact(guest.room, (tx) => ask(tx, { ...read, language }, { client: guest.client }, { keys, now: now() }))
      if (!made) return showForm(c, guest, language, { typed: { ...typed, once: crypto.randomUUID() }, problems: [{ field: 'wrong', text: frame.t.records.problems.stale }] })
      return c.redirect(to('recordsRequest', language, { request: made.id }, { said: 'sent' }), 303)
    }))

    routes.get(pattern('recordsRequest', language), inside(language, (c, guest) => showRequest(c, guest, language, {})))
    routes.post(pattern('recordsRequest', language), inside(language, async (c, guest, form) => {
      const id = c.req.param('request') ?? ''
      if (!isId(id)) return c.notFound()
      const { t } = await publicFrame(context, language, 'records')
      const step = form!.text('step')
      const { text, problems } = readText(form!, 'text', { missing: t.records.problems.text, t })
      const typed = { text, once: isId(form!.text('once')) ? form!.text('once') : crypto.randomUUID() }
      if (step !== 'take-back' && problems.length) return showRequest(c, guest, language, { typed, problems })
      const done = await transact(guest.room, (tx) =>
        (step === 'take-back' ? takeBack(tx, id, { ...by(guest), keepMonths: settings.RECORDS_KEEP_MONTHS }) : writeMore(tx, id, typed, by(guest))))
      if (done === 'not-found') return c.notFound()
      if (done === 'too-late') return showRequest(c, guest, language, { said: 'too-late' })
      return c.redirect(to('recordsRequest', language, { request: id }, { said: step === 'take-back' ? undefined : 'written' }), 303)
    }))

    routes.get(pattern('recordsLetter', language), inside(language, async (c, guest) => {
      const request = await own(c, guest)
      if (!request?.outcome || request.outcome === 'withdrawn') return c.notFound()
      const frameIn = (which: Language) => publicFrame(context, which, 'recordsLetter', { request: request.id })
      // As it was given: in the language of the request.
      const letter = await frameIn(request.language)
      const frame = await frameIn(language)
      return page(c, <PrintedPage frame={frame} title={frame.t.records.letter.title} lang={request.language}><DecisionLetter frame={letter} request={request} further={await further(letter)} /></PrintedPage>)
    }))
  }

  const unitChoices = () => listUnits(db, dayOf(now()))
  const own = (c: HonoContext, guest: Guest) => {
    const id = c.req.param('request') ?? ''
    return isId(id) ? ownRequest(guest.room, id, by(guest)) : Promise.resolve(null)
  }
  const further = async ({ t, language }: PageFrame) => organisationText(await organisation(db), t, 'recordsAppeal', language)

  async function showForm(c: HonoContext, guest: Guest, language: Language, { typed, problems = [] }: { typed: Typed; problems?: Problem[] }): Promise<Response> {
    const frame = await publicFrame(context, language, 'recordsNew')
    return page(c, <NewRequestPage {...{ frame, typed, problems }} name={guest.client.name} units={await unitChoices()} />, problems.length ? 422 : 200)
  }

  type Shown = { typed?: { text: string; once: string }; problems?: Problem[]; said?: 'too-late' }

  async function showRequest(c: HonoContext, guest: Guest, language: Language, { typed = { text: '', once: crypto.randomUUID() }, problems = [], said }: Shown): Promise<Response> {
    const request = await own(c, guest)
    if (!request) return c.notFound()
    const frame = await publicFrame(context, language, 'recordsRequest', { request: request.id })
    const told = said ?? (['sent', 'written'] as const).find((one) => one === c.req.query('said')) ?? null
    return page(c, <RequestPage {...{ frame, request, typed, problems }} said={told} name={guest.client.name} further={await further(frame)} today={dayOf(now())} />, problems.length ? 422 : said ? 409 : 200)
  }

  return routes
}
