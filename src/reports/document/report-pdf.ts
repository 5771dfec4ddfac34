// A report as a tagged PDF (PDF/UA-1), for whoever prints it, sends it on, or has it read to them.
import { typeset } from '../../outreach/print/pdf.ts'
import { paperOf } from './paper.ts'
import type { Report } from './report.ts'

/** Null where there is no typesetter: the page that a browser prints has the same. */
export const reportPdf = (report: Report, now: Date): Promise<Buffer | null> => typeset('src/reports/document/report.typ', paperOf(report), now)
