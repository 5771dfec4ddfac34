// Lists of cases for the desk. Every list is filtered by what the actor may see.
import { sql, type AliasableExpression } from 'kysely'
import type { Db } from '../db/db.ts'
import { has } from '../staff/actor.ts'
import type { Day } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'
import { lineOrEntry } from './about-entry.sql.ts'
import type { AsideState } from './aside/aside.ts'
import { asideState, isSetAside, waitsForSecondLook } from './aside/aside.sql.ts'
import type { Channel, Kind, Reader, State } from './case.ts'
import { isOverdue, isUnrouted, isUrgent, matches } from './conditions.sql.ts'
import { mostListed, noFilter, type Filter } from './filter.ts'
import { asksThem, isTold, mayBeSeen, ownUnits, type Cases, type Seer } from './sight.sql.ts'
import { unnoticed } from './unnoticed.sql.ts'

export const views = ['mine', 'waiting-for-giver', 'late', 'urgent', 'unit', 'answered', 'all', 'set-aside'] as const
export type View = (typeof views)[number]

export type ListedCase = {
  id: string
  reference: string
  kind: Kind
  channel: Channel
  reader: Reader
  state: State
  dueOn: Day
  createdAt: Date
  serviceName: Translated | null
  unitName: Translated | null
  lineName: Translated | null
  handlerName: string | null
  /** Whether the actor was told that the promised day has passed. */
  told: boolean
  because: string
  /** It waits, and nobody takes care of it. */
  unrouted: boolean
  /** What happened to it last, and when. */
  changed: { name: string; at: Date } | null
  /** Its giver has asked for somebody to join, and that is not decided. */
  someoneAskedFor: boolean
  /** Told to the actor past the unit, and not answered. To nobody else is it anything. */
  toldAbove: boolean
  /** It waits, and its words may tell of danger. */
  acute: boolean
  /** The first day by which a clock of a lane runs out. */
  laneDueOn: Day | null
  /** An answer to it waits to be read by another before it goes. */
  proposed: boolean
  /** What was written to its giver waits to be told. */
  untold: boolean
  /** It is set aside as no feedback, or somebody asks for that. */
  aside: AsideState | null
  /** How many pictures and recordings its giver added, of what the actor may see. */
  attached: { picture: number; sound: number }
}

export const pageSize = 25

/**
 * What may tell of danger comes first wherever it waits.
 * What waits is listed by its due day, the latest first to be late; what is answered, newest first. Of all, what needs
 * somebody comes first, whether nobody takes care of it or it is late: the longest late before what is due later.
 */
export async function listCases(
  db: Db, actor: Seer, view: View, page: number, today: Day, { filter = noFilter, size = pageSize }: { filter?: Filter; size?: number } = {},
): Promise<ListedCase[]> {
  // First which are on the page, then what they are called: of thousands that are late only these.
  const onPage = db.selectFrom(found(db, actor, view, today, { filter, upTo: page * size }).as('c')).selectAll()
    .orderBy(inOrder(view)).limit(size).offset((page - 1) * size)
  const rows = await described(db, actor, onPage).orderBy(inOrder(view)).execute()
  return rows.map((row) => asListed(row, actor))
}

/** These of them, in their order, as far as they may be seen. */
export async function listThese(db: Db, actor: Seer, ids: string[], today: Day): Promise<ListedCase[]> {
  const cases = seen(db, actor).where('c.erased_on', 'is', null).where(sql<boolean>`c.id = any(${ids}::uuid[])`)
  const rows = await described(db, actor, shown(cases, today).select(sql<boolean>`false`.as('urgent'))).execute()
  const listed = new Map(rows.map((row) => [row.id, asListed(row, actor)]))
  return ids.flatMap((id) => listed.get(id) ?? [])
}

/** Those of waiting work: the next to be late first. */
const byDay: View[] = ['mine', 'late', 'urgent']

const inOrder = (view: View) => (byDay.includes(view) ? sql`c.acute desc, c.due_on, c.id`
  : view === 'all' ? sql`c.urgent desc, (c.urgent and c.acute) desc, case when c.urgent then c.due_on end, c.created_at desc, c.id`
    : sql`c.created_at desc, c.id`)

