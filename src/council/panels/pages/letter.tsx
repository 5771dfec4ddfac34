// A letter with somebody's own way in, for whoever has no mail; and the page on which one's own calendar is found.
import type { JSX } from 'preact'
import { shortDay, type Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { Button } from '../../../web/fields.tsx'
import { Address, Breadcrumb, Notice, PrintButton } from '../../../web/parts.tsx'
import { QrCode } from '../../../web/qr-code.tsx'
import { qrOf } from '../../../web/qr.ts'
import { inLanguage } from '../../../text/language.ts'
import { texts } from '../../../text/texts.ts'
import type { Member } from '../member.ts'
import { letterDays } from '../change-member.ts'
import { PeoplePage, Shell, panelAt, type Around } from './shell.tsx'

/** On paper only the letter is left. It is in the language of whoever gets it. */
export function LetterPage({ member, link, signIn, signInName, until, ...around }: Around & { member: Member; link: string; signIn: string; signInName: string; until: Day }): JSX.Element {
  const { frame: { t, organisation }, asked: { panel } } = around
  const { letter: page, member: words } = t.panelPeople
  const language = member.language ?? panel.language
  const { letter } = texts[language].panelPeople
  return (
    <Shell {...around} title={words.letter} onPaper scripts={['print']} above={<Breadcrumb t={t} items={[{ href: panelAt(around, '/members'), label: t.panels.ways.members.name }, { href: panelAt(around, `/members/${member.id}`), label: member.called }]} />}>
      <div class="no-print stack">
        <Notice tone="info">{fill(page.howTo, { days: letterDays })}</Notice>
        <p class="actions"><PrintButton t={t} /></p>
      </div>
      <article lang={language} class="stack">
        <p>{organisation.name}</p>
        <p>{fill(letter.dear, { called: member.called })}</p>
        <p>{fill(letter.invited, { panel: inLanguage(panel.name, language) })}</p>
        <p>{letter.scan}</p>
        <QrCode qr={qrOf(link)} label={letter.code} />
        <p>{letter.orType}<br /><strong><Address text={link} /></strong></p>
        <p>{fill(letter.lasts, { day: shortDay(until, language) })}</p>
        <p>{letter.later} <strong><Address text={signIn} /></strong> {letter.name} <strong>{signInName}</strong></p>
        <p>{letter.alone}</p>
        {organisation.phone && <p>{fill(letter.phone, { phone: organisation.phone })}</p>}
      </article>
    </Shell>
  )
}

/** `address`: shown once, when it is made. */
export function OwnCalendarPage({ madeOn, address, ...around }: Around & { madeOn: Day | null; address: string | null }): JSX.Element {
  const { frame: { t, language } } = around
  const { own: words } = t.panelPeople
  const at = panelAt(around, '/members/own/calendar')
  return (
    <PeoplePage {...around} current="members" title={words.calendar} lede={words.calendarLede}>
      {address && (
        <Notice tone="good" title={words.calendarMade}>
          <p class="breakable"><strong>{address}</strong></p>
          <p><a href={address.replace(/^https?:/, 'webcal:')}>{words.calendarOpen}</a></p>
          <p>{words.calendarOnce}</p>
        </Notice>
      )}
      <ul>{words.calendarSays.map((one) => <li>{one}</li>)}</ul>
      {madeOn && !address && <p>{fill(words.calendarSince, { day: shortDay(madeOn, language) })}</p>}
      <form method="post" action={at} class="actions">
        <Button name="step" value="make">{madeOn ? words.calendarNew : words.calendarMake}</Button>
        {madeOn && <Button look="secondary" name="step" value="end">{words.calendarEnd}</Button>}
      </form>
    </PeoplePage>
  )
}
