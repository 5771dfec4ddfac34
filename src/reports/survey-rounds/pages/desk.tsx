// The report of surveys at the desk: what everybody sees, and of surveys that the reader asked themselves what is not shown to everybody yet.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Empty, PrintButton } from '../../../web/parts.tsx'
import { SurveyReportBody, type BodyProps } from './body.tsx'

export function DeskSurveyReportPage({ actor, ...props }: Omit<BodyProps, 'whom'> & { actor: Actor }): JSX.Element {
  const { frame } = props
  return (
    <DeskPage frame={frame} title={frame.t.surveyReport.title} actor={shownAs(actor)} current="survey-report" sheets={['reports']} scripts={['print', 'copy']}>
      <div class="stack report">
        <Breadcrumb t={frame.t} items={[{ href: desk.reports, label: frame.t.feedbackReport.reports.title }]} />
        <SurveyReportBody {...props} whom="desk" />
        <p class="no-print"><PrintButton t={frame.t} /></p>
      </div>
    </DeskPage>
  )
}

export function NoDeskSurveyReportPage({ frame, actor, isWrong }: { frame: PageFrame; actor: Actor; isWrong: boolean }): JSX.Element {
  const words = frame.t.surveyReport
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="survey-report">
      <div class="stack">
        <h1>{words.title}</h1>
        {isWrong ? <p>{words.wrong} <a href={desk.surveyReport}>{words.all}</a></p> : <Empty title={words.noneAtAll}>{words.noneAtAllText}</Empty>}
      </div>
    </DeskPage>
  )
}
