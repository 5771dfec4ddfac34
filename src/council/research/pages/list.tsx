// Who asks the council for volunteers.
import type { JSX } from 'preact'
import { panelPath } from '../../../council-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay, type Day } from '../../../text/dates.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { pageQuery, type Paged } from '../../../web/paged.ts'
import { Pagination, Tag } from '../../../web/parts.tsx'
import { WorkList } from '../../../web/work-list.tsx'
import type { AskedPanel } from '../../asked.ts'
import { AroundPanel } from '../../pages/around.tsx'
import { isOpen, type ConsentState, type ResearchRequest } from '../research.ts'

type Props = { frame: PageFrame; actor: Actor; asked: AskedPanel; all: { request: ResearchRequest; own: ConsentState | null }[]; today: Day; goesOn: boolean; paged: Paged }

export function ResearchListPage({ frame, actor, asked, all, today, goesOn, paged: { page, pages } }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.panelResearch
  const { panel } = asked
  const decides = all.some(({ request, own }) => own !== null || !isOpen(request, today))
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="panels">
      <div class="stack">
        <AroundPanel {...{ frame, asked }} current="research" />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {asked.leads && goesOn && <p class="actions"><a class="button primary" href={panelPath(panel.id, '/research/new')}>{words.add}</a></p>}
        <WorkList
          caption={<span class="visually-hidden">{words.title}</span>} empty={words.none} head={[words.head.who, words.head.until, ...(decides ? [words.head.own] : [])]}
          rows={all.map(({ request, own }) => ({
            href: panelPath(panel.id, `/research/${request.id}`), title: <span lang={panel.language}>{request.researcher}, {request.organisation}</span>, note: request.purpose, lang: panel.language,
            cells: [shortDay(request.untilOn, language), ...(decides ? [!isOpen(request, today) ? <Tag tone="neutral">{words.over}</Tag> : own && <Tag tone={own === 'given' || own === 'shown' ? 'good' : 'neutral'}>{words.states[own]}</Tag>] : [])],
          }))}
        />
        <Pagination {...{ t, page, pages }} href={(n) => panelPath(panel.id, `/research${pageQuery(n)}`)} />
      </div>
    </DeskPage>
  )
}
