// A request that was opened: who asked and what for, the search for the name, copies to give out, and the decision.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { extendedDueOn, mayExtend } from '../../request-clock.ts'
import { copyPath, erasurePath, rightPath } from '../../rights-paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { moment, shortDay, type Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { Button, Checkbox, ErrorSummary, Radios, TextArea } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Breadcrumb, Card, Details, Facts, Notice, Paragraphs, Tag, type Tone } from '../../web/parts.tsx'
import type { Copy } from '../copies.sql.ts'
import type { Erasure } from '../erasures.sql.ts'
import type { Counts } from '../hits.ts'
import { grounds, keptDays, longest, outcomes, type Opened, type Search, type SearchState } from '../request.ts'
import { ErasureTag } from './erase.tsx'
import { CopyTag, StateTag } from './parts.tsx'

export type TypedAtDesk = { because?: string; reasons?: string; outcome?: string; ground?: string }

type Props = {
  frame: PageFrame; actor: Actor; request: Opened; search: Search | null; counts: Counts | null; copies: Copy[]; erasures: Erasure[]; mostHits: number
  today: Day; typed: TypedAtDesk; problems: Problem[]; done: boolean; tooLate: boolean
}

export function RightPage(props: Props): JSX.Element {
  const { frame, actor, request, today, problems, done, tooLate } = props
  const { t, language } = frame
  const { rights: { one: words, ...rights } } = t
  const { told } = request
  const title = fill(words.title, { reference: request.reference })
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="rights" problems={problems} sheets={['rights']} narrow noindex>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.rights, label: rights.title }]} />
        <ErrorSummary t={t} problems={problems} />
        {done && <div role="status"><Notice tone="good">{words.done}</Notice></div>}
        {tooLate && <div role="alert"><Notice tone="warning">{words.tooLate}</Notice></div>}
        <h1>{title}</h1>
        <p><StateTag t={t} request={request} today={today} /> <span class="hint">{words.logged}</span></p>
        <Facts
          rows={[
            { term: words.names, children: told.names.join(', ') }, { term: words.checked, children: told.checked }, { term: rights.head.wants, children: rights.wants[request.wants] },
            { term: words.purpose, children: <Paragraphs text={told.purpose} /> }, { term: words.way, children: rights.ways[request.way] }, { term: rights.head.arrived, children: shortDay(request.arrivedOn, language) },
            { term: rights.head.due, children: shortDay(request.dueOn, language) }, { term: words.writtenBy, children: request.writtenBy }, { term: words.language, children: rights.languages[request.language] },
            ...(told.address ? [{ term: words.address, children: <span class="lines">{told.address}</span> }] : []),
            ...(request.extension ? [{ term: words.extension, children: <Paragraphs text={request.extension} /> }] : []),
            ...(request.decision ? [{ term: words.decision, children: <Paragraphs text={request.decision} /> }] : []),
          ]}
        />
        {request.outcome && <p><a href={rightPath(request.id, '/letter')}>{words.letter}</a></p>}
        <SearchCard {...props} />
        {(request.wants === 'erase' || props.erasures.length > 0) && <Erasures {...props} />}
        <Copies {...props} />
        {!request.outcome && <><Decide {...props} /><Extend {...props} /></>}
      </div>
    </DeskPage>
  )
}

const tones: Record<SearchState, Tone | 'neutral'> = { running: 'info', ready: 'good', full: 'warning', stopped: 'neutral', failed: 'warning', erased: 'neutral' }

