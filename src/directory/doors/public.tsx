// The public door of the directory: finding what helps.
import { Hono, type Context as HonoContext } from 'hono'
import { publicFrame } from '../../frame.ts'
import { pattern } from '../../paths.ts'
import { dayOf } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, languages } from '../../text/language.ts'
import { changedHere } from '../../improvements/for-others.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import { page } from '../../web/respond.tsx'
import { isId } from '../id.ts'
import { organisation } from '../organisation.sql.ts'
import { organisationText } from '../organisation-texts.ts'
import { serviceLines } from '../services.sql.ts'
import { findHelp } from './find-help.sql.ts'
import { calendar } from '../drop-ins/calendar.ts'
import { dropInsAt } from '../drop-ins/drop-ins.sql.ts'
import { hoursOfEntries } from '../hours/hours.sql.ts'
import { PlacePage, PlacesPage } from './pages/places.tsx'
import { listPlaces, shownPlace } from './places.sql.ts'
import { ServicePage } from './pages/service.tsx'
import { HelpPage, ServicesPage, type Found } from './pages/find.tsx'
import { suggestionsOf } from './suggestions.ts'
import { robots, sitemap } from './sitemap.ts'
import { knownPages } from './known-pages.sql.ts'
import { standardPlace, standardService } from './standard.ts'
import { shownService } from './service.sql.ts'
import { findSituation, helpByLine, helpIn, municipalitiesWithHelp, situations } from './situations.sql.ts'

/** A pasted page is not searched for to its end. */
const longestSearch = 200

export function doorRoutes(context: Context): Hono {
  const { db } = context
  const today = () => dayOf(context.now())
  const routes = new Hono()
  const publicUrl = context.settings.PUBLIC_URL ?? null

  // A demonstration becomes something else one day: what is kept of it is asked for again.
  const asksAgain = { 'cache-control': 'no-cache' }
  routes.get('/robots.txt', (c) => c.text(robots({ publicUrl, demo: context.demo }), 200, asksAgain))
  routes.get('/sitemap.xml', async (c) => (publicUrl
    ? c.body(sitemap(publicUrl, await knownPages(db, today())), 200, { 'content-type': 'application/xml; charset=utf-8', ...asksAgain })
    : c.notFound()))

  for (const language of languages) {
    const services = async (c: HonoContext, found: Found | null) => {
      const byLine = await helpByLine(db, today())
      const lines = (await serviceLines(db, today())).map((line) => ({ ...line, help: byLine.get(line.id) ?? [] }))
      const frame = await publicFrame(context, language, 'services')
      return page(c, <ServicesPage {...{ frame, found, lines }} situations={await situations(db, today())} municipalities={await municipalitiesWithHelp(db, today())} />)
    }
    routes.get(pattern('services', language), (c) => services(c, null))
    // Words of one's own go by POST: an address would keep them in the history of the browser.
    routes.post(pattern('services', language), async (c) => {
      const words = (await readForm(c)).text('q').slice(0, longestSearch)
      return services(c, words ? { words, ...await findHelp(db, words, language, today()) } : null)
    })

    routes.post(pattern('suggestions', language), async (c) => {
      const words = (await readForm(c)).text('q').slice(0, longestSearch)
      return c.json(words ? suggestionsOf(await findHelp(db, words, language, today()), language) : suggestionsOf({ help: [], count: 0 }, language))
    })

    routes.get(pattern('situation', language), async (c) => {
      const situation = await findSituation(db, c.req.param('situation') ?? '', today())
      if (!situation) return c.notFound()
      const frame = await publicFrame(context, language, 'situation', { situation: situation.id })
      const urgentHelp = situation.acute ? organisationText(await organisation(db), frame.t, 'urgentHelp', language) : null
      return page(c, <HelpPage frame={frame} name={situation.name} lede={situation.description} help={situation.help} urgentHelp={urgentHelp} empty={frame.t.doors.situationNone} />)
    })

    routes.get(pattern('service', language), async (c) => {
      const service = await shownService(db, c.req.param('service') ?? '', today())
      if (!service) return c.notFound()
      const open = [service.telephone?.id, ...service.units.map(({ place }) => place?.id)].filter((id) => id !== undefined)
      const hours = await hoursOfEntries(db, open, today())
      const frame = await publicFrame(context, language, 'service', { service: service.id })
      const standard = standardService(service, { language, organisation: frame.organisation.name, today: today(), hours })
      return page(c, <ServicePage {...{ frame, service, hours, standard }} changed={await changedHere(db, { serviceId: service.id }, today())} now={context.now()} easy={c.req.query('easy') === '1'} />)
    })

    routes.get(pattern('municipality', language), async (c) => {
      const id = c.req.param('municipality') ?? ''
      const municipality = isId(id) && (await municipalitiesWithHelp(db, today())).find((one) => one.id === id)
      if (!municipality) return c.notFound()
      const frame = await publicFrame(context, language, 'municipality', { municipality: id })
      const words = frame.t.doors
      const title = fill(words.municipalityTitle, { municipality: inLanguage(municipality.name, language) })
      return page(c, <HelpPage frame={frame} name={title} lede={words.municipalityLede} help={await helpIn(db, id, today())} empty={words.municipalityNone} />)
    })

    routes.get(pattern('places', language), async (c) => {
      const places = await listPlaces(db, today())
      const hours = await hoursOfEntries(db, places.map(({ id }) => id), today())
      return page(c, <PlacesPage frame={await publicFrame(context, language, 'places')} {...{ places, hours }} now={context.now()} />)
    })

    routes.get(pattern('place', language), async (c) => {
      const place = await shownPlace(db, c.req.param('place') ?? '', today())
      if (!place) return c.notFound()
      const hours = await hoursOfEntries(db, [place.id], today())
      const frame = await publicFrame(context, language, 'place', { place: place.id })
      const standard = standardPlace(place, { language, organisation: frame.organisation.name, today: today(), hours })
      const dropIns = await dropInsAt(db, place.id, today())
      return page(c, <PlacePage {...{ frame, place, standard, dropIns }} hours={hours.get(place.id)} now={context.now()} />)
    })

    routes.get(pattern('placeCalendar', language), async (c) => {
      const place = await shownPlace(db, c.req.param('place') ?? '', today())
      if (!place) return c.notFound()
      const where = [place.name, place.address].flatMap((content) => (content ? [inLanguage(content, language)] : [])).join(', ')
      const entries = (await dropInsAt(db, place.id, today())).map((one) => ({
        ...one, where, name: inLanguage(one.name, language), description: one.description && inLanguage(one.description, language),
      }))
      return c.body(calendar(inLanguage(place.name, language), entries, { today: today(), made: context.now() }), 200, { 'content-type': 'text/calendar; charset=utf-8' })
    })
  }
  return routes
}
