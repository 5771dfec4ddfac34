// One role that somebody holds: what closes when it ends, its days, which can be moved, and its end.
import type { JSX } from 'preact'
import { desk, personPath } from '../../../paths.ts'
import { shortDay, type Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { ChangedMeanwhile } from '../../../web/changed-meanwhile.tsx'
import { Button, ErrorSummary, Hidden, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, Card, Notice } from '../../../web/parts.tsx'
import { readingRoles, shownAs, type Actor } from '../../actor.ts'
import type { TypedDays } from '../../days-form.ts'
import { grantText } from '../../grant-text.ts'
import type { DatedGrant, Person, Scopes } from '../../people.ts'
import { scopeKindOf } from '../catalogue.ts'
import type { Change } from '../look-ahead.ts'
import { OpenedFeedback, OpenedPages } from './opened.tsx'
import { Sentences } from './sentences.tsx'

export type GrantProps = {
  frame: PageFrame; actor: Actor; person: Person; grant: DatedGrant; scopes: Scopes; change: Change; today: Day
  typed: TypedDays; version: string
  problems: Problem[]
  changed: boolean
  /** Why the days cannot be moved so. */
  refusal: string | null
  /** It has to be decided first where open cases go. */
  undecided: boolean
  done: boolean
}

export function GrantPage(props: GrantProps): JSX.Element {
  const { frame, actor, person, grant, scopes, today, problems, changed, refusal, undecided, done } = props
  const { t, language } = frame
  const { grant: words, preview } = t.access
  const isOver = grant.validTo !== null && grant.validTo < today
  const day = (on: Day) => shortDay(on, language)
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="people" problems={problems} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.people, label: t.staff.people.title }, { href: personPath(person.id), label: person.name }]} />
        <ErrorSummary t={t} problems={problems} />
        {changed && <ChangedMeanwhile />}
        {refusal && <div role="alert"><Notice tone="warning">{refusal}</Notice></div>}
        {undecided && (
          <div role="alert">
            <Notice tone="warning" title={t.reachable.handOver.undecidedCases}>
              <p><a href={personPath(person.id, `/hand-over?role=${grant.id}`)}>{t.reachable.handOver.decide}</a></p>
            </Notice>
          </div>
        )}
        {done && <Notice tone="good"><p role="status">{words.moved}</p></Notice>}
        <h1>{words.title}</h1>
        <p class="lede">{person.name}: {grantText(grant, scopes, t, language)}</p>
        <p>{fill(words.holds, { from: day(grant.validFrom), to: grant.validTo ? day(grant.validTo) : preview.untilFurther })}</p>
        <h2>{preview.gives}</h2>
        <Sentences frame={frame} role={grant.role} scope={scopeKindOf(grant)} />
        {isOver ? <p class="hint">{words.over}</p> : <><Closes {...props} /><DaysForm {...props} /><EndForm {...props} /></>}
      </div>
    </DeskPage>
  )
}

/** Whether there is anything in hand is told by the page on which it is handed over alone, where looking is written down. */
function Closes({ frame, person, grant, change, today }: GrantProps): JSX.Element {
  const { grant: words } = frame.t.access
  const hasBegun = grant.validFrom <= today
  return (
    <>
      <h2>{words.closes}</h2>
      <p>{hasBegun ? words.closesLede : words.closesLedeToCome}</p>
      {hasBegun && readingRoles.some((role) => role === grant.role) && (
        <>
          <h3>{words.losesInHand}</h3>
          <p>{words.inHand}</p>
          <p><a href={personPath(person.id, `/hand-over?role=${grant.id}`)}>{words.lookInHand}</a>. {words.lookedInHand}</p>
        </>
      )}
      <h3>{words.losesPages}</h3>
      <OpenedPages frame={frame} change={change} none={words.losesNoPages} />
      <h3>{words.losesFeedback}</h3>
      {change.opened ? <OpenedFeedback frame={frame} opened={change.opened} /> : <p>{grant.role === 'worker' ? words.losesClosed : words.losesNone}</p>}
    </>
  )
}

function DaysForm({ frame, person, grant, typed, version, today }: GrantProps): JSX.Element {
  const { grant: words, preview } = frame.t.access
  return (
    <Card title={words.days}>
      <form method="post" action={personPath(person.id, `/roles/${grant.id}`)} class="stack">
        <p class="hint">{words.daysHint}</p>
        <Hidden name="version" value={version} />
        {grant.validFrom > today
          ? <TextField name="from" label={preview.from} value={typed.first} width="short" />
          : <Hidden name="from" value={typed.first} />}
        <TextField name="to" label={preview.to} value={typed.last} width="short" optional />
        <Button look="secondary">{words.save}</Button>
      </form>
    </Card>
  )
}

function EndForm({ frame, person, grant }: GrantProps): JSX.Element {
  const { grant: words } = frame.t.access
  return (
    <Card title={words.end}>
      <p>{words.endLede}</p>
      <form method="post" action={personPath(person.id, `/roles/${grant.id}/end`)}>
        <Button look="danger">{words.end}</Button>
      </form>
    </Card>
  )
}
