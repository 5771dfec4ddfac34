// All that is said of a unit on one page, and the list of such pages.
import type { ComponentChildren, JSX } from 'preact'
import { Words } from '../../../directory/pages/content.tsx'
import { to } from '../../../paths.ts'
import type { Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { usePage } from '../../../web/page-data.ts'
import { Breadcrumb, Notice, PrintButton } from '../../../web/parts.tsx'
import { newestOnly, roundHref } from '../../asked-sheet.ts'
import { OneSheet } from '../../monitoring/pages/report.tsx'
import { ReportFoot, ReportSection } from '../../pages/report-parts.tsx'
import { ShareView } from '../../pages/share-view.tsx'
import type { Pictured } from '../pictured.ts'
import { periodsDrawn, roundsDrawn } from '../sheets.ts'
import type { PicturedUnit } from '../unit-picture.sql.ts'

export function UnitsPicturedPage({ frame, units }: { frame: PageFrame; units: readonly PicturedUnit[] }): JSX.Element {
  const { t, language } = frame
  const { unitPicture: words } = t
  return (
    <PublicPage frame={frame} title={words.list}>
      <div class="stack">
        <h1>{words.list}</h1>
        <p class="lede">{words.listLede}</p>
        {!units.length && <p class="empty">{words.noUnits}</p>}
        <ul>{units.map(({ id, name }) => <li><a href={to('unitFeedback', language, { unit: id })}><Words content={name} /></a></li>)}</ul>
      </div>
    </PublicPage>
  )
}

export function UnitPicturedPage({ frame, unit, pictured, today }: { frame: PageFrame; unit: PicturedUnit; pictured: Pictured; today: Day }): JSX.Element {
  const { t, language } = frame
  const { unitPicture: words } = t
  const title = fill(words.title, { unit: inLanguage(unit.name, language) })
  const newest = newestOnly([...pictured.asked, ...pictured.elsewhere], frame)
  const periods = periodsDrawn(pictured, frame)
  return (
    <PublicPage frame={frame} title={title} sheets={['reports']} scripts={['print', 'copy']} wide>
      <div class="stack report">
        <Breadcrumb t={t} items={[{ href: to('unitsFeedback', language), label: words.list }]} />
        <h1>{title}</h1>
        <p class="lede">{words.lede}</p>
        <ShareView path={to('unitFeedback', language, { unit: unit.id })} whom="page" frame={frame} />
        <Notice tone="info">{words.caution}</Notice>
        <ReportSection id="feedback" title={words.feedback} frame={frame}>
          {periods ? <OneSheet drawn={periods} frame={frame} /> : <p class="empty">{words.noFeedback}</p>}
        </ReportSection>
        {newest && <p>{newest}</p>}
        <Rounds id="asked" title={words.surveys} rounds={pictured.asked} empty={words.noSurveys} frame={frame} />
        <Rounds id="elsewhere" title={words.elsewhere} rounds={pictured.elsewhere} empty={words.noElsewhere} frame={frame} />
        <ReportSection id="done" title={words.done} frame={frame}><Done of={pictured.done}>{words.noDone}</Done></ReportSection>
        <ul class="no-print">
          <li><a href={to('monitoring', language)}>{words.monitoring}</a></li>
          <li><a href={to('unit', language, { unit: unit.id })}>{words.unit}</a></li>
        </ul>
        <PrintButton t={t} />
        <ReportFoot address={`${frame.publicUrl ?? ''}${to('unitFeedback', language, { unit: unit.id })}`} on={today} frame={frame} />
      </div>
    </PublicPage>
  )
}

function Rounds({ id, title, rounds, empty, frame }: { id: string; title: string; rounds: Pictured['asked']; empty: string; frame: PageFrame }): JSX.Element {
  const drawn = roundsDrawn(rounds, `${id}-rounds`, frame)
  return (
    <ReportSection id={id} title={title} frame={frame}>
      {drawn ? <OneSheet drawn={drawn} href={roundHref(rounds, frame)} frame={frame} /> : <p class="empty">{empty}</p>}
    </ReportSection>
  )
}

function Done({ of, children }: { of: Pictured['done']; children: ComponentChildren }): JSX.Element {
  const { language } = usePage().frame
  if (!of.length) return <p class="empty">{children}</p>
  return <ul>{of.map(({ id, title }) => <li><a href={to('change', language, { change: id })}><Words content={title} /></a></li>)}</ul>
}
