// Who takes care of what, on one page that is worked by the keyboard: the field has the focus, Enter finds, Tab goes through numbers.
import type { ComponentChildren, JSX } from 'preact'
import { hasEnded, inGroups, leadsTo, type Code } from '../../../outreach/codes/code.ts'
import { aboutOf } from '../../../outreach/codes/code-words.ts'
import { desk, to } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay, type Day } from '../../../text/dates.ts'
import { fill, plural } from '../../../text/fill.ts'
import { inLanguage, type Language } from '../../../text/language.ts'
import { Button, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import { MailAddress } from '../../../web/mail-address.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Card, DataTable, Empty, Facts } from '../../../web/parts.tsx'
import { Telephone } from '../../../web/telephone.tsx'
import type { Destination } from '../../overview.sql.ts'
import type { findWho } from '../find.ts'
import type { Colleague, UnitWithPhone } from '../who.sql.ts'

/** Of each kind; more is a reason to search. */
const mostShown = 60

/** `code`: where what was typed is one. */
type Props = { frame: PageFrame; actor: Actor; words: string; code: Code | null; found: ReturnType<typeof findWho>; today: Day }

export function WhoPage({ frame, actor, words, code, found, today }: Props): JSX.Element {
  const { t } = frame
  const { people, units, destinations } = found
  const isEmpty = !people.length && !units.length && !destinations.length
  return (
    <DeskPage frame={frame} title={t.who.title} actor={shownAs(actor)} current="who">
      <h1>{t.who.title}</h1>
      <p class="lede">{t.who.lede}</p>
      <form method="post" action={desk.who} role="search" class="no-print">
        <TextField name="q" label={t.who.search} hint={t.who.searchHint} value={words} width="medium" spellcheck={false} autofocus />
        <Button icon="search">{t.who.find}</Button>
      </form>
      {code && <OnPaper {...{ frame, code, today }} />}
      {isEmpty && !code && <Empty title={t.who.nothing}><p>{t.who.nothingText}</p></Empty>}
      {destinations.length > 0 && <DataTable caption={t.who.tasks} head={[t.who.service, t.who.unit, t.who.today]} rows={destinations.slice(0, mostShown).map((one) => task(one, frame))} empty="" />}
      <More count={destinations.length} frame={frame} />
      {people.length > 0 && <DataTable caption={t.who.people} head={[t.who.name, t.who.takesCare, t.who.where, t.who.contact]} rows={people.slice(0, mostShown).map((one) => colleague(one, frame))} empty="" />}
      <More count={people.length} frame={frame} />
      {units.length > 0 && <DataTable caption={t.who.units} head={[t.who.unit, t.who.supervisor, t.who.contact]} rows={units.slice(0, mostShown).map((one) => unit(one, frame))} empty="" />}
      <More count={units.length} frame={frame} />
    </DeskPage>
  )
}

/** What stands on the paper that somebody reads from. */
function OnPaper({ frame: { t, language }, code, today }: { frame: PageFrame; code: Code; today: Day }): JSX.Element {
  const { who: words, anyTopic } = t.codes.desk
  const { page, parameters, query } = leadsTo(code, today)
  return (
    <Card title={fill(words.title, { code: inGroups(code.code) })}>
      <Facts rows={[
        { term: words.about, children: aboutOf(code, language) ?? anyTopic },
        ...(code.campaign ? [{ term: words.campaign, children: code.campaign }] : []),
        ...(code.place ? [{ term: words.place, children: inLanguage(code.place.name, language) }] : []),
        { term: words.state, children: hasEnded(code, today) ? fill(words.endedOn, { day: shortDay(code.endedOn!, language) }) : words.inUse },
      ]} />
      <p><a href={to(page, language, parameters, query)}>{code.survey ? t.surveyAnswering.desk.open : words.form}</a></p>
    </Card>
  )
}

const task = ({ service, unit: place, to }: Destination, { t, language }: PageFrame): ComponentChildren[] => [
  inLanguage(service.name, language),
  place ? inLanguage(place.name, language) : t.directory.overview.noUnit,
  to ? <>{to.name} <span class="hint">({t.directory.because[to.because]})</span></> : t.who.nobody,
]

const unit = ({ name, municipality, supervisor, phone, email }: UnitWithPhone, { language }: PageFrame): ComponentChildren[] => [
  <>{inLanguage(name, language)}{municipality && <><br /><span class="hint">{inLanguage(municipality, language)}</span></>}</>,
  supervisor ?? '–',
  <Contact phone={phone} email={email} />,
]

const colleague = (person: Colleague, { t, language }: PageFrame): ComponentChildren[] => [
  <>{person.name}<br /><span class="hint">{inLanguage(person.title, language)}</span></>,
  tasksOf(person, language),
  person.units.map(({ name }) => inLanguage(name, language)).join(', ') || '–',
  <>
    <Contact phone={person.phone} email={person.email} />
    {person.absentUntil && (
      <>
        <br /><strong>{fill(t.who.absent, { day: shortDay(person.absentUntil, language) })}</strong>
        <br />{person.deputy ? fill(t.who.deputy, { name: person.deputy.name }) : t.who.noDeputy}
        {person.deputy?.phone && <> <Telephone number={person.deputy.phone} /></>}
      </>
    )}
  </>,
]

const tasksOf = ({ tasks, services }: Colleague, language: Language): string =>
  [...(tasks ? [inLanguage(tasks, language)] : []), ...services.map(({ name }) => inLanguage(name, language))].join(', ') || '–'

function Contact({ phone, email }: { phone: string | null; email: string | null }): JSX.Element {
  if (!phone && !email) return <>–</>
  return <div class="contacts">{phone && <Telephone number={phone} />}{phone && email && <br />}{email && <a href={`mailto:${email}`}><MailAddress address={email} /></a>}</div>
}

const More = ({ count, frame: { t, language } }: { count: number; frame: PageFrame }): JSX.Element | null =>
  (count > mostShown ? <p class="hint">{plural(t.who.more, count - mostShown, language)}</p> : null)
