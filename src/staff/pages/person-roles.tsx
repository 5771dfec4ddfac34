// The roles of a person, and the form that gives one.
import type { JSX } from 'preact'
import { desk, personPath } from '../../paths.ts'
import { shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import { Button, Radios, Select, TextField } from '../../web/fields.tsx'
import { Card, DataTable, Details } from '../../web/parts.tsx'
import { roles } from '../actor.ts'
import { grantText } from '../grant-text.ts'
import type { DatedGrant } from '../people.ts'
import { isWaiting } from '../second-look/begins.ts'
import type { PersonProps } from './person.tsx'

export function RolesPart(props: PersonProps): JSX.Element {
  const { frame, person, grants, problems = [] } = props
  const texts = frame.t.staff.person
  const hasProblems = problems.some(({ field }) => ['role', 'scope', 'from', 'to'].includes(field))
  return (
    <Card title={texts.rolesTitle}>
      <DataTable
        caption={<span class="visually-hidden">{fill(texts.rolesCaption, { name: person.name })}</span>}
        head={[texts.role, texts.from, texts.to, frame.t.account.sessions.action]}
        rows={grants.map((grant) => row(props, grant))}
        empty={texts.noRoles}
      />
      <p><a href={personPath(person.id, '/may')}>{frame.t.access.roles.today}</a> · <a href={desk.roles}>{frame.t.access.roles.link}</a></p>
      <Details summary={texts.giveTitle} open={hasProblems || props.gives === true}><GiveForm {...props} /></Details>
    </Card>
  )
}

function row({ frame, person, scopes, today }: PersonProps, grant: DatedGrant): (JSX.Element | string)[] {
  const { t, language } = frame
  const texts = t.staff.person
  const role = grantText(grant, scopes, t, language)
  const isOver = grant.validTo !== null && grant.validTo < today
  return [
    grant.fromGroup ? <>{role}<p class="hint breakable">{fill(t.singleSignOn.person.fromGroup, { group: grant.fromGroup })}</p></> : role,
    isWaiting(grant, today) ? <>{shortDay(grant.validFrom, language)}<p><a href={desk.rolesGiven}>{t.secondLook.waitsOn}</a></p></> : shortDay(grant.validFrom, language),
    grant.validTo ? shortDay(grant.validTo, language) : texts.untilFurther,
    isOver ? '' : grant.fromGroup ? <span class="hint">{t.singleSignOn.person.endsThere}</span> : (
      <a class="button quiet" href={personPath(person.id, `/roles/${grant.id}`)} aria-label={fill(t.access.grant.linkOf, { role })}>{t.access.grant.link}</a>
    ),
  ]
}

function GiveForm({ frame, person, scopes, typed }: PersonProps): JSX.Element {
  const texts = frame.t.staff.person
  return (
    <form method="post" action={personPath(person.id, '/roles/preview')} class="stack">
      <RoleChoice {...{ frame, scopes }} typed={typed.grant} />
      <TextField name="from" label={texts.from} hint={texts.dateHint} value={typed.grant.days.first} width="short" />
      <TextField name="to" label={texts.to} value={typed.grant.days.last} width="short" optional />
      <Button look="secondary">{frame.t.access.preview.look}</Button>
    </form>
  )
}

/** Which role, over what. */
export function RoleChoice({ frame, scopes, typed }: Pick<PersonProps, 'frame' | 'scopes'> & { typed: { role: string; scope: string } }): JSX.Element {
  const { t, language } = frame
  const texts = t.staff.person
  const options = [
    ...scopes.lines.filter(({ ended }) => !ended)
      .map(({ id, name }) => ({ value: `line:${id}`, label: fill(texts.line, { name: inLanguage(name, language) }) })),
    ...scopes.units.filter(({ ended }) => !ended)
      .map(({ id, name }) => ({ value: `unit:${id}`, label: fill(texts.unit, { name: inLanguage(name, language) }) })),
  ]
  return (
    <>
      <Radios
        name="role" legend={texts.role} value={typed.role}
        options={roles.map((role) => ({ value: role, label: t.roles.names[role], hint: t.roles.hints[role] }))}
      />
      <Select
        name="scope" label={texts.scope} hint={t.roles.scopeHint} value={typed.scope} options={options}
        empty={texts.wholeOrganisation}
      />
    </>
  )
}
