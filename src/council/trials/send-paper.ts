// A checklist as a file, tagged for those who have it read to them.
import { typeset } from '../../outreach/print/pdf.ts'
import type { ChecklistPaper } from './paper.ts'

/** Null where there is no typesetter: the page prints without it. */
export async function checklistPdf(paper: ChecklistPaper, now: Date): Promise<{ body: Uint8Array<ArrayBuffer>; headers: Record<string, string> } | null> {
  const pdf = await typeset('src/council/trials/checklist.typ', paper, now)
  return pdf && {
    body: new Uint8Array(pdf),
    headers: { 'content-type': 'application/pdf', 'cache-control': 'no-store', 'content-disposition': `attachment; filename="checklist-${paper.language}.pdf"` },
  }
}
