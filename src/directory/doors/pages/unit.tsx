// A unit, and the page on which clients find who takes care of what.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { ChangedHere } from '../../../improvements/pages/here.tsx'
import type { Shown } from '../../../improvements/shown.sql.ts'
import { plural } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, TextField } from '../../../web/fields.tsx'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { usePage } from '../../../web/page-data.ts'
import { Breadcrumb, Card, Empty, PrintButton } from '../../../web/parts.tsx'
import { Telephone } from '../../../web/telephone.tsx'
import type { Hours } from '../../hours/hours.ts'
import { OpenNow } from '../../hours/pages/hours.tsx'
import { Mail, Words } from '../../pages/content.tsx'
import type { ShownUnit } from '../unit.sql.ts'
import { Person } from './person.tsx'

type UnitProps = { frame: PageFrame; unit: ShownUnit; hours: Hours | undefined; now: Date; changed: Shown[] }

export function UnitPage({ frame, unit, hours, now, changed }: UnitProps): JSX.Element {
  const { t, language } = frame
  const words = t.doors.page
  const { place, supervisor, services, phone, email } = unit
  return (
    <PublicPage frame={frame} title={inLanguage(unit.name, language)} sheets={['directory']} scripts={['print']} leave known>
      <Breadcrumb t={t} items={[{ href: to('who', language), label: t.handles.title }]} />
      <h1><Words content={unit.name} /></h1>
      <div class="stack tight">
        {place && <p><a href={to('place', language, { place: place.id })}><Words content={place.name} /></a>{place.address && <><br /><Words content={place.address} /></>}</p>}
        {hours && <OpenNow hours={hours} of="door" now={now} />}
        {phone && <p>{words.phone}: <Telephone number={phone} /></p>}
        {email && <p>{words.email}: <Mail address={email} /></p>}
      </div>
      <h2>{t.handles.supervisor}</h2>
      {supervisor ? <div class="stack tight"><Person term={words.supervisor} person={supervisor} /></div> : <p>{phone || email ? t.directory.supervisors.notNamed : t.directory.supervisors.notNamedNoContact}</p>}
      <h2>{t.handles.services}</h2>
      {services.length === 0 && <p>{t.handles.noServices}</p>}
      <ul class="grid">
        {services.map(({ id, name, handler }) => (
          <li>
            <Card title={<a href={to('service', language, { service: id })}><Words content={name} /></a>}>
              {handler && handler.name !== supervisor?.name ? <Person term={words.handler} person={handler} /> : <p class="hint">{t.handles.askUnit}</p>}
            </Card>
          </li>
        ))}
      </ul>
      <ChangedHere changed={changed} all={{ unit: unit.id }} />
      <h2>{words.feedbackTitle}</h2>
      <p>{words.feedbackText}</p>
      <p class="no-print"><a class="button primary" href={to('form', language, {}, { unit: unit.id })}>{words.feedbackHere}</a></p>
      <p class="no-print"><a href={to('callBack', language, {}, { unit: unit.id })}>{t.callBack.title}</a></p>
      <PrintButton t={t} />
    </PublicPage>
  )
}

/** More than one reads; a narrower search shows the rest. */
const mostShown = 12

export function WhoForClientsPage({ frame, words, found }: { frame: PageFrame; words: string; found: ShownUnit[] | null }): JSX.Element {
  const { t, language } = frame
  const texts = t.handles
  return (
    <PublicPage frame={frame} title={texts.title} sheets={['directory']} known={!found} leave wide>
      <h1>{texts.title}</h1>
      <p class="lede">{texts.lede}</p>
      <form method="post" action={to('who', language)} role="search">
        <TextField name="q" label={texts.search} hint={texts.searchHint} value={words} width="full" autocomplete="off" spellcheck={false} />
        <Button icon="search">{t.doors.find}</Button>
      </form>
      {found && (
        <section class="stack">
          <h2 tabindex={-1} autofocus>{found.length ? plural(texts.found, found.length, language) : texts.nothing}</h2>
          {!found.length && <p>{texts.nothingText} <a href={to('callBack', language)}>{t.callBack.title}</a></p>}
          <ul class="grid">{found.slice(0, mostShown).map((unit) => <li><Unit unit={unit} /></li>)}</ul>
          {found.length > mostShown && <p class="hint">{plural(texts.more, found.length - mostShown, language)}</p>}
        </section>
      )}
      <p><a href={to('supervisors', language)}>{texts.allSupervisors}</a></p>
      <p><a href={to('services', language)}>{t.doors.toSearch}</a></p>
    </PublicPage>
  )
}

function Unit({ unit: { id, name, phone, supervisor, services, municipality } }: { unit: ShownUnit }): JSX.Element {
  const { t, language } = usePage().frame
  const words = t.doors.page
  const handled = services.filter(({ handler }) => handler && handler.name !== supervisor?.name)
  return (
    <Card title={<a href={to('unit', language, { unit: id })}><Words content={name} /></a>}>
      <div class="stack tight">
        {municipality && <p class="hint"><Words content={municipality} /></p>}
        {phone && <p>{words.phone}: <Telephone number={phone} /></p>}
        {supervisor && <Person term={words.supervisor} person={supervisor} />}
        {handled.length > 0 && <ul>{handled.map((one) => <li><Words content={one.name} />: <strong>{one.handler!.name}</strong></li>)}</ul>}
        {!supervisor && !phone && !handled.length && <Empty title={t.directory.supervisors.notNamedNoContact} />}
      </div>
    </Card>
  )
}
