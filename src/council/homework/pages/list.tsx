// The homework of a council: what is open, what is over, and for whoever leads what can be given.
import type { JSX } from 'preact'
import { panelPath } from '../../../council-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay, type Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { pageQuery, type Paged } from '../../../web/paged.ts'
import { CardLink, Notice, Pagination, Tag } from '../../../web/parts.tsx'
import { WorkList } from '../../../web/work-list.tsx'
import type { AskedPanel } from '../../asked.ts'
import { AroundPanel } from '../../pages/around.tsx'
import { membersOf } from '../../panel.ts'
import { homeworkKinds, homeworkState, howMany, isFor, type Homework } from '../homework.ts'

type Props = { frame: PageFrame; actor: Actor; asked: AskedPanel; today: Day; all: Homework[]; seat: { id: string } | undefined; done: string | undefined; goesOn: boolean; paged: Paged }

export function HomeworkListPage({ frame, actor, asked, today, all, seat, done, goesOn, paged: { page, pages } }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.panelHomework
  const { panel } = asked
  const mine = (homework: Homework): 'done' | 'todo' | null | undefined => seat && isFor(homework, seat.id) ? homework.doneIds.includes(seat.id) ? 'done' : homeworkState(homework, today) === 'open' ? 'todo' : null : null
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="panels">
      <div class="stack">
        <AroundPanel {...{ frame, asked }} current="homework" />
        {done === 'thrown' && <div role="status"><Notice tone="good">{words.done.thrown}</Notice></div>}
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <WorkList
          caption={<span class="visually-hidden">{words.title}</span>} empty={words.none} head={[words.head.what, words.head.due, words.head.done, words.head.state]}
          rows={all.map((homework) => {
            const [state, own] = [homeworkState(homework, today), mine(homework)]
            return {
              href: panelPath(panel.id, `/homework/${homework.id}`), title: <span lang={panel.language}>{homework.title}</span>, note: own && words.mine[own], ...(own === 'todo' && { tone: 'warning' as const }),
              cells: [shortDay(homework.dueOn, language), fill(words.doneOf, howMany(homework, membersOf(panel))), <Tag tone={state === 'open' ? 'info' : 'neutral'}>{words.states[state]}</Tag>],
            }
          })}
        />
        <Pagination {...{ t, page, pages }} href={(n) => panelPath(panel.id, `/homework${pageQuery(n)}`)} />
        {asked.leads && goesOn && (
          <>
            <h2>{words.add}</h2>
            <ul class="grid">{homeworkKinds.map((kind) => <li><CardLink href={`${panelPath(panel.id, '/homework/new')}?kind=${kind}`} title={words.kinds[kind].name}>{words.kinds[kind].about}</CardLink></li>)}</ul>
          </>
        )}
      </div>
    </DeskPage>
  )
}
