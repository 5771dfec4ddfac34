// A report as a file: a document, a workbook with all its tables, or one of them as CSV.
import { to } from '../../paths.ts'
import { dayOf } from '../../text/dates.ts'
import { reportPdf } from '../document/report-pdf.ts'
import { csvOf } from '../files/csv.ts'
import { xlsxOf, xlsxType } from '../files/xlsx.ts'
import type { MadeFile } from '../../web/send-file.ts'
import { periodText } from '../statistics/period-text.ts'
import { feedbackReportPath } from './addresses.ts'
import type { Speaking } from './drawn.ts'
import type { FeedbackReport } from './report.ts'
import { documentOf } from './sections.ts'
import { placeName, sheetsOf } from './sheets.ts'

/** `publisher`: the organisation. Null where there is no such form or no such table. */
export async function reportFile(report: FeedbackReport, { form, sheet }: { form: string | undefined; sheet: string | undefined }, { publisher, publicUrl, now, ...speaking }: Speaking & { publisher: string; publicUrl: string | null; now: Date }): Promise<MadeFile | null> {
  const { t, language } = speaking
  const { files, title, explain, columns, figures } = t.feedbackReport
  const sheets = sheetsOf(report, speaking)
  const name = `${files.name}-${report.period}`
  const today = dayOf(now)
  if (form === 'pdf') {
    const { serviceLineId: line, unitId } = report.place
    // Of a unit there is no public page.
    const path = unitId ? feedbackReportPath(`unit.${unitId}`, report.period) : to(line ? 'statisticsOfLine' : 'statistics', language, line ? { line } : {}, { period: report.period })
    const body = await reportPdf(documentOf(report, { ...speaking, organisation: publisher, madeOn: today, address: publicUrl === null ? null : publicUrl + path }), now)
    return body && { name: `${name}.pdf`, type: 'application/pdf', body }
  }
  if (form === 'xlsx') {
    const definitions = [
      { name: figures.came, text: explain.came.definition }, { name: columns['in-time'], text: explain['in-time'].definition }, { name: columns.median, text: explain.times.definition },
      { name: columns.outcome, text: explain.outcomes.definition }, { name: columns.heard, text: explain.heard.definition }, { name: columns.change, text: explain.changes.definition },
    ]
    const about = { title, publisher, place: placeName(report.place, speaking), period: periodText(report.period, speaking), madeOn: today, definitions }
    return { name: `${name}.xlsx`, type: xlsxType, body: await xlsxOf(about, sheets, language) }
  }
  const one = sheets.find(({ id }) => id === sheet)
  if (!one || (form !== 'excel' && form !== 'standard')) return null
  return { name: `${name}-${one.id}.csv`, type: 'text/csv; charset=utf-8', body: csvOf(one, form, language) }
}
