// The report of surveys as everybody and the desk see it: which place and period, a row for each round that ended in it, and of a line or unit
// each round in full.
import type { JSX } from 'preact'
import type { Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, Hidden, Select } from '../../../web/fields.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Details, Empty, Notice } from '../../../web/parts.tsx'
import { Explained } from '../../pages/explained.tsx'
import { Picture } from '../../pages/picture.tsx'
import { CaveatBox, KeyFigures, Periods, ReportFoot, ReportHead, ReportSection, type PeriodLink } from '../../pages/report-parts.tsx'
import { ShareView, type Whom } from '../../pages/share-view.tsx'
import { HiddenWhy, SheetTable, hasHidden } from '../../pages/sheet-table.tsx'
import { caveatTexts } from '../../surveys/in-words.ts'
import type { Period } from '../../surveys/period.ts'
import { periodText } from '../../statistics/period-text.ts'
import { cellText } from '../../number-text.ts'
import { atOf, type Of } from '../addresses.ts'
import { explain, keyFigures } from '../explain.ts'
import type { ReportedRound, SurveyReport } from '../report.ts'
import type { RoundAt } from '../round-at.ts'
import { answersIn, changesSheet, placeName, ranged, roundsSheet, titleOf } from '../sheets.ts'

export type BodyProps = {
  frame: PageFrame
  report: SurveyReport
  today: Day
  /** The page without anything after "?", and with it. */
  action: string
  href(of: Of): string
  /** Where all results of a round are. */
  results(round: RoundAt): string
  file(form: 'pdf' | 'xlsx' | 'excel' | 'standard', sheet?: 'rounds' | 'questions'): string
  whom: Whom
  /** The address of the page, for paper. */
  address: string
}

export function SurveyReportBody(props: BodyProps): JSX.Element {
  const { frame, report, today, href, results, whom, address } = props
  const words = frame.t.surveyReport
  const { place, period, rounds, inUnits } = report
  const isAll = place.code === 'all'
  return (
    <>
      <ReportHead title={words.title} place={placeName(place, frame)} period={periodText(period.name, frame)} lede={words.lede} />
      <ChoosePlace {...props} />
      <ChoosePeriod {...props} />
      <ShareView path={href(atOf(report))} whom={whom} frame={frame} />
      {rounds.length === 0 && inUnits.length === 0 && <Empty title={words.none}>{words.noneText}</Empty>}
      {rounds.length > 0 && (
        <ReportSection id="rounds" title={words.rounds} frame={frame}>
          <p>{words.order}</p>
          <Rounds id="list" rounds={rounds} title={`${placeName(place, frame)}, ${periodText(period.name, frame)}`} href={(row) => results(rounds[row]!)} frame={frame} />
        </ReportSection>
      )}
      {!isAll && rounds.map((one, n) => <OneRound {...{ frame, n, one }} name={titleOf(one, place, frame)} results={results(one)} />)}
      {inUnits.length > 0 && (
        <ReportSection id="units" title={words.inUnits} frame={frame}>
          <p>{words.inUnitsText}</p>
          <Rounds id="units-list" rounds={inUnits} title={`${words.inUnits}, ${periodText(period.name, frame)}`} frame={frame} />
          <ul class="no-print">{[...new Map(inUnits.map((one) => [one.place.unitId!, one])).values()].map((one) => <li><a href={href({ place: `unit.${one.place.unitId}`, period: period.name })}>{inLanguage(one.place.unitName!, frame.language)}</a></li>)}</ul>
        </ReportSection>
      )}
      {isAll && rounds.length > 0 && <CaveatBox of={{ can: [], cannot: words.speaks, rule: words.speaksRule }} frame={frame} />}
      {(rounds.length > 0 || inUnits.length > 0) && <Files {...props} />}
      <ReportFoot address={address} on={today} frame={frame} />
    </>
  )
}

function ChoosePlace({ frame, report: { place, places, period }, action }: BodyProps): JSX.Element {
  const words = frame.t.surveyReport
  return (
    <form method="get" action={action} class="beside no-print">
      <Select name="place" label={words.place} value={place.code} options={places.map((one) => ({ value: one.code, label: placeName(one, frame) }))} width="medium" />
      <Hidden name="period" value={period.name} />
      <Button look="secondary">{words.show}</Button>
    </form>
  )
}

