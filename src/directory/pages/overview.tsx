// The directory at a glance: what needs attention first, then each service line with its services, the
// units that give them and who gets the feedback today.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { maySeePromises, maySeeRehearsal } from '../../staff/duties.ts'
import { shortDay } from '../../text/dates.ts'
import { fill, plural } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { usePage } from '../../web/page-data.ts'
import { DataTable, Details, Empty, Notice } from '../../web/parts.tsx'
import { addPath, hoursPath, type Thing } from '../addresses.ts'
import type { Choices } from '../choices.sql.ts'
import { isGap } from '../gap.ts'
import type { Destination, EndedThing, Item, UnitRow } from '../overview.sql.ts'
import type { Unreached } from '../unreached.sql.ts'
import { Named } from './named.tsx'
import { Line, lineAnchor } from './overview-line.tsx'

export type Overview = {
  lines: Item[]
  destinations: Destination[]
  units: UnitRow[]
  ended: EndedThing[]
  choices: Choices
  unreached: Unreached[]
}

type Props = { frame: PageFrame; actor: Actor; mayEdit: boolean; saved: boolean; overview: Overview }

export function OverviewPage({ frame, actor, mayEdit, saved, overview }: Props): JSX.Element {
  const { t } = frame
  const { lines, destinations, units, ended, choices, unreached } = overview
  const texts = t.directory.overview
  const gaps = destinations.filter(isGap)
  return (
    <DeskPage frame={frame} title={texts.title} actor={shownAs(actor)} current="directory">
      {saved && <div role="status"><Notice tone="good">{texts.saved}</Notice></div>}
      <h1>{texts.title}</h1>
      <p class="lede">{texts.lead}</p>
      <p><a href={desk.addressBook}>{t.routing.book.title}</a></p>
      {mayEdit && <p><a href={desk.situations}>{t.doors.desk.title}</a></p>}
      {mayEdit && <p><a href={desk.ptv}>{t.ptv.title}</a></p>}
      {mayEdit && <p><a href={desk.volumes}>{t.volumes.title}</a></p>}
      {maySeePromises(actor) && <p><a href={desk.promises}>{t.standing.desk.title}</a></p>}
      {unreached.length > 0 && <UnreachedPeople people={unreached} />}
      {gaps.length > 0 && <Gaps gaps={gaps} mayEdit={mayEdit} />}
      {!gaps.length && destinations.length > 0 && <Notice tone="good">{texts.allReached}</Notice>}
      {maySeeRehearsal(actor) && <p><a href={desk.rehearsal}>{t.reachable.rehearsal.title}</a></p>}
      {mayEdit && <Add things={['line', 'service']} />}
      {lines.length > 0 && <Jump lines={lines} />}
      {!lines.length && <Empty title={texts.noLines}>{texts.noLinesText}</Empty>}
      {lines.map((line) => (
        <Line line={line} rows={destinations.filter((row) => row.line.id === line.id)} mayEdit={mayEdit} />
      ))}
      <h2 id="units">{texts.units}</h2>
      <DataTable
        caption={texts.units} head={[texts.unit, texts.municipality, texts.supervisor]} empty={texts.noUnits}
        rows={units.map((unit) => [
          <Named thing="unit" item={unit} mayEdit={mayEdit} />,
          unit.municipality ? inLanguage(unit.municipality, frame.language) : '–', unit.supervisorName ?? '–',
        ])}
      />
      {mayEdit && <Add things={['unit']} />}
      <Names title={texts.places} empty={texts.noPlaces} thing="place" items={choices.places.filter(({ ended }) => !ended)} mayEdit={mayEdit} />
      <Names
        title={texts.municipalities} empty={texts.noMunicipalities} thing="municipality"
        items={choices.municipalities} mayEdit={mayEdit}
      />
      <Names
        title={t.placesDesk.overview.telephones} empty={t.placesDesk.overview.noTelephones} thing="telephone"
        items={choices.telephones.filter((one) => !one.ended)} mayEdit={mayEdit}
      />
      <Names title={t.dropIns.title} empty={t.dropIns.none} thing="drop-in" items={choices.dropIns.filter((one) => !one.ended)} mayEdit={mayEdit} />
      {ended.length > 0 && <Ended ended={ended} mayEdit={mayEdit} />}
    </DeskPage>
  )
}

