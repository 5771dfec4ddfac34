// The unit's page, to be gone through together: what was said, what was gone through, what changed. It prints as it reads.
import type { JSX } from 'preact'
import { CouncilAtUnit, type AtUnit } from '../../council/pages/at-unit.tsx'
import type { Shared } from '../../feedback/approved/read-shared.ts'
import { periodChoices } from '../../feedback/pages/period-choice.ts'
import { lastDay, monthOf, type Period } from '../../feedback/period.ts'
import { desk, unitPath } from '../../paths.ts'
import { monthName, shortDay, type Day } from '../../text/dates.ts'
import { feedbackReportPath } from '../../reports/feedback/addresses.ts'
import type { Lately } from '../../reports/feedback/lately.ts'
import { CameLately } from '../../reports/feedback/pages/lately.tsx'
import { fill } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import { Button, ErrorSummary, Hidden, Select, TextArea, TextField } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Card, Empty, Notice, PrintButton, Tag } from '../../web/parts.tsx'
import type { Discussion } from '../go-through.ts'
import type { Sorted } from '../strengths.ts'
import type { Unit } from '../unit.sql.ts'

type Props = {
  frame: PageFrame
  actor: { name: string; roles: string[] }
  unit: Unit
  today: Day
  period: Period
  /** The first day from which anything was approved. */
  firstDay: Day
  /** Whether anything was approved at all. */
  any: boolean
  shown: Sorted
  discussions: Discussion[]
  typed: { goneOn: string; words: string }
  problems: Problem[]
  /** What was just done here. */
  done: string
  mayGoThrough: boolean
  mayTakeBack: boolean
  /** What clients' councils ask it, and greet it with. */
  council: AtUnit
  /** How much came lately, as published. */
  lately: Lately
}

export function UnitPage(props: Props): JSX.Element {
  const { frame, actor, unit, period, shown, problems, done, any } = props
  const { t, language } = frame
  const { unit: words } = t.workers
  const { moderation } = t.access
  const said = { 'gone-through': words.marked, 'taken-back': moderation.done, 'not-there': moderation.notThere }[done]
  const title = fill(words.title, { unit: inLanguage(unit.name, language) })
  const changed = [...shown.strengths, ...shown.criticism, ...shown.others].filter(({ cameOfIt }) => cameOfIt)
  const takeBack = props.mayTakeBack ? { unit, period } : null
  const nothing = !shown.strengths.length && !shown.criticism.length && !shown.others.length
  return (
    <DeskPage frame={frame} title={title} actor={actor} current="unit" sheets={['reports']} problems={problems} scripts={['print']}>
      <div class="stack">
        <h1>{title}</h1>
        <ErrorSummary t={t} problems={problems} />
        {said && <Notice tone="good"><p role="status">{said}</p></Notice>}
        <p class="lede">{words.lede}</p>
        <CouncilAtUnit frame={frame} {...props.council} />
        <PeriodForm {...props} />
        <p class="only-print"><strong>{periodName(props)}</strong></p>
        <h2>{words.asked}</h2>
        {nothing && <Empty title={any ? words.nothingThen : words.nothingYet}>{any ? words.nothingThenText : words.nothingYetText}</Empty>}
        {(shown.strengths.length > 0 || shown.criticism.length > 0) && (
          <div class="side-by-side">
            <Column title={words.strengths} items={shown.strengths} {...{ frame, takeBack }} empty={shown.nearest.length ? words.noStrengths : words.noStrengthsAtAll}>
              {shown.nearest.map((one) => <Said {...{ one, frame, takeBack }} />)}
            </Column>
            <Column title={words.criticism} items={shown.criticism} {...{ frame, takeBack }} empty={words.noCriticism} />
          </div>
        )}
        {shown.others.length > 0 && <Column title={words.others} items={shown.others} {...{ frame, takeBack }} empty="" />}
        <h2>{words.discussed}</h2>
        <Discussions {...props} />
        <h2>{words.changed}</h2>
        {changed.length === 0 && <p class="empty">{words.nothingChanged}</p>}
        {changed.length > 0 && <ul>{changed.map((one) => <li><span lang={one.language}>{one.cameOfIt}</span> <span class="hint">({monthName(monthOf(one.monthOn), language)})</span></li>)}</ul>}
        <CameLately {...props.lately} href={feedbackReportPath(`unit.${props.unit.id}`)} frame={frame} />
        <p class="no-print"><a href={`${desk.improvements}?${new URLSearchParams({ unit: props.unit.id })}`}>{t.improvements.ofUnit}</a></p>
        <p class="no-print"><a href={desk.guide}>{t.own.guide.title}</a></p>
        <p class="hint">{fill(words.until, { day: shortDay(lastDay(period, props.today), language) })} {words.whatIsMissing}</p>
      </div>
    </DeskPage>
  )
}

