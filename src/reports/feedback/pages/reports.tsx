// Where all reports begin: a card for each of them that somebody may see. Whoever adds a report adds a line here.
import type { JSX } from 'preact'
import { desk, to } from '../../../paths.ts'
import { maySeeImprovements, maySeeOverview, maySeePromises, maySeeThemes, mayTestResponses } from '../../../staff/duties.ts'
import { mayExportReports } from '../../../staff/report-duties.ts'
import { maySeeSurveys } from '../../../staff/survey-duties.ts'
import { has, shownAs, type Actor } from '../../../staff/actor.ts'
import { placeCode } from '../../../surveys/compared/place.ts'
import type { Language } from '../../../text/language.ts'
import type { Texts } from '../../../text/texts.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { CardLink } from '../../../web/parts.tsx'
import type { LostNow } from '../../statistics/counted.sql.ts'
import { LostNumbers } from '../../statistics/pages/lost.tsx'
import { feedbackReportPath } from '../addresses.ts'
import type { ReportPlace } from '../places.sql.ts'
import { placeName } from '../sheets.ts'

type Report = { words(t: Texts): { title: string; text: string }; href(language: Language): string; may?: (actor: Actor) => boolean }

const reports: readonly Report[] = [
  { words: (t) => t.feedbackReport.reports.feedback, href: () => desk.feedbackReport },
  { words: (t) => t.feedbackReport.reports.statistics, href: (language) => to('statistics', language) },
  { words: (t) => ({ title: t.satisfaction.title, text: t.satisfaction.lede }), href: () => desk.satisfaction },
  { words: (t) => ({ title: t.silence.title, text: t.silence.lede }), href: () => desk.silence },
  { words: (t) => ({ title: t.themes.report.title, text: t.themes.report.lede }), href: () => desk.themesReport, may: maySeeThemes },
  { words: (t) => ({ title: t.unitPicture.list, text: t.unitPicture.listLede }), href: (language) => to('unitsFeedback', language) },
  { words: (t) => ({ title: t.monitoring.title, text: t.monitoring.lede }), href: () => desk.monitoring, may: (actor) => has(actor, 'supervisor') || has(actor, 'coordinator') },
  { words: (t) => ({ title: t.reportExports.title, text: t.reportExports.lede }), href: () => desk.reportExports, may: mayExportReports },
  { words: (t) => ({ title: t.openData.title, text: t.openData.lede }), href: (language) => to('openData', language) },
  { words: (t) => t.feedbackReport.reports.surveys, href: () => desk.surveys, may: maySeeSurveys },
  { words: (t) => t.feedbackReport.reports.improvements, href: () => desk.improvements, may: maySeeImprovements },
  { words: (t) => t.feedbackReport.reports.promises, href: () => desk.promises, may: maySeePromises },
  { words: (t) => t.feedbackReport.reports.responseTests, href: () => desk.responseTests, may: mayTestResponses },
  { words: (t) => t.feedbackReport.reports.overview, href: () => desk.overview, may: maySeeOverview },
]

/** `own`: units and lines of theirs. `lost`: null where it is not for them. */
export function ReportsPage({ frame, actor, own, lost }: { frame: PageFrame; actor: Actor; own: readonly ReportPlace[]; lost: LostNow | null }): JSX.Element {
  const { t, language } = frame
  const { reports: words } = t.feedbackReport
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="reports">
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {own.length > 0 && <h2>{words.places}</h2>}
        {own.length > 0 && <ul>{own.map((place) => <li><a href={feedbackReportPath(placeCode(place))}>{placeName(place, frame)}</a></li>)}</ul>}
        <ul class="grid">
          {reports.filter(({ may }) => !may || may(actor)).map((report) => <li><CardLink href={report.href(language)} title={report.words(t).title}>{report.words(t).text}</CardLink></li>)}
        </ul>
        {lost && <LostNumbers {...{ lost, frame }} />}
      </div>
    </DeskPage>
  )
}