function UnreachedPeople({ people }: { people: Unreached[] }): JSX.Element {
  const { directory: { overview: texts }, reachable } = usePage().frame.t
  const whys = { ...texts, ...reachable.overview }
  return (
    <Notice tone="warning" title={texts.unreached}>
      <ul>{people.map(({ name, why }) => <li>{fill(whys[why], { name })}</li>)}</ul>
    </Notice>
  )
}

function Gaps({ gaps, mayEdit }: { gaps: Destination[]; mayEdit: boolean }): JSX.Element {
  const { t, language } = usePage().frame
  const texts = t.directory.overview
  return (
    <Notice tone="warning" title={plural(texts.gaps, new Set(gaps.map(({ service }) => service.id)).size, language)}>
      <ul>
        {gaps.map((gap) => (
          <li>
            <Named thing="service" item={gap.service} mayEdit={mayEdit} />
            {gap.unit && <>, <Named thing="unit" item={gap.unit} mayEdit={mayEdit} /></>}
            {'. '}
            {gap.left.length > 0 ? fill(texts.gapLeft, { names: gap.left.join(', ') })
              : gap.to ? fill(texts.gapTo, { name: gap.to.name }) : texts.gapNobody}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** The page is long: the ways to each part of it. */
function Jump({ lines }: { lines: Item[] }): JSX.Element {
  const { t, language } = usePage().frame
  const { title, units, places, municipalities } = t.directory.overview
  const { telephones } = t.placesDesk.overview
  return (
    <nav class="jump" aria-label={title}>
      <ul>
        {lines.map((line) => <li><a href={`#${lineAnchor(line)}`}>{inLanguage(line.name, language)}</a></li>)}
        {([['units', units], ['place', places], ['municipality', municipalities], ['telephone', telephones], ['drop-in', t.dropIns.title]] as const).map(([id, text]) => (
          <li><a href={`#${id}`}>{text}</a></li>
        ))}
      </ul>
    </nav>
  )
}

function Names(
  { title, empty, thing, items, mayEdit }: { title: string; empty: string; thing: Thing; items: Item[]; mayEdit: boolean },
): JSX.Element {
  return (
    <>
      <h2 id={thing}>{title}</h2>
      {items.length > 0
        ? <ul>{items.map((item) => <li><Named thing={thing} item={item} mayEdit={mayEdit} />{mayEdit && <HoursLink thing={thing} item={item} />}</li>)}</ul>
        : <p>{empty}</p>}
      {mayEdit && <Add things={[thing]} />}
    </>
  )
}

function HoursLink({ thing, item }: { thing: Thing; item: Item }): JSX.Element | null {
  const { t, language } = usePage().frame
  if (thing !== 'place' && thing !== 'telephone' && thing !== 'drop-in') return null
  return <>{', '}<a href={hoursPath(thing, item.id)}>{t.placesDesk.hours.link[thing]}<span class="visually-hidden">: {inLanguage(item.name, language)}</span></a></>
}

function Ended({ ended, mayEdit }: { ended: Overview['ended']; mayEdit: boolean }): JSX.Element {
  const { t, language } = usePage().frame
  const texts = t.directory.overview
  return (
    <Details summary={fill(texts.ended, { count: ended.length })}>
      <ul>
        {ended.map((item) => (
          <li>
            {t.directory.what[item.what]}: <Named thing={item.what} item={item} mayEdit={mayEdit} />,{' '}
            {fill(texts.endedOn, { date: shortDay(item.endedOn, language) })}
          </li>
        ))}
      </ul>
    </Details>
  )
}

function Add({ things }: { things: Thing[] }): JSX.Element {
  const { adding } = usePage().frame.t.directory
  return (
    <div class="actions">
      {things.map((thing) => <a class="button secondary" href={addPath(thing)}>{adding[thing]}</a>)}
    </div>
  )
}
