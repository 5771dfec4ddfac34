// Self-monitoring reports for everybody: the list by period, and one, which prints as it reads.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Empty, Pagination, PrintButton } from '../../../web/parts.tsx'
import type { PeriodName } from '../../statistics/period.ts'
import type { Facts } from '../facts.ts'
import { periodTitle, placeName } from '../names.ts'
import type { MonitoringReport } from '../report.ts'
import type { NamedPlace } from '../reports.sql.ts'
import { Improvements, Numbers, Written } from './report.tsx'

type ListProps = { frame: PageFrame; rows: { id: string; period: PeriodName; place: NamedPlace }[]; page: number; pages: number }

export function MonitoringPublicPage({ frame, rows, page, pages }: ListProps): JSX.Element {
  const { t, language } = frame
  const { title, public: words } = t.monitoring
  return (
    <PublicPage frame={frame} title={title}>
      <div class="stack">
        <h1>{title}</h1>
        <p class="lede">{words.lede}</p>
        {!rows.length && <Empty title={words.empty}>{words.emptyText}</Empty>}
        {[...Map.groupBy(rows, ({ period }) => period)].map(([period, those]) => (
          <section class="stack">
            <h2>{periodTitle(period, t, language)}</h2>
            <ul>{those.map(({ id, place }) => <li><a href={to('monitoringReport', language, { report: id })}>{placeName(place, t, language)}</a></li>)}</ul>
          </section>
        ))}
        <Pagination t={t} page={page} pages={pages} href={(n) => to('monitoring', language, {}, { page: n > 1 ? String(n) : undefined })} />
        <p><a href={to('changes', language)}>{t.changes.title}</a></p>
      </div>
    </PublicPage>
  )
}

type Props = { frame: PageFrame; report: MonitoringReport; place: NamedPlace; facts: Facts }

export function MonitoringReportPage({ frame, report, place, facts }: Props): JSX.Element {
  const { t, language } = frame
  const { report: words, public: around, title: all } = t.monitoring
  const title = fill(t.monitoring.of, { place: placeName(place, t, language), period: periodTitle(report.period, t, language) })
  return (
    <PublicPage frame={frame} title={title} sheets={['tables']} scripts={['print']}>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: to('monitoring', language), label: all }]} />
        <h1>{title}</h1>
        <p class="hint">{fill(words.publicOn, { day: shortDay(report.publicOn!, language) })}</p>
        <h2>{words.findings}</h2>
        <Written content={report.findings} />
        <h2>{words.actions}</h2>
        <Written content={report.actions} />
        <h2>{words.improvements}</h2>
        <Improvements frame={frame} stood={facts.stood} isPublic />
        <h2>{words.numbers}</h2>
        <Numbers {...{ frame, facts }} />
        {report.added && <h2>{fill(words.addedOn, { day: shortDay(report.addedOn!, language) })}</h2>}
        {report.added && <Written content={report.added} />}
        <PrintButton t={t} />
        <p class="no-print"><a href={to('monitoring', language)}>{around.back}</a></p>
      </div>
    </PublicPage>
  )
}
