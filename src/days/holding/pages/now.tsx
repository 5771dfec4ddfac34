// Counting who comes: a big button for each municipality, one for elsewhere, and one for whoever does not say. Each is one tap.
import type { JSX } from 'preact'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { dayPath } from '../../../day-paths.ts'
import type { Attendance } from '../../../reports/disclosure/outside.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { clockTime, shortDay } from '../../../text/dates.ts'
import { fill, inFigures } from '../../../text/fill.ts'
import { inLanguage, type Translated } from '../../../text/language.ts'
import { ChangedMeanwhile } from '../../../web/changed-meanwhile.tsx'
import { Button, ErrorSummary, Hidden, TextField } from '../../../web/fields.tsx'
import type { Form } from '../../../web/form.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { DataTable, Notice, Tag } from '../../../web/parts.tsx'
import { versionOf } from '../../../web/version.ts'
import type { AskedDay } from '../../asked-day.ts'
import type { Stop } from '../../day.ts'
import { AroundDay } from '../../pages/around.tsx'
import { GivenBack } from '../../pages/given-back.tsx'
import { attendanceAt, attendanceOf, isOn, tappedAt, uncounted } from '../came.ts'
import type { Came } from '../came.sql.ts'
import { stopPlace } from '../../stop-place.ts'

type Props = AskedDay & {
  frame: PageFrame; actor: Actor; now: Date; stops: Stop[]; stop: Stop | null; municipalities: { id: string; name: Translated }[]; came: Came[]; tapId: string
  lastTap: { id: string; municipality: string } | null; values: FormValues; problems: Problem[]; refused: 'not-on' | 'changed' | null; /** What was typed when the day no longer went on. */ unsent: Form | null; done: 'back' | 'estimated' | null
}

export function NowPage(props: Props): JSX.Element {
  const { frame, actor, day, state, mayHold, stops, stop, came, problems, refused, done, lastTap, now, unsent } = props
  const { t, language } = frame
  const words = t.dayHolding.now
  const all = attendanceOf(stops, came)
  const unknown = uncounted(stops, came).length
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="days" problems={problems} sheets={['day-holding']}>
      <div class="stack">
        <AroundDay {...{ frame, day, state, mayHold }} current="now" />
        <ErrorSummary t={t} problems={problems} />
        {refused === 'changed' && <ChangedMeanwhile />}
        {refused === 'not-on' && <><div role="alert"><Notice tone="warning">{words.notOn}</Notice></div><GivenBack frame={frame} form={unsent} /></>}
        {done && <div role="status"><Notice tone="good">{words.done[done]}</Notice></div>}
        {lastTap && stop && <LastTap {...props} lastTap={lastTap} stop={stop} />}
        <h1>{words.title}</h1>
        {!stop && <Notice tone="info">{words.noStop}</Notice>}
        {stop && state === 'on' && <Taps {...props} stop={stop} />}
        {stop && state !== 'on' && !refused && <Notice tone="info">{state === 'closed' ? words.closed : words.notYet}</Notice>}
        {stops.length > 0 && (
          <DataTable
            caption={words.stops} empty="" head={[words.where, words.when, words.came]}
            rows={stops.map((each) => [
              <>{state === 'on' && stops.length > 1 ? <a href={`${dayPath(day.id, '/now')}?stop=${each.id}`} aria-current={each.id === stop?.id ? 'true' : undefined}>{inLanguage(each.where, language)}</a> : inLanguage(each.where, language)}{isOn(each, now) && <> <Tag tone="good">{words.isOn}</Tag></>}</>,
              `${shortDay(each.heldOn, language)} ${clockTime(each.fromMinute, language)}–${clockTime(each.untilMinute, language)}`,
              attendanceText(attendanceAt(each, tappedAt(came, each.id)), frame),
            ])}
          />
        )}
        {stops.length > 1 && <p>{fill(words.all, { came: attendanceText(all, frame) })}{all && unknown > 0 && <> {fill(words.partly, { counted: inFigures(stops.length - unknown, language), all: inFigures(stops.length, language) })}</>}</p>}
        {stop && state === 'on' && <Estimate {...props} stop={stop} />}
        <p class="hint">{words.whoSees}</p>
      </div>
    </DeskPage>
  )
}

