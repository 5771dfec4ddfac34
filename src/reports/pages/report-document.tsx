// A report as a page that is read and printed: the same data as its PDF, all of it open. It stands within the frame of a page.
import type { JSX } from 'preact'
import type { PageFrame } from '../../web/page.ts'
import type { Paragraph, Report, Section } from '../document/report.ts'
import { Explained } from './explained.tsx'
import { Picture } from './picture.tsx'
import { CaveatBox, type Download, KeyFigures, ReportFoot, ReportHead, ReportSection } from './report-parts.tsx'
import { SheetTable } from './sheet-table.tsx'

/** `downloads`: of a section, by its id. `frame`: of the report's language. */
type Props = { report: Report; frame: PageFrame; downloads?: Readonly<Record<string, readonly Download[]>>; folded?: boolean }

/** `folded`: long tables and explanations are opened by whoever wants them, as on a page that is read more than printed. */
export function ReportDocument({ report, frame, downloads = {}, folded = false }: Props): JSX.Element {
  const { title, place, period, paragraphs, figures, sections, caveats, footnotes, address, madeOn } = report
  return (
    <>
      <ReportHead {...{ title, place, period }} />
      {paragraphs.map((text) => <p>{text}</p>)}
      {figures.length > 0 && <KeyFigures figures={figures} frame={frame} />}
      {sections.map((section) => <OneSection section={section} downloads={downloads[section.id] ?? []} frame={frame} folded={folded} />)}
      {caveats && <CaveatBox of={caveats} frame={frame} />}
      {footnotes.length > 0 && (
        <section class="stack"><h2>{frame.t.reportPictures.footnotes}</h2><ol class="small">{footnotes.map((text) => <li>{text}</li>)}</ol></section>
      )}
      {address && <ReportFoot address={address} on={madeOn} frame={frame} />}
    </>
  )
}

function OneSection({ section: { id, title, paragraphs, items = [], pictures, tables = [] }, downloads, frame, folded }: { section: Section; downloads: readonly Download[]; frame: PageFrame; folded: boolean }): JSX.Element {
  return (
    <ReportSection {...{ id, title, downloads, frame }}>
      <Lines of={paragraphs} />
      {items.map((item) => (
        <div class="stack tight">
          <h3>{item.title}</h3>
          {item.list.length > 0 && <ul>{item.list.map((one) => (typeof one === 'string' ? <li>{one}</li> : <li lang={one.language}>{one.text}</li>))}</ul>}
          <Lines of={item.paragraphs} />
        </div>
      ))}
      {pictures.map(({ of, sums, explanation }) => (
        <Picture of={of} frame={frame} {...(!folded && { table: 'open' as const })} {...(sums && { sums })}>
          {explanation && <Explained of={explanation} name={of.sheet.title} frame={frame} open={!folded} />}
        </Picture>
      ))}
      {tables.map(({ sheet, sums, estimates, explanation }) => (
        <>
          <SheetTable sheet={sheet} frame={frame} {...(sums && { sums })} {...(estimates && { estimates })} />
          {explanation && <Explained of={explanation} name={sheet.title} frame={frame} open={!folded} />}
        </>
      ))}
    </ReportSection>
  )
}

const Lines = ({ of }: { of: readonly Paragraph[] }): JSX.Element => <>{of.map((one) => (typeof one === 'string' ? <p>{one}</p> : <p lang={one.language}>{one.text}</p>))}</>
