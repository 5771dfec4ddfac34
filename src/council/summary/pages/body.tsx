// The summary of a council as it is read: by everybody, and before that by the council. With the text for the town's paper.
import type { JSX } from 'preact'
import { ReportDocument } from '../../../reports/pages/report-document.tsx'
import { ReportSection } from '../../../reports/pages/report-parts.tsx'
import type { Day } from '../../../text/dates.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Paragraphs } from '../../../web/parts.tsx'
import { documentOf } from '../document.ts'
import type { FileForm } from '../file.ts'
import { newsLanguages, newsOf } from '../news.ts'
import type { Told } from '../summary.ts'

/** `madeOn`: the day that it tells of. `address`: of it in the language of the page. */
type Props = { frame: PageFrame; told: Told; madeOn: Day; address: string | null; file(form: FileForm): string }

export function SummaryBody({ frame, told, madeOn, address, file }: Props): JSX.Element {
  const { t, language } = frame
  const { news, files } = t.panelSummary
  const own = newsLanguages.find((one) => one === language)
  return (
    <>
      <ReportDocument report={documentOf(told, { ...frame, organisation: frame.organisation.name, madeOn, address })} frame={frame} folded />
      <ReportSection id="news" title={news.title} frame={frame}>
        <p class="no-print">{news.lede}{!own && <> {news.written}</>}</p>
        {own && <blockquote class="stack"><Paragraphs text={newsOf(told, own, address)} /></blockquote>}
        {own && <p class="no-print"><button type="button" class="button secondary" data-copy={newsOf(told, own, address)} data-copied={news.copied} hidden>{news.copy}</button></p>}
        <ul class="no-print">{newsLanguages.map((one) => <li><a href={file(`news-${one}`)}>{news[one]}</a></li>)}</ul>
      </ReportSection>
      <section class="stack tight no-print">
        <h2>{files.title}</h2>
        <ul><li><a href={file('pdf')}>{files.pdf}</a></li></ul>
      </section>
    </>
  )
}
