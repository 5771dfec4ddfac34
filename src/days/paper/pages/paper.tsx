// Typing in paper: which station and line, then one form that is sent by Enter and is empty again; beside it what was typed last and how much.
import type { JSX } from 'preact'
import { dayPath } from '../../../day-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import type { Question } from '../../../surveys/question.ts'
import { fill, plural } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, ErrorSummary, Select } from '../../../web/fields.tsx'
import type { Form } from '../../../web/form.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Details, Notice } from '../../../web/parts.tsx'
import type { AskedDay } from '../../asked-day.ts'
import type { Station, Theme } from '../../day.ts'
import type { LineOfDay } from '../../lines-of-day.ts'
import { AroundDay } from '../../pages/around.tsx'
import { GivenBack } from '../../pages/given-back.tsx'
import type { Photo, Typed } from '../paper.sql.ts'
import { lineLabel, piecesText, stationName } from './pieces.ts'
import type { Listed } from '../put-right.ts'
import { Photos } from './photos.tsx'
import type { Recorded } from './recorded.ts'
import { PaperForm } from './form.tsx'
import { TypedLast } from './typed-last.tsx'

export type PaperProps = AskedDay & {
  frame: PageFrame; actor: Actor; at: { station: Station; serviceLineId: string | null } | null; stations: Station[]; lines: LineOfDay[]; questions: Question[]; themes: Theme[]; typed: Typed[]; photos: Photo[]
  /** As it was sent, where it came back. */
  form: Form | null; formId: string; problems: Problem[]; unlikely: string[]; sure: string; refused: 'typed' | 'late' | 'wrong' | 'not-on' | 'line' | 'gone' | null; recorded: Recorded | null; last: string[]; done: 'photo' | 'photo-removed' | 'photo-tied' | 'taken-back' | null
  /** What can still be put right; `find`: of which sheet it was asked; `asks`: what the survey asks; `replaces`: what is typed anew. */
  apart: Listed[]; find: number | null; asks: Question[]; replaces: string; corrected: boolean; /** Sheets of which there is a picture. */ pictured: ReadonlySet<number>
}

export function PaperPage(props: PaperProps): JSX.Element {
  const { frame, actor, day, state, mayHold, at, problems, unlikely, refused, recorded, corrected, form, last, done } = props
  const { t } = frame
  const words = t.dayHolding.paper
  const has = (one: typeof refused) => refused === one
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="days" problems={problems} sheets={['day-holding']} narrow>
      <div class="stack">
        <AroundDay {...{ frame, day, state, mayHold }} current="paper" />
        <ErrorSummary t={t} problems={problems} />
        {refused && <div role="alert"><Notice tone="warning">{has('typed') ? fill(words.refused.typed, { number: form?.text('sheet') ?? '' }) : words.refused[refused]}</Notice></div>}
        {unlikely.length > 0 && <div role="alert"><Notice tone="warning" title={words.sureTitle}>{`${unlikely.join(' ')} ${words.sure}`}</Notice></div>}
        {recorded && (
          <div role="status">
            <Notice tone="good">{[fill(corrected ? words.apart.corrected : words.recorded, { what: recorded.text }), recorded.hasReceipt === null ? '' : recorded.hasReceipt ? words.withReceipt : words.withoutReceipt].filter(Boolean).join(' ')}</Notice>
          </div>
        )}
        {done && <div role="status"><Notice tone="good">{done === 'taken-back' ? words.apart.takenBack : t.dayHolding.photos.done[done]}</Notice></div>}
        <h1>{words.title}</h1>
        {state === 'on' && day.roundClosedOn && <Notice tone="warning">{words.roundClosed}</Notice>}
        {state === 'on' ? <>{at ? <Details summary={words.change}><Where {...props} /></Details> : <Where {...props} />}{at && <PaperForm {...props} at={at} />}</> : !refused ? <Notice tone="info">{state === 'closed' ? words.closed : words.notYet}</Notice> : <GivenBack frame={frame} form={form} />}
        <TypedLast {...props} />
        {last.length > 0 && at?.station.form !== 'cards' && at?.station.form !== 'statements' && <section class="stack tight"><h2>{words.last}</h2><ol class="typed-last">{last.map((one) => <li>{one}</li>)}</ol><p class="hint">{words.lastHint}</p></section>}
        <Counts {...props} />
        <Photos {...props} />
      </div>
    </DeskPage>
  )
}

/** By GET, so that a page can be kept open for each pile. */
function Where({ frame, day, at, stations, lines }: PaperProps): JSX.Element {
  const { t } = frame
  const words = t.dayHolding.paper
  return (
    <form method="get" action={dayPath(day.id, '/paper')} class="stack">
      <Select name="station" label={words.station} value={at?.station.id} {...(!at && { empty: t.common.chooseOne })} options={stations.map((station) => ({ value: station.id, label: stationName(station, frame) }))} width="medium" />
      <Select name="line" label={words.line} hint={words.lineHint} value={at?.serviceLineId ?? ''} empty={words.noLine} options={lines.map((line) => ({ value: line.id, label: lineLabel(line, frame) }))} width="medium" optional />
      <p class="buttons"><Button look={at ? 'secondary' : 'primary'}>{at ? words.change : words.begin}</Button></p>
    </form>
  )
}

function Counts({ frame, typed, stations, lines }: PaperProps): JSX.Element | null {
  const { t, language } = frame
  const words = t.dayHolding.paper
  const shown = typed.filter(({ pieces }) => pieces > 0)
  if (!shown.length) return null
  return (
    <section class="stack tight">
      <h2>{words.counts}</h2>
      <ul>
        {shown.map(({ stationId, serviceLineId, pieces }) => {
          const station = stations.find(({ id }) => id === stationId)!
          const line = lines.find(({ id }) => id === serviceLineId)
          return <li>{stationName(station, frame)}{station.form !== 'dream' && `, ${line ? inLanguage(line.name, language) : words.noLine}`}: {plural(piecesText(station.form, t), pieces, language)}</li>
        })}
      </ul>
      <p class="hint">{words.countsHint}</p>
    </section>
  )
}
