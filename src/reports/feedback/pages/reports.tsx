// Where all reports begin: a card for each of them that somebody may see. Whoever adds a report adds a line here.
import type { JSX } from 'preact'
import { desk, to } from '../../../paths.ts'
import { maySeeImprovements, maySeeOverview, maySeePromises, maySeeThemes, mayTestResponses } from '../../../staff/duties.ts'
import { mayExportReports } from '../../../staff/report-duties.ts'
import { maySeeSurveys } from '../../../staff/survey-duties.ts'
import { has, shownAs, type Actor } from '../../../staff/actor.ts'
import { placeCode } from '../../../surveys/compared/place.ts'
import { fill } from '../../../text/fill.ts'
import type { Language } from '../../../text/language.ts'
import type { Texts } from '../../../text/texts.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { CardLink, Facts } from '../../../web/parts.tsx'
import type { LostNow } from '../../statistics/counted.sql.ts'
import { LostNumbers } from '../../statistics/pages/lost.tsx'
import type { PeriodName } from '../../statistics/period.ts'
import { periodText } from '../../statistics/period-text.ts'
import { feedbackReportPath } from '../addresses.ts'
import type { readyViews } from '../ready-views.ts'
import { placeName } from '../sheets.ts'

type Report = { words(t: Texts): { title: string; text: string }; href(language: Language): string; may?: (actor: Actor) => boolean }

const reports: readonly Report[] = [
  { words: (t) => t.feedbackReport.reports.feedback, href: () => desk.feedbackReport },
  { words: (t) => t.feedbackReport.reports.statistics, href: (language) => to('statistics', language) },
  { words: (t) => ({ title: t.satisfaction.title, text: t.satisfaction.lede }), href: () => desk.satisfaction },
  { words: (t) => t.surveyReport.card, href: () => desk.surveyReport },
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

/** `views`: of their own places and of the whole. `themes`: of which period there are themes. `lost`: null where it is not for them. */
export function ReportsPage({ frame, actor, views, themes, lost }: { frame: PageFrame; actor: Actor; views: ReturnType<typeof readyViews>; themes: PeriodName | null; lost: LostNow | null }): JSX.Element {
  const { t, language } = frame
  const { reports: words } = t.feedbackReport
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="reports">
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {views.length > 0 && <ReadyViews {...{ frame, views }} themes={maySeeThemes(actor) ? themes : null} />}
        {views.length > 0 && <h2>{words.all}</h2>}
        <ul class="grid">
          {reports.filter(({ may }) => !may || may(actor)).map((report) => <li><CardLink href={report.href(language)} title={report.words(t).title}>{report.words(t).text}</CardLink></li>)}
        </ul>
        {lost && <LostNumbers {...{ lost, frame }} />}
      </div>
    </DeskPage>
  )
}

function ReadyViews({ frame, views, themes }: { frame: PageFrame; views: ReturnType<typeof readyViews>; themes: PeriodName | null }): JSX.Element {
  const { reports: { ready } } = frame.t.feedbackReport
  const links = ({ place, periods }: (typeof views)[number]) => [
    ...periods.map((period) => ({ href: feedbackReportPath(placeCode(place), period), of: place, text: periodText(period, frame) })),
    ...(themes !== null && !place.name ? [{ href: `${desk.themesReport}?${new URLSearchParams({ period: themes })}`, of: place, text: fill(ready.themes, { view: periodText(themes, frame) }) }] : []),
  ]
  return (
    <section class="stack">
      <h2>{ready.title}</h2>
      <p class="hint">{ready.text}</p>
      <Facts
        rows={views.map((view) => ({
          term: placeName(view.place, frame),
          children: links(view).map(({ href, of, text }, n) => <>{n > 0 && ' · '}<a href={href}><span class="visually-hidden">{placeName(of, frame)}, </span>{text}</a></>),
        }))}
      />
    </section>
  )
}
