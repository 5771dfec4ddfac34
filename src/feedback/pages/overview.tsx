// The coordinator's overview: what needs somebody now, where it is quiet, and how much feedback comes.
import type { ComponentChildren, JSX } from 'preact'
import { desk } from '../../paths.ts'
import { nothing, openableFrom, type Openable } from '../../reports/disclosure/about.ts'
import { dayOf, monthName, shortDay, type Day } from '../../text/dates.ts'
import { fill, inFigures, plural } from '../../text/fill.ts'
import { Button, Select } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Empty, Notice, PrintButton } from '../../web/parts.tsx'
import { WorkList } from '../../web/work-list.tsx'
import { channels, formKinds } from '../case.ts'
import { asQuery, type Filter } from '../filter.ts'
import type { ListedCase } from '../lists.sql.ts'
import type { Figures, Line } from '../overview.sql.ts'
import { lastDay, monthsIn, periodOf, wholeMonthsIn, type Period } from '../period.ts'
import { isSilent, shortest } from '../silence.ts'
import { lineName } from './narrowing-fields.tsx'
import { caseRow } from './cases.tsx'
import { FigureTable, type Figure } from './figures.tsx'
import { periodChoices } from './period-choice.ts'

type Counted = { period: Period; figures: Figures; lines: Line[]; firstDay: Day }
type Urgent = { counts: { unrouted: Openable; late: Openable }; cases: ListedCase[] }
type Props = {
  frame: PageFrame
  actor: { name: string; roles: string[] }
  now: Date
  urgent: Urgent
  /** Null while there is nothing to count. */
  counted: Counted | null
  /** What other subjects have to say, before what needs somebody, after it, and at the end. */
  first: ComponentChildren
  then: ComponentChildren
  last: ComponentChildren
}

export function OverviewPage({ frame, actor, now, urgent, counted, first, then, last }: Props): JSX.Element {
  const { overview } = frame.t
  return (
    <DeskPage frame={frame} title={overview.title} actor={actor} current="overview" sheets={['reports']} scripts={['print']}>
      <div class="stack">
        <h1>{overview.title}</h1>
        {first}
        {counted || urgent.cases.length > 0 ? <NeedsSomebody {...urgent} frame={frame} now={now} /> : <Empty title={overview.empty.title}>{overview.empty.text}</Empty>}
        {then}
        {counted && <HowMuch {...counted} frame={frame} today={dayOf(now)} />}
        {last}
      </div>
    </DeskPage>
  )
}

const listOf = (filter: Partial<Filter>) => `${desk.cases}?${new URLSearchParams({ view: 'all', ...asQuery(filter) })}`

function NeedsSomebody({ counts, cases, frame, now }: Urgent & { frame: PageFrame; now: Date }): JSX.Element {
  const { t, language } = frame
  const { urgent } = t.overview
  const { head } = t.cases.list
  return (
    <>
      <h2>{urgent.title}</h2>
      {cases.length === 0 && <Notice tone="good">{urgent.nothing}</Notice>}
      {counts.unrouted + counts.late > 0 && (
        <div class="notices">
          {counts.unrouted > 0 && (
            <Notice tone="warning" title={plural(urgent.unrouted, counts.unrouted, language)}>
              <p>{urgent.unroutedHint} <a href={listOf({ state: 'unrouted' })}>{urgent.unroutedAll}</a></p>
            </Notice>
          )}
          {counts.late > 0 && (
            <Notice tone="urgent" title={plural(urgent.late, counts.late, language)}>
              <p>{urgent.lateHint} <a href={listOf({ state: 'late' })}>{urgent.lateAll}</a></p>
            </Notice>
          )}
        </div>
      )}
      {cases.length > 0 && (
        <WorkList
          caption={urgent.list} head={[head.about, head.reference, head.due, head.state, head.handler]} empty=""
          rows={cases.map((one) => caseRow(one, frame, now))}
        />
      )}
    </>
  )
}

