// A request as its maker sees it: where it stands, what was decided, what was written, and what they can still do.
import type { JSX } from 'preact'
import { to } from '../../paths.ts'
import type { Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { Button, ErrorSummary, Hidden, TextArea } from '../../web/fields.tsx'
import { PublicPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Breadcrumb, Details, Facts, Notice, Paragraphs } from '../../web/parts.tsx'
import { longest, stateOf, type Opened } from '../request.ts'
import { dayIn, lastOf, StateTag, ToldFacts, Turns, unitName } from './parts.tsx'
import { SignedInAs } from './room.tsx'

type Props = {
  frame: PageFrame
  name: string
  request: Opened
  further: string
  today: Day
  typed: { text: string; once: string }
  problems: Problem[]
  said: 'sent' | 'written' | 'too-late' | null
}

export function RequestPage({ frame, name, request, further, today, typed, problems, said }: Props): JSX.Element {
  const { t, language } = frame
  const { records: { request: words, back, form } } = t
  const title = fill(words.title, { reference: request.reference })
  const path = to('recordsRequest', language, { request: request.id })
  return (
    <PublicPage frame={frame} title={title} problems={problems} sheets={['records']}>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: to('records', language), label: back }]} />
        <ErrorSummary t={t} problems={problems} />
        {said && <div role="status"><Notice tone={said === 'too-late' ? 'warning' : 'good'}>{{ sent: words.sent, written: words.written, 'too-late': words.tooLate }[said]}</Notice></div>}
        <h1>{title}</h1>
        <SignedInAs {...{ t, language, name }} />
        <p><StateTag t={t} request={request} today={today} /></p>
        <Clock {...{ frame, request, today }} />
        <Facts
          rows={[
            { term: words.kind, children: t.records.kinds[request.kind].label }, { term: words.unit, children: unitName(request, language, words.unitUnknown) },
            { term: words.arrived, children: dayIn(request.arrivedOn, language) }, { term: words.due, children: dayIn(request.dueOn, language) },
            { term: words.reply, children: [form.replies[request.told.reply], request.told.address].filter(Boolean).join(': ') },
            ...(request.eraseOn ? [{ term: words.erased, children: dayIn(request.eraseOn, language) }] : []),
          ]}
        />
        <Decision {...{ frame, request, further }} />
        <Details summary={words.asked} open={!request.outcome}><ToldFacts t={t} told={request.told} /></Details>
        <h2>{words.messages}</h2>
        <Turns frame={frame} turns={request.turns.filter(({ part }) => part === 'message')} own={words.you} />
        <form method="post" action={path} class="stack" novalidate>
          <Hidden name="once" value={typed.once} />
          <TextArea name="text" label={words.write} hint={words.writeHint} value={typed.text} rows={4} maxLength={longest.text} />
          <p><Button name="step" value="write">{words.send}</Button></p>
        </form>
        {!request.outcome && (
          <Details summary={words.takeBack}>
            <form method="post" action={path} class="stack">
              <p>{words.takeBackText}</p>
              <p><Button look="secondary" name="step" value="take-back">{words.takeBack}</Button></p>
            </form>
          </Details>
        )}
      </div>
    </PublicPage>
  )
}

function Clock({ frame: { t, language }, request, today }: Pick<Props, 'frame' | 'request' | 'today'>): JSX.Element | null {
  const { records: { request: words } } = t
  if (request.outcome) return null
  const because = lastOf(request, 'extension')
  return (
    <>
      {because && (
        <Notice tone="info" title={words.extended}>
          <p>{fill(words.extendedUntil, { day: dayIn(request.dueOn, language) })}</p>
          <Paragraphs text={because.text} />
        </Notice>
      )}
      {stateOf(request, today) === 'late' && <Notice tone="warning">{words.late}</Notice>}
    </>
  )
}

function Decision({ frame: { t, language }, request, further }: Pick<Props, 'frame' | 'request' | 'further'>): JSX.Element | null {
  const { records: { request: words, letter } } = t
  const reasons = lastOf(request, 'decision')
  if (!request.outcome || request.outcome === 'withdrawn' || !reasons) return null
  return (
    <section class="card stack">
      <h2>{words.decision}</h2>
      <p><strong>{letter.outcomes[request.outcome]}</strong></p>
      <p>{fill(words.decided, { day: dayIn(request.decidedOn, language) })}, {request.decidedBy}</p>
      <h3>{letter.reasons}</h3>
      <Paragraphs text={reasons.text} />
      <h3>{letter.further}</h3>
      <Paragraphs text={further} />
      <p class="no-print"><a href={to('recordsLetter', language, { request: request.id })}>{words.letter}</a></p>
    </section>
  )
}
