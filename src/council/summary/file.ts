// The summary of a council as files: a tagged document, and the text that the town's paper could print.
import { reportPdf } from '../../reports/document/report-pdf.ts'
import { dayOf } from '../../text/dates.ts'
import type { MadeFile } from '../../web/send-file.ts'
import { documentOf, type Speaking } from './document.ts'
import { newsLanguages, newsOf } from './news.ts'
import type { Told } from './summary.ts'

export const fileForms = ['pdf', 'news-fi', 'news-sv'] as const
export type FileForm = (typeof fileForms)[number]

type Of = Speaking & { organisation: string; address: string | null; now: Date }

/** Null where there is no such form, or no typesetter. */
export async function summaryFile(told: Told, { organisation, address, now, ...speaking }: Of, form: string | undefined): Promise<MadeFile | null> {
  const { panelSummary: words } = speaking.t
  const name = `${words.file}-${told.span.fromOn}`
  if (form === 'pdf') {
    const body = await reportPdf(documentOf(told, { ...speaking, organisation, madeOn: dayOf(now), address }), now)
    return body && { name: `${name}.pdf`, type: 'application/pdf', body }
  }
  const language = newsLanguages.find((one) => form === `news-${one}`)
  return language ? { name: `${name}-${words.newsFile}-${language}.txt`, type: 'text/plain; charset=utf-8', body: newsOf(told, language, address) } : null
}
