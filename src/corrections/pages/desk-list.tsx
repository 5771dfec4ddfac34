// The list of requests about people's own records: what waits, and by when. Who asked is not on it.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { recordPath } from '../../record-paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { shortDay, type Day } from '../../text/dates.ts'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { DataTable, Notice } from '../../web/parts.tsx'
import type { CorrectionRequest } from '../request.ts'
import { dayIn, StateTag, unitName } from './parts.tsx'

type Props = { frame: PageFrame; actor: Actor; requests: CorrectionRequest[]; decided: boolean; today: Day; next: number | null }

export function RecordsPage({ frame, actor, requests, decided, today, next }: Props): JSX.Element {
  const { t, language } = frame
  const { records, recordsDesk: words } = t
  const view = decided ? 'decided' as const : 'open' as const
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="records">
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <p class="actions">
          <a class="button primary" href={desk.newRecord}>{words.writeDown}</a>
          {actor.roles.some(({ role }) => role === 'supervisor') && <a href={desk.recordHandlers}>{words.handlersLink}</a>}
        </p>
        <nav class="views" aria-label={words.views.label}>
          <ul>
            <li><a href={desk.records} aria-current={decided ? undefined : 'page'}>{words.views.open}</a></li>
            <li><a href={`${desk.records}?view=decided`} aria-current={decided ? 'page' : undefined}>{words.views.decided}</a></li>
          </ul>
        </nav>
        <DataTable
          caption={words.views[view]} empty={words.none[view]}
          head={[words.head.reference, words.head.kind, words.head.unit, words.head.arrived, decided ? words.head.decided : words.head.due, words.head.state]}
          rows={requests.map((one) => [
            <a href={recordPath(one.id)}>{one.reference}</a>, records.kinds[one.kind].label, unitName(one, language, words.unitUnknown), shortDay(one.arrivedOn, language),
            dayIn(decided ? one.decidedOn : one.dueOn, language), <StateTag t={t} request={one} today={today} />,
          ])}
        />
        {next !== null && <p><a href={`${desk.records}?${new URLSearchParams({ ...(decided && { view }), from: String(next) })}`}>{words.next}</a></p>}
      </div>
    </DeskPage>
  )
}

export function ClosedPage({ frame, actor }: { frame: PageFrame; actor: Actor }): JSX.Element {
  const { recordsDesk: words } = frame.t
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="records" narrow>
      <div class="stack">
        <h1>{words.title}</h1>
        <Notice tone="warning" title={words.closed.title}>{words.closed.text}</Notice>
      </div>
    </DeskPage>
  )
}
