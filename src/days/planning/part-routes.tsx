// The desk's routes of what a plan is made of: its stops and its guests.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { typed, type FormValues } from '../../directory/forms/reading.ts'
import { isId } from '../../directory/id.ts'
import { listMunicipalities, listPlaces } from '../../directory/lists.sql.ts'
import { dayDesk, dayPath } from '../../day-paths.ts'
import { actorOf } from '../../staff/guard.ts'
import { findPromise } from '../../surveys/for-planned-days.ts'
import { shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import type { AskedDay } from '../asked-day.ts'
import { guestsOf, stopsOf } from '../parts.sql.ts'
import { isFixed } from './change-plan.ts'
import { inEach, named, nowIs } from './now-is.ts'
import { GuestPage, StopPage } from './pages/parts.tsx'
import { readStop, stopValues } from './stop-form.ts'
import { within, type Refused, type Status } from './within.tsx'
import { guestValues, readGuest, seenOfGuest, takeGuestAway, writeGuest } from './write-guest.ts'
import { seenOfStop, takeStopAway, writeStop } from './write-stop.ts'

type Shown = { values?: FormValues; seen?: string; problems?: Problem[]; refused?: Refused | null; status?: Status }

export function partRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const { today, by, toPlan, around } = within(context)
  const done = (c: HonoContext, { day }: AskedDay, what: string, at = '') => c.redirect(`${dayPath(day.id, '/plan')}?done=${what}${at}`, 303)
  const where = async () => ({ places: await listPlaces(db, today()), municipalities: await listMunicipalities(db) })

  routes.get(dayDesk.dayStop, async (c) => {
    const asked = await toPlan(c)
    return asked ? showStop(c, asked) : c.notFound()
  })

  routes.post(dayDesk.dayStop, async (c) => {
    const [form, asked, id] = [await readForm(c), await toPlan(c), c.req.param('stop')]
    if (!asked || !isNewOr(id)) return c.notFound()
    const { language } = actorOf(c)
    const was = { values: typed(form), seen: form.text('seen') }
    if (form.text('step') === 'remove') {
      const gone = await transact(db, (tx) => takeStopAway(tx, asked.day.id, { id, seen: was.seen }, by(c)))
      return gone === 'not-found' ? c.notFound() : saved(gone) ? done(c, asked, gone === 'done' ? 'removed' : gone) : showStop(c, asked, { refused: gone as Refused, status: 409 })
    }
    if (asked.state === 'closed') return showStop(c, asked, { ...was, refused: 'closed', status: 409 })
    const kept = (await stopsOf(db, asked.day.id)).find((one) => one.id === id)
    const read = readStop(form, await where(), { t: texts[language], language, today: today(), kept: kept?.heldOn ?? null })
    if (!read.ok) return showStop(c, asked, { ...was, problems: read.problems, status: 422 })
    const outcome = await transact(db, (tx) => writeStop(tx, asked.day.id, { id: id === 'new' ? null : id, stop: read.details, seen: was.seen }, by(c)))
    if (outcome === 'not-found') return c.notFound()
    if (outcome === 'outside') {
      const { firstOn, lastOn } = (await findPromise(db, asked.day.roundId))!
      return showStop(c, asked, { ...was, problems: [{ field: 'day', text: fill(texts[language].dayPlan.stop.problems.outside, { first: shortDay(firstOn, language), last: shortDay(lastOn, language) }) }], status: 422 })
    }
    return saved(outcome) ? done(c, asked, outcome === 'done' ? 'saved' : outcome, '#stops') : showStop(c, (await toPlan(c))!, { values: was.values, refused: outcome as Refused, status: 409 })
  })

  routes.get(dayDesk.dayGuest, async (c) => {
    const asked = await toPlan(c)
    return asked ? showGuest(c, asked) : c.notFound()
  })

  routes.post(dayDesk.dayGuest, async (c) => {
    const [form, asked, id] = [await readForm(c), await toPlan(c), c.req.param('guest')]
    if (!asked || !isNewOr(id)) return c.notFound()
    const { language } = actorOf(c)
    const was = { values: typed(form), seen: form.text('seen') }
    if (form.text('step') === 'remove') {
      const gone = await transact(db, (tx) => takeGuestAway(tx, asked.day.id, { id, seen: was.seen }, by(c)))
      return gone === 'not-found' ? c.notFound() : gone === 'done' ? done(c, asked, 'removed') : showGuest(c, asked, { refused: gone as Refused, status: 409 })
    }
    if (asked.state === 'closed') return showGuest(c, asked, { ...was, refused: 'closed', status: 409 })
    const read = readGuest(form, texts[language], language)
    if (!read.ok) return showGuest(c, asked, { ...was, problems: read.problems, status: 422 })
    const outcome = await transact(db, (tx) => writeGuest(tx, asked.day.id, { id: id === 'new' ? null : id, guest: read.details, seen: was.seen }, by(c)))
    if (outcome === 'not-found') return c.notFound()
    return outcome === 'done' ? done(c, asked, 'saved', '#guests') : showGuest(c, (await toPlan(c))!, { values: was.values, refused: outcome as Refused, status: 409 })
  })

  /** Of a stop that somebody else took away meanwhile the form is that of a new one, with what was typed. */
  async function showStop(c: HonoContext, asked: AskedDay, { values, seen, problems, refused, status = 200 }: Shown = {}): Promise<Response> {
    const id = c.req.param('stop')!
    const stop = (await stopsOf(db, asked.day.id)).find((one) => one.id === id) ?? null
    if (id !== 'new' && !stop && !values) return c.notFound()
    const { language } = actorOf(c)
    const { places, municipalities } = await where()
    const { stop: words } = texts[language].dayPlan
    const now = stop && values && refused === 'changed-meanwhile' ? nowIs([
      { name: 'place', label: words.place, said: named(places, language) }, { name: 'municipality', label: words.municipality, said: named(municipalities, language) }, ...inEach('where', words.where, texts[language]),
      { name: 'day', label: words.day }, { name: 'from', label: words.from }, { name: 'until', label: words.until },
    ], stopValues(stop), values) : []
    const [shown, version] = [values ?? (stop ? stopValues(stop) : {}), seen ?? (stop ? seenOfStop(stop) : '')]
    return page(c, <StopPage {...await around(c, asked, `/plan/stops/${stop ? id : 'new'}`, { problems, refused, now })} {...{ stop }} values={shown} seen={version} where={{ places, municipalities }} fixed={await isFixed(db, asked.day)} />, status)
  }

  async function showGuest(c: HonoContext, asked: AskedDay, { values, seen, problems, refused, status = 200 }: Shown = {}): Promise<Response> {
    const id = c.req.param('guest')!
    const guest = (await guestsOf(db, asked.day.id)).find((one) => one.id === id) ?? null
    if (id !== 'new' && !guest && !values) return c.notFound()
    const t = texts[actorOf(c).language]
    const { guest: words } = t.dayPlan
    const now = guest && values && refused === 'changed-meanwhile' ? nowIs([...inEach('name', words.name, t), ...inEach('about', words.about, t)], guestValues(guest), values) : []
    const [shown, version] = [values ?? (guest ? guestValues(guest) : {}), seen ?? (guest ? seenOfGuest(guest) : '')]
    return page(c, <GuestPage {...await around(c, asked, `/plan/guests/${guest ? id : 'new'}`, { problems, refused, now })} guestId={guest?.id ?? null} values={shown} seen={version} fixed={await isFixed(db, asked.day)} />, status)
  }

  return routes
}

const isNewOr = (id: string): boolean => id === 'new' || isId(id)

/** Whatever became of the days of the promise. */
const saved = (outcome: string): boolean => outcome === 'done' || outcome === 'followed' || outcome === 'apart'
