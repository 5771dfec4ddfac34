// A report as everybody and the desk see it: its head, the choice of the period, the large numbers, and a section for each question that
// people ask, with picture, table, explanation and files.
import type { ComponentChildren, JSX } from 'preact'
import { Words } from '../../../directory/pages/content.tsx'
import { fill, plural } from '../../../text/fill.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Details, Empty } from '../../../web/parts.tsx'
import { Explained } from '../../pages/explained.tsx'
import { Picture } from '../../pages/picture.tsx'
import { CaveatBox, Contents, KeyFigures, Periods, ReportFoot, ReportHead, ReportSection, type PeriodLink } from '../../pages/report-parts.tsx'
import { SheetTable } from '../../pages/sheet-table.tsx'
import { ShareView } from '../../pages/share-view.tsx'
import { readPeriod, type PeriodName } from '../../statistics/period.ts'
import { periodText } from '../../statistics/period-text.ts'
import type { Day } from '../../../text/dates.ts'
import { newestOfKinds, ofKind } from '../choose-period.ts'
import { explanationOfSheet, keyFigures } from '../explain.ts'
import { changeRange } from '../over-time.ts'
import { figureText } from '../../number-text.ts'
import type { Drawn, SheetId } from '../drawn.ts'
import { saysSomething, type FeedbackReport } from '../report.ts'
import { sectionsOf, textsOf, type SectionId } from '../sections.ts'
import { speaksFor } from '../speaks-for.ts'
import { placeName, sheetsOf } from '../sheets.ts'
import { Elsewhere } from './elsewhere.tsx'
import { KeptPart } from './kept.tsx'

export type BodyProps = {
  frame: PageFrame
  report: FeedbackReport
  published: readonly PeriodName[]
  today: Day
  lede: string
  /** The same report of another period. */
  href(period: PeriodName): string
  /** The report of a line of the whole, by its name; null where it has none. */
  lineHref?(name: string): string | null
  /** A table of it as a file. */
  file(form: 'excel' | 'standard', sheet: SheetId): string
  /** All of it as a workbook, and as a document. */
  workbook: string
  pdf: string
  /** The address of the page, for paper. */
  address: string
  /** Of the whole organisation, or of a line. */
  placeHref(line: string | null, period: PeriodName): string
  /** For whom the address of this view opens. */
  whom: 'everybody' | 'desk'
  /** The choice of the place. */
  places: ComponentChildren
  /** What to do where nothing is shown. */
  whatToDo: ComponentChildren
}

export function ReportBody(props: BodyProps): JSX.Element {
  const { frame, report, published, today, lede, href, places, whatToDo, whom, address } = props
  const { feedbackReport: words } = frame.t
  const now = periodText(report.period, frame)
  const says = saysSomething(report)
  const sections = sectionsOf(report, frame)
  return (
    <>
      <ReportHead title={words.title} place={placeName(report.place, frame)} period={now} lede={lede} />
      {places}
      <ChoosePeriod {...{ frame, published, href, now }} period={report.period} />
      <ShareView path={href(report.period)} whom={whom} frame={frame} />
      <NearestTold {...props} />
      {!says && <Empty title={words.empty.nothingHere}>{words.empty.what} {whatToDo}</Empty>}
      {says && <KeyFigures figures={keyFigures(report, frame)} frame={frame} />}
      <Elsewhere {...props} />
      <Contents
        sections={sections.flatMap(({ id, drawn }) => [...(drawn.length ? [{ id: `about-${id}`, title: words.sections[id] }] : []), ...(id === 'outcomes' && report.kept ? [{ id: 'kept', title: words.sections.kept }] : [])])}
        frame={frame}
      />
      {sections.map(({ id, drawn }) => (
        <>
          {drawn.length > 0 && <Section {...props} id={id} drawn={drawn} />}
          {id === 'outcomes' && <KeptPart kept={report.kept} report={report} frame={frame} />}
        </>
      ))}
      {says && <CaveatBox of={speaksFor(report, frame)} frame={frame} />}
      <Details summary={words.howTitle}>
        {words.how.map((text) => <p>{fill(text, { fewest: report.fewest })}</p>)}
        <ul>{words.leftOut.map((text) => <li>{text}</li>)}</ul>
      </Details>
      {says && <Files {...props} />}
      <ReportFoot address={address} on={today} frame={frame} />
    </>
  )
}

