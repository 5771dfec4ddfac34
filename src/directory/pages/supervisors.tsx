// Who supervises which unit and how to reach them, for clients: to be read, printed and called from.
import type { JSX } from 'preact'
import { to } from '../../paths.ts'
import { plural } from '../../text/fill.ts'
import { inLanguage, type Language, type Translated } from '../../text/language.ts'
import { Button, Select } from '../../web/fields.tsx'
import { PublicPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { usePage } from '../../web/page-data.ts'
import { Card, Empty, PrintButton } from '../../web/parts.tsx'
import { Telephone } from '../../web/telephone.tsx'
import { Mail, Words } from './content.tsx'
import type { ListedPerson, ManagedLine, SupervisedUnit } from '../supervisors.sql.ts'

type Chosen = { municipality: string | undefined; line: string | undefined }
type Props = { frame: PageFrame; units: SupervisedUnit[]; managers: ManagedLine[]; chosen: Chosen }

export function SupervisorsPage({ frame, units, managers, chosen }: Props): JSX.Element {
  const { t, language } = frame
  const texts = t.directory.supervisors
  const shown = units.filter((unit) => fits(unit, chosen))
  const isFiltered = shown.length < units.length
  return (
    <PublicPage frame={frame} title={texts.title} scripts={['print']} sheets={['directory']} wide>
      <h1>{texts.title}</h1>
      <p class="lede">{texts.lead}</p>
      <Filter units={units} chosen={chosen} />
      <div class="cluster">
        <p role="status">{plural(texts.count, shown.length, language)}</p>
        <PrintButton t={t} />
      </div>
      {!shown.length && <Empty title={texts.none} />}
      {isFiltered && <p><a href={to('supervisors', language)}>{texts.showAll}</a></p>}
      <ul class="grid listed">{shown.map((unit) => <li><Unit unit={unit} /></li>)}</ul>
      <p class="no-print"><a href={to('who', language)}>{t.handles.title}</a></p>
      {managers.length > 0 && (
        <>
          <h2>{texts.managers}</h2>
          <p>{texts.managersText}</p>
          <ul class="grid listed">
            {managers.map(({ name, manager }) => (
              <li><Card title={<Words content={name} />}><Person person={manager} /></Card></li>
            ))}
          </ul>
        </>
      )}
    </PublicPage>
  )
}

const fits = (unit: SupervisedUnit, { municipality, line }: Chosen): boolean =>
  (!municipality || unit.municipality?.id === municipality)
  && (!line || unit.services.some(({ lineId }) => lineId === line))

function Filter({ units, chosen }: { units: SupervisedUnit[]; chosen: Chosen }): JSX.Element {
  const { t, language } = usePage().frame
  const texts = t.directory.supervisors
  const municipalities = new Map(units.flatMap(({ municipality: one }) => (one ? [[one.id, one.name]] : [])))
  const lines = new Map(units.flatMap(({ services }) => services.map(({ lineId, lineName }) => [lineId, lineName])))
  return (
    <form method="get" action={to('supervisors', language)} class="no-print">
      <div class="cluster">
        <Select
          name="municipality" label={texts.municipality} empty={texts.allMunicipalities} value={chosen.municipality}
          options={optionsOf(municipalities, language)} width="medium"
        />
        <Select
          name="line" label={texts.line} empty={texts.allLines} value={chosen.line}
          options={optionsOf(lines, language)} width="medium"
        />
        <Button look="secondary">{texts.filter}</Button>
      </div>
    </form>
  )
}

const optionsOf = (names: Map<string, Translated>, language: Language) =>
  [...names]
    .map(([value, name]) => ({ value, label: inLanguage(name, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language))

function Unit({ unit }: { unit: SupervisedUnit }): JSX.Element {
  const { t, language } = usePage().frame
  const texts = t.directory.supervisors
  const { supervisor, municipality, services, phone, email } = unit
  return (
    <Card title={<a href={to('unit', language, { unit: unit.id })}><Words content={unit.name} /></a>}>
      {supervisor ? <Person person={supervisor} /> : <p>{phone || email ? texts.notNamed : texts.notNamedNoContact}</p>}
      <div class="stack tight">
        {phone && <p>{texts.unitPhone}: <Telephone number={phone} /></p>}
        {email && <p>{texts.unitEmail}: <Mail address={email} /></p>}
        {municipality && <p>{texts.municipality}: <Words content={municipality.name} /></p>}
        {services.length > 0 && <p>{texts.services}: <Services services={services} /></p>}
      </div>
      <p class="no-print">
        <a href={to('form', language, {}, { unit: unit.id, reader: 'supervisor' })}>
          {texts.giveFeedback}<span class="visually-hidden">: <Words content={unit.name} /></span>
        </a>
      </p>
    </Card>
  )
}

function Person({ person }: { person: ListedPerson }): JSX.Element {
  const texts = usePage().frame.t.directory.supervisors
  return (
    <div class="stack tight">
      <p><strong>{person.name}</strong>, <Words content={person.title} /></p>
      {person.phone && <p>{texts.phone}: <Telephone number={person.phone} /></p>}
      {person.email && <p>{texts.email}: <Mail address={person.email} /></p>}
    </div>
  )
}

const Services = ({ services }: { services: SupervisedUnit['services'] }): JSX.Element =>
  <>{services.map(({ name }, n) => <>{n > 0 && ', '}<Words content={name} /></>)}</>
