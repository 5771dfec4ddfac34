// Of which seasons and years there are summaries of a council, and which of them everybody reads.
import type { JSX } from 'preact'
import { panelPath } from '../../../council-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Empty } from '../../../web/parts.tsx'
import type { AskedPanel } from '../../asked.ts'
import { AroundPanel } from '../../pages/around.tsx'
import type { StoredSummary } from '../summaries.sql.ts'
import type { Span } from '../summary.ts'

type Props = { frame: PageFrame; actor: Actor; asked: AskedPanel; seasons: Span[]; years: Span[]; stored: StoredSummary[] }

export function SummariesPage({ frame, actor, asked, seasons, years, stored }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.panelSummary
  const stateOf = (span: Span): string => {
    const one = stored.find(({ seasonId, year }) => (span.seasonId ? seasonId === span.seasonId : year === span.year))
    if (!one?.publishedOn) return words.draft
    return one.withdrawnOn ? fill(words.withdrawn, { day: shortDay(one.withdrawnOn, language) }) : fill(words.published, { day: shortDay(one.publishedOn, language) })
  }
  const list = (title: string, spans: Span[]) => (
    <section class="stack tight">
      <h2>{title}</h2>
      <ul>{spans.map((span) => <li><a href={panelPath(asked.panel.id, `/summary/${span.key}`)}>{span.name}</a> <span class="hint">{stateOf(span)}</span></li>)}</ul>
    </section>
  )
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="panels">
      <div class="stack">
        <AroundPanel {...{ frame, asked }} current="summary" />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {seasons.length ? <>{list(words.seasons, seasons)}{list(words.years, years)}</> : <Empty title={words.none} />}
      </div>
    </DeskPage>
  )
}
