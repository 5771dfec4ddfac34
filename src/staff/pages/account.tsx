// One's own details: what a member of the staff may change themselves.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { fill } from '../../text/fill.ts'
import { languages, type Translated } from '../../text/language.ts'
import { Button, Checkbox, ErrorSummary, Radios, TextField } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import { MailAddress } from '../../web/mail-address.tsx'
import type { Problem } from '../../web/page.ts'
import { Card, Facts, Notice } from '../../web/parts.tsx'
import { shownAs, type Actor } from '../actor.ts'
import type { Person } from '../people.ts'
import type { Check } from '../reachable/checks.sql.ts'
import { OwnContactCard } from '../reachable/pages/contact.tsx'
import { SecondFactorsCard } from '../second-factor/pages/own.tsx'
import { isMailbox, shownSignInName } from '../sign-in-name.ts'
import { Done } from './done.tsx'
import { SessionsPart, type SessionsProps } from './sessions.tsx'
import { NewPasswordFields } from './set-up.tsx'

type AccountProps = SessionsProps & {
  actor: Actor
  person: Person
  /** No staff: they change their address themselves. */
  isClient: boolean
  roles: string[]
  absences: string[]
  typed?: { language: string; phone: string }
  problems?: Problem[]
  done: string | null
  tooMany?: boolean
  /** For who answers for something, or was asked. */
  contact: { check: Check | null; places: Translated[]; deputyName: string | null } | null
  correction?: string
  /** How many they have set up. */
  secondFactors: number
  /** The account that they sign in with instead of a password of ours; null for a password. */
  passwordOf: string | null
}

export function AccountPage(props: AccountProps): JSX.Element {
  const { frame, actor, problems = [], done, tooMany } = props
  const texts = frame.t.staff.account
  return (
    <DeskPage frame={frame} title={texts.title} actor={shownAs(actor)} current="account" problems={problems} narrow>
      <ErrorSummary t={frame.t} problems={problems} />
      {tooMany && <Notice tone="warning" title={frame.t.staff.signIn.tooManyTitle}>{frame.t.staff.signIn.tooMany}</Notice>}
      <Done text={done} />
      <h1>{texts.title}</h1>
      <OwnFacts {...props} />
      {props.contact && (
        <OwnContactCard
          {...props.contact} {...{ frame }} person={props.person} {...(props.correction ? { correction: props.correction } : {})}
          problems={problems.filter(({ field }) => field === 'correction')}
        />
      )}
      <Card title={texts.detailsTitle}><DetailsForm {...props} /></Card>
      <Card title={frame.t.redaction.consent.title}><NameForm {...props} /></Card>
      <Card title={texts.passwordTitle}>
        {props.passwordOf !== null ? <p>{fill(frame.t.singleSignOn.yourPassword, { name: props.passwordOf })}</p> : (
          <form method="post" action={desk.password} class="stack">
            <TextField
              name="current-password" label={texts.current} type="password" autocomplete="current-password" width="medium"
            />
            <NewPasswordFields frame={frame} />
            <Button>{texts.change}</Button>
          </form>
        )}
      </Card>
      <SecondFactorsCard frame={frame} count={props.secondFactors} />
      <SessionsPart {...props} />
      <p><a href={desk.ownAudit}>{frame.t.audit.own.link}</a></p>
    </DeskPage>
  )
}

function OwnFacts({ frame, person, isClient, roles, absences }: AccountProps): JSX.Element {
  const texts = frame.t.staff.account
  const rows = [
    { term: texts.email, children: isMailbox(person.email) ? <MailAddress address={person.email} /> : shownSignInName(person.email) },
    { term: texts.roles, children: <ul>{roles.map((role) => <li>{role}</li>)}</ul> },
    ...(absences.length ? [{ term: texts.absences, children: <ul>{absences.map((days) => <li>{days}</li>)}</ul> }] : []),
  ]
  return <><Facts rows={rows} />{isClient ? <p><a href={desk.ownMail}>{frame.t.panelPeople.ownMail.title}</a></p> : <p class="hint">{texts.othersChange}</p>}<p><a href={desk.ownRoles}>{frame.t.access.roles.ownToday}</a> · <a href={desk.roles}>{frame.t.access.roles.link}</a> · <a href={desk.standIn}>{frame.t.acting.title}</a></p></>
}

function DetailsForm({ frame, person, typed }: AccountProps): JSX.Element {
  const { staff } = frame.t
  return (
    <form method="post" action={desk.account} class="stack">
      <Radios
        name="language" legend={staff.account.language} value={typed?.language ?? person.language}
        options={languages.map((value) => ({ value, label: staff.person.languages[value] }))}
      />
      <TextField
        name="phone" label={staff.account.phone} type="tel" autocomplete="tel" optional width="medium" maxLength={40}
        value={typed?.phone ?? person.phone ?? ''} hint={person.listed && person.phoneListed ? staff.account.phoneListed : undefined}
      />
      <Button>{staff.account.save}</Button>
    </form>
  )
}

function NameForm({ frame, person }: AccountProps): JSX.Element {
  const { consent } = frame.t.redaction
  return (
    <form method="post" action={desk.ownName} class="stack">
      <Checkbox name="first-name" label={consent.label} hint={consent.hint} checked={person.firstNameMayStandOn !== null} />
      <Button look="secondary">{consent.save}</Button>
    </form>
  )
}
