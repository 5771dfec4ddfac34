// The statistics that everybody sees: of the whole organisation and of each service line; and what to do where there are none.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { fill, inFigures } from '../../../text/fill.ts'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Details, Empty, PrintButton } from '../../../web/parts.tsx'
import type { About } from '../../disclosure/about.ts'
import type { PeriodName } from '../../statistics/period.ts'
import { placeName } from '../sheets.ts'
import type { ReportPlace } from '../places.sql.ts'
import { ReportBody, type BodyProps } from './body.tsx'
import { Wrong } from './wrong.tsx'

export function StatisticsPage({ lines, setAside, ...props }: Omit<BodyProps, 'lede' | 'places' | 'whatToDo' | 'lineHref' | 'whom'> & { lines: readonly ReportPlace[]; setAside: About }): JSX.Element {
  const { frame, report } = props
  const { t, language } = frame
  const words = t.feedbackReport
  const hrefOf = (line: ReportPlace) => to('statisticsOfLine', language, { line: line.serviceLineId! }, { period: report.period })
  const byName = new Map(lines.map((line) => [placeName(line, frame), hrefOf(line)]))
  const isLine = report.place.serviceLineId !== null
  return (
    <PublicPage frame={frame} title={isLine ? `${words.title}: ${placeName(report.place, frame)}` : words.title} sheets={['reports']} scripts={['print', 'copy']} wide>
      <div class="stack report">
        {isLine && <Breadcrumb t={t} items={[{ href: to('statistics', language, {}, { period: report.period }), label: `${words.title}: ${words.places.all}` }]} />}
        <ReportBody
          {...props} whom="everybody" lede={words.lede} lineHref={(name) => byName.get(name) ?? null}
          places={(
            <div class="no-print">
              <Details summary={words.places.title}>
                <ul>{lines.map((line) => <li><a href={hrefOf(line)} aria-current={line.serviceLineId === report.place.serviceLineId ? 'page' : undefined}>{placeName(line, frame)}</a></li>)}</ul>
                <p><a href={to('unitsFeedback', language)}>{t.unitPicture.list}</a></p>
              </Details>
            </div>
          )}
          whatToDo={<a href={to('statistics', language)}>{words.places.all}</a>}
        />
        {!isLine && setAside !== null && <p>{fill(t.aside.figures, { count: inFigures(setAside, language) })}</p>}
        <p class="no-print"><PrintButton t={t} /></p>
      </div>
    </PublicPage>
  )
}

/** `published`: those that there are. */
export function NoStatisticsPage({ frame, published, isWrong }: { frame: PageFrame; published: readonly PeriodName[]; isWrong: boolean }): JSX.Element {
  const { t, language } = frame
  const words = t.feedbackReport
  return (
    <PublicPage frame={frame} title={isWrong ? words.wrong.title : words.title} sheets={['reports']}>
      <div class="stack">
        <h1>{isWrong ? words.wrong.title : words.title}</h1>
        {isWrong && <Wrong {...{ frame, published }} href={(period) => to('statistics', language, {}, { period })} />}
        {published.length === 0 && <Empty title={words.empty.title}>{words.empty.text}</Empty>}
        <ul>
          <li><a href={to('promises', language)}>{t.standing.title}</a></li>
          <li><a href={to('changes', language)}>{t.changes.title}</a></li>
        </ul>
      </div>
    </PublicPage>
  )
}
