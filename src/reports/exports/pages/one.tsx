// One export: how far it is, and when it is ready its file. Looked at again by a button; where scripts run, it looks by itself.
import type { JSX } from 'preact'
import { desk, reportExportPath } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { moment, shortDay } from '../../../text/dates.ts'
import { fill, inBytes, inFigures } from '../../../text/fill.ts'
import { Button } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Facts, Notice } from '../../../web/parts.tsx'
import type { ReportExport } from '../exports.sql.ts'
import { keptUntil, StateTag } from './list.tsx'

type Props = { frame: PageFrame; actor: Actor; one: ReportExport; tooLate: boolean; keepDays: number }

export function ExportPage({ frame, actor, one, tooLate, keepDays }: Props): JSX.Element {
  const { t, language } = frame
  const { reportExports: words } = t
  const isUnderWay = one.state === 'waiting' || one.state === 'running'
  return (
    <DeskPage frame={frame} title={words.one} actor={shownAs(actor)} current="report-exports" scripts={isUnderWay ? ['watch-export'] : []} narrow>
      <div class="stack">
        {tooLate && <div role="alert"><Notice tone="warning">{words.tooLate}</Notice></div>}
        <Breadcrumb t={t} items={[{ href: desk.reportExports, label: words.title }]} />
        <h1>{words.one}</h1>
        <div class="stack" data-watch={isUnderWay ? reportExportPath(one.id) : undefined} data-state={one.state} tabindex={-1}>
          <Facts
            rows={[
              { term: words.head.asked, children: moment(one.askedAt, language) }, { term: words.head.form, children: words.ask.forms[one.form] },
              { term: words.head.state, children: <StateTag frame={frame} state={one.state} /> },
            ]}
          />
          {isUnderWay && <Far frame={frame} one={one} />}
          {one.state === 'ready' && <Ready {...{ frame, one, keepDays }} />}
          {one.state === 'cancelled' && <Notice tone="info">{words.cancelled}</Notice>}
          {one.state === 'failed' && <Notice tone="warning">{words.failed}</Notice>}
        </div>
        {isUnderWay && <span role="status" class="visually-hidden" data-news />}
        <p><a href={desk.reportExports}>{words.all}</a></p>
      </div>
    </DeskPage>
  )
}

function Far({ frame: { t, language }, one }: { frame: PageFrame; one: ReportExport }): JSX.Element {
  const { reportExports: words } = t
  const all = Math.max(1, one.rowsInAll)
  return (
    <>
      <div data-far>
        <p id="far">{words.progress}: {fill(words.of, { done: inFigures(one.rowsDone, language), all: inFigures(one.rowsInAll, language) })}</p>
        <progress aria-labelledby="far" max={all} value={Math.min(all, one.rowsDone)} />
      </div>
      <p>{words.leave}</p>
      <p><a class="button secondary" href={reportExportPath(one.id)}>{words.again}</a></p>
      <form method="post" action={reportExportPath(one.id, '/cancel')}><Button look="quiet">{words.cancel}</Button></form>
    </>
  )
}

function Ready({ frame: { t, language }, one, keepDays }: { frame: PageFrame; one: ReportExport; keepDays: number }): JSX.Element {
  const { reportExports: words } = t
  return (
    <>
      <Notice tone="good">{fill(words.ready, { size: inBytes(one.bytes, language) })}</Notice>
      <p><a class="button" href={reportExportPath(one.id, '/file')} download>{words.fetch}</a></p>
      {one.endedAt && <p class="hint">{fill(words.keptUntil, { day: shortDay(keptUntil(one.endedAt, keepDays), language) })}</p>}
    </>
  )
}
