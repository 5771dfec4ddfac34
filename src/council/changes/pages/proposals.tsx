// What councils sent on: what waits first, then what was answered.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { proposalPath } from '../../../council-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { inLanguage } from '../../../text/language.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { pageQuery, type Paged } from '../../../web/paged.ts'
import { Breadcrumb, Notice, Pagination } from '../../../web/parts.tsx'
import { WorkList } from '../../../web/work-list.tsx'
import type { Proposal } from '../send-on.ts'
import { StandingTag } from './one-change.tsx'

type Props = { frame: PageFrame; actor: Actor; waiting: Proposal[]; answered: Proposal[]; done: 'refused' | 'taken' | null; paged: Paged }

export function ProposalsPage({ frame, actor, waiting, answered, done, paged: { page, pages } }: Props): JSX.Element {
  const { t, language } = frame
  const { proposals: words, kinds } = t.panelChanges
  const row = (one: Proposal) => ({ href: proposalPath(one.id), title: kinds[one.kind], note: first(one.words), lang: one.panelLanguage, cells: [inLanguage(one.panelName, language), shortDay(one.madeOn, language)] })
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="panels">
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.panels, label: t.panels.title }]} />
        {done && <div role="status"><Notice tone="good">{words.done[done]}</Notice></div>}
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <WorkList caption={words.waiting} head={[words.head.what, words.head.panel, words.head.since]} rows={waiting.map(row)} empty={words.none} />
        <Pagination {...{ t, page, pages }} href={(n) => proposalPath() + pageQuery(n)} />
        {answered.length > 0 && (
          <WorkList caption={words.answered} head={[words.head.what, words.head.panel, words.head.since, t.panels.head.state]} empty="" rows={answered.map((one) => ({ ...row(one), cells: [...row(one).cells, <StandingTag {...{ frame }} standing={one.state === 'taken' ? (one.kind === 'note' ? 'done' : 'working') : one.state} />] }))} />
        )}
      </div>
    </DeskPage>
  )
}

const first = (text: string): string => (text.length > 140 ? `${text.slice(0, 140)}…` : text)
