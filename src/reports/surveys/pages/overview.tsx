// Satisfaction in every line, each by itself over time: in the organisation's own order, and never in that of the numbers.
import type { JSX } from 'preact'
import { fill, inFigures } from '../../../text/fill.ts'
import { inLanguage, shownLanguage } from '../../../text/language.ts'
import type { PageFrame } from '../../../web/page.ts'
import { cellText, rangeText } from '../../number-text.ts'
import { Explained } from '../../pages/explained.tsx'
import { Picture } from '../../pages/picture.tsx'
import { ShareView, type Whom } from '../../pages/share-view.tsx'
import { SheetTable } from '../../pages/sheet-table.tsx'
import { kindsOfPeriod, type KindOfPeriod } from '../period.ts'
import { periodText, shortPeriod } from '../../statistics/period-text.ts'
import type { Overview } from '../read.ts'
import { newestOf, type Point, type Series } from '../series.ts'
import { overTime } from '../sheets.ts'
import { AimWords } from './aim-words.tsx'

type Query = Record<string, string | undefined>
/** `address`: of the page with what stands after "?". */
export type OverviewProps = { frame: PageFrame; overview: Overview; address(query: Query): string; whom: Whom }

export function OverviewBody({ frame, overview: { kind, lines }, address, whom }: OverviewProps): JSX.Element {
  const { t, language } = frame
  const words = t.satisfaction
  const { definition, rule } = words.explained.indicator
  return (
    <>
      <p class="lede">{words.lede}</p>
      <Kinds frame={frame} now={kind} href={(by) => address({ by })} />
      <ShareView path={address({ by: kind })} whom={whom} frame={frame} />
      <p>{words.order}</p>
      <Explained of={{ definition, rule, source: words.explained.sourceNone, n: words.explained.n, leftOut: [words.explained.leftOut] }} name={words.indicator} frame={frame} />
      {lines.length === 0 && <p>{words.noLines}</p>}
      {lines.map(({ line, series, aim }) => (
        <section class="stack report-section" id={`of-${line.id}`}>
          <h2 lang={shownLanguage(line.name, language)}>{inLanguage(line.name, language)}</h2>
          <Newest series={series} frame={frame} />
          {series.points.some(hasIndicator) && <OverTime series={series} id={`line-${line.id}`} name={inLanguage(line.name, language)} frame={frame} />}
          {aim?.of && <AimWords aim={aim.of} frame={frame} />}
          <p class="no-print"><a href={address({ line: line.id, period: newestOf(series)?.period.name, by: newestOf(series) ? undefined : kind })}>{fill(words.inFull, { line: inLanguage(line.name, language) })}</a></p>
        </section>
      ))}
    </>
  )
}

const hasIndicator = (point: Point): boolean => point.is === 'told' && point.indicator.value !== null

/** Fixed views: years, four months, quarters. */
export function Kinds({ frame: { t }, now, href }: { frame: PageFrame; now: KindOfPeriod; href(kind: KindOfPeriod): string }): JSX.Element {
  return (
    <nav class="periods no-print" aria-label={t.satisfaction.by}>
      <ul class="kinds">{kindsOfPeriod.map((kind) => <li><a href={href(kind)} aria-current={kind === now ? 'true' : undefined}>{t.satisfaction.kinds[kind]}</a></li>)}</ul>
    </nav>
  )
}

function Newest({ series, frame }: { series: Series; frame: PageFrame }): JSX.Element {
  const words = frame.t.satisfaction
  const point = newestOf(series)
  if (!point?.indicator.value) return <p>{series.points.findLast(({ is }) => is === 'told') ? words.states.none : words.noneYet}</p>
  const { value, low, high } = point.indicator.value
  return (
    <p>
      {fill(words.newest, {
        period: periodText(point.period.name, frame), value: cellText(value, 'share', frame.language), range: rangeText(low, high, 'share', frame) ?? '', count: inFigures(point.told.responses ?? 0, frame.language),
      })}
    </p>
  )
}

type OverTimeProps = { series: Series; id: string; name: string; of?: 'indicator' | 'recommendation'; table?: 'open'; href?(period: string): string | null; frame: PageFrame }

export function OverTime({ series, id, name, of = 'indicator', table, href, frame }: OverTimeProps): JSX.Element {
  const { t } = frame
  const sheet = { ...overTime(series, of, fill(t.satisfaction.overTime, { name: `${name}: ${t.satisfaction[of]}` }), frame), id }
  // Without any number there is nothing to draw; why there is none stands in the table.
  if (sheet.rows.every((row) => row[1] === null)) return <SheetTable sheet={sheet} estimates={[{ value: 'value', low: 'low', high: 'high' }]} frame={frame} />
  return (
    <Picture
      of={{ kind: 'line', sheet, lines: [{ value: 'value', low: 'low', high: 'high' }], short: series.points.map(({ period }) => shortPeriod(period.name)) }}
      table={table ?? 'closed'} {...(href && { href })} frame={frame}
    />
  )
}
