// Whether it is asked when something ends: one row for each unit over a year, those with the largest shortfall first.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { endsEnterPath, endsUnitPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { monthName, type Day } from '../../../text/dates.ts'
import { fill, inFigures, plural } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, Select } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, DataTable, Empty, Notice, PrintButton, Tag } from '../../../web/parts.tsx'
import type { NamedLine } from '../named.ts'
import type { UnitView } from '../view.ts'
import { Reached } from './words.tsx'

type Props = { frame: PageFrame; actor: Actor; rows: UnitView[]; lines: NamedLine[]; line: NamedLine | null; ofNoUnit: number; lastMonth: Day; /** In all, before they were narrowed down. */ units: number }

export function EndsPage({ frame, actor, rows, lines, line, ofNoUnit, lastMonth, units }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.surveyEnds
  const nothing = rows.every(({ months }) => months.every(({ against }) => against.end.happened === null && against.change.happened === null))
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="surveys" scripts={['print']}>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.surveys, label: t.surveyRounds.list.all }]} />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {rows.length > 0 && (
          <div class="actions">
            <a class="button primary" href={endsEnterPath(lastMonth)}>{fill(words.enter.link, { month: monthName(lastMonth.slice(0, 7), language) })}</a>
            <a class="button secondary" href={desk.endsFile}>{words.file.title}</a>
            <PrintButton t={t} />
          </div>
        )}
        {units > 1 && <Narrow {...{ frame, lines, line }} />}
        {rows.length === 0 && (line ? <p class="empty">{words.emptyLine}</p> : <Empty title={words.empty}>{words.emptyText}</Empty>)}
        {rows.length > 0 && nothing && <Notice tone="info" title={words.nothingYet}>{words.nothingYetText}</Notice>}
        {rows.length > 0 && (
          <DataTable
            caption={words.year} empty="" head={[words.head.unit, words.head.end, words.head.change, words.head.shortfall, words.head.missing]}
            rows={rows.map(({ unit, sums, shortfall, missing, months }) => [
              <a class="breakable" href={endsUnitPath(unit.id)}>{inLanguage(unit.name, language)}</a>,
              <Reached sum={sums.end} />,
              <Reached sum={sums.change} />,
              // What is known of no month is no shortfall, and no absence of one.
              sums.end.months + sums.change.months === 0 ? '–' : shortfall > 0 ? <Tag tone="warning">{inFigures(shortfall, language)}</Tag> : words.noShortfall,
              missing.length ? plural(words.missing, missing.length, language) : months.length ? words.noneMissing : '–',
            ])}
          />
        )}
        {ofNoUnit > 0 && <p class="hint">{plural(words.ofNoUnit, ofNoUnit, language)}</p>}
        <Means frame={frame} />
      </div>
    </DeskPage>
  )
}

function Narrow({ frame: { t, language }, lines, line }: Pick<Props, 'frame' | 'lines' | 'line'>): JSX.Element | null {
  const words = t.surveyEnds
  if (lines.length < 2) return null
  return (
    <form method="get" action={desk.ends} class="beside">
      <Select name="line" label={words.line} hint={words.lineHint} empty={words.everyLine} width="medium" value={line?.id} options={lines.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))} />
      <Button look="secondary">{words.narrow}</Button>
    </form>
  )
}

/** So that nobody takes a number for a verdict, on paper either: there what is folded would be missing. */
export function Means({ frame: { t } }: { frame: PageFrame }): JSX.Element {
  const { means } = t.surveyEnds
  return (
    <section class="stack">
      <h2>{means.title}</h2>
      <ul>{means.points.map((point) => <li>{point}</li>)}</ul>
    </section>
  )
}
