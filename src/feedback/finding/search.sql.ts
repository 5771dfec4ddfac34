// The statements of the search. They see marks and ids; the words that are looked for never come here. What may not be
// seen is not found, and who came in later finds nothing by what was written before.
import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Db } from '../../db/db.ts'
import { dayOf, timeZone, type Day } from '../../text/dates.ts'
import type { matches } from '../conditions.sql.ts'
import { mayBeSeen, type Seer } from '../sight.sql.ts'

/** One word: its marks by month, and the ids of what it names. A case must have each word, in any turn or in a name. */
export type Sought = { marks: number[][]; named: string[] }

export type Hit = { id: string; createdAt: Date }

/** What a filter says of a case. */
type Narrowed = ReturnType<typeof matches>

export async function caseOfReference(db: Db, actor: Seer, reference: string): Promise<string | null> {
  const row = await db.selectFrom('feedback_case as c').select('c.id').where('c.reference', '=', reference).where((e) => mayBeSeen(e, actor)).executeTakeFirst()
  return row?.id ?? null
}

/** When the first case of all came: further back nobody needs to look. */
export async function firstOfAll(db: Db): Promise<Day | null> {
  const first = await db.selectFrom('feedback_case').select('created_at').orderBy('created_at').limit(1).executeTakeFirst()
  return first ? dayOf(first.created_at) : null
}

/** What is open to them one by one, and not by where it is. */
export async function linkedTo(db: Db, actor: Seer): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select t.case_id as id from case_told t where t.person_id = ${actor.personId}
    union select a.case_id from case_about a where a.person_id = ${actor.personId} and a.how = 'concerns'
    union select y.case_id from case_party y where y.person_id = ${actor.personId} and y.ended_on is null
    union select c.id from feedback_case c where c.escalated_to_id = ${actor.personId}`.execute(db)
  return rows.map(({ id }) => id)
}

/** Of these few, as far as they may read each of them. */
export async function foundAmong(
  db: Db, actor: Seer, ids: string[], sought: Sought[], { narrowed, upTo, newest }: { narrowed: Narrowed; upTo: number; newest: string },
): Promise<Hit[]> {
  const later = await cameInLater(db, actor, ids)
  const conditions = sought.map((word) => sql<SqlBool>`(${inTopic(word)} or exists (select from turn_index t
    where t.case_id = c.id and t.marks && ${ofItsMonth(word, newest)} and not exists (
      select from unnest(${later.map(({ id }) => id)}::uuid[], ${later.map(({ from }) => from)}::int[]) l (case_id, first)
      where l.case_id = t.case_id and t.number < l.first)))`)
  const rows = await db.selectFrom('feedback_case as c').select(['c.id', 'c.created_at']).where(sql<SqlBool>`c.id = any(${ids}::uuid[])`)
    // With its key a case has lost all by which it is found.
    .where(sql<SqlBool>`exists (select from case_index i where i.case_id = c.id)`)
    .where((e) => mayBeSeen(e, actor)).where(narrowed).where((e) => e.and(conditions)).orderBy('c.created_at', 'desc').orderBy('c.id').limit(upTo).execute()
  return rows.map(asHit)
}

/** Where they were brought in, and would see nothing otherwise. Not "not": of what a case has none of, nothing is true and nothing false. */
const cameInLater = (db: Db, actor: Seer, ids: string[]): Promise<{ id: string; from: number }[]> =>
  db.selectFrom('case_party as y').innerJoin('feedback_case as c', 'c.id', 'y.case_id').select(['y.case_id as id', 'y.from_number as from'])
    .where('y.person_id', '=', actor.personId).where('y.ended_on', 'is', null).where('y.from_number', '>', 1)
    .where(sql<SqlBool>`y.case_id = any(${ids}::uuid[])`)
    .where((e) => sql<SqlBool>`(${mayBeSeen(e as never, actor, { uninvited: true })}) is not true`).execute()

/** The marks of a word in the month of the case `c`, which are counted back from the newest. */
function ofItsMonth({ marks }: Sought, newest: string): RawBuilder<unknown> {
  const [year, month] = newest.split('-').map(Number)
  const local = sql`(c.created_at at time zone ${sql.lit(timeZone)})`
  const back = sql`(${year! * 12 + month!}::int - (extract(year from ${local}) * 12 + extract(month from ${local}))::int + 1)`
  return sql`(${marks}::int[][])[${back}:${back}]`
}

const inTopic = ({ named }: Sought) => sql<SqlBool>`${named}::uuid[] && array[c.service_line_id, c.service_id, c.unit_id, c.handler_id]`

/** The places of a name that may be in their sight: mostly none, which the marks of either alone would tell only of every case. */
export async function placesInSight(db: Db, { personId, roles }: Seer, named: string[]): Promise<{ mark: number; ids: string[] }[]> {
  const own = [personId, ...roles.flatMap(({ unitId, serviceLineId }) => unitId ?? serviceLineId ?? [])]
  const { rows } = await sql<{ mark: number; ids: string[] }>`select mark, ids from (
      select mark, array_remove(array[service_line_id, service_id, unit_id, handler_id], null) as ids from case_place) p
    where ids && ${own}::uuid[] and ids && ${named}::uuid[]`.execute(db)
  return rows
}

/** Of the marks of many months the planner thinks that to look into every case is less: it is told not to. */
export const byIndex = <T>(db: Db, read: (db: Db) => Promise<T>): Promise<T> =>
  db.transaction().setAccessMode('read only').execute(async (tx) => {
    await sql`set local enable_seqscan = off`.execute(tx)
    return read(tx)
  })

/** One word as the index is asked for it, with the marks of places that it names. */
export type Group = Sought & { places: number[] }

type Span = { narrowed: Narrowed; from: Date; until: Date | null; newest: string; upTo: number }

const fewMonths = 3

/**
 * Of all that came between two moments: what has a mark of each group that it must be `within`, and one of each word. The index puts them together before
 * a case is looked into; as an array, since of a set the planner guesses that it is large, and looks into every case there is.
 */
export async function foundIn(db: Db, actor: Seer, within: number[][], words: Group[], { narrowed, from, until, newest, upTo }: Span): Promise<Hit[]> {
  const groups = [...within, ...words.map(({ marks, places }) => [...marks.flat(), ...places])]
  const having = sql`select i.case_id from case_index i where ${sql.join(groups.map((marks) => sql`i.marks && ${marks}::int[]`), sql` and `)}`
  // In other months the same marks are other words. Among two or three months that is as rare as within one.
  const itsOwn = words.filter(({ marks }) => marks.length > fewMonths).map((word) => sql<SqlBool>`exists (select from case_index i
    where i.case_id = c.id and (i.marks && ${ofItsMonth(word, newest)} or i.marks && ${word.places}::int[]))`)
  const rows = await db.selectFrom('feedback_case as c').select(['c.id', 'c.created_at']).where(sql<SqlBool>`c.id = any(array(${having}))`)
    .where('c.created_at', '>=', from).$if(until !== null, (one) => one.where('c.created_at', '<', until!)).where((e) => e.and(itsOwn)).where(narrowed)
    // What they were brought into is found apart, by no more than they may read of it.
    .where((e) => mayBeSeen(e, actor, { uninvited: true })).orderBy('c.created_at', 'desc').orderBy('c.id').limit(upTo).execute()
  return rows.map(asHit)
}

const asHit = ({ id, created_at }: { id: string; created_at: Date }): Hit => ({ id, createdAt: created_at })
