// The report of surveys as everybody sees it: of rounds whose results have been shown.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Empty, PrintButton } from '../../../web/parts.tsx'
import { SurveyReportBody, type BodyProps } from './body.tsx'

export function PublicSurveyReportPage(props: Omit<BodyProps, 'whom'>): JSX.Element {
  const { frame } = props
  const { t, language } = frame
  return (
    <PublicPage frame={frame} title={t.surveyReport.title} sheets={['reports']} scripts={['print', 'copy']} wide>
      <div class="stack report">
        <SurveyReportBody {...props} whom="everybody" />
        <p class="no-print"><a href={to('surveys', language)}>{t.surveyReport.toSurveys}</a></p>
        <p class="no-print"><PrintButton t={t} /></p>
      </div>
    </PublicPage>
  )
}

export function NoSurveyReportPage({ frame, isWrong }: { frame: PageFrame; isWrong: boolean }): JSX.Element {
  const words = frame.t.surveyReport
  return (
    <PublicPage frame={frame} title={words.title}>
      <div class="stack">
        <h1>{words.title}</h1>
        {isWrong ? <p>{words.wrong} <a href={to('surveyReport', frame.language)}>{words.all}</a></p> : <Empty title={words.noneAtAll}>{words.noneAtAllText}</Empty>}
      </div>
    </PublicPage>
  )
}
