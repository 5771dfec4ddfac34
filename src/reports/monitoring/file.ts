// A report as a file: a tagged document, a workbook with all its tables, or one of them as CSV.
import { dayOf } from '../../text/dates.ts'
import type { MadeFile } from '../../web/send-file.ts'
import { reportPdf } from '../document/report-pdf.ts'
import { csvOf } from '../files/csv.ts'
import { xlsxOf, xlsxType } from '../files/xlsx.ts'
import { documentOf } from './document.ts'
import type { Facts } from './facts.ts'
import { periodTitle, placeName } from './names.ts'
import type { MonitoringReport } from './report.ts'
import type { NamedPlace } from './reports.sql.ts'
import { sheetsOf, type Speaking } from './sheets.ts'

export type Form = 'pdf' | 'xlsx' | 'excel' | 'standard'

export const filePath = (base: string, form: Form, sheet?: string): string => `${base}?${new URLSearchParams({ form, ...(sheet !== undefined && { sheet }) })}`

type Of = Speaking & { report: MonitoringReport; place: NamedPlace; facts: Facts; publisher: string; address: string | null; now: Date }

/** Null where there is no such form or no such table. */
export async function monitoringFile({ report, place, facts, publisher, address, now, ...speaking }: Of, { form, sheet }: { form: string | undefined; sheet: string | undefined }): Promise<MadeFile | null> {
  const { t, language } = speaking
  const name = `${t.monitoring.files.name}-${report.period}`
  const madeOn = dayOf(now)
  if (form === 'pdf') {
    const body = await reportPdf(documentOf({ ...speaking, report, place, facts, organisation: publisher, madeOn, address }), now)
    return body && { name: `${name}.pdf`, type: 'application/pdf', body }
  }
  const sheets = sheetsOf(facts, report.publicOn !== null, speaking)
  if (form === 'xlsx') {
    const { explain, columns } = t.feedbackReport
    const definitions = [{ name: columns.kind, text: explain.kind.definition }, { name: columns.outcome, text: explain.outcomes.definition }, { name: t.themes.report.head.theme, text: t.monitoring.explain.themes.definition }]
    const about = { title: t.monitoring.title, publisher, place: placeName(place, t, language), period: periodTitle(report.period, t, language), madeOn, definitions }
    return { name: `${name}.xlsx`, type: xlsxType, body: await xlsxOf(about, sheets, language) }
  }
  const one = sheets.find(({ id }) => id === sheet)
  if (!one || (form !== 'excel' && form !== 'standard')) return null
  return { name: `${name}-${one.id}.csv`, type: 'text/csv; charset=utf-8', body: csvOf(one, form, language) }
}
