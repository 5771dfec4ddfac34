// The report of a feedback day for everybody.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import type { Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, PrintButton } from '../../../web/parts.tsx'
import { fileQuery } from '../file.ts'
import type { DayReport } from '../report.ts'
import { DayReportBody } from './body.tsx'

export function PublicDayReportPage({ frame, report, today, address }: { frame: PageFrame; report: DayReport; today: Day; address: string | null }): JSX.Element {
  const { t, language } = frame
  return (
    <PublicPage frame={frame} title={fill(t.dayReport.title, { name: inLanguage(report.day.name, language) })} sheets={['reports']} scripts={['print', 'copy']} wide>
      <div class="stack report">
        <Breadcrumb t={t} items={[{ href: to('feedbackDays', language), label: t.dayReport.list.title }]} />
        <DayReportBody {...{ frame, report, today, address }} file={(form, sheet) => to('feedbackDayFile', language, { day: report.day.id }, fileQuery(form, sheet))} isPublic />
        <p class="no-print"><PrintButton t={t} /></p>
        <p class="no-print"><a href={to('feedbackDays', language)}>{t.dayReport.day.all}</a></p>
      </div>
    </PublicPage>
  )
}