function NearestTold({ frame, report: { nearest }, href, placeHref }: BodyProps): JSX.Element | null {
  if (!nearest) return null
  const { t: { feedbackReport: words }, language } = frame
  const { at, period, came } = nearest
  return (
    <p>
      {words.nearest}{' '}
      <a href={at === 'here' ? href(period) : placeHref(at === 'whole' ? null : at.lineId, period)}>
        {at === 'whole' ? `${words.whole}, ` : at !== 'here' && <><Words content={at.name} />, </>}{periodText(period, frame)}
      </a>, {fill(plural(words.nearestCount, came, language), { count: figureText(came, 'count', frame) })}.
    </p>
  )
}

function ChoosePeriod({ frame, published, href, now, period }: Pick<BodyProps, 'frame' | 'published' | 'href'> & { now: string; period: PeriodName }): JSX.Element {
  const { kind } = readPeriod(period)!
  const same = ofKind(published, kind)
  const at = same.indexOf(period)
  const link = (name: PeriodName | undefined): PeriodLink | null => (name === undefined ? null : { name: periodText(name, frame), href: href(name), current: name === period })
  return (
    <Periods
      kinds={newestOfKinds(published).map((one) => ({ name: frame.t.feedbackReport.periods.kinds[one.kind], href: href(one.kind === kind ? period : one.newest), current: one.kind === kind }))}
      now={now} previous={link(same[at - 1])} next={link(same[at + 1])} others={same.length > 3 ? same.toReversed().map((one) => link(one)!) : []} frame={frame}
    />
  )
}

/** A table without a picture, of as many rows as there are themes: opened by whoever wants it. */
const long: SheetId = 'themes-over-time'

function Section({ id, drawn, frame, report, lineHref }: BodyProps & { id: SectionId; drawn: readonly Drawn[] }): JSX.Element {
  const { feedbackReport: words } = frame.t
  return (
    <ReportSection id={`about-${id}`} title={words.sections[id]} frame={frame}>
      {textsOf(id, report, frame).map((text) => <p>{text}</p>)}
      {drawn.map(({ id: sheetId, sheet, picture, sum }) => {
        const explained = <Explained of={explanationOfSheet(sheetId, report, frame)} name={sheet.title} frame={frame} />
        const sums = sum === undefined ? {} : { sums: [sum] }
        const links = lineHref && (sheetId === 'lines' || sheetId === 'balance-lines') ? { href: lineHref } : {}
        // The table of lines leads to each.
        const open = sheetId === 'lines' ? { table: 'open' as const } : {}
        if (picture) return <Picture of={picture} frame={frame} {...sums} {...links} {...open}>{explained}</Picture>
        if (sheetId === long) {
          return (
            <figure class="picture" id={sheetId}>
              <figcaption>{sheet.title}</figcaption>
              <details class="numbers"><summary>{frame.t.reportPictures.table}</summary><div><SheetTable sheet={sheet} frame={frame} captionUnseen /></div></details>
              {explained}
            </figure>
          )
        }
        return <div class="stack tight" id={sheetId}><SheetTable sheet={sheet} frame={frame} estimates={sheetId === 'changes' ? changeRange : []} {...sums} />{explained}</div>
      })}
    </ReportSection>
  )
}

/** All of them in one place: beside each table they would be many. */
function Files({ frame, report, file, workbook, pdf }: BodyProps): JSX.Element {
  const { t: { reportPictures, feedbackReport: { files } } } = frame
  return (
    <div class="downloads no-print">
      <Details summary={reportPictures.downloads}>
        <ul>
          <li><a href={pdf} download>{files.pdf}</a></li>
          <li><a href={workbook} download>{files.xlsx}</a></li>
          {sheetsOf(report, frame).map(({ id, title }) => (
            <li>{title}: {(['excel', 'standard'] as const).map((form, n) => <>{n > 0 && ' · '}<a href={file(form, id as SheetId)} download>{files[form]}<span class="visually-hidden">, {title}</span></a></>)}</li>
          ))}
        </ul>
      </Details>
    </div>
  )
}
