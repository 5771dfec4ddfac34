// How much feedback comes, in rounded numbers, for those who read none of it.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { monthName } from '../../text/dates.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { Button, Select } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { DataTable, Facts, Notice, PrintButton } from '../../web/parts.tsx'
import { lineName } from '../pages/narrowing-fields.tsx'
import { addMonths, monthOf, type Period } from '../period.ts'
import { periodNames, type RoundedFigures } from './figures.ts'
import { least, type Rounded } from './rounding.ts'

type Props = { frame: PageFrame; actor: Actor; period: Period; of: string[]; figures: RoundedFigures }

export function FiguresPage({ frame, actor, period, of, figures }: Props): JSX.Element {
  const { t, language } = frame
  const { figures: words } = t.access
  const { head, tables } = t.overview.figures
  const told = (count: Rounded) => (count === null ? fill(words.under, { least }) : fill(words.about, { count: inFigures(count, language) }))
  const timely = (inTime: { shown: Rounded } | null) => (inTime ? told(inTime.shown) : words.notTold)
  const months = (name: (typeof periodNames)[number]) => words.periods[name]
  const table = (caption: string, heads: string[], rows: (JSX.Element | string)[][] | null) =>
    (rows ? <DataTable caption={caption} head={heads} rows={rows} empty={words.nothing} /> : <><h2>{caption}</h2><p class="empty">{words.leftOut}</p></>)
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="figures" scripts={['print']}>
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <ul>{of.map((one) => <li>{one}</li>)}</ul>
        <form method="get" action={desk.figures} class="beside">
          <Select name="period" label={t.overview.figures.period} width="medium" value={period.name} options={periodNames.map((name) => ({ value: name, label: months(name) }))} />
          <Button look="secondary">{t.common.show}</Button>
          <PrintButton t={t} />
        </form>
        <p>{fill(words.between, { from: monthName(monthOf(period.from!), language), until: monthName(addMonths(monthOf(period.until!), -1), language) })}</p>
        <Facts rows={[{ term: words.came, children: told(figures.came) }, { term: words.inTime, children: timely(figures.inTime) }, { term: words.pages, children: told(figures.pages) }]} />
        {table(tables.line, [head.line, words.came, words.inTime], figures.lines && figures.lines.map(({ line, came, inTime }) =>
          [line ? lineName(line, frame) : t.overview.figures.noLine, told(came), timely(inTime)]))}
        {table(tables.kind, [head.kind, words.came], figures.kinds && figures.kinds.map(({ kind, came }) => [t.feedback.kinds[kind].name, told(came)]))}
        {table(tables.month, [head.month, words.came], figures.months && figures.months.map(({ month, came }) => [monthName(month, language), told(came)]))}
        <Notice tone="info" title={words.ruleTitle}><p>{fill(words.rule, { least })}</p><p>{words.forWork}</p></Notice>
      </div>
    </DeskPage>
  )
}
