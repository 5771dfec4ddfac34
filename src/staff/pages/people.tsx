// The list of people, and the page for adding one.
import type { JSX } from 'preact'
import { desk, personPath } from '../../paths.ts'
import { shortDay, type Day } from '../../text/dates.ts'
import { fill, plural } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import { Button, ErrorSummary } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Breadcrumb, DataTable, Notice, Tag } from '../../web/parts.tsx'
import { shownAs, type Actor } from '../actor.ts'
import { grantText } from '../grant-text.ts'
import type { ListedPerson, Scopes } from '../people.ts'
import type { TypedPerson } from '../person-form.ts'
import type { Check } from '../reachable/checks.sql.ts'
import { CheckFilter, CheckTags, isShown } from '../reachable/pages/checks.tsx'
import { SecondLookWaits } from '../second-look/pages/waits.tsx'
import { PersonFields, type Other } from './person-fields.tsx'

type PeopleProps = {
  frame: PageFrame; actor: Actor; people: ListedPerson[]; scopes: Scopes; checks: Map<string, Check>; today: Day
  /** Which of them, as asked for. */
  shown: string | undefined
  /** How many are members of a clients' council and no staff: who they are is for those who sit there. */
  clients: number
  /** Somebody looks after data protection. */
  auditIsRead: boolean
  /** Roles that wait for a second look. */
  waits: number
}

export function PeoplePage({ frame, actor, people, scopes, checks, today, shown, clients, auditIsRead, waits }: PeopleProps): JSX.Element {
  const { t, language } = frame
  const texts = t.staff.people
  const rows = people.filter(({ id, leftOn }) => isShown(checks.get(id), shown, leftOn)).map((person) => [
    <a href={personPath(person.id)}>{person.name}</a>,
    inLanguage(person.title, language),
    person.grants.length
      ? <ul>{person.grants.map((grant) => <li>{grantText(grant, scopes, t, language)}</li>)}</ul>
      : texts.noRoles,
    <><State frame={frame} person={person} today={today} /><CheckTags frame={frame} check={checks.get(person.id)} leftOn={person.leftOn} /></>,
  ])
  return (
    <DeskPage frame={frame} title={texts.title} actor={shownAs(actor)} current="people">
      <h1>{texts.title}</h1>
      <p class="lede">{texts.lede}</p>
      <SecondLookWaits frame={frame} count={waits} />
      <p><a class="button" href={desk.newPerson}>{texts.add}</a></p>
      {!auditIsRead && <Notice tone="warning" title={t.audit.nobodyReads}>{t.audit.nobodyReadsText}</Notice>}
      <CheckFilter {...{ frame, people, checks, shown }} />
      <DataTable
        caption={texts.caption} head={[texts.name, texts.personTitle, texts.roles, texts.state]} rows={rows}
        empty={shown ? t.reachable.people.nobody : texts.empty}
      />
      {clients > 0 && <p>{plural(t.panelPeople.besidesStaff, clients, language)}</p>}
    </DeskPage>
  )
}

function State({ frame, person, today }: { frame: PageFrame; person: ListedPerson; today: Day }): JSX.Element {
  const texts = frame.t.staff.people
  const day = (of: string) => shortDay(of, frame.language)
  if (person.leftOn && person.leftOn > today) return <Tag tone="info">{fill(frame.t.reachable.handOver.leavesTag, { day: day(person.leftOn) })}</Tag>
  if (person.leftOn) return <Tag tone="neutral">{fill(texts.left, { day: day(person.leftOn) })}</Tag>
  if (person.absentUntil) return <Tag tone="warning">{fill(texts.absentUntil, { day: day(person.absentUntil) })}</Tag>
  if (!person.accountId && person.grants.length) return <Tag tone="info">{texts.notSetUp}</Tag>
  return <Tag tone="good">{texts.atWork}</Tag>
}

type NewPersonProps = { frame: PageFrame; actor: Actor; typed: TypedPerson; others: Other[]; problems?: Problem[] }

export function NewPersonPage({ frame, actor, typed, others, problems = [] }: NewPersonProps): JSX.Element {
  const texts = frame.t.staff.person
  return (
    <DeskPage frame={frame} title={texts.newTitle} actor={shownAs(actor)} current="people" problems={problems} narrow>
      <Breadcrumb t={frame.t} items={[{ href: desk.people, label: frame.t.staff.people.title }]} />
      <ErrorSummary t={frame.t} problems={problems} />
      <h1>{texts.newTitle}</h1>
      <p class="lede">{texts.newLede}</p>
      <form method="post" action={desk.newPerson} class="stack">
        <PersonFields frame={frame} typed={typed} others={others} />
        <Button>{texts.save}</Button>
      </form>
    </DeskPage>
  )
}
