// The open cases of somebody who leaves or loses a role: one choice for all of them, and another for each that needs it.
import type { JSX } from 'preact'
import { OpenImprovements, type HeldProps } from '../../../improvements/handover/pages/open.tsx'
import { casePath, desk, personPath } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import type { LeftBehind } from '../../../staff/leaving.sql.ts'
import { WhatEnds } from '../../../staff/pages/left-behind.tsx'
import type { Person } from '../../../staff/people.ts'
import { mayReadCase } from '../../../staff/roles.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill, inFigures } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, ErrorSummary, Hidden, Radios, Select, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, DataTable, Notice } from '../../../web/parts.tsx'
import type { Case } from '../../cases.sql.ts'
import type { Change } from '../affected.ts'
import { mayReceive } from '../choice.ts'
import { fieldOf } from '../form.ts'

type Props = {
  frame: PageFrame
  actor: Actor
  person: Person
  change: Change
  cases: Case[]
  deputyName: string | null
  /** Who may take at least one of the cases. */
  others: Actor[]
  typed: (name: string) => string
  problems: Problem[]
  refusal?: string
  /** The improvements that the role answers for, and which role could do so instead. */
  held: HeldProps['held']
  choices: HeldProps['choices']
  left: LeftBehind
}

export function HandOverPage(props: Props): JSX.Element {
  const { frame, actor, person, change, cases, deputyName, others, typed, problems, refusal, held, choices, left } = props
  const { t, language } = frame
  const texts = t.reachable.handOver
  const title = fill(texts.title, { name: person.name })
  const waiting = cases.filter(({ state }) => state === 'waiting-for-handler').length
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="people" problems={problems}>
      <Breadcrumb t={t} items={[{ href: desk.people, label: t.staff.people.title }, { href: personPath(person.id), label: person.name }]} />
      <ErrorSummary t={t} problems={problems} />
      {refusal && <div role="alert"><Notice tone="warning" title={t.staff.person.lastAdministratorTitle}>{refusal}</Notice></div>}
      <h1>{title}</h1>
      <p class="lede">{fill(change.what === 'left' ? texts.lede : texts.ledeRole, { name: person.name })}</p>
      <p>{cases.length ? fill(texts.counts, { open: inFigures(cases.length, language), waiting: inFigures(waiting, language) }) : texts.none}</p>
      <form method="post" action={personPath(person.id, '/hand-over')} class="stack" autocomplete="off" novalidate>
        {change.what === 'role' && <Hidden name="role" value={change.grantId} />}
        <Radios
          name="all" legend={texts.all} hint={texts.allHint} value={typed('all')}
          options={[
            ...(deputyName ? [{ value: 'deputy', label: fill(texts.deputy, { name: deputyName }) }] : []),
            { value: 'person', label: texts.person }, { value: 'route', label: texts.route },
          ]}
        />
        <Select
          name="who" label={texts.who} empty={texts.nobody} width="medium" optional value={typed('who')}
          options={others.map(({ personId, name }) => ({ value: personId, label: name }))}
        />
        {change.what === 'left' && <TextField name="on" label={texts.on} hint={texts.onHint} value={typed('on')} width="short" optional />}
        <DataTable
          caption={fill(texts.caption, { name: person.name })} empty={texts.none}
          head={[texts.reference, texts.topic, texts.due, texts.state, texts.decision]}
          rows={cases.map((one) => row(one, props))}
        />
        {change.what === 'left' && <><h2>{t.staff.person.leftTitle}</h2><WhatEnds frame={frame} name={person.name} left={left} /></>}
        <OpenImprovements {...{ frame, held, choices, typed }} who="person" />
        <p class="buttons">
          <Button look={change.what === 'left' ? 'danger' : 'primary'}>{change.what === 'left' ? texts.leave : texts.end}</Button>
          <a href={personPath(person.id)}>{fill(texts.back, { name: person.name })}</a>
        </p>
      </form>
    </DeskPage>
  )
}

function row(one: Case, { frame, actor, person, deputyName, others, typed }: Props): (JSX.Element | string)[] {
  const { t, language } = frame
  const texts = t.reachable.handOver
  const reads = mayReadCase(actor, one)
  const part = one.handlerId === person.id ? texts.parts.handler : one.escalatedToId === person.id ? texts.parts.told : texts.parts.joined
  const topic = [one.serviceName ?? one.lineName, one.unitName].flatMap((name) => (name ? inLanguage(name, language) : [])).join(', ')
  return [
    <>{reads ? <a href={casePath(one.id)}>{one.reference}</a> : one.reference} <span class="hint">({part})</span></>,
    reads ? topic || t.cases.list.topicOpen : <span class="hint">{texts.noTopic}</span>,
    shortDay(one.dueOn, language),
    t.cases.states[one.state],
    <Select
      name={fieldOf(one.id)} label={<span class="visually-hidden">{texts.decision}: {one.reference}</span>} empty={texts.as}
      width="medium" value={typed(fieldOf(one.id))}
      options={[
        ...(deputyName ? [{ value: 'deputy', label: fill(texts.deputy, { name: deputyName }) }] : []),
        { value: 'route', label: texts.route },
        ...near(one, others).map(({ personId, name }) => ({ value: `person:${personId}`, label: name })),
      ]}
    />,
  ]
}

/** Of those who may take it, who works where it is about, or everywhere: a list for each case of the whole staff is none. */
const near = (one: Case, others: Actor[]): Actor[] =>
  others.filter((other) => mayReceive(other, one) && other.roles.some(({ unitId, serviceLineId }) =>
    unitId ? unitId === one.unitId : serviceLineId ? serviceLineId === one.serviceLineId : true)).slice(0, mostNear)

const mostNear = 40
