// Self-monitoring reports for everybody: the list by period, and one, which prints as it reads.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { shortDay, type Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Empty, Pagination, PrintButton } from '../../../web/parts.tsx'
import { ReportFoot, ReportSection } from '../../pages/report-parts.tsx'
import { ShareView } from '../../pages/share-view.tsx'
import type { PeriodName } from '../../statistics/period.ts'
import type { Facts } from '../facts.ts'
import { periodTitle, placeName } from '../names.ts'
import type { MonitoringReport } from '../report.ts'
import type { NamedPlace } from '../reports.sql.ts'
import { Files, Improvements, Numbers, Written } from './report.tsx'

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

type Props = { frame: PageFrame; report: MonitoringReport; place: NamedPlace; facts: Facts; today: Day; /** Where its files are. */ files: string }

export function MonitoringReportPage({ frame, report, place, facts, today, files }: Props): JSX.Element {
  const { t, language } = frame
  const { report: words, public: around, title: all } = t.monitoring
  const title = fill(t.monitoring.of, { place: placeName(place, t, language), period: periodTitle(report.period, t, language) })
  return (
    <PublicPage frame={frame} title={title} sheets={['reports']} scripts={['print', 'copy']} wide>
      <div class="stack report">
        <Breadcrumb t={t} items={[{ href: to('monitoring', language), label: all }]} />
        <h1>{title}</h1>
        <p class="hint">{fill(words.publicOn, { day: shortDay(report.publicOn!, language) })}</p>
        <ShareView path={to('monitoringReport', language, { report: report.id })} whom="page" frame={frame} />
        <ReportSection id="findings" title={words.findings} frame={frame}><Written content={report.findings} /></ReportSection>
        <ReportSection id="actions" title={words.actions} frame={frame}><Written content={report.actions} /></ReportSection>
        <ReportSection id="improvements" title={words.improvements} frame={frame}><Improvements frame={frame} stood={facts.stood} isPublic /></ReportSection>
        <Numbers {...{ frame, facts }} />
        {report.added && <ReportSection id="added" title={fill(words.addedOn, { day: shortDay(report.addedOn!, language) })} frame={frame}><Written content={report.added} /></ReportSection>}
        <Files {...{ frame, facts }} base={files} isPublic />
        <PrintButton t={t} />
        <ul class="no-print">
          {place.unitId && !place.ended && <li><a href={to('unitFeedback', language, { unit: place.unitId })}>{fill(t.unitPicture.title, { unit: placeName(place, t, language) })}</a></li>}
          <li><a href={to('monitoring', language)}>{around.back}</a></li>
        </ul>
        <ReportFoot address={`${frame.publicUrl ?? ''}${to('monitoringReport', language, { report: report.id })}`} on={today} frame={frame} />
      </div>
    </PublicPage>
  )
}
