// What everybody sees of improvements: those that somebody has decided to show. No name of a person, no day but those that were
// promised, and nothing of the feedback that they came from leaves through here.
import { sql, type Expression } from 'kysely'
import type { Db } from '../db/db.ts'
import { isId } from '../directory/id.ts'
import type { Named } from '../directory/services.sql.ts'
import type { Day } from '../text/dates.ts'
import type { Language, Translated } from '../text/language.ts'
import { eventKinds, isLate, monthsOf, timesMoved, type EventKind, type ImprovementEvent, type State, type Words } from './improvement.ts'
import { asFound, improvements, type Found } from './improvements.sql.ts'
import type { PublicNarrowed } from './narrowed.ts'
import type { Owner } from './owner.ts'
import type { Says } from './verdicts.sql.ts'

/** `month`: when something was last told of it, as 2026-09; of days everybody sees only those that were promised. */
export type Shown = Words & {
  id: string
  serviceLineId: string | null
  lineName: Translated | null
  units: Named[]
  services: Named[]
  owner: Owner
  ownerOf: Translated | null
  dueOn: Day
  firstDueOn: Day
  state: State
  because: Translated | null
  late: boolean
  councilSays: Says | null
  /** It was done, and later than was first said. */
  wasLate: boolean
  month: string
  settledMonth: string | null
  shownMonth: string
}

type Page = { size: number; page: number }

/** The newest month first; within it by name, since an order could tell what moved on which day. */
export async function listShown(db: Db, narrowed: PublicNarrowed, { size, page }: Page, today: Day): Promise<Shown[]> {
  // Names only of the page.
  const those = db.selectFrom('improvement as i').select('i.id').where(isOpenToAll).where(isNarrowed(narrowed, today))
    .orderBy(sql`to_char(i.moved_on, 'YYYY-MM') desc`).orderBy(sql`i.title ->> 'fi'`).orderBy('i.id').limit(size).offset((page - 1) * size)
  const rows = await improvements(db, today).where('i.id', 'in', those).orderBy(sql`to_char(i.moved_on, 'YYYY-MM') desc`).orderBy(sql`i.title ->> 'fi'`).orderBy('i.id').execute()
  return rows.map((row) => asShown(asFound(row), today))
}

/** The row that a piece ended with. */
export type After = { month: string; id: string }

/** A piece at a time, the newest month first, for programs that want all of them. `language`: what has its own words in it; `since`: of which something was told in this month or later. */
export async function shownAfter(db: Db, { language, since, ...narrowed }: PublicNarrowed & { language: Language | null; since: string | null }, { after, limit }: { after: After | null; limit: number }, today: Day): Promise<Shown[]> {
  // Names only of the page.
  const those = db.selectFrom('improvement as i').select('i.id').where(isOpenToAll).where(isNarrowed(narrowed, today))
    .$if(language !== null, (query) => query.where(sql<boolean>`i.title ->> ${language} is not null`)).$if(since !== null, (query) => query.where(movedIn, '>=', since!))
    .$if(after !== null, (query) => query.where(sql<boolean>`(${movedIn} < ${after!.month} or (${movedIn} = ${after!.month} and i.id > ${after!.id}::uuid))`))
    .orderBy(movedIn, 'desc').orderBy('i.id').limit(limit)
  const rows = await improvements(db, today).where('i.id', 'in', those).orderBy(movedIn, 'desc').orderBy('i.id').execute()
  return rows.map((row) => asShown(asFound(row), today))
}

const movedIn = sql<string>`to_char(i.moved_on, 'YYYY-MM')`

export const countShown = async (db: Db, narrowed: PublicNarrowed, today: Day): Promise<number> =>
  Number((await db.selectFrom('improvement as i').select((e) => e.fn.countAll().as('n')).where(isOpenToAll).where(isNarrowed(narrowed, today)).executeTakeFirstOrThrow()).n)

export async function findShown(db: Db, id: string, today: Day): Promise<Shown | null> {
  const row = isId(id) ? await shown(db, today).where('i.id', '=', id).executeTakeFirst() : undefined
  return row ? asShown(asFound(row), today) : null
}