function HowMuch({ period, figures, lines, firstDay, frame, today }: Counted & { frame: PageFrame; today: Day }): JSX.Element {
  const { t, language } = frame
  const words = t.overview.figures
  const months = monthsIn(period, firstDay, today)
  const sum: Figure = { name: words.sum, count: figures.total, href: listOf({ period, kind: 'no-page' }) }
  const row = (name: string, count: Openable | undefined, filter: Partial<Filter>): Figure =>
    ({ name, count: count ?? nothing, href: listOf({ period, kind: 'no-page', ...filter }) })
  const known = lines.filter(({ id, ended }) => !ended || figures.lines.has(id))
  const sinceWhen = ({ madeOn }: Line): Day => (madeOn && madeOn > firstDay ? madeOn : firstDay)
  const heard = known.filter(({ ended }) => !ended).map((line) => ({
    row: row(lineName(line, frame), figures.lines.get(line.id), { line: line.id }),
    from: period.from && period.from > sinceWhen(line) ? period.from : sinceWhen(line), months: wholeMonthsIn(period, sinceWhen(line), today),
  }))
  const table = (by: keyof typeof words.tables, rows: Figure[], inAll = sum) => (
    <FigureTable caption={words.tables[by]} head={[words.head[by], words.head.count, words.head.share]} rows={rows} sum={inAll} language={language} />
  )
  return (
    <>
      <h2>{words.title}</h2>
      <form method="get" action={desk.overview} class="beside">
        <Select
          name="period" label={words.period} value={period.name}
          options={[...periodChoices({ firstDay, today, chosen: period }, frame), { value: 'all', label: t.overview.periods.all }]}
        />
        <Button look="secondary">{words.show}</Button>
        <PrintButton t={t} />
      </form>
      <p>
        <strong>{plural(words.total, figures.total, language)}</strong>.{' '}
        {fill(words.between, { from: shortDay(period.from ?? firstDay, language), until: shortDay(lastDay(period, today), language) })}
      </p>
      {figures.pages > 0 && <p>{plural(words.pages, figures.pages, language)}. {words.pagesApart}</p>}
      <Notice tone="info">{words.forWork}</Notice>
      <Silence lines={heard} until={lastDay(period, today)} frame={frame} />
      <div class="side-by-side">
        {table('line', [
          ...known.map((line) => row(lineName(line, frame), figures.lines.get(line.id), { line: line.id })),
          row(words.noLine, figures.lines.get(null), { line: 'none' }),
        ])}
        {table('month', byMonth())}
        {table('kind', [
          ...formKinds.map((kind) => row(t.feedback.kinds[kind].name, figures.kinds.get(kind), { kind })),
          row(t.feedback.kinds.page.name, figures.pages, { kind: 'page' }),
        ], { name: words.sumWithPages, count: openableFrom([figures.total, figures.pages], (total, pages) => total! + pages!), href: listOf({ period }) })}
        {table('channel', channels.map((channel) => row(t.overview.channels[channel], figures.channels.get(channel), { channel })))}
      </div>
    </>
  )

  /** Two years at most; what came before stands in one row, so that the table adds up. */
  function byMonth(): Figure[] {
    const shown = months.slice(0, 24)
    const rows = shown.map((month) => row(monthName(month, language), figures.months.get(month), { period: periodOf(month, today) }))
    const earlier = openableFrom([figures.total, ...rows.map(({ count }) => count)], (total, ...shown) => total! - shown.reduce((all, one) => all + one, 0))
    const first = shown.at(-1)
    return earlier && first ? [...rows, row(words.earlier, earlier, { period: periodOf(`until-${first}`, today) })] : rows
  }
}

/** `from`: since when the line could be heard from in the period; `months`: how many whole ones that is. */
type Heard = { row: Figure; from: Day; months: number }

function Silence({ lines, until, frame }: { lines: Heard[]; until: Day; frame: PageFrame }): JSX.Element {
  const { silence } = frame.t.overview
  const quiet = lines.filter(({ row, months }) => isSilent(row.count, months))
  const tooNew = lines.filter(({ months }) => months < shortest)
  const sentence = ({ row: { count }, from }: Heard) =>
    fill(count === 0 ? silence.noneBetween : count === 1 ? silence.oneBetween : silence.fewBetween, {
      count: inFigures(count, frame.language), from: shortDay(from, frame.language), until: shortDay(until, frame.language),
    })
  if (tooNew.length === lines.length) return <><h3>{silence.title}</h3><p>{silence.tooShortYet}</p></>
  return (
    <>
      <h3>{silence.title}</h3>
      {quiet.length === 0 ? <p>{tooNew.length ? silence.elsewhere : silence.nowhere}</p> : (
        <>
          <p>{silence.rule}</p>
          <ul>
            {quiet.map((one) => <li>{one.row.count ? <a href={one.row.href}>{one.row.name}</a> : <strong>{one.row.name}</strong>}: {sentence(one)}</li>)}
          </ul>
        </>
      )}
      {tooNew.length > 0 && <p>{fill(silence.tooNew, { lines: tooNew.map(({ row }) => row.name).join(', ') })}</p>}
    </>
  )
}
