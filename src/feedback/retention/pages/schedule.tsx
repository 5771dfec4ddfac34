// The times that hold and those that wait, the form that changes them, and beside them what has a time of its own.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { mayChooseRetention } from '../../../staff/retention-duties.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill, plural } from '../../../text/fill.ts'
import { Button, ErrorSummary, Hidden, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Card, DataTable, Notice } from '../../../web/parts.tsx'
import type { Typed } from '../form.ts'
import { keptKinds, limits, noticeDays, type Chosen, type KeptKind, type Time } from '../retention.ts'

export type Said = 'saved' | 'taken-back' | 'same' | 'too-late'

type Times = Record<KeptKind, Time<Chosen>>
type Props = {
  frame: PageFrame; actor: Actor; times: Times; typed: Typed; problems: Problem[]; said: Said | null
  /** Cases that came before what closed then would go, and are open. */
  open: number
  /** Days and hours of what has a time of its own. */
  known: Record<string, number>
  holdsCases: boolean
}

export function RetentionPage({ frame, actor, times, typed, problems, said, open, known, holdsCases }: Props): JSX.Element {
  const { t, language } = frame
  const { retention: words } = t
  const none = keptKinds.every((kind) => !times[kind].holds && !times[kind].waits)
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="retention" problems={problems} narrow>
      <div class="stack">
        <ErrorSummary t={t} problems={problems} />
        {said && <SaidNow frame={frame} said={said} />}
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <p>{words.law}</p>
        <p class="actions"><a href={desk.dryRun}>{words.dry.link}</a> <a href={desk.erasings}>{words.log.link}</a>{holdsCases && <>{' '}<a href={desk.holds}>{words.holds.link}</a></>}</p>
        {none && <Notice tone="warning">{words.notChosen}</Notice>}
        {open > 0 && <Notice tone="info">{plural(words.open, open, language)}</Notice>}
        {keptKinds.map((kind) => <Kind {...{ frame, actor, kind }} time={times[kind]} />)}
        {mayChooseRetention(actor) && (
          <Card title={words.change}>
            <form method="post" action={desk.retention} class="stack" novalidate>
              {keptKinds.map((kind) => (
                <TextField name={kind} label={`${words.kinds[kind]}: ${words.months}`} hint={fill(words.monthsHint, limits[kind])} value={typed[kind]} inputMode="numeric" width="short" />
              ))}
              <p>{fill(words.delay, { days: noticeDays })}</p>
              <p><Button>{words.look}</Button></p>
            </form>
          </Card>
        )}
        <h2>{words.fixedTitle}</h2>
        <p>{words.fixedLede}</p>
        <DataTable
          caption={<span class="visually-hidden">{words.fixedTitle}</span>} empty="" head={[words.head.kind, words.head.until]}
          rows={words.fixed.map(({ what, until }) => [what, fill(until, known)])}
        />
      </div>
    </DeskPage>
  )
}

function SaidNow({ frame: { t: { retention: words } }, said }: { frame: PageFrame; said: Said }): JSX.Element {
  const isGood = said === 'saved' || said === 'taken-back'
  const text = said === 'saved' ? words.saved : said === 'taken-back' ? words.takenBack : said === 'same' ? words.problems.same : words.tooLate
  return <div role={isGood ? 'status' : 'alert'}><Notice tone={isGood ? 'good' : 'warning'}>{text}</Notice></div>
}

function Kind({ frame: { t: { retention: words }, language }, actor, kind, time: { holds, waits } }: { frame: PageFrame; actor: Actor; kind: KeptKind; time: Time<Chosen> }): JSX.Element {
  const day = (one: string) => shortDay(one, language)
  return (
    <Card title={words.kinds[kind]}>
      <p><strong>{holds ? fill(words.inForce, { months: holds.months, from: day(holds.fromOn) }) : words.forNow}</strong></p>
      {!holds && !waits && <p>{fill(words.usual, { months: limits[kind].usual })}</p>}
      {waits && <p>{fill(words.waiting, { months: waits.months, from: day(waits.fromOn), name: waits.chosenByName, on: day(waits.chosenOn) })}</p>}
      {waits && mayChooseRetention(actor) && (
        <form method="post" action={desk.retentionTakeBack}>
          <Hidden name="kind" value={kind} />
          <p><Button look="secondary">{fill(words.takeBack, { kind: words.kinds[kind] })}</Button></p>
        </form>
      )}
      <p class="hint">{words.what[kind]}</p>
    </Card>
  )
}