type Shown = ReturnType<typeof found> extends AliasableExpression<infer Row> ? Row : never

const described = (db: Db, actor: Seer, cases: AliasableExpression<Shown>) =>
  db.selectFrom(cases.as('c'))
    .leftJoin('service_line as l', 'l.id', 'c.service_line_id')
    .leftJoin('service as s', 's.id', 'c.service_id')
    .leftJoin('unit as u', 'u.id', 'c.unit_id')
    .leftJoin('person as h', 'h.id', 'c.handler_id')
    .select(['c.id', 'c.reference', 'c.kind', 'c.channel', 'c.reader', 'c.state', 'c.due_on', 'c.created_at', 'c.routed_because', 'c.unrouted', 'c.escalated_to_id', 'c.acute', firstClock.as('lane_due_on'),
      's.name as service_name', 'u.name as unit_name', lineOrEntry.as('line_name'), 'h.name as handler_name',
      sql<{ name: string; at: string } | null>`(select json_build_object('name', e.name, 'at', e.happened_at) from event e where e.case_id = c.id
        -- What was told past the unit is no news to it.
        and e.name <> 'told-above' order by e.number desc limit 1)`.as('changed'),
      sql<boolean>`exists (select from bring_request b where b.case_id = c.id and b.decided_on is null)`.as('someone_asked_for'),
      sql<boolean>`${!actor.deputy}::boolean and exists (select from told_above t where t.case_id = c.id and t.person_id = ${actor.personId}::uuid and t.answered_on is null)`.as('told_above'),
      sql<boolean>`exists (select from answer_draft d where d.case_id = c.id and d.proposed_on is not null)`.as('proposed'),
      sql<boolean>`exists (select from case_way w where w.case_id = c.id and w.waits is not null)`.as('untold'), asideState.as('aside'), attached(actor).as('attached')])

/** Whoever came in later sees none of before. */
const attached = (actor: Seer) => sql<ListedCase['attached']>`(select json_build_object('picture', count(*) filter (where a.type like 'image/%'), 'sound', count(*) filter (where a.type like 'audio/%'))
  from attachment a where a.case_id = c.id and a.pieces > 0 and a.turn >= coalesce((
    select y.from_number from case_party y where y.case_id = c.id and y.person_id = ${actor.personId}::uuid and y.ended_on is null), 1))`

const firstClock = sql<Day | null>`(select min(n.due_on) from case_lane n
  where n.case_id = c.id and n.done_on is null and n.ended_on is null)`

type Row = Awaited<ReturnType<ReturnType<typeof described>['execute']>>[number]

const asListed = (row: Row, actor: Seer): ListedCase => ({
  id: row.id, reference: row.reference, kind: row.kind as Kind, channel: row.channel as Channel, reader: row.reader as Reader, state: row.state as State,
  dueOn: row.due_on, createdAt: row.created_at, serviceName: row.service_name, unitName: row.unit_name,
  lineName: row.line_name, handlerName: row.handler_name, told: row.escalated_to_id === actor.personId, because: row.routed_because, unrouted: row.unrouted,
  changed: row.changed && { name: row.changed.name, at: new Date(row.changed.at) },
  someoneAskedFor: row.someone_asked_for, toldAbove: row.told_above,
  acute: row.acute && row.state === 'waiting-for-handler', laneDueOn: row.lane_due_on, proposed: row.proposed, untold: row.untold, aside: row.aside, attached: row.attached,
})

/** How long each list is, up to one more than are shown. `lateOfMine` is not a list, but a part of one. */
export async function countCases(db: Db, actor: Seer, today: Day): Promise<Record<View, number> & { lateOfMine: number }> {
  const { rows: [row] } = await sql<Record<View | 'lateOfMine', string>>`select ${sql.join([
    ...views.map((view) => sql`(${upToMost(inView(db, actor, view, today), view)}) as ${sql.ref(view)}`),
    sql`(${upToMost(inView(db, actor, 'mine', today).where(isOverdue(today)), 'mine')}) as ${sql.ref('lateOfMine')}`,
  ])}`.execute(db)
  return Object.fromEntries(Object.entries(row!).map(([view, count]) => [view, Number(count)])) as Record<View | 'lateOfMine', number>
}