function SearchCard({ frame: { t }, request, search, counts, mostHits }: Props): JSX.Element {
  const { search: words } = t.rights.one
  const isRunning = search?.state === 'running'
  return (
    <Card title={words.title}>
      {search && (
        <>
          <p><Tag tone={tones[search.state]}>{fill(words.states[search.state], { days: keptDays })}</Tag> {fill(words.said, { looked: search.looked, hits: search.hits })}</p>
          {search.unread > 0 && <Notice tone="warning">{fill(words.unread, { unread: search.unread })}</Notice>}
          {search.state === 'full' && <Notice tone="warning">{fill(words.full, { most: mostHits })}</Notice>}
          {isRunning && <p class="actions"><a class="button secondary" href={rightPath(request.id)}>{words.refresh}</a></p>}
          {counts && counts.all > 0 && (
            <>
              <p class="actions"><a class="button primary" href={rightPath(request.id, '/hits')}>{fill(words.go, { count: counts.all })}</a></p>
              <p>{fill(words.left, { open: counts.open })} <span class="hint">{fill(words.kept, { days: keptDays })}</span></p>
            </>
          )}
        </>
      )}
      {isRunning
        ? <form method="post" action={rightPath(request.id, '/search/stop')}><Button look="quiet">{words.stop}</Button></form>
        : !request.outcome && (
          <form method="post" action={rightPath(request.id, '/search')} class="stack">
            <p>{search ? words.againHint : words.text}</p>
            <Checkbox name="alone" label={words.alone} hint={words.aloneHint} checked={search?.lastAlone ?? false} />
            <p><Button look="secondary">{search ? words.again : words.begin}</Button></p>
          </form>
        )}
    </Card>
  )
}

function Erasures({ frame, erasures }: Props): JSX.Element {
  const { t: { erasing: words }, language } = frame
  return (
    <Card title={words.list}>
      {erasures.length > 0
        ? <ul class="hits">{erasures.map((one) => <li><a href={erasurePath(one.id)}>{fill(words.of, { day: shortDay(one.madeOn, language) })}</a> <ErasureTag frame={frame} state={one.state} /></li>)}</ul>
        : <p class="empty">{words.nothing}</p>}
    </Card>
  )
}

function Copies({ frame: { t, language }, request, counts, copies, typed }: Props): JSX.Element {
  const { rights: { one: { copies: words }, copy } } = t
  return (
    <Card title={words.title}>
      {copies.length > 0
        ? <ul class="hits">{copies.map((one) => <li><a href={copyPath(one.id)}>{fill(words.of, { made: moment(one.madeAt, language) })}</a> <CopyTag t={t} state={one.state} /></li>)}</ul>
        : <p class="empty">{words.none}</p>}
      {request.outcome === 'refused' && <div id="copies"><Notice tone="info">{copy.declined}</Notice></div>}
      {request.outcome !== 'refused' && (counts?.theirs ?? 0) > 0 && (
        <form method="post" action={rightPath(request.id, '/copies')} class="stack" novalidate>
          <p>{words.hint}</p>
          <Radios name="ground" legend={words.ground} value={typed.ground} options={grounds.map((value) => ({ value, label: copy.grounds[value] }))} />
          <p><Button look="secondary">{words.make}</Button></p>
        </form>
      )}
    </Card>
  )
}

function Decide({ frame: { t }, request, typed }: Props): JSX.Element {
  const { one: words, letter } = t.rights
  return (
    <Card title={words.decide}>
      <form method="post" action={rightPath(request.id, '/decision')} class="stack" novalidate>
        <p>{words.decideHint}</p>
        <Radios name="outcome" legend={words.outcome} value={typed.outcome} options={outcomes.map((value) => ({ value, label: letter.outcomes[value] }))} />
        <TextArea name="reasons" label={words.reasons} value={typed.reasons} rows={6} maxLength={longest.text} />
        <p><Button>{words.decideButton}</Button></p>
      </form>
    </Card>
  )
}

function Extend({ frame: { t, language }, request, today, typed, problems }: Props): JSX.Element | null {
  const { one: words } = t.rights
  if (!mayExtend(request, today)) return null
  return (
    <Details summary={words.extend} open={problems.some(({ field }) => field === 'because')}>
      <form method="post" action={rightPath(request.id, '/extension')} class="stack" novalidate>
        <p>{fill(words.extendHint, { day: shortDay(extendedDueOn(request.arrivedOn), language) })}</p>
        <TextArea name="because" label={words.because} value={typed.because} rows={3} maxLength={longest.text} />
        <p><Button look="secondary">{words.extendButton}</Button></p>
      </form>
    </Details>
  )
}
