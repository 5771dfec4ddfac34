// The report of surveys as a file: a document, a workbook, or one of its tables as CSV. It has nothing that the page does not have, but for
// every number of each question in one table.
import { dayOf } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { MadeFile } from '../../web/send-file.ts'
import { reportPdf } from '../document/report-pdf.ts'
import { csvOf } from '../files/csv.ts'
import type { FileTable } from '../files/table.ts'
import { xlsxOf, xlsxType } from '../files/xlsx.ts'
import { periodText } from '../statistics/period-text.ts'
import { documentOf } from './document.ts'
import { explain } from './explain.ts'
import type { SurveyReport } from './report.ts'
import { placeName, questionsTable, roundsSheet } from './sheets.ts'

/** Null where there is no such form or no such table. */
export async function surveyReportFile(report: SurveyReport, { form, sheet }: { form: string | undefined; sheet: string | undefined }, { publisher, address, now, t, language }: { publisher: string; address: string | null; now: Date; t: Texts; language: Language }): Promise<MadeFile | null> {
  const words = t.surveyReport
  const speaking = { t, language }
  const all = [...report.rounds, ...report.inUnits]
  const tables: FileTable[] = [roundsSheet(all, { id: 'rounds', title: words.rounds }, speaking), questionsTable(all, speaking)]
  const name = `${words.fileName}-${report.period.name}`
  if (form === 'pdf') {
    const body = await reportPdf(documentOf(report, { ...speaking, organisation: publisher, address, now }), now)
    return body && { name: `${name}.pdf`, type: 'application/pdf', body }
  }
  if (form === 'xlsx') {
    const definitions = [
      { name: words.head.responses, text: words.explained.responses.definition }, { name: words.head.index, text: explain('index', speaking).definition },
      { name: t.satisfaction.head.division, text: explain('steps', speaking).definition }, { name: words.head.points, text: words.explained.changes.definition },
    ]
    return { name: `${name}.xlsx`, type: xlsxType, body: await xlsxOf({ title: words.title, publisher, place: placeName(report.place, speaking), period: periodText(report.period.name, speaking), madeOn: dayOf(now), definitions }, tables, language) }
  }
  const one = tables.find(({ id }) => id === sheet)
  if (!one || (form !== 'excel' && form !== 'standard')) return null
  return { name: `${name}-${one.id}.csv`, type: 'text/csv; charset=utf-8', body: csvOf(one, form, language) }
}