export async function countFiltered(db: Db, actor: Seer, filter: Filter, today: Day, view: View = 'all'): Promise<number> {
  const { rows: [row] } = await upToMost(inView(db, actor, view, today).where(matches(filter, today)), view).execute(db)
  return Number(row!.count)
}

/** Of what a figure counts and nobody can open any more: how many, up to one more than are listed. */
export async function countErased(db: Db, actor: Seer, filter: Filter, today: Day): Promise<number> {
  const { rows: [row] } = await upToMost(inAny(db, actor, 'all', today).where('c.erased_on', 'is not', null).where(matches(filter, today)), 'mine').execute(db)
  return Number(row!.count)
}

/** To count a million takes as long as to read them. Of long views the newest are counted, which an index has in their order. */
const upToMost = (cases: ReturnType<typeof inView>, view: View) => sql<{ count: string }>`select count(*) from (${
  cases.select(sql<number>`1`.as('one')).$if(long.includes(view), (all) => all.orderBy('c.created_at', 'desc')).limit(mostListed + 1)}) counted`
const long: View[] = ['unit', 'answered', 'all']

/** `upTo`: so many are enough, in the order of the view. */
function found(db: Db, actor: Seer, view: View, today: Day, { filter, upTo }: { filter: Filter; upTo: number }) {
  const cases = shown(inView(db, actor, view, today).where(matches(filter, today)), today)
  if (view !== 'all') return cases.select(sql<boolean>`false`.as('urgent'))
  // In two parts: the urgent are few, and the rest comes out of an index in its order. Sorted as one, all there is would be read.
  const rest = cases.where((e) => e.not(isUrgent(today))).select(sql<boolean>`false`.as('urgent'))
    .orderBy('c.created_at', 'desc').orderBy('c.id').limit(upTo)
  return cases.where(isUrgent(today)).select(sql<boolean>`true`.as('urgent')).unionAll((e) => e.parens(rest))
}

const shown = (cases: ReturnType<typeof inView>, today: Day) =>
  cases.select(['c.id', 'c.reference', 'c.kind', 'c.channel', 'c.reader', 'c.state', 'c.due_on', 'c.created_at', 'c.routed_because',
      'c.service_line_id', 'c.service_id', 'c.unit_id', 'c.handler_id', 'c.escalated_to_id', 'c.acute', 'c.entry_id', 'c.page_owner_id', isUnrouted(today).$castTo<boolean>().as('unrouted')])

/** What was erased is counted elsewhere, and there is nothing in it to be opened. */
const inView = (db: Db, actor: Seer, view: View, today: Day) => inAny(db, actor, view, today).where('c.erased_on', 'is', null)
const inAny = (db: Db, actor: Seer, view: View, today: Day) => seen(db, actor).where(isIn(view, actor, today))
const seen = (db: Db, actor: Seer) => db.selectFrom('feedback_case as c').where((e) => mayBeSeen(e, actor))

/** A coordinator's own list holds besides what waits for a second look, and for nobody: no handler was found, or nothing tells the one it has. */
const isIn = (view: View, actor: Seer, today: Day) => (e: Cases) => {
  const coordinates = has(actor, 'coordinator')
  switch (view) {
    case 'mine': return e.or([asksThem(e, actor), ...(coordinates ? [waitsForSecondLook] : []), e.and([e('c.state', '=', 'waiting-for-handler'),
      e.or([e('c.handler_id', '=', actor.personId), ...isTold(e, actor), ...(coordinates ? [e('c.handler_id', 'is', null), unnoticed(today)] : [])])])])
    case 'waiting-for-giver': return e('c.state', '=', 'waiting-for-giver')
    case 'late': return e.and([isOverdue(today)])
    case 'urgent': return e.and([isUrgent(today)])
    case 'unit': return e.and([e.or(ownUnits(actor).map(({ unitId, serviceLineId }) => (unitId ? e('c.unit_id', '=', unitId) : e('c.service_line_id', '=', serviceLineId)))), e.not(isSetAside)])
    case 'answered': return e.and([e('c.state', 'in', ['answered', 'closed']), e.not(isSetAside)])
    case 'all': return e.not(isSetAside)
    case 'set-aside': return e.or([isSetAside, waitsForSecondLook])
  }
}
