// The summary of a council for everybody.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { shortDay, type Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, PrintButton } from '../../../web/parts.tsx'
import { spanText, titleOf } from '../document.ts'
import { shownTraces, type Told } from '../summary.ts'
import { SummaryBody } from './body.tsx'

export function PublicSummaryPage({ frame, told, publishedOn, address, names }: { frame: PageFrame; told: Told; publishedOn: Day; address: string | null; names: { panel: string; season: string } }): JSX.Element {
  const { t, language } = frame
  const { public: words } = t.panelSummary
  const changes = shownTraces(told.traces).flatMap(({ improvement }) => (improvement?.id && improvement.title ? [{ id: improvement.id, title: improvement.title }] : []))
  return (
    <PublicPage frame={frame} title={`${titleOf(told, frame)}. ${spanText(told, frame)}`} sheets={['reports']} scripts={['print', 'copy']} wide>
      <div class="stack report">
        <Breadcrumb t={t} items={[{ href: to('councils', language), label: t.panelMinutes.public.many }, { href: to('council', language, { panel: names.panel }), label: inLanguage(told.panelName, language) }]} />
        <SummaryBody {...{ frame, told, address }} madeOn={publishedOn} file={(form) => to('councilYearFile', language, names, { form })} />
        {changes.length > 0 && <ul class="no-print">{changes.map(({ id, title }) => <li><a href={to('change', language, { change: id })}>{inLanguage(title, language)}</a></li>)}</ul>}
        <p class="hint">{fill(words.published, { day: shortDay(publishedOn, language) })}</p>
        <p class="no-print"><PrintButton t={t} /></p>
        <p class="no-print"><a href={to('changes', language)}>{words.all}</a></p>
      </div>
    </PublicPage>
  )
}
