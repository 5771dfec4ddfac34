// The report of a day as it is read: by everybody, and before that by those who hold the day.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { shortDay, type Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { ReportDocument } from '../../../reports/pages/report-document.tsx'
import { ReportSection } from '../../../reports/pages/report-parts.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Paragraphs } from '../../../web/parts.tsx'
import { documentOf } from '../document.ts'
import type { FileForm } from '../file.ts'
import { newsLanguages, newsOf } from '../news.ts'
import { sizes } from '../poster.ts'
import type { DayReport } from '../report.ts'
import { tablesOf } from '../sheets.ts'

type Props = { frame: PageFrame; report: DayReport; today: Day; address: string | null; file(form: FileForm, sheet?: string): string; /** Everybody may read it. */ isPublic: boolean }

export function DayReportBody({ frame, report, today, address, file, isPublic }: Props): JSX.Element {
  const { t, language } = frame
  const { files, poster, next, news, publishedOn } = t.dayReport
  const tables = tablesOf(report, frame)
  const own = newsLanguages.find((one) => one === language)
  return (
    <>
      <ReportDocument report={documentOf(report, { ...frame, organisation: frame.organisation.name, madeOn: today, address })} frame={frame} folded />
      {report.publishedOn && <p class="hint">{fill(publishedOn, { day: shortDay(report.publishedOn, language) })}</p>}
      <ReportSection id="news" title={news.title} frame={frame}>
        <p class="no-print">{news.lede}{!own && <> {news.written}</>}</p>
        {own && <blockquote class="stack"><Paragraphs text={newsOf(report, own, address)} /></blockquote>}
        {own && <p class="no-print"><button type="button" class="button secondary" data-copy={newsOf(report, own, address)} data-copied={news.copied} hidden>{news.copy}</button></p>}
        <ul class="no-print">{newsLanguages.map((one) => <li><a href={file(`news-${one}`)}>{news[one]}</a></li>)}</ul>
      </ReportSection>
      <section class="stack no-print">
        <h2>{files.title}</h2>
        <ul>
          <li><a href={file('pdf')}>{files.pdf}</a></li>
          {isPublic && sizes.map((size) => <li><a href={to('feedbackDayPoster', language, { day: report.day.id }, size === 'a3' ? { paper: size } : {})}>{poster[size]}</a></li>)}
          {tables.map(({ id, title }) => <li>{title}: <a href={file('excel', id)}>{files.excel}<span class="visually-hidden">: {title}</span></a> · <a href={file('standard', id)}>{files.standard}<span class="visually-hidden">: {title}</span></a></li>)}
        </ul>
        <ul>
          {isPublic && <li><a href={to('surveyResults', language, { id: report.day.surveyId }, { round: report.round.id })}>{next.results}</a></li>}
          {report.improvements.map(({ id, title }) => <li><a href={to('change', language, { change: id })}>{inLanguage(title, language)}</a></li>)}
        </ul>
      </section>
    </>
  )
}

