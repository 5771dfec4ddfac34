// The list that a working day begins with.
import { casePath, desk } from '../../paths.ts'
import { dayOf, shortDay } from '../../text/dates.ts'
import { fill, inFigures, plural } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Empty, Notice, Pagination, Tag } from '../../web/parts.tsx'
import { WorkList } from '../../web/work-list.tsx'
import { isLate } from '../deadline.ts'
import { asQuery } from '../filter.ts'
import { views, type ListedCase, type View } from '../lists.sql.ts'
import type { ResponseTest } from '../response-test/response-test.ts'
import { CaseFilter, type Narrowing } from './case-filter.tsx'

type Props = {
  frame: PageFrame
  actor: { name: string; roles: string[] }
  view: View
  counts: Record<View, number> & { late: number }
  cases: ListedCase[]
  now: Date
  page: number
  pages: number
  /** False for somebody who is an administrator only. */
  reads: boolean
  /** For whoever may narrow the list of all down. */
  narrowing: Narrowing | null
  /** A practice that is announced or going on. */
  drill: ResponseTest | null
}

export function CasesPage({ frame, actor, view, counts, cases, now, page, pages, reads, narrowing, drill }: Props) {
  const { t, language } = frame
  const { list } = t.cases
  const href = (query: Record<string, string>) => `${desk.cases}?${new URLSearchParams(query)}`
  if (!reads) {
    return (
      <DeskPage frame={frame} title={list.title} actor={actor} current="cases">
        <h1>{list.title}</h1>
        <Empty title={list.noCases} />
      </DeskPage>
    )
  }
  return (
    <DeskPage frame={frame} title={list.title} actor={actor} current="cases">
      <div class="stack">
        <h1>{list.title}</h1>
        {drill && (
          <Notice tone="info" title={t.responseTests.drillTitle}>
            {fill(t.responseTests.drillSoon, { first: shortDay(drill.firstDay, language), last: shortDay(drill.lastDay, language) })}
          </Notice>
        )}
        <nav class="views" aria-label={list.title}>
          <ul>
            {views.map((each) => (
              <li><a href={href({ view: each })} aria-current={each === view ? 'page' : undefined}>{list.views[each]} <span class="count">{inFigures(counts[each], language)}</span></a></li>
            ))}
          </ul>
        </nav>
        {view === 'mine' && counts.late > 0 && (
          <Notice tone="urgent" title={plural(list.late, counts.late, language)}>{list.lateHint}</Notice>
        )}
        {narrowing && <CaseFilter frame={frame} narrowing={narrowing} />}
        <WorkList
          caption={<span class="visually-hidden">{list.views[view]}</span>} empty={counts[view] ? t.overview.filter.nothing : list.empty[view]}
          head={[list.head.about, list.head.reference, list.head.due, list.head.state, list.head.handler]}
          rows={cases.map((one) => caseRow(one, frame, now))}
        />
        <Pagination t={t} page={page} pages={pages} href={(n) => href({ view, ...asQuery(narrowing?.filter ?? {}), page: String(n) })} />
      </div>
    </DeskPage>
  )
}

export function caseRow(one: ListedCase, { t, language }: PageFrame, now: Date) {
  const { list, states } = t.cases
  const waits = one.state === 'waiting-for-handler'
  const late = waits && isLate(one.dueOn, now)
  const today = waits && one.dueOn === dayOf(now)
  const topic = one.serviceName ?? one.unitName ?? one.lineName
  return {
    href: casePath(one.id),
    title: `${t.feedback.kinds[one.kind].name}: ${topic ? inLanguage(topic, language) : list.topicOpen}`,
    note: (
      <>
        {one.serviceName && one.unitName && inLanguage(one.unitName, language)}
        {one.reader === 'supervisor' && <> <Tag tone="info">{list.tagSupervisor}</Tag></>}
        {late && one.told && <> <Tag tone="warning">{list.tagTold}</Tag></>}
        {one.proposed && <> <Tag tone="info">{t.answering.second.tag}</Tag></>}
        {one.unrouted && <> <Tag tone="warning">{list.tagUnrouted}</Tag></>}
        {one.someoneAskedFor && <> <Tag tone="warning">{t.afterwards.desk.tagAskedFor}</Tag></>}
        {one.toldAbove && <> <Tag tone="urgent">{t.afterwards.desk.tagToldAbove}</Tag></>}
        {one.acute && <> <Tag tone="urgent">{t.lanes.danger.tag}</Tag></>}
        {one.laneDueOn && <> <Tag tone={one.laneDueOn < dayOf(now) ? 'urgent' : 'info'}>{fill(t.lanes.desk.tag, { date: shortDay(one.laneDueOn, language) })}</Tag></>}
      </>
    ),
    ...(late || one.acute ? { tone: 'urgent' as const } : today ? { tone: 'warning' as const } : {}),
    cells: [
      <span class="unbroken">{one.reference}</span>,
      <>{shortDay(one.dueOn, language)} {late ? <Tag tone="urgent">{list.tagLate}</Tag> : today && <Tag tone="warning">{list.tagToday}</Tag>}</>,
      states[one.state],
      one.handlerName ?? '–',
    ],
  }
}
