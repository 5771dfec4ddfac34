// Where an address names a period or a place of which no themes are told: what there is instead.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb } from '../../../web/parts.tsx'
import { Wrong } from '../../feedback/pages/wrong.tsx'
import type { PeriodName } from '../../statistics/period.ts'
import type { StatPlace } from '../../statistics/place.ts'
import { themesReportPath } from '../choice.ts'

export function NoThemesPage({ frame, actor, periods, place }: { frame: PageFrame; actor: Actor; periods: readonly PeriodName[]; place: StatPlace }): JSX.Element {
  const { t } = frame
  const { wrong } = t.feedbackReport
  return (
    <DeskPage frame={frame} title={wrong.title} actor={shownAs(actor)} current="talk" narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.reports, label: t.feedbackReport.reports.title }, { href: desk.themesReport, label: t.themes.report.title }]} />
        <h1>{wrong.title}</h1>
        <Wrong frame={frame} published={periods} href={(period) => themesReportPath(period, place)} />
      </div>
    </DeskPage>
  )
}
