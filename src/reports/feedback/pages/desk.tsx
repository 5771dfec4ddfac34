// The report of feedback at the desk: the same figures as everybody sees, of the whole, each line and each unit.
import type { JSX } from 'preact'
import { desk, to } from '../../../paths.ts'
import { maySeeCodes, maySeeOverview } from '../../../staff/duties.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { placeCode } from '../../../surveys/compared/place.ts'
import { Button, Hidden, Select } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Empty, PrintButton } from '../../../web/parts.tsx'
import type { PeriodName } from '../../statistics/period.ts'
import { feedbackReportPath } from '../addresses.ts'
import type { ReportPlace } from '../places.sql.ts'
import { placeName } from '../sheets.ts'
import { ReportBody, type BodyProps } from './body.tsx'
import { Wrong } from './wrong.tsx'

type Props = Omit<BodyProps, 'lede' | 'places' | 'whatToDo' | 'lineHref' | 'whom' | 'placeHref'> & { actor: Actor; choices: readonly ReportPlace[]; own: readonly ReportPlace[] }

export function DeskReportPage({ actor, choices, own, ...props }: Props): JSX.Element {
  const { frame, report } = props
  const { t } = frame
  const words = t.feedbackReport
  const byName = new Map(report.lines.map((line) => [placeName(line, frame), feedbackReportPath(placeCode(line), report.period)]))
  return (
    <DeskPage frame={frame} title={`${words.title}: ${placeName(report.place, frame)}`} actor={shownAs(actor)} current="reports" sheets={['reports']} scripts={['print', 'copy']}>
      <div class="stack report">
        <Breadcrumb t={t} items={[{ href: desk.reports, label: words.reports.title }]} />
        <ReportBody
          {...props} whom="desk" placeHref={(line, period) => feedbackReportPath(placeCode({ serviceLineId: line, unitId: null }), period)} lede={words.deskLede} lineHref={(name) => byName.get(name) ?? null}
          places={<ChoosePlace {...{ frame, choices, own }} place={report.place} period={report.period} />}
          whatToDo={maySeeCodes(actor) ? <>{words.empty.unitWhat} <a href={desk.outreach}>{words.empty.posters}</a></> : words.empty.unitWhat}
        />
        {maySeeOverview(actor) && <p class="no-print">{words.toOverview} <a href={desk.overview}>{t.overview.title}</a></p>}
        {!report.place.unitId && <p class="no-print"><a href={publicAddress(report.place, report.period, frame)}>{words.reports.statistics.title}</a></p>}
        <p class="no-print"><PrintButton t={t} /></p>
      </div>
    </DeskPage>
  )
}

const publicAddress = ({ serviceLineId }: ReportPlace, period: PeriodName, { language }: PageFrame): string =>
  serviceLineId ? to('statisticsOfLine', language, { line: serviceLineId }, { period }) : to('statistics', language, {}, { period })

/** One's own first. The period stays, where it is published of that place. */
function ChoosePlace({ frame, choices, own, place, period }: { frame: PageFrame; choices: readonly ReportPlace[]; own: readonly ReportPlace[]; place: ReportPlace; period: PeriodName }): JSX.Element {
  const { places: words } = frame.t.feedbackReport
  const options = [...own, ...choices.filter((one) => !own.includes(one))].map((one) => ({ value: placeCode(one), label: placeName(one, frame) }))
  return (
    <form method="get" action={desk.feedbackReport} class="beside no-print">
      <Select name="place" label={words.desk} value={placeCode(place)} options={options} width="medium" />
      <Hidden name="period" value={period} />
      <Button look="secondary">{words.show}</Button>
    </form>
  )
}

/** `place`: as in the address, where there is such a place. */
export function NoDeskReportPage({ frame, actor, published, place, isWrong }: { frame: PageFrame; actor: Actor; published: readonly PeriodName[]; place: string; isWrong: boolean }): JSX.Element {
  const words = frame.t.feedbackReport
  return (
    <DeskPage frame={frame} title={isWrong ? words.wrong.title : words.title} actor={shownAs(actor)} current="reports" sheets={['reports']} narrow>
      <div class="stack">
        <Breadcrumb t={frame.t} items={[{ href: desk.reports, label: words.reports.title }]} />
        <h1>{isWrong ? words.wrong.title : words.title}</h1>
        {isWrong && <Wrong {...{ frame, published }} href={(period) => feedbackReportPath(place, period)} />}
        {published.length === 0 && <Empty title={words.empty.title}>{words.empty.desk}</Empty>}
      </div>
    </DeskPage>
  )
}
