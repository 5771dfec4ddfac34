// The desk's routes of a plan: the plan itself, what is said of the day, its stops and its guests.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { typed, type FormValues } from '../../directory/forms/reading.ts'
import { listMunicipalities, listPlaces } from '../../directory/lists.sql.ts'
import { dayDesk, dayPath } from '../../day-paths.ts'
import { actorOf } from '../../staff/guard.ts'
import { findPromise } from '../../surveys/for-planned-days.ts'
import { shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { versionOf } from '../../web/version.ts'
import type { AskedDay } from '../asked-day.ts'
import { guestsOf, municipalitiesOf, stationsOf, stopsOf, thingsOf } from '../parts.sql.ts'
import { isFixed, type Planned } from './change-plan.ts'
import { chooseMunicipalities, seenOfIds } from './invite.ts'
import { nameHost, takeHostAway } from './name-host.ts'
import { addToTake, leaveBehind, pack, seenOfThings } from './pack.ts'
import { DetailsPage } from './pages/new.tsx'
import { GuestPage, StopPage } from './pages/parts.tsx'
import { PlanOfDayPage } from './pages/plan.tsx'
import { hostsOf, staffToHost } from './plan.sql.ts'
import { readStop, stopValues } from './stop-form.ts'
import { keptBy } from './throw-away.ts'
import { within, type Refused, type Status } from './within.tsx'
import { detailsValues, readSaid, writeDetails } from './write-details.ts'
import { guestValues, readGuest, seenOfGuest, takeGuestAway, writeGuest } from './write-guest.ts'
import { seenOfStop, takeStopAway, writeStop } from './write-stop.ts'

type Shown = { values?: FormValues; seen?: string; problems?: Problem[]; refused?: Refused | null; status?: Status; ticked?: Form }

export function planRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const { today, by, toPlan, around } = within(context)
  /** To the plan, with what was done; null where it was not. */
  const after = (c: HonoContext, { day }: AskedDay, outcome: string, { done = 'saved', at = '' } = {}): Response | null =>
    (outcome === 'done' ? c.redirect(`${dayPath(day.id, '/plan')}?done=${done}${at}`, 303) : null)

  routes.get(dayDesk.dayPlan, async (c) => {
    const asked = await toPlan(c)
    return !asked ? c.notFound() : showPlan(c, asked)
  })

  routes.post(dayDesk.dayPlan, async (c) => {
    const [form, asked] = [await readForm(c), await toPlan(c)]
    if (!asked) return c.notFound()
    const acted = await act(c, form, asked.day.id)
    if (acted === 'not-found') return c.notFound()
    if (typeof acted !== 'string') return showPlan(c, asked, { values: typed(form), problems: acted, status: 422 })
    return after(c, asked, acted, { done: form.text('step').startsWith('un') ? 'removed' : 'saved', at: anchors[form.text('step')] ?? '' }) ?? showPlan(c, asked, { values: typed(form), ticked: form, refused: acted as Refused, status: 409 })
  })

  function act(c: HonoContext, form: Form, id: string): Promise<Planned | Problem[]> | Problem[] | 'not-found' {
    const { problems: words } = texts[actorOf(c).language].dayPlan.plan
    const host = { personId: form.text('person'), stationId: form.text('station') || null }
    const thing = form.text('thing')
    switch (form.text('step')) {
      case 'served': return transact(db, (tx) => chooseMunicipalities(tx, id, { ids: form.all('served'), seen: form.text('seen') }, by(c)))
      case 'host': return host.personId ? transact(db, (tx) => nameHost(tx, id, host, by(c))) : [{ field: 'person', text: words.person }]
      case 'unhost': return transact(db, (tx) => takeHostAway(tx, id, host, by(c)))
      case 'packed': return transact(db, (tx) => pack(tx, id, { packed: form.all('packed'), seen: form.text('seen') }, by(c)))
      case 'thing': return thing && thing.length <= 200 ? transact(db, (tx) => addToTake(tx, id, thing, by(c))) : [{ field: 'thing', text: words.thing }]
      case 'unthing': return transact(db, (tx) => leaveBehind(tx, id, form.text('id'), by(c)))
      default: return 'not-found'
    }
  }

  routes.get(dayDesk.dayDetails, async (c) => {
    const asked = await toPlan(c)
    return asked ? showDetails(c, asked) : c.notFound()
  })

  routes.post(dayDesk.dayDetails, async (c) => {
    const [form, asked] = [await readForm(c), await toPlan(c)]
    if (!asked) return c.notFound()
    const was = { values: typed(form), seen: form.text('seen') }
    const read = readSaid(form, actorOf(c).language)
    if (!read.ok) return showDetails(c, asked, { ...was, problems: read.problems, status: 422 })
    const outcome = await transact(db, (tx) => writeDetails(tx, asked.day.id, read.details, was.seen, by(c)))
    if (outcome === 'not-found') return c.notFound()
    return after(c, asked, outcome) ?? showDetails(c, (await toPlan(c))!, { values: was.values, refused: outcome as Refused, status: 409 })
  })

  routes.get(dayDesk.dayStop, async (c) => {
    const asked = await toPlan(c)
    return asked ? showStop(c, asked) : c.notFound()
  })

  routes.post(dayDesk.dayStop, async (c) => {
    const [form, asked, id] = [await readForm(c), await toPlan(c), c.req.param('stop')]
    if (!asked) return c.notFound()
    const { language } = actorOf(c)
    const was = { values: typed(form), seen: form.text('seen') }
    if (form.text('step') === 'remove') {
      const gone = await transact(db, (tx) => takeStopAway(tx, asked.day.id, { id, seen: was.seen }, by(c)))
      return gone === 'not-found' ? c.notFound() : after(c, asked, gone, { done: 'removed' }) ?? showStop(c, asked, { refused: gone as Refused, status: 409 })
    }
    const read = readStop(form, await where(), { t: texts[language], language, today: today() })
    if (!read.ok) return showStop(c, asked, { ...was, problems: read.problems, status: 422 })
    const outcome = await transact(db, (tx) => writeStop(tx, asked.day.id, { id: id === 'new' ? null : id, stop: read.details, seen: was.seen }, by(c)))
    if (outcome === 'not-found') return c.notFound()
    if (outcome === 'outside') {
      const { firstOn, lastOn } = (await findPromise(db, asked.day.roundId))!
      return showStop(c, asked, { ...was, problems: [{ field: 'day', text: fill(texts[language].dayPlan.stop.problems.outside, { first: shortDay(firstOn, language), last: shortDay(lastOn, language) }) }], status: 422 })
    }
    return after(c, asked, outcome, { at: '#stops' }) ?? showStop(c, asked, { values: was.values, refused: outcome as Refused, status: 409 })
  })

  routes.get(dayDesk.dayGuest, async (c) => {
    const asked = await toPlan(c)
    return asked ? showGuest(c, asked) : c.notFound()
  })

  routes.post(dayDesk.dayGuest, async (c) => {
    const [form, asked, id] = [await readForm(c), await toPlan(c), c.req.param('guest')]
    if (!asked) return c.notFound()
    const { language } = actorOf(c)
    const was = { values: typed(form), seen: form.text('seen') }
    if (form.text('step') === 'remove') {
      const gone = await transact(db, (tx) => takeGuestAway(tx, asked.day.id, { id, seen: was.seen }, by(c)))
      return gone === 'not-found' ? c.notFound() : after(c, asked, gone, { done: 'removed' }) ?? showGuest(c, asked, { refused: gone as Refused, status: 409 })
    }
    const read = readGuest(form, texts[language], language)
    if (!read.ok) return showGuest(c, asked, { ...was, problems: read.problems, status: 422 })
    const outcome = await transact(db, (tx) => writeGuest(tx, asked.day.id, { id: id === 'new' ? null : id, guest: read.details, seen: was.seen }, by(c)))
    if (outcome === 'not-found') return c.notFound()
    return after(c, asked, outcome, { at: '#guests' }) ?? showGuest(c, asked, { values: was.values, refused: outcome as Refused, status: 409 })
  })

  const where = async () => ({ places: await listPlaces(db, today()), municipalities: await listMunicipalities(db) })

  async function showPlan(c: HonoContext, asked: AskedDay, { values = {}, problems, refused, ticked, status = 200 }: Shown = {}): Promise<Response> {
    const { id } = asked.day
    const [things, served] = [await thingsOf(db, id), (await municipalitiesOf(db, id)).map((one) => one.id)]
    const was = (step: string): string[] | null => (ticked?.text('step') === step ? ticked.all(step) : null)
    const [wasPacked, wasServed] = [was('packed'), was('served')]
    return page(c, (
      <PlanOfDayPage
        {...await around(c, asked, '/plan', { problems, refused })}
        parts={{
          things: wasPacked ? things.map((one) => ({ ...one, packed: wasPacked.includes(one.id) })) : things, served: wasServed ?? served, stops: await stopsOf(db, id), guests: await guestsOf(db, id), stations: await stationsOf(db, id), hosts: await hostsOf(db, id, today()), staff: await staffToHost(db, today()),
          municipalities: await listMunicipalities(db), seen: { served: seenOfIds(served), things: seenOfThings(things) },
          typed: { thing: values['thing'] ?? '', person: values['person'] ?? '', station: values['station'] ?? '' }, mayThrowAway: !await keptBy(db, asked.day),
        }}
      />
    ), status)
  }

  async function showDetails(c: HonoContext, asked: AskedDay, { values = detailsValues(asked.day), seen = versionOf(detailsValues(asked.day)), problems, refused, status = 200 }: Shown = {}): Promise<Response> {
    return page(c, <DetailsPage {...await around(c, asked, '/plan/details', { problems, refused })} {...{ values, seen }} />, status)
  }

  async function showStop(c: HonoContext, asked: AskedDay, { values, seen, problems, refused, status = 200 }: Shown = {}): Promise<Response> {
    const id = c.req.param('stop')!
    const stop = (await stopsOf(db, asked.day.id)).find((one) => one.id === id) ?? null
    if (id !== 'new' && !stop) return c.notFound()
    const [shown, version] = [values ?? (stop ? stopValues(stop) : {}), seen ?? (stop ? seenOfStop(stop) : '')]
    return page(c, <StopPage {...await around(c, asked, `/plan/stops/${id}`, { problems, refused })} {...{ stop }} values={shown} seen={version} where={await where()} fixed={await isFixed(db, asked.day)} />, status)
  }

  async function showGuest(c: HonoContext, asked: AskedDay, { values, seen, problems, refused, status = 200 }: Shown = {}): Promise<Response> {
    const id = c.req.param('guest')!
    const guest = (await guestsOf(db, asked.day.id)).find((one) => one.id === id) ?? null
    if (id !== 'new' && !guest) return c.notFound()
    const [shown, version] = [values ?? (guest ? guestValues(guest) : {}), seen ?? (guest ? seenOfGuest(guest) : '')]
    return page(c, <GuestPage {...await around(c, asked, `/plan/guests/${id}`, { problems, refused })} guestId={guest?.id ?? null} values={shown} seen={version} fixed={await isFixed(db, asked.day)} />, status)
  }

  return routes
}

/** Where on the page the plan goes on after a press. */
const anchors: Record<string, string> = { served: '#municipalities', host: '#hosts', unhost: '#hosts', packed: '#things', thing: '#things', unthing: '#things' }
