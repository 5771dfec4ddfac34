// The list that a working day begins with.
import { casePath, desk } from '../../paths.ts'
import { dayOf, shortDay } from '../../text/dates.ts'
import { fill, inFigures, plural } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import type { Absent } from '../../staff/acting/acting.ts'
import { DeputyNotice } from '../../staff/acting/pages/deputy-notice.tsx'
import { OwnerWaits } from '../../directory/upkeep/pages/waits.tsx'
import { CouncilWaits, type CouncilWaiting } from '../../council/changes/pages/waits.tsx'
import { MonitoringWaits } from '../../reports/monitoring/pages/waits.tsx'
import type { Owed } from '../../reports/monitoring/remind.ts'
import { StandInNotice } from '../../staff/acting/pages/notice.tsx'
import { SecondLookWaits } from '../../staff/second-look/pages/waits.tsx'
import type { DeputyNews } from '../../staff/acting/tell-of-alone.ts'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Address, Details, Empty, Notice, Pagination, Paragraphs, Tag } from '../../web/parts.tsx'
import { WorkList } from '../../web/work-list.tsx'
import { isLate } from '../deadline.ts'
import { asQuery, isNarrow, mostListed } from '../filter.ts'
import { KeepView } from '../finding/pages/saved-view.tsx'
import { ActOnSeveral } from '../finding/pages/several.tsx'
import { SearchForm } from '../finding/pages/search-form.tsx'
import type { SavedView } from '../finding/saved-views.sql.ts'
import { AttachmentTags } from '../attachments/tags.tsx'
import { BurstsWait } from '../bursts/waiting.tsx'
import { AsideLede } from '../aside/lede.tsx'
import type { OfUnit } from '../aside/aside.sql.ts'
import type { ListedCase, View } from '../lists.sql.ts'
import type { ResponseTest } from '../response-test/response-test.ts'
import { ChannelTag } from './channel-tag.tsx'
import { CaseFilter, type Narrowing } from './case-filter.tsx'

type Props = {
  frame: PageFrame
  actor: { name: string; roles: string[] }
  view: View
  /** Up to one more than are listed. */
  counts: Record<View, number> & { lateOfMine: number }
  shownViews: readonly View[]
  saved: SavedView[]
  /** To whom whoever may route gives cases; none for others. */
  handlers: { id: string; name: string }[]
  /** What was just done with a view. */
  done: string
  cases: ListedCase[]
  now: Date
  page: number
  pages: number
  /** False for somebody whose roles read no feedback. */
  reads: boolean
  /** For whoever may narrow the list of all down. */
  narrowing: Narrowing | null
  /** A practice that is announced or going on. */
  drill: ResponseTest | null
  /** Who is away today and can be stood in for. */
  absent: Absent[]
  news: DeputyNews
  /** So much of the directory waits for them to confirm it. */
  owned: number
  /** Roles that wait for them to have a look. */
  rolesWait: number
  /** Reports that wait for them to write them. */
  reports: Owed
  councils: CouncilWaiting
  /** What was asked to be set aside, by unit, for coordinators. */
  ofUnits: OfUnit[]
  /** How much came many times at once, and waits for a decision. */
  bursts: number
  /** What whoever is threatened does now. */
  threatHelp: string
}

export function CasesPage({ frame, actor, view, counts, cases, now, page, pages, reads, narrowing, shownViews, saved, handlers, done, drill, absent, news, owned, rolesWait, reports, councils, ofUnits, bursts, threatHelp }: Props) {
  const { t, language } = frame
  const { list } = t.cases
  const href = (query: Record<string, string>) => `${desk.cases}?${new URLSearchParams(query)}`
  const has = (role: string) => actor.roles.includes(role)
  if (!reads) {
    return (
      <DeskPage frame={frame} title={list.title} actor={actor} current="cases">
        <h1>{list.title}</h1>
        <StandInNotice {...{ frame, absent }} />
        <DeputyNotice {...{ frame, news }} />
        <SecondLookWaits frame={frame} count={rolesWait} />
        <OwnerWaits frame={frame} count={owned} />
        <MonitoringWaits frame={frame} owed={reports} />
        <CouncilWaits frame={frame} waiting={councils} />
        <Empty title={has('administrator') ? list.noCases : t.access.roles.readsNone}><a href={desk.roles}>{t.access.roles.link}</a></Empty>
      </DeskPage>
    )
  }
  const { finding } = t
  const query = new URLSearchParams({ view, ...asQuery(narrowing?.filter ?? {}) }).toString()
  const own = saved.find((each) => each.query === query) ?? null
  const narrow = narrowing !== null && isNarrow(narrowing.filter)
  const listed = narrowing?.found ?? counts[view]
  const inWords = (each: View): string => ({ ...list.views, ...finding.views, ...t.aside.views })[each]
  return (
    <DeskPage frame={frame} title={list.title} actor={actor} current="cases" scripts={['list-keys']}>
      <div class="stack">
        <h1>{list.title}</h1>
        {Object.hasOwn(viewsDone, done) && <Notice tone="good"><p role="status">{finding.saved.done[viewsDone[done]!]}</p></Notice>}
        {done === 'threat-marked' && <Notice tone="info" title={t.threats.desk.done}><Paragraphs text={threatHelp} /></Notice>}
        <div class="notices of-day">
          <StandInNotice {...{ frame, absent }} />
          <DeputyNotice {...{ frame, news }} />
          <SecondLookWaits frame={frame} count={rolesWait} />
          <OwnerWaits frame={frame} count={owned} />
          <MonitoringWaits frame={frame} owed={reports} />
          <CouncilWaits frame={frame} waiting={councils} />
          <BurstsWait frame={frame} count={bursts} />
          {drill && (
            <Notice tone="info" title={t.responseTests.drillTitle}>
              {fill(t.responseTests.drillSoon, { first: shortDay(drill.firstDay, language), last: shortDay(drill.lastDay, language) })}
            </Notice>
          )}
        </div>
        <SearchForm frame={frame} query="" short />
        <nav class="views" aria-label={list.title}>
          <ul>
            {shownViews.map((each) => (
              <li><a href={href({ view: each })} aria-current={each === view && !own ? 'page' : undefined}>{inWords(each)} <span class="count">{upToMost(counts[each], frame)}</span></a></li>
            ))}
            {saved.map((each) => <li><a href={`${desk.cases}?${each.query}`} aria-current={each === own ? 'page' : undefined}>{each.name}</a></li>)}
          </ul>
        </nav>
        {view === 'mine' && counts.lateOfMine > 0 && (
          <Notice tone="urgent" title={plural(list.late, counts.lateOfMine, language)}>{list.lateHint}</Notice>
        )}
        {view === 'set-aside' && <AsideLede {...{ frame, ofUnits }} />}
        {narrowing && <CaseFilter frame={frame} narrowing={narrowing} />}
        {(narrow || own) && <KeepView frame={frame} query={query} open={own} />}
        <WorkList
          caption={<span class="visually-hidden">{own?.name ?? inWords(view)}</span>} empty={counts[view] ? finding.empty.filtered : { ...list.empty, ...finding.empty, ...t.aside.empty }[view]}
          head={[list.head.about, list.head.reference, list.head.due, list.head.state, list.head.handler]}
          rows={cases.map((one) => ({ ...caseRow(one, frame, now), select: { form: 'several', name: 'case[]', value: one.id, label: fill(finding.several.select, { reference: one.reference }) } }))}
        />
        {listed > mostListed && page === pages && <p>{fill(finding.mostShown, { count: inFigures(mostListed, language) })}</p>}
        {cases.length > 0 && <div data-list-keys hidden><Details summary={finding.keys.title}><p>{finding.keys.text}</p></Details></div>}
        <Pagination t={t} page={page} pages={pages} href={(n) => href({ view, ...asQuery(narrowing?.filter ?? {}), page: String(n) })} />
        {cases.length > 0 && <ActOnSeveral frame={frame} handlers={handlers} />}
      </div>
    </DeskPage>
  )
}

