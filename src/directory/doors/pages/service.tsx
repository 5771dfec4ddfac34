// One service as a client needs it: for whom it is, how to begin, what it costs, where it is, whom to ask, and how to give feedback.
import type { ComponentChildren, JSX } from 'preact'
import { to } from '../../../paths.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage, type Translated } from '../../../text/language.ts'
import { PublicPage } from '../../../web/layout.tsx'
import { ChangedHere } from '../../../improvements/pages/here.tsx'
import type { Shown } from '../../../improvements/shown.sql.ts'
import type { PageFrame } from '../../../web/page.ts'
import { usePage } from '../../../web/page-data.ts'
import { Breadcrumb, Card, Facts, Notice, PrintButton, type Fact } from '../../../web/parts.tsx'
import { Telephone } from '../../../web/telephone.tsx'
import type { Hours } from '../../hours/hours.ts'
import { OpenNow } from '../../hours/pages/hours.tsx'
import { servedLanguage } from '../../served-languages.ts'
import type { ShownService, UnitOfService } from '../service.sql.ts'
import type { Standard } from '../standard.ts'
import { Mail, Text, Words } from '../../pages/content.tsx'
import { Person } from './person.tsx'

type Props = { frame: PageFrame; service: ShownService; hours: Map<string, Hours>; now: Date; easy: boolean; standard: Standard; changed: Shown[] }

export function ServicePage({ frame, service, hours, now, easy, standard, changed }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.doors.page
  const here = to('service', language, { service: service.id })
  const facts: Fact[] = [
    ...fact(words.forWhom, service.forWhom), ...fact(words.cost, service.cost),
    ...(service.languages.length ? [{ term: words.languages, children: service.languages.map((tag) => servedLanguage(tag, t, language)).join(', ') }] : []),
  ]
  return (
    <PublicPage frame={frame} title={inLanguage(service.name, language)} sheets={['directory']} scripts={['print']} leave known standard={standard} wide>
      <Breadcrumb t={t} items={[{ href: to('services', language), label: t.doors.title }]} />
      <h1><Words content={service.name} /></h1>
      {service.description && <p class="lede"><Words content={service.description} /></p>}
      {service.easyLanguage && <p class="no-print"><a href={easy ? here : `${here}?easy=1`}>{easy ? words.usual : words.easy}</a></p>}
      {easy && service.easyLanguage ? <Card title={words.easy}><Text content={service.easyLanguage} /></Card> : <Facts rows={facts} />}
      <h2>{words.howToBegin}</h2>
      {service.howToBegin ? <Text content={service.howToBegin} /> : <p>{words.howToBeginUnsaid}</p>}
      {service.telephone && (
        <Notice tone="info" title={words.ringFirst}>
          <p><Words content={service.telephone.name} />: <Telephone number={service.telephone.number} /></p>
          <Now hours={hours.get(service.telephone.id)} of="telephone" now={now} />
          {service.telephone.cost && <p class="hint"><Words content={service.telephone.cost} /></p>}
        </Notice>
      )}
      <p class="no-print"><a href={to('callBack', language, {}, { service: service.id })}>{t.callBack.title}</a></p>
      <h2>{words.where}</h2>
      {service.units.length === 0 && <p>{words.nowhere}</p>}
      <ul class="grid">
        {service.units.map((unit) => <li><Unit unit={unit} serviceId={service.id} hours={unit.place ? hours.get(unit.place.id) : undefined} now={now} /></li>)}
      </ul>
      <ChangedHere changed={changed} all={{ line: service.lineId }} />
      <h2>{words.feedbackTitle}</h2>
      <p>{words.feedbackText}</p>
      <p class="no-print"><a class="button primary" href={to('form', language, {}, { service: service.id })}>{words.feedback}</a></p>
      <p class="no-print"><a href={to('form', language, {}, { kind: 'correction', service: service.id })}>{t.upkeep.report}</a></p>
      <p><a href={to('linePromise', language, { line: service.lineId })}>{words.promises}</a></p>
      <p class="hint">{fill(words.partOf, { line: inLanguage(service.lineName, language) })}</p>
      <PrintButton t={t} />
    </PublicPage>
  )
}

function Unit({ unit, serviceId, hours, now }: { unit: UnitOfService; serviceId: string; hours: Hours | undefined; now: Date }): JSX.Element {
  const { t, language } = usePage().frame
  const words = t.doors.page
  const { place } = unit
  return (
    <Card title={<a href={to('unit', language, { unit: unit.id })}><Words content={unit.name} /></a>}>
      <div class="stack tight">
        {place && (
          <p>
            <a href={to('place', language, { place: place.id })}><Words content={place.name} /></a>
            {place.address && <><br /><Words content={place.address} /></>}
          </p>
        )}
        <Now hours={hours} of="door" now={now} />
        {unit.phone && <p>{words.phone}: <Telephone number={unit.phone} /></p>}
        {unit.email && <p>{words.email}: <Mail address={unit.email} /></p>}
        {unit.handler && <Person term={words.handler} person={unit.handler} />}
        {unit.supervisor && unit.supervisor.name !== unit.handler?.name && <Person term={words.supervisor} person={unit.supervisor} />}
      </div>
      <p class="no-print">
        <a href={to('form', language, {}, { service: serviceId, unit: unit.id })}>
          {words.feedbackHere}<span class="visually-hidden">: <Words content={unit.name} /></span>
        </a>
      </p>
    </Card>
  )
}

const Now = ({ hours, ...rest }: { hours: Hours | undefined; of: 'door' | 'telephone'; now: Date }): JSX.Element | null => (hours ? <OpenNow hours={hours} {...rest} /> : null)

const fact = (term: string, content: Translated | null): { term: string; children: ComponentChildren }[] =>
  (content ? [{ term, children: <Words content={content} /> }] : [])
