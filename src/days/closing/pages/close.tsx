// Before a day closes: what is counted by hand on the table, what each tablet said last, what is left of conversations. Afterwards: what was
// said of it, and what comes next.
import type { JSX } from 'preact'
import type { FormValues } from '../../../directory/forms/reading.ts'
import type { ServiceLine } from '../../../directory/services.sql.ts'
import { dayPath } from '../../../day-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { clockTime, shortDay, type Day } from '../../../text/dates.ts'
import { fill, plural } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, ErrorSummary, TextArea, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Card, Notice, Tag } from '../../../web/parts.tsx'
import type { AskedDay } from '../../asked-day.ts'
import type { Station, Stop } from '../../day.ts'
import { AroundDay } from '../../pages/around.tsx'
import { piecesText, stationName } from '../../paper/pages/pieces.ts'
import type { ExplainedBy, TabletState } from '../closing.sql.ts'
import { countField, isEmpty, longestWhy, notesField, whyField, type Pile } from '../gate.ts'

type Props = AskedDay & {
  frame: PageFrame; actor: Actor; values: FormValues; problems: Problem[]; differs: ReadonlySet<string>; stops: Stop[]; stations: Station[]; lines: ServiceLine[]; piles: Pile[]; tablets: TabletState[]; uncounted: Stop[]; notes: number; lastOn: Day
  explained: ExplainedBy[]; refused: 'too-early' | 'not-asked' | null; done: boolean
}

export function ClosePage(props: Props): JSX.Element {
  const { frame, actor, day, state, mayHold, problems, refused, done } = props
  const { t, language } = frame
  const words = t.dayClosing
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="days" problems={problems} sheets={['day-holding']} narrow>
      <div class="stack">
        <AroundDay {...{ frame, day, state, mayHold }} current="close" />
        <ErrorSummary t={t} problems={problems} />
        {done && <div role="status"><Notice tone="good">{words.done}</Notice></div>}
        <h1>{words.title}</h1>
        {day.closedOn ? <Afterwards {...props} /> : (
          <>
            <p class="lede">{words.lede}</p>
            {day.roundClosedOn && <Notice tone="warning">{fill(words.roundClosed, { day: shortDay(day.roundClosedOn, language) })}</Notice>}
            {refused && <div role="alert"><Notice tone="warning">{refused === 'too-early' ? tooEarly(props) : words.refused['not-asked']}</Notice></div>}
            {refused !== 'not-asked' && <Gate {...props} />}
          </>
        )}
      </div>
    </DeskPage>
  )
}

function tooEarly({ frame: { t, language }, stops }: Props): string {
  const words = t.dayClosing
  const last = stops.toSorted((a, b) => a.heldOn.localeCompare(b.heldOn) || a.untilMinute - b.untilMinute).at(-1)
  return last ? fill(words.refused['too-early'], { day: shortDay(last.heldOn, language), time: clockTime(last.untilMinute, language) }) : words.refused.noStop
}

