// Everything about one person, each part with its own form.
import type { JSX } from 'preact'
import { desk, personPath } from '../../paths.ts'
import { shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import { ChangedMeanwhile } from '../../web/changed-meanwhile.tsx'
import { Button, ErrorSummary, Hidden } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Breadcrumb, Card, Facts, Notice } from '../../web/parts.tsx'
import type { Absence, DatedGrant, Person, Scopes } from '../people.ts'
import { shownAs, type Actor } from '../actor.ts'
import type { TypedDays } from '../days-form.ts'
import type { TypedGrant } from '../grant-form.ts'
import type { TypedPerson } from '../person-form.ts'
import { linkDays } from '../set-up-link.ts'
import type { LeftBehind } from '../leaving.sql.ts'
import type { Check } from '../reachable/checks.sql.ts'
import { CheckCard } from '../reachable/pages/checks.tsx'
import { WaitsCard } from '../second-factor/pages/recoveries.tsx'
import { Done } from './done.tsx'
import { AbsencesPart } from './person-absences.tsx'
import { WhatEnds } from './left-behind.tsx'
import { PersonFields, type Other } from './person-fields.tsx'
import { RolesPart } from './person-roles.tsx'
import { WorkdaysPart } from './person-workdays.tsx'

export type PersonProps = {
  frame: PageFrame
  actor: Actor
  person: Person
  grants: DatedGrant[]
  absences: Absence[]
  scopes: Scopes
  others: Other[]
  today: string
  typed: { person: TypedPerson; grant: TypedGrant; absence: TypedDays }
  /** Of what the form of details was filled in from. */
  version: string
  /** Whether that was not saved because somebody else has saved meanwhile. */
  changed?: boolean
  problems?: Problem[]
  /** Why something that was asked for cannot be done. */
  refusal?: string
  undecided?: { href: string }
  /** The form that gives a role is open. */
  gives?: boolean
  done: string | null
  hasMail: boolean
  check: Check | null
  /** To be helped back in without their second factor. */
  waits: boolean
  /** What ends or has to be taken over when they leave. */
  leavesBehind: LeftBehind
  /** Made by their first sign-in: name and address follow the provider. */
  fromProvider: boolean
  /** How they can come in, as far as it is arranged. */
  comesBy: { password: boolean; single: boolean; passwordsAreOff: boolean }
}

export function PersonPage(props: PersonProps): JSX.Element {
  const { frame, actor, person, others, typed, version, changed, problems = [], refusal, done } = props
  const { t } = frame
  const texts = t.staff.person
  return (
    <DeskPage frame={frame} title={person.name} actor={shownAs(actor)} current="people" problems={problems} narrow>
      <Breadcrumb t={t} items={[{ href: desk.people, label: t.staff.people.title }]} />
      <ErrorSummary t={t} problems={problems} />
      {changed && <ChangedMeanwhile />}
      {refusal && <div role="alert"><Notice tone="warning" title={texts.lastAdministratorTitle}>{refusal}</Notice></div>}
      {props.undecided && (
        <div role="alert">
          <Notice tone="warning" title={t.reachable.handOver.undecidedCases}>
            <p><a href={props.undecided.href}>{t.reachable.handOver.decide}</a></p>
          </Notice>
        </div>
      )}
      <Done text={done} />
      <h1>{person.name}</h1>
      <p class="lede">{inLanguage(person.title, frame.language)}</p>
      <Facts rows={[{ term: t.redaction.consent.mayStand, children: person.firstNameMayStandOn ? fill(t.redaction.consent.yes, { day: shortDay(person.firstNameMayStandOn, frame.language) }) : t.redaction.consent.no }]} />
      {props.waits && !person.leftOn && <WaitsCard frame={frame} personId={person.id} />}
      <RolesPart {...props} />
      <SignInPart {...props} />
      <AbsencesPart {...props} />
      <CheckCard frame={frame} check={props.check} />
      <WorkdaysPart {...props} />
      <Card title={texts.detailsTitle}>
        {props.fromProvider && <p class="hint">{t.singleSignOn.person.follows}</p>}
        <form method="post" action={personPath(person.id)} class="stack">
          <Hidden name="version" value={version} />
          <PersonFields frame={frame} typed={typed.person} others={others} />
          <Button>{texts.save}</Button>
        </form>
      </Card>
      <LeavingPart {...props} />
    </DeskPage>
  )
}

function SignInPart({ frame, person, hasMail, comesBy }: PersonProps): JSX.Element | null {
  const texts = frame.t.staff.person
  if (person.leftOn) return null
  return (
    <Card title={texts.signInTitle}>
      {comesBy.single && <p>{frame.t.singleSignOn.person.signsIn}</p>}
      {!(comesBy.single && !comesBy.password) && <p>{person.accountId ? texts.hasAccount : texts.hasNoAccount}</p>}
      {comesBy.passwordsAreOff ? <p>{frame.t.singleSignOn.desk.cannotLink}</p> : (
        <form method="post" action={personPath(person.id, '/set-up-link')}>
          <Button look="secondary">{hasMail ? texts.sendLink : texts.makeLink}</Button>
        </form>
      )}
      {person.accountId && (
        <form method="post" action={personPath(person.id, '/signed-out')} class="stack">
          <p>{texts.signOutText}</p>
          <Button look="secondary">{texts.signOut}</Button>
        </form>
      )}
    </Card>
  )
}

function LeavingPart({ frame, person, today, leavesBehind }: PersonProps): JSX.Element {
  const texts = frame.t.staff.person
  const { handOver } = frame.t.reachable
  const day = person.leftOn && shortDay(person.leftOn, frame.language)
  const isToCome = person.leftOn !== null && person.leftOn > today
  return (
    <Card title={texts.leftTitle}>
      <p>{day ? fill(isToCome ? handOver.leaves : texts.hasLeft, { name: person.name, day }) : texts.leftText}</p>
      {(!day || isToCome) && <WhatEnds frame={frame} name={person.name} left={leavesBehind} />}
      {(!day || isToCome) && <p><a href={personPath(person.id, '/hand-over')}>{handOver.markLeft}</a></p>}
      <form method="post" action={personPath(person.id, day ? '/back' : '/left')}>
        <Button look={day ? 'secondary' : 'danger'}>{day ? texts.bringBack : texts.markLeft}</Button>
      </form>
    </Card>
  )
}

type LinkProps = { frame: PageFrame; actor: Actor; person: Person; link: string }

/** The only time that a link is shown. */
export function LinkPage({ frame, actor, person, link }: LinkProps): JSX.Element {
  const texts = frame.t.staff.person
  const title = fill(texts.linkTitle, { name: person.name })
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="people" narrow>
      <h1>{title}</h1>
      <p>{fill(texts.linkText, { days: linkDays })}</p>
      <div class="field">
        <label class="label" for="link">{texts.link}</label>
        <input type="text" class="input full" id="link" value={link} readonly autocomplete="off" spellcheck={false} />
      </div>
      <p><a href={personPath(person.id)}>{texts.backToPerson}</a></p>
    </DeskPage>
  )
}