type WithStop = Props & { stop: Stop }

function Taps({ frame: { t, language }, day, stop, municipalities, came, tapId, stops }: WithStop): JSX.Element {
  const words = t.dayHolding.now
  const here = (municipalityId: string | null, elsewhere = false) => came.find((one) => one.stopId === stop.id && one.municipalityId === municipalityId && one.elsewhere === elsewhere)?.came ?? 0
  const button = (value: string, label: string, number: number) => <button type="submit" class="tap" name="municipality" value={value}><span>{label}</span> <span class="number">{inFigures(number, language)}</span></button>
  return (
    <>
      {stops.length > 1 && <p>{fill(words.at, { where: stopPlace(stop, language) })}</p>}
      <p class="total">{fill(words.total, { count: inFigures(tappedAt(came, stop.id), language) })}</p>
      <form method="post" action={dayPath(day.id, '/now')} class="taps" aria-label={words.taps}>
        <Hidden name="step" value="tap" />
        <Hidden name="id" value={tapId} />
        <Hidden name="stop" value={stop.id} />
        {button('', words.notSaid, here(null))}
        {municipalities.map(({ id, name }) => button(id, inLanguage(name, language), here(id)))}
        {button('elsewhere', words.elsewhere, here(null, true))}
      </form>
      <p class="hint">{words.how} <a href={`${dayPath(day.id, '/now')}?stop=${stop.id}`}>{words.refresh}</a></p>
    </>
  )
}

function LastTap({ frame: { t, language }, day, stop, municipalities, lastTap, stops }: WithStop & { lastTap: NonNullable<Props['lastTap']> }): JSX.Element {
  const words = t.dayHolding.now
  const known = municipalities.find(({ id }) => id === lastTap.municipality)
  const where = known ? inLanguage(known.name, language) : lastTap.municipality === 'elsewhere' ? words.elsewhere : words.notSaid
  return (
    <div role="status">
      <Notice tone="good" title={fill(words.tapped, { where, stop: inLanguage(stop.where, language) })}>
        <form method="post" action={dayPath(day.id, '/now')}>
          <Hidden name="step" value="back" />
          <Hidden name="id" value={lastTap.id} />
          <Hidden name="stop" value={stops.find(({ id }) => id === stop.id)!.id} />
          <Hidden name="municipality" value={lastTap.municipality} />
          <Button look="secondary">{words.back}</Button>
        </form>
      </Notice>
    </div>
  )
}

function Estimate({ frame: { t, language }, day, stop, values }: WithStop): JSX.Element {
  const words = t.dayHolding.now
  return (
    <form method="post" action={dayPath(day.id, '/now')} class="card stack" novalidate>
      <h2>{fill(words.estimate, { where: inLanguage(stop.where, language) })}</h2>
      <p class="hint">{words.estimateHint}</p>
      <Hidden name="step" value="estimate" />
      <Hidden name="stop" value={stop.id} />
      <Hidden name="version" value={versionOf({ least: String(stop.estimatedLeast ?? ''), most: String(stop.estimatedMost ?? '') })} />
      <TextField name="least" label={words.least} value={values['least']} width="short" inputMode="numeric" optional />
      <TextField name="most" label={words.most} value={values['most']} width="short" inputMode="numeric" optional />
      <p class="buttons"><Button look="secondary">{t.common.save}</Button></p>
    </form>
  )
}

function attendanceText(attendance: Attendance | null, { t, language }: PageFrame): string {
  const figure = (number: number): string => inFigures(number, language)
  return attendance === null ? t.dayHolding.now.unknown : attendance.least === attendance.most ? figure(attendance.least) : `${figure(attendance.least)}–${figure(attendance.most)}`
}