function ChoosePeriod({ frame, report: { place, period, periods, newest }, href }: BodyProps): JSX.Element {
  const { t } = frame
  const at = periods.findIndex(({ name }) => name === period.name)
  const link = (one: Period | undefined): PeriodLink | null => (one ? { name: periodText(one.name, frame), href: href({ place: place.code, period: one.name }), current: one.name === period.name } : null)
  return (
    <Periods
      kinds={newest.map((one) => ({ name: t.satisfaction.kinds[one.kind], href: href({ place: place.code, period: one.kind === period.kind ? period.name : one.name }), current: one.kind === period.kind }))}
      now={periodText(period.name, frame)} previous={link(periods[at - 1])} next={link(periods[at + 1])} others={periods.length > 3 ? periods.toReversed().map((one) => link(one)!) : []} frame={frame}
    />
  )
}

function Rounds({ id, rounds, title, href, frame }: { id: string; rounds: readonly RoundAt[]; title: string; href?(row: number): string; frame: PageFrame }): JSX.Element {
  const sheet = roundsSheet(rounds, { id, title }, frame)
  return (
    <div class="stack tight" id={id}>
      <SheetTable sheet={sheet} estimates={ranged('index', 'change')} captionUnseen {...(href && { href: (_: string, row: number) => href(row) })} frame={frame} />
      <Explained of={explain('rounds', frame)} name={title} frame={frame} />
    </div>
  )
}

function OneRound({ frame, n, name, one, results }: { frame: PageFrame; n: number; name: string; one: ReportedRound; results: string }): JSX.Element {
  const { t, language } = frame
  const words = t.surveyReport
  const changes = changesSheet(one, { n, name }, frame)
  const pictures = answersIn(one, { n, name }, frame)
  return (
    <ReportSection id={`round-${n}`} title={name} frame={frame}>
      {!one.isToAll && <Notice tone="info">{words.notToAll}</Notice>}
      <KeyFigures figures={keyFigures(one, frame)} of={name} frame={frame} />
      {one.divided && one.divided !== 'hidden' && <p>{fill(t.satisfaction.steps.divided, { question: inLanguage(one.divided.question.text, language), value: cellText(one.divided.division, 'share', language) })} {t.satisfaction.steps.divisionHow}</p>}
      {pictures.map((of) => <Picture of={of} frame={frame}><Explained of={explain('steps', frame, one)} name={of.sheet.title} frame={frame} /></Picture>)}
      {one.responses !== null && pictures.length === 0 && <p>{words.noNumbers}</p>}
      {changes && (
        <div class="stack tight" id={changes.id}>
          <SheetTable sheet={changes} estimates={ranged('change')} withoutWhy frame={frame} />
          {hasHidden(changes) && <HiddenWhy frame={frame} />}
          <Explained of={explain('changes', frame, one)} name={changes.title} frame={frame} />
        </div>
      )}
      {!one.before && <p>{words.firstRound}</p>}
      <Details summary={t.reportPictures.caveats.title}><Speaks one={one} frame={frame} /></Details>
      <p class="no-print"><a href={results}>{words.toResults}</a></p>
    </ReportSection>
  )
}

/** As the box that stands once on other pages: here there is one for each round. */
function Speaks({ one, frame }: { one: ReportedRound; frame: PageFrame }): JSX.Element {
  const { can, cannot, rule } = caveatTexts(one.caveats, frame)
  const { caveats: words } = frame.t.reportPictures
  return (
    <>
      {can.length > 0 && <p><strong>{words.can}</strong></p>}
      {can.length > 0 && <ul>{can.map((text) => <li>{text}</li>)}</ul>}
      <p><strong>{words.cannot}</strong></p>
      <ul>{cannot.map((text) => <li>{text}</li>)}</ul>
      <p class="hint">{words.rule}: {rule}</p>
    </>
  )
}

function Files({ frame, file }: BodyProps): JSX.Element {
  const { reportPictures, feedbackReport: { files }, surveyReport: words } = frame.t
  return (
    <div class="downloads no-print">
      <Details summary={reportPictures.downloads}>
        <ul>
          <li><a href={file('pdf')} download>{files.pdf}</a></li>
          <li><a href={file('xlsx')} download>{files.xlsx}</a></li>
          {([['rounds', words.rounds], ['questions', words.questionsTitle]] as const).map(([id, title]) => (
            <li>{title}: {(['excel', 'standard'] as const).map((form, n) => <>{n > 0 && ' · '}<a href={file(form, id)} download>{files[form]}<span class="visually-hidden">, {title}</span></a></>)}</li>
          ))}
        </ul>
      </Details>
    </div>
  )
}