/** What is done there, the newest first. */
export const doneAt = async (db: Db, place: { unitId: string } | { serviceId: string }, most: number, today: Day): Promise<Shown[]> =>
  (await shown(db, today).where('i.state', '=', 'done').where('unitId' in place
    ? sql<boolean>`exists (select from improvement_unit t where t.improvement_id = i.id and t.unit_id = ${place.unitId})`
    : sql<boolean>`exists (select from improvement_service t where t.improvement_id = i.id and t.service_id = ${place.serviceId})`)
    .orderBy('i.settled_on', 'desc').orderBy('i.id').limit(most).execute()).map((row) => asShown(asFound(row), today))

/** Of which something was told since a day, in the order of the list. */
export const movedSince = async (db: Db, { since, line }: { since: Day; line: string | null }, most: number, today: Day): Promise<Shown[]> =>
  (await shown(db, today).where('i.moved_on', '>=', since).where(isNarrowed({ line, unit: null, state: null }, today))
    .orderBy(sql`to_char(i.moved_on, 'YYYY-MM') desc`).orderBy(sql`i.title ->> 'fi'`).orderBy('i.id').limit(most).execute()).map((row) => asShown(asFound(row), today))

/** How it went, by month, and how often its day was moved. Nobody's name comes along. */
export async function historyOf(db: Db, id: string): Promise<{ months: { month: string; events: ImprovementEvent[] }[]; moved: number }> {
  const rows = await db.selectFrom('improvement_event as e').select(['e.what', 'e.before', 'e.after', 'e.because', sql<Day>`(e.happened_at at time zone 'Europe/Helsinki')::date::text`.as('on')])
    .where('e.improvement_id', '=', id).orderBy('e.number').execute()
  const events = rows.map((row) => ({ ...row, what: eventKinds.find((one) => one === row.what) ?? 'made' as EventKind }))
  return { months: monthsOf(events), moved: timesMoved(events) }
}

/** Service lines and units of which there is anything to see; the units of one line, where one is chosen. */
export async function placesShown(db: Db, line: string | null): Promise<{ lines: Named[]; units: Named[] }> {
  const { rows: lines } = await sql<Named>`select l.id, l.name from service_line l
    where exists (select from improvement i where i.service_line_id = l.id and ${openToAll}) order by l.position, l.name ->> 'fi'`.execute(db)
  const { rows: units } = await sql<Named>`select u.id, u.name from unit u
    where exists (select from improvement_unit t join improvement i on i.id = t.improvement_id where t.unit_id = u.id and ${openToAll} and (${line}::uuid is null or i.service_line_id = ${line}))
    order by u.name ->> 'fi'`.execute(db)
  return { lines, units }
}

const openToAll = sql<boolean>`(i.shown_on is not null and i.taken_back_on is null)`
const isOpenToAll = (): Expression<boolean> => openToAll

const shown = (db: Db, today: Day) => improvements(db, today).where(isOpenToAll)

const isNarrowed = ({ line, unit, state }: PublicNarrowed, today: Day): Expression<boolean> => sql<boolean>`(
  (${line}::uuid is null or i.service_line_id = ${line})
  and (${unit}::uuid is null or exists (select from improvement_unit t where t.improvement_id = i.id and t.unit_id = ${unit}))
  and ${state === 'open' ? sql`i.settled_on is null` : state === 'late' ? sql`i.settled_on is null and i.due_on < ${today}` : state ? sql`i.state = ${state}` : sql`true`})`

function asShown(one: Found, today: Day): Shown {
  const { id, title, said, does, origin, means, meansWords, serviceLineId, lineName, units, services, owner, ownerOf, dueOn, firstDueOn, state, because, councilSays } = one
  return {
    id, title, said, does, origin, means, meansWords, serviceLineId, lineName, units, services, owner, ownerOf, dueOn, firstDueOn, state, because, councilSays,
    late: isLate(one, today), wasLate: state === 'done' && one.settledOn !== null && one.settledOn > firstDueOn,
    month: one.movedOn.slice(0, 7), settledMonth: one.settledOn?.slice(0, 7) ?? null, shownMonth: (one.shownOn ?? one.movedOn).slice(0, 7),
  }
}