function Gate({ frame, day, values, differs, piles, lines, tablets, stops, uncounted, notes, lastOn }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.dayClosing
  const lineName = (id: string | null): string => { const line = lines.find((one) => one.id === id); return line ? inLanguage(line.name, language) : words.otherLine }
  const labelOf = (pile: Pile): string =>
    !pile.serviceLineId && piles.filter(({ station }) => station.id === pile.station.id).length === 1 ? stationName(pile.station, frame) : `${stationName(pile.station, frame)}, ${lineName(pile.serviceLineId)}`
  const waits = tablets.filter((tablet) => !isEmpty(tablet, lastOn))
  return (
    <form method="post" action={dayPath(day.id, '/close')} class="stack" autocomplete="off" novalidate>
      <h2>{words.paper}</h2>
      <p>{words.paperHow}</p>
      {piles.map((pile) => (
        <div class="stack tight">
          <TextField name={countField(pile)} label={labelOf(pile)} hint={fill(words.counted, { of: t.dayHolding.counted[pile.station.form] })} value={values[countField(pile)]} width="short" inputMode="numeric" />
          {(differs.has(whyField(pile)) || values[whyField(pile)]) && (
            <>
              <p class="hint">{plural(piecesText(pile.station.form, t), pile.recorded, language)} {words.typedIn}. <a href={dayPath(day.id, `/paper?station=${pile.station.id}&line=${pile.serviceLineId ?? ''}`)}>{words.typeMore}</a></p>
              <TextArea name={whyField(pile)} label={words.why} hint={words.whyHint} value={values[whyField(pile)]} rows={2} maxLength={longestWhy} />
            </>
          )}
        </div>
      ))}
      <h2>{words.tablets}</h2>
      {!tablets.length && <p>{words.noTablets}</p>}
      <ul>{tablets.filter((tablet) => isEmpty(tablet, lastOn)).map(({ name, heardOn }) => <li>{name}: <Tag tone="good">{words.empty}</Tag>{heardOn && ` ${fill(words.heard, { day: shortDay(heardOn, language) })}`}</li>)}</ul>
      {waits.map((tablet) => (
        <TextArea
          name={whyField(tablet)} label={fill(words.whyTablet, { name: tablet.name })} value={values[whyField(tablet)]} rows={2} maxLength={longestWhy}
          hint={`${tablet.heardOn ? fill(tablet.waiting ? words.waits : words.notSince, { count: tablet.waiting, day: shortDay(tablet.heardOn, language) }) : words.neverHeard} ${words.whyTabletHint}`}
        />
      ))}
      <h2>{words.came}</h2>
      {!uncounted.length && <p>{words.allCounted}</p>}
      {uncounted.length > 0 && uncounted.length < stops.length && <p>{fill(words.reportSays, { counted: stops.length - uncounted.length, all: stops.length })}</p>}
      {uncounted.map((stop) => (
        <div class="stack tight">
          <p>{fill(words.uncounted, { where: inLanguage(stop.where, language) })} <a href={dayPath(day.id, `/now?stop=${stop.id}`)}>{words.toEstimate}<span class="visually-hidden">: {inLanguage(stop.where, language)}</span></a></p>
          <TextArea name={whyField(stop)} label={fill(words.whyStop, { where: inLanguage(stop.where, language) })} hint={words.whyHint} value={values[whyField(stop)]} rows={2} maxLength={longestWhy} />
        </div>
      ))}
      <h2>{words.notes}</h2>
      {notes ? (
        <>
          <p>{plural(words.notesLeft, notes, language)} <a href={dayPath(day.id, '/notes')}>{words.toNotes}</a></p>
          <TextArea name={notesField} label={words.leaveNotes} hint={words.leaveNotesHint} value={values[notesField]} rows={2} maxLength={longestWhy} />
        </>
      ) : <p>{words.noNotes}</p>}
      <Notice tone="info" title={words.whatTitle}>{words.what}</Notice>
      <p class="buttons"><Button>{words.submit}</Button></p>
    </form>
  )
}

function Afterwards({ frame, day, explained, stations }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.dayClosing
  const nameOf = (id: string | null): string => { const station = stations.find((one) => one.id === id); return station ? stationName(station, frame) : '' }
  const aboutOf = ({ about, stationId, line, tablet, where }: ExplainedBy): string =>
    about === 'tablet' ? tablet! : about === 'stop' ? fill(words.uncountedAt, { where: inLanguage(where!, language) }) : about === 'notes' ? words.notesWereLeft : `${nameOf(stationId)}, ${line ? inLanguage(line, language) : words.otherLine}`
  return (
    <>
      <p class="lede">{fill(words.closedOn, { day: shortDay(day.closedOn!, language) })}</p>
      <Card title={words.explained}>
        {explained.length ? (
          <ul>{explained.map((one) => (
            <li><strong>{aboutOf(one)}</strong>: <span class="lines">{one.words}</span> <span class="hint">({fill(words.saidBy, { who: one.by, day: shortDay(one.saidOn, language) })})</span></li>
          ))}</ul>
        ) : <p>{words.allAgreed}</p>}
      </Card>
      <h2>{words.next}</h2>
      <ol>
        <li><a href={dayPath(day.id, '/report')}>{words.nextReport}</a></li>
        <li><a href={dayPath(day.id, '/wishes')}>{words.nextWishes}</a></li>
        <li><a href={dayPath(day.id, '/notes')}>{words.nextNotes}</a></li>
        <li>{words.nextLate}</li>
      </ol>
    </>
  )
}
