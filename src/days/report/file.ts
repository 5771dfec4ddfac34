// The report of a day as files: a tagged document, a poster, its tables as CSV, and the text that a paper could print.
import { csvForms, csvOf } from '../../reports/files/csv.ts'
import { reportPdf } from '../../reports/document/report-pdf.ts'
import { dayOf } from '../../text/dates.ts'
import type { MadeFile } from '../../web/send-file.ts'
import { documentOf } from './document.ts'
import { newsLanguages, newsOf } from './news.ts'
import { posterOf, posterPdf, sizes } from './poster.ts'
import type { DayReport } from './report.ts'
import type { Speaking } from './sentences.ts'
import { tablesOf } from './sheets.ts'

export const fileForms = ['pdf', 'news-fi', 'news-sv', 'poster-a4', 'poster-a3', ...csvForms] as const
export type FileForm = (typeof fileForms)[number]

export const fileQuery = (form: FileForm, sheet?: string): Record<string, string> => ({ form, ...(sheet !== undefined && { sheet }) })

/** `address`: of the report for everybody, where the program knows its own. */
type Of = Speaking & { organisation: string; address: string | null; now: Date }

/** Null where there is no such form or table, or no typesetter. */
export async function dayReportFile(report: DayReport, { organisation, address, now, ...speaking }: Of, { form, sheet }: { form: string | undefined; sheet: string | undefined }): Promise<MadeFile | null> {
  const { t, language } = speaking
  const name = `${t.dayReport.files.name}-${report.day.firstOn}`
  if (form === 'pdf') {
    const body = await reportPdf(documentOf(report, { ...speaking, organisation, madeOn: dayOf(now), address }), now)
    return body && { name: `${name}.pdf`, type: 'application/pdf', body }
  }
  const size = sizes.find((one) => form === `poster-${one}`)
  if (size) {
    const body = address && await posterPdf(posterOf(report, { language, size, organisation, address }), now)
    return body ? { name: `${name}-${size}.pdf`, type: 'application/pdf', body } : null
  }
  const news = newsLanguages.find((one) => form === `news-${one}`)
  if (news) return { name: `${name}-${t.dayReport.news.file}-${news}.txt`, type: 'text/plain; charset=utf-8', body: newsOf(report, news, address) }
  const csv = csvForms.find((one) => one === form)
  const table = csv && tablesOf(report, speaking).find(({ id }) => id === sheet)
  return csv && table ? { name: `${name}-${table.id}.csv`, type: 'text/csv; charset=utf-8', body: csvOf(table, csv, language) } : null
}