const viewsDone: Record<string, 'saved' | 'renamed' | 'removed'> = { 'view-saved': 'saved', 'view-renamed': 'renamed', 'view-removed': 'removed' }

const upToMost = (count: number, { language }: PageFrame): string =>
  count > mostListed ? `${inFigures(mostListed, language)}+` : inFigures(count, language)

export function caseRow(one: ListedCase, { t, language }: PageFrame, now: Date) {
  const { list, states } = t.cases
  const waits = one.state === 'waiting-for-handler'
  const late = waits && isLate(one.dueOn, now)
  const today = waits && one.dueOn === dayOf(now)
  const topic = one.serviceName ?? one.unitName ?? one.lineName
  return {
    href: casePath(one.id),
    title: <>{t.feedback.kinds[one.kind].name}: {one.kind === 'page' ? (topic ? <Address text={inLanguage(topic, language)} /> : t.pageFeedback.desk.otherPages) : topic ? inLanguage(topic, language) : list.topicOpen}</>,
    note: (
      <>
        {one.serviceName && one.unitName && inLanguage(one.unitName, language)}
        {one.reader === 'supervisor' && <> <Tag tone="info">{list.tagSupervisor}</Tag></>}
        {late && one.told && <> <Tag tone="warning">{list.tagTold}</Tag></>}
        {one.unrouted && <> <Tag tone="warning">{list.tagUnrouted}</Tag></>}
        {one.proposed && <> <Tag tone="info">{t.answering.second.tag}</Tag></>}
        {one.someoneAskedFor && <> <Tag tone="warning">{t.afterwards.desk.tagAskedFor}</Tag></>}
        {one.toldAbove && <> <Tag tone="urgent">{t.afterwards.desk.tagToldAbove}</Tag></>}
        {one.untold && <> <Tag tone="warning">{t.spoken.desk.tag}</Tag></>}
        {one.aside && <> <Tag tone="warning">{t.aside.tags[one.aside]}</Tag></>}
        <ChannelTag channel={one.channel} t={t} />
        <AttachmentTags counts={one.attached} frame={{ t, language }} />
        {one.acute && <> <Tag tone="urgent">{t.lanes.danger.tag}</Tag></>}
        {one.laneDueOn && <> <Tag tone={one.laneDueOn < dayOf(now) ? 'urgent' : 'info'}>{fill(t.lanes.desk.tag, { date: shortDay(one.laneDueOn, language) })}</Tag></>}
      </>
    ),
    ...(late || one.acute ? { tone: 'urgent' as const } : today ? { tone: 'warning' as const } : {}),
    cells: [
      <span class="unbroken">{one.reference}</span>,
      <>{shortDay(one.dueOn, language)} {late ? <Tag tone="urgent">{list.tagLate}</Tag> : today && <Tag tone="warning">{list.tagToday}</Tag>}</>,
      <>{states[one.state]}{one.changed && <p class="note">{lastChange(one.changed, { t, language })}</p>}</>,
      one.handlerName ?? '–',
    ],
  }
}

/** What happened last, and on which day: the newest change of a case is seen without opening it. */
function lastChange({ name, at }: { name: string; at: Date }, { t, language }: Pick<PageFrame, 't' | 'language'>): string {
  const words: Record<string, string> = t.finding.changed
  return `${words[name] ?? t.finding.changed.other} ${shortDay(dayOf(at), language)}`
}
