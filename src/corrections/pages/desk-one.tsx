// A request as it is opened at the desk: who asked, what for, by when, and what can be done with it.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { recordPath } from '../../record-paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import type { Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import { Button, ErrorSummary, Hidden, Radios, Select, TextArea } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Breadcrumb, Card, Details, Facts, Notice } from '../../web/parts.tsx'
import { extendedDueOn, mayExtend } from '../../request-clock.ts'
import { longest, outcomes, type Opened } from '../request.ts'
import { dayIn, StateTag, ToldFacts, Turns, unitName, type UnitChoice } from './parts.tsx'

export type TypedAtDesk = { message?: string; because?: string; reasons?: string; outcome?: string }

type Props = {
  frame: PageFrame
  actor: Actor
  request: Opened
  units: readonly UnitChoice[]
  today: Day
  typed: TypedAtDesk
  problems: Problem[]
  done: boolean
  tooLate: boolean
}

export function RecordPage(props: Props): JSX.Element {
  const { frame, actor, request, today, problems, done, tooLate } = props
  const { t, language } = frame
  const { records, recordsDesk: { one: words, ...list } } = t
  const title = fill(records.request.title, { reference: request.reference })
  const { told, identity } = request
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="records" problems={problems} sheets={['records']} narrow noindex>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.records, label: list.title }]} />
        <ErrorSummary t={t} problems={problems} />
        {done && <div role="status"><Notice tone="good">{words.done}</Notice></div>}
        {tooLate && <div role="alert"><Notice tone="warning">{words.tooLate}</Notice></div>}
        <h1>{title}</h1>
        <p><StateTag t={t} request={request} today={today} /> <span class="hint">{words.logged}</span></p>
        <Facts
          rows={[
            { term: words.who, children: identity.name }, { term: words.code, children: identity.code ?? words.noCode },
            { term: records.request.kind, children: records.kinds[request.kind].label }, { term: words.unit, children: unitName(request, language, list.unitUnknown) },
            { term: records.request.arrived, children: dayIn(request.arrivedOn, language) }, { term: list.head.due, children: dayIn(request.dueOn, language) },
            { term: words.way, children: words.ways[request.way] },
            ...(request.writtenBy ? [{ term: words.writtenBy, children: request.writtenBy.name }, { term: words.checked, children: told.checked }] : []),
            { term: words.language, children: words.languages[request.language] },
            { term: words.reply, children: words.replies[told.reply] }, ...(told.address ? [{ term: words.address, children: <span class="typed">{told.address}</span> }] : []),
          ]}
        />
        <Card title={words.asked}><ToldFacts t={t} told={told} /></Card>
        <p class="actions">
          <a href={recordPath(request.id, '/print')}>{words.print}</a>
          {request.outcome && request.outcome !== 'withdrawn' && <a href={recordPath(request.id, '/print?what=letter')}>{words.letter}</a>}
        </p>
        <h2>{records.request.messages}</h2>
        <Turns frame={frame} turns={request.turns} own={words.maker} />
        <Message {...props} />
        {!request.outcome && <><Decide {...props} /><Extend {...props} /><PassOn {...props} /></>}
      </div>
    </DeskPage>
  )
}

function Message({ frame: { t }, request, typed }: Props): JSX.Element {
  const { one: words } = t.recordsDesk
  return (
    <form method="post" action={recordPath(request.id, '/message')} class="stack" novalidate>
      <Hidden name="once" value={crypto.randomUUID()} />
      <TextArea name="message" label={words.message} hint={words.messageHint} value={typed.message} rows={4} maxLength={longest.text} />
      <p><Button look="secondary">{words.send}</Button></p>
    </form>
  )
}

function Decide({ frame: { t }, request, typed }: Props): JSX.Element {
  const { one: words } = t.recordsDesk
  if (!request.unit) return <Notice tone="info">{words.noUnit}</Notice>
  return (
    <Card title={words.decide}>
      <form method="post" action={recordPath(request.id, '/decision')} class="stack" novalidate>
        <p>{words.decideHint}</p>
        <Radios name="outcome" legend={words.outcome} value={typed.outcome} options={outcomes.map((outcome) => ({ value: outcome, label: words.outcomes[outcome] }))} />
        <TextArea name="reasons" label={words.reasons} value={typed.reasons} rows={6} maxLength={longest.text} />
        <p><Button>{words.decideButton}</Button></p>
      </form>
    </Card>
  )
}

function Extend({ frame: { t, language }, request, today, typed, problems }: Props): JSX.Element | null {
  const { one: words } = t.recordsDesk
  if (!mayExtend(request, today)) return null
  return (
    <Details summary={words.extend} open={problems.some(({ field }) => field === 'because')}>
      <form method="post" action={recordPath(request.id, '/extension')} class="stack" novalidate>
        <p>{fill(words.extendHint, { day: dayIn(extendedDueOn(request.arrivedOn), language) })}</p>
        <TextArea name="because" label={words.because} value={typed.because} rows={3} maxLength={longest.text} />
        <p><Button look="secondary">{words.extendButton}</Button></p>
      </form>
    </Details>
  )
}

function PassOn({ frame: { t, language }, request, units, problems }: Props): JSX.Element {
  const { one: words } = t.recordsDesk
  const others = units.filter(({ id }) => id !== request.unit?.id)
  return (
    <Details summary={words.passOn} open={!request.unit || problems.some(({ field }) => field === 'unit')}>
      <form method="post" action={recordPath(request.id, '/unit')} class="stack" novalidate>
        <p>{words.passOnHint}</p>
        <Select name="unit" label={words.unit} empty={words.choose} options={others.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))} />
        <p><Button look="secondary">{words.pass}</Button></p>
      </form>
    </Details>
  )
}
