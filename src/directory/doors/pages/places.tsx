// Places: the list, and one of them with its hours, the way there and who works behind its door.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { inLanguage } from '../../../text/language.ts'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Card, Empty, Facts, PrintButton, type Fact } from '../../../web/parts.tsx'
import { Telephone } from '../../../web/telephone.tsx'
import { isUnknown, type Hours } from '../../hours/hours.ts'
import { OpenNow, WeekHours } from '../../hours/pages/hours.tsx'
import { dayOf } from '../../../text/dates.ts'
import { DropIns } from '../../drop-ins/pages/drop-ins.tsx'
import type { DropInAt } from '../../drop-ins/drop-ins.sql.ts'
import type { Standard } from '../standard.ts'
import { placeKinds } from '../../place-kinds.ts'
import type { ListedPlace, ShownPlace } from '../places.sql.ts'
import { Words } from '../../pages/content.tsx'

export function PlacesPage({ frame, places, hours, now }: { frame: PageFrame; places: ListedPlace[]; hours: Map<string, Hours>; now: Date }): JSX.Element {
  const { t, language } = frame
  return (
    <PublicPage frame={frame} title={t.places.title} sheets={['directory']} scripts={['print']} known wide>
      <h1>{t.places.title}</h1>
      <p class="lede">{t.places.lede}</p>
      {places.length === 0 && <Empty title={t.places.none} />}
      {placeKinds.map((kind) => [kind, places.filter((one) => one.kind === kind)] as const).filter(([, some]) => some.length).map(([kind, some]) => (
        <>
          <h2>{t.places.kinds[kind]}</h2>
          <ul class="grid">
            {some.map((place) => (
              <li>
                <Card title={<a href={to('place', language, { place: place.id })}><Words content={place.name} /></a>}>
                  {place.description && <p><Words content={place.description} /></p>}
                  {place.address && <p><Words content={place.address} /></p>}
                  {hours.get(place.id) && <OpenNow hours={hours.get(place.id)!} of="door" now={now} />}
                </Card>
              </li>
            ))}
          </ul>
        </>
      ))}
      <PrintButton t={t} />
    </PublicPage>
  )
}

type PlaceProps = { frame: PageFrame; place: ShownPlace; hours: Hours | undefined; dropIns: DropInAt[]; now: Date; standard: Standard }

export function PlacePage({ frame, place, hours, dropIns, now, standard }: PlaceProps): JSX.Element {
  const { t, language } = frame
  const words = t.places
  return (
    <PublicPage frame={frame} title={inLanguage(place.name, language)} sheets={['directory']} scripts={['print']} known standard={standard}>
      <Breadcrumb t={t} items={[{ href: to('places', language), label: words.allPlaces }]} />
      <h1><Words content={place.name} /></h1>
      {place.description && <p class="lede"><Words content={place.description} /></p>}
      <Facts rows={facts(frame, place)} />
      {place.latitude !== null && <p class="no-print"><a href={mapOf(place.latitude, place.longitude!)}>{words.map}</a></p>}
      {hours && !isUnknown(hours) && <><h2>{t.hours.title}</h2><WeekHours hours={hours} of="door" now={now} /></>}
      <DropIns frame={frame} placeId={place.id} dropIns={dropIns} today={dayOf(now)} />
      <h2>{words.accessibility}</h2>
      {place.accessibility.length > 0 && <ul>{place.accessibility.map((feature) => <li>{words.features[feature]}</li>)}</ul>}
      {place.accessibilityNote && <p><Words content={place.accessibilityNote} /></p>}
      {!place.accessibility.length && !place.accessibilityNote && <p>{words.untold}</p>}
      {place.units.length > 0 && <h2>{words.here}</h2>}
      {place.units.map((unit) => (
        <section class="stack">
          <h3><Words content={unit.name} /></h3>
          {unit.phone && <p><Telephone number={unit.phone} /></p>}
          <ul>{unit.services.map(({ id, name }) => <li><a href={to('service', language, { service: id })}><Words content={name} /></a></li>)}</ul>
          <p class="no-print"><a href={to('form', language, {}, { unit: unit.id })}>{words.feedback}<span class="visually-hidden">: <Words content={unit.name} /></span></a></p>
        </section>
      ))}
      <p class="no-print"><a href={to('form', language, {}, { kind: 'correction', entry: place.id })}>{t.upkeep.report}</a></p>
      <PrintButton t={t} />
    </PublicPage>
  )
}

const facts = ({ t }: PageFrame, { address, municipality, directions, transport }: ShownPlace): Fact[] =>
  ([[t.places.address, address], [t.places.municipality, municipality?.name], [t.places.directions, directions], [t.places.transport, transport]] as const)
    .flatMap(([term, content]) => (content ? [{ term, children: <Words content={content} /> }] : []))

/** Nothing of it is loaded here: whoever presses goes there. */
const mapOf = (latitude: number, longitude: number): string => `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`
