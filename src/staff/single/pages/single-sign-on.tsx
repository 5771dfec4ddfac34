// The page of single sign-on at the desk: whether it is in use, which roles come with which groups, and whether passwords open too.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { dayOf, shortDay, type Day } from '../../../text/dates.ts'
import { fill, inFigures } from '../../../text/fill.ts'
import { Button, ErrorSummary, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, Card, DataTable, Facts, Notice } from '../../../web/parts.tsx'
import { shownAs, type Actor } from '../../actor.ts'
import { grantText } from '../../grant-text.ts'
import { Done } from '../../pages/done.tsx'
import { RoleChoice } from '../../pages/person-roles.tsx'
import type { Scopes } from '../../people.ts'
import type { Doors } from '../doors.ts'
import type { TypedGroup } from '../group-form.ts'
import type { GroupRole } from '../group-roles.ts'

type Props = {
  frame: PageFrame
  actor: Actor
  roles: (GroupRole & { people: number; madeAt: Date; maker: string })[]
  scopes: Scopes
  today: Day
  provider: { name: string; redirectUri: string } | null
  doors: Doors
  /** What was decided here, whatever opens. */
  off: boolean
  maySwitchOff: boolean
  typed: TypedGroup
  problems: Problem[]
  /** It was tried to switch passwords off by somebody who had not shown that one gets in without. */
  refused: boolean
  done: string | undefined
}

export function SingleSignOnPage(props: Props): JSX.Element {
  const { frame, actor, provider, typed, problems, refused, scopes } = props
  const { t } = frame
  const words = t.singleSignOn.desk
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="organisation" problems={problems} narrow>
      <Breadcrumb t={t} items={[{ href: desk.organisation, label: t.directory.organisation.title }]} />
      <ErrorSummary t={t} problems={problems} />
      {refused && <div role="alert"><Notice tone="warning" title={words.passwordsTitle}>{words.notNow}</Notice></div>}
      <Done text={doneText(props)} />
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {provider
        ? <><Notice tone="good">{fill(words.isOn, { name: provider.name })}</Notice><Facts rows={[{ term: words.address, children: <span class="breakable">{provider.redirectUri}</span> }]} /></>
        : <Notice tone="info">{words.isOff}</Notice>}
      <Card title={words.rolesTitle}>
        <p>{words.rolesText} {words.own}</p>
        <RoleTable {...props} />
        {props.roles.length > 0 && <p class="hint">{words.removeText}</p>}
      </Card>
      <Card title={words.addTitle}>
        <form method="post" action={desk.singleSignOn} class="stack">
          <TextField name="group" label={words.group} hint={words.groupHint} value={typed.group} spellcheck={false} autocapitalize="none" />
          <RoleChoice {...{ frame, scopes, typed }} />
          <Button look="secondary">{words.add}</Button>
        </form>
      </Card>
      <Passwords {...props} />
    </DeskPage>
  )
}

function RoleTable({ frame, roles, scopes, today }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.singleSignOn.desk
  return (
    <DataTable
      caption={<span class="visually-hidden">{words.caption}</span>}
      head={[words.group, t.staff.person.role, words.people, words.made, t.account.sessions.action]}
      rows={roles.map((one) => {
        const role = grantText(one, scopes, t, language)
        return [
          <span class="breakable">{one.group}</span>,
          <>
            {role}
            {one.countsFrom && one.countsFrom > today && <p><a href={desk.rolesGiven}>{fill(t.secondLook.counts, { day: shortDay(one.countsFrom, language) })}</a></p>}
            {one.role === 'data-protection' && <p class="hint">{words.alone}</p>}
          </>,
          inFigures(one.people, language),
          fill(words.madeBy, { day: shortDay(dayOf(one.madeAt), language), name: one.maker }),
          <form method="post" action={`${desk.singleSignOn}/${one.id}/remove`}>
            <button type="submit" class="button quiet" aria-label={fill(words.removeOf, { group: one.group, role })}>{words.remove}</button>
          </form>,
        ]
      })}
      empty={words.none}
    />
  )
}

function Passwords({ frame, provider, doors, off, maySwitchOff }: Props): JSX.Element {
  const words = frame.t.singleSignOn.desk
  const state = !off ? words.passwordsAreOn : !provider ? words.provider : doors.passwords ? words.operator : fill(words.passwordsAreOff, { name: provider.name })
  return (
    <Card title={words.passwordsTitle}>
      {off && doors.passwords ? <Notice tone="warning">{state}</Notice> : <p>{state}</p>}
      {!off && provider && (maySwitchOff ? <p>{words.switchOffText}</p> : <p class="hint">{words.notNow}</p>)}
      {(off || maySwitchOff) && (
        <form method="post" action={`${desk.singleSignOn}/passwords`}>
          <Button look={off ? 'secondary' : 'danger'} name="passwords" value={off ? 'on' : 'off'}>{off ? words.switchOn : words.switchOff}</Button>
        </form>
      )}
    </Card>
  )
}

function doneText({ frame, done }: Props): string | null {
  const { added, removed, switchedOff, switchedOn } = frame.t.singleSignOn.desk
  const sentences: Record<string, string> = { added, removed, switchedOff, switchedOn }
  return done && Object.hasOwn(sentences, done) ? sentences[done]! : null
}
