// One member: as the secretary adds and keeps them, as they see themselves, and how they leave.
import type { ComponentChildren, JSX } from 'preact'
import { SaveOrCancel } from '../../../directory/pages/fields.tsx'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { desk } from '../../../paths.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { Button, Checkbox, Hidden, Radios, TextArea, TextField } from '../../../web/fields.tsx'
import { usePage } from '../../../web/page-data.ts'
import { Card, Details, Notice } from '../../../web/parts.tsx'
import { shownSignInName } from '../../../staff/sign-in-name.ts'
import { linkMayBePrinted, needNames, reminders, waysToReach, type Member } from '../member.ts'
import { signInWays } from '../member-form.ts'
import { PeoplePage, panelAt, type Around } from './shell.tsx'

type Form = { values: FormValues; seen: string; sms: boolean }

export function NewMemberPage({ values, sms, ...around }: Around & Omit<Form, 'seen'>): JSX.Element {
  const { member: words } = around.frame.t.panelPeople
  return (
    <PeoplePage {...around} current="members" title={words.newTitle} lede={words.newLede}>
      <form method="post" action={panelAt(around, '/members/new')} class="stack" autocomplete="off" novalidate>
        <TextField name="called" label={words.called} hint={words.calledHint} value={values['called']} width="medium" maxLength={80} spellcheck={false} />
        <TextField name="email" label={words.email} hint={words.emailHint} type="email" value={values['email']} width="medium" spellcheck={false} optional />
        <Radios name="sign-in" legend={words.signIn} value={values['sign-in']} options={signInWays.map((value) => ({ value, label: words.signInWays[value].name, hint: words.signInWays[value].hint }))} />
        <MemberFields values={values} mailbox sms={sms} withoutName />
        <SaveOrCancel back={panelAt(around, '/members')} />
      </form>
    </PeoplePage>
  )
}

export function MemberPage({ member, values, seen, sms, mail, signsInWith, ...around }: Around & Form & { member: Member; /** As it was typed. */ mail: string | undefined; signsInWith: string | null }): JSX.Element {
  const { frame: { t, language } } = around
  const { member: words, members } = t.panelPeople
  const at = panelAt(around, `/members/${member.id}`)
  return (
    <PeoplePage {...around} current="members" title={member.called} lede={`${members.parts[member.part]}. ${fill(words.since, { day: shortDay(member.fromOn, language) })}`}>
      <Card title={words.signIn}>
        <p>{member.personId === null ? words.noSignIn : member.signsIn ? words.signsInText : words.notYetText}</p>
        {member.personId && member.isClient && !member.signsIn && (member.mailbox || member.reached === 'sms') && <form method="post" action={at}><Button look="secondary" name="step" value="link">{words.resend}</Button></form>}
        {signsInWith && member.isClient && <p>{words.signsInWith} <strong>{shownSignInName(signsInWith)}</strong></p>}
        {linkMayBePrinted(member) && <form method="post" action={`${at}/letter`}><p><Button look="secondary">{words.letter}</Button></p><p class="hint">{words.letterHint}</p></form>}
        {member.isClient && member.part !== 'secretary' && <MailForm {...{ at, member }} value={mail} />}
      </Card>
      <form method="post" action={at} class="stack" autocomplete="off" novalidate>
        <Hidden name="seen" value={seen} />
        <MemberFields {...{ values, sms }} mailbox={member.mailbox} />
        <SaveOrCancel back={panelAt(around, '/members')} />
      </form>
      {member.part === 'member' && member.personId && <form method="post" action={at}><p><Button look="quiet" name="step" value="chair">{words.makeChair}</Button></p></form>}
      {member.part !== 'secretary' && <p><a href={`${at}/leave`}>{words.leaves}</a></p>}
    </PeoplePage>
  )
}

