// The desk's routes of a plan: the plan itself, and what is said of the day.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { typed, type FormValues } from '../../directory/forms/reading.ts'
import { listMunicipalities } from '../../directory/lists.sql.ts'
import { dayDesk, dayPath } from '../../day-paths.ts'
import { actorOf } from '../../staff/guard.ts'
import { inLanguage } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { versionOf } from '../../web/version.ts'
import type { AskedDay } from '../asked-day.ts'
import { guestsOf, municipalitiesOf, stationsOf, stopsOf, thingsOf } from '../parts.sql.ts'
import type { Planned } from './change-plan.ts'
import { planOfDay } from './for-day-page.ts'
import { chooseMunicipalities, seenOfIds } from './invite.ts'
import { thingWords } from '../things.ts'
import { inEach, nowIs, type NowIs } from './now-is.ts'
import { nameHost, takeHostAway } from './name-host.ts'
import { addToTake, leaveBehind, pack, seenOfThings } from './pack.ts'
import { DetailsPage } from './pages/new.tsx'
import { PlanOfDayPage } from './pages/plan.tsx'
import { hostsOf, staffToHost } from './plan.sql.ts'
import { keptBy } from './throw-away.ts'
import { within, type Refused, type Status } from './within.tsx'
import { detailsValues, readSaid, writeDetails } from './write-details.ts'

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
    const acted = asked.state === 'closed' && Object.hasOwn(anchors, form.text('step')) ? 'closed' : await act(c, form, asked.day.id)
    if (acted === 'not-found') return c.notFound()
    if (typeof acted !== 'string') return showPlan(c, asked, { values: typed(form), problems: acted, status: 422 })
    return after(c, asked, acted, { done: form.text('step').startsWith('un') ? 'removed' : 'saved', at: anchors[form.text('step')] ?? '' }) ?? showPlan(c, (await toPlan(c))!, { values: typed(form), ticked: form, refused: acted as Refused, status: 409 })
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
    if (asked.state === 'closed') return showDetails(c, asked, { ...was, refused: 'closed', status: 409 })
    const read = readSaid(form, actorOf(c).language)
    if (!read.ok) return showDetails(c, asked, { ...was, problems: read.problems, status: 422 })
    const outcome = await transact(db, (tx) => writeDetails(tx, asked.day.id, read.details, was.seen, by(c)))
    if (outcome === 'not-found') return c.notFound()
    return after(c, asked, outcome) ?? showDetails(c, (await toPlan(c))!, { values: was.values, refused: outcome as Refused, status: 409 })
  })

  async function showPlan(c: HonoContext, asked: AskedDay, { values = {}, problems, refused, ticked, status = 200 }: Shown = {}): Promise<Response> {
    const { id } = asked.day
    const [things, served] = [await thingsOf(db, id), (await municipalitiesOf(db, id)).map((one) => one.id)]
    const was = (step: string): string[] | null => (ticked?.text('step') === step ? ticked.all(step) : null)
    const [wasPacked, wasServed] = [was('packed'), was('served')]
    const municipalities = await listMunicipalities(db)
    const { language } = actorOf(c)
    const t = texts[language]
    const now: NowIs = refused !== 'changed-meanwhile' ? [] : wasServed
      ? [{ label: t.dayPlan.plan.served, text: municipalities.filter((one) => served.includes(one.id)).map(({ name }) => inLanguage(name, language)).join(', ') }]
      : [{ label: t.dayPlan.plan.things, text: things.filter(({ packed }) => packed).map((thing) => thingWords(thing, language)).join(', ') }]
    return page(c, (
      <PlanOfDayPage
        {...await around(c, asked, '/plan', { problems, refused, now })}
        parts={{
          things: wasPacked ? things.map((one) => ({ ...one, packed: wasPacked.includes(one.id) })) : things, served: wasServed ?? served, stops: await stopsOf(db, id), guests: await guestsOf(db, id), stations: await stationsOf(db, id), hosts: await hostsOf(db, id, today()), staff: await staffToHost(db, today()),
          municipalities, seen: { served: seenOfIds(served), things: seenOfThings(things) },
          typed: { thing: values['thing'] ?? '', person: values['person'] ?? '', station: values['station'] ?? '' }, mayThrowAway: !await keptBy(db, asked.day), missing: (await planOfDay(db, asked, today())).missing,
        }}
      />
    ), status)
  }

  async function showDetails(c: HonoContext, asked: AskedDay, { values = detailsValues(asked.day), seen = versionOf(detailsValues(asked.day)), problems, refused, status = 200 }: Shown = {}): Promise<Response> {
    const t = texts[actorOf(c).language]
    const { newOne: words } = t.dayPlan
    const now = refused === 'changed-meanwhile' ? nowIs([...inEach('name', words.name, t), ...inEach('invitation', words.invitation, t), ...inEach('organisers', words.organisers, t)], detailsValues(asked.day), values) : []
    return page(c, <DetailsPage {...await around(c, asked, '/plan/details', { problems, refused, now })} {...{ values, seen }} />, status)
  }

  return routes
}

/** Where on the page the plan goes on after a press. */
const anchors: Record<string, string> = { served: '#municipalities', host: '#hosts', unhost: '#hosts', packed: '#things', thing: '#things', unthing: '#things' }