const choices = ({ frame, period, firstDay, today }: Props) => periodChoices({ firstDay, today, chosen: period, months: true }, frame)

/** On paper nothing is left of the form by which it was chosen. */
const periodName = (props: Props): string =>
  choices(props).find(({ value }) => value === props.period.name)?.label ?? props.frame.t.workers.unit.allMonths

function PeriodForm(props: Props): JSX.Element {
  const { frame, unit, period } = props
  const { unit: words } = frame.t.workers
  return (
    <form method="get" action={unitPath(unit.id)} class="beside">
      <Select name="period" label={words.period} width="medium" value={period.name} options={choices(props)} />
      <Button look="secondary">{frame.t.common.show}</Button>
      <PrintButton t={frame.t} />
    </form>
  )
}

/** Null for whoever does not moderate. */
type TakeBack = { unit: Unit; period: Period } | null

function Column(
  { title, items, frame, takeBack, empty, children }: { title: string; items: Shared[]; frame: PageFrame; takeBack: TakeBack; empty: string; children?: JSX.Element[] },
): JSX.Element {
  return (
    <section class="stack">
      <h3>{title}</h3>
      {items.length === 0 && <p>{empty}</p>}
      {items.map((one) => <Said {...{ one, frame, takeBack }} />)}
      {children}
    </section>
  )
}

function Said({ one, frame, takeBack }: { one: Shared; frame: PageFrame; takeBack: TakeBack }): JSX.Element {
  const { unit: words } = frame.t.workers
  return (
    <Card>
      <p><Tag tone={one.kind === 'thanks' ? 'good' : 'neutral'}>{frame.t.feedback.kinds[one.kind].name}</Tag> <span class="hint">{monthName(monthOf(one.monthOn), frame.language)}</span></p>
      <p class="typed" lang={one.language}>{one.text}</p>
      <p><strong>{words.answered}</strong> <span lang={one.language}>{one.gist}</span></p>
      {takeBack && (
        <form method="post" action={unitPath(takeBack.unit.id, '/take-back')} class="no-print">
          <Hidden name="period" value={takeBack.period.name} /><Hidden name="mark" value={one.mark} />
          <Button look="secondary">{frame.t.access.moderation.button}</Button>
        </form>
      )}
    </Card>
  )
}

function Discussions({ frame, unit, period, discussions, typed, mayGoThrough }: Props): JSX.Element {
  const { unit: words } = frame.t.workers
  const { language } = frame
  const months = ({ fromOn, untilOn }: Discussion) => (fromOn && untilOn
    ? fill(words.months, { from: monthName(monthOf(fromOn), language), until: monthName(monthOf(lastDay({ name: '', from: fromOn, until: untilOn }, '9999-12-31')), language) }) : words.allMonths)
  return (
    <>
      {discussions.length === 0 && <p class="empty">{words.notDiscussed}</p>}
      {discussions.length > 0 && (
        <ul>
          {discussions.map((one) => (
            <li>
              {fill(words.goneThrough, { day: shortDay(one.goneOn, language), name: one.pressedByName, months: months(one) })}
              {one.words && <p class="typed">{one.words}</p>}
            </li>
          ))}
        </ul>
      )}
      {mayGoThrough && <form method="post" action={unitPath(unit.id)} class="stack" autocomplete="off" novalidate>
        <h3>{words.markTitle}</h3>
        <Hidden name="period" value={period.name} />
        <TextField name="gone-on" label={words.goneOn} hint={words.goneOnHint} value={typed.goneOn} width="short" />
        <TextArea name="words" label={words.words} hint={words.wordsHint} optional value={typed.words} rows={5} />
        <p><Button look="secondary">{words.mark}</Button></p>
      </form>}
    </>
  )
}