export function OwnSeatPage({ member, values, seen, sms, ...around }: Around & Form & { member: Member }): JSX.Element {
  const { own: words } = around.frame.t.panelPeople
  return (
    <PeoplePage {...around} current="members" title={words.title} lede={words.lede}>
      <form method="post" action={panelAt(around, '/members/own')} class="stack" autocomplete="off" novalidate>
        <Hidden name="seen" value={seen} />
        <MemberFields {...{ values, sms }} mailbox={member.mailbox} own />
        <SaveOrCancel back={panelAt(around, '/members')} />
      </form>
      {member.changesOwnMail && <><h2>{words.mail}</h2><p>{words.mailText} <a href={desk.ownMail}>{words.mailLink}</a></p></>}
      <h2>{words.calendar}</h2>
      <p>{words.calendarText} <a href={panelAt(around, '/members/own/calendar')}>{words.calendarLink}</a></p>
      {member.part !== 'secretary' && <><h2>{words.leave}</h2><p>{words.leaveText} <a href={panelAt(around, '/members/own/leave')}>{words.leaveLink}</a></p></>}
    </PeoplePage>
  )
}

/** Of the member, for their secretary. */
function MailForm({ at, member, value }: { at: string; member: Member; value: string | undefined }): JSX.Element {
  const { member: words } = usePage().frame.t.panelPeople
  const its = member.personId ? words.mail : words.give
  return (
    <Details summary={its.title} open={value !== undefined}>
      <form method="post" action={at} class="stack" autocomplete="off" novalidate>
        <TextField name="email" label={words.email} hint={its.hint} type="email" value={value} width="medium" spellcheck={false} optional />
        {member.personId && <ul>{words.mail.what.map((one) => <li>{one}</li>)}</ul>}
        <p><Button look="secondary" name="step" value={member.personId ? 'mail' : 'sign-in'}>{its.save}</Button></p>
      </form>
    </Details>
  )
}

/** `own`: they leave themselves. */
export function LeavePage({ member, own, ...around }: Around & { member: Member; own: boolean }): JSX.Element {
  const { frame: { t } } = around
  const { own: words, member: of } = t.panelPeople
  const back = panelAt(around, own ? '/members/own' : `/members/${member.id}`)
  return (
    <PeoplePage {...around} current="members" title={own ? words.leave : fill(of.leavesTitle, { called: member.called })}>
      <Notice tone="info"><ul>{(own ? words.leaveWhat : of.leavesWhat).map((one) => <li>{one}</li>)}</ul></Notice>
      <form method="post" action={own ? panelAt(around, '/members/own/leave') : `${back}/leave`} class="actions">
        <Button look="danger">{own ? words.leave : of.leaves}</Button><a class="button quiet" href={back}>{t.common.cancel}</a>
      </form>
    </PeoplePage>
  )
}

function MemberFields({ values, mailbox, sms, withoutName, own }: { values: FormValues; mailbox: boolean; sms: boolean; withoutName?: boolean; own?: boolean }): JSX.Element {
  const { panelPeople: { member: words, ways, waysHint, needs, needsHints } } = usePage().frame.t
  const open = waysToReach.filter((way) => (way !== 'mail' || mailbox) && (way !== 'sms' || sms))
  return (
    <>
      {!withoutName && <TextField name="called" label={words.called} hint={words.calledHint} value={values['called']} width="medium" maxLength={80} spellcheck={false} />}
      <Radios name="reached" legend={words.reached} hint={waysHint} value={values['reached']} options={open.map((value) => ({ value, label: ways[value] }))} />
      <TextField name="phone" label={words.phone} type="tel" value={values['phone']} width="medium" maxLength={40} optional />
      <TextArea name="post" label={words.post} value={values['post']} rows={3} maxLength={300} optional />
      <Radios name="reminded" legend={words.reminded} value={values['reminded'] ?? 'two-days'} options={reminders.map((value) => ({ value, label: words.reminders[value] }))} />
      <Checkbox name="news" label={words.news} hint={words.newsHint} checked={values['news'] === 'yes'} />
      <NeedsPart own={own}>
        {needNames.map((name) => <TextField name={name} label={needs[name]} hint={needsHints[name]} value={values[name]} maxLength={300} optional />)}
        <Checkbox name="large-text" label={words.largeText} hint={words.largeTextHint} checked={values['large-text'] === 'yes'} />
      </NeedsPart>
    </>
  )
}

function NeedsPart({ own, children }: { own: boolean | undefined; children: ComponentChildren }): JSX.Element {
  const { panelPeople: { member: words, own: { needsText } } } = usePage().frame.t
  return <section class="stack"><h2>{words.needs}</h2><p>{own ? needsText : words.needsText}</p>{children}</section>
}
