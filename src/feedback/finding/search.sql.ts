// The statements of the search. They see marks and ids; the words that are looked for never come here. What may not be
// seen is not found, and who came in later finds nothing by what was written before.
import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Db } from '../../db/db.ts'
import { has, type Actor } from '../../staff/actor.ts'
import { dayOf, timeZone } from '../../text/dates.ts'
import { mayBeSeen } from '../lists.sql.ts'
import { monthOf } from './marks.ts'

/** One word. `marks` by month; and what it names. A case must have each word, in any turn or in a name. */
export type Sought = { marks: number[][]; services: string[]; units: string[]; lines: string[]; handlers: string[] }

/** Cases that somebody reads only from a turn on. */
type Later = { caseId: string; from: number }[]

export async function caseOfReference(db: Db, actor: Actor, reference: string): Promise<string | null> {
  const row = await db.selectFrom('feedback_case as c').select('c.id').where('c.reference', '=', reference).where((e) => mayBeSeen(e, actor)).executeTakeFirst()
  return row?.id ?? null
}

/** In which the first case of all came: further back nobody needs to look. */
export async function firstMonth(db: Db): Promise<string | null> {
  const first = await db.selectFrom('feedback_case').select('created_at').orderBy('created_at').limit(1).executeTakeFirst()
  return first ? monthOf(dayOf(first.created_at)) : null
}

/** All that they may see, where it is so little that each can be looked at; null where it is more. */
export async function fewVisible(db: Db, actor: Actor): Promise<string[] | null> {
  if (has(actor, 'coordinator')) return null
  const rows = await db.selectFrom('feedback_case as c').select('c.id').where((e) => mayBeSeen(e, actor)).limit(few + 1).execute()
  return rows.length > few ? null : rows.map(({ id }) => id)
}
const few = 1000

/** Where they were brought in, and would see nothing otherwise. Mostly none. */
export async function cameInLater(db: Db, actor: Actor): Promise<Later> {
  return db.selectFrom('case_party as y').innerJoin('feedback_case as c', 'c.id', 'y.case_id')
    .select(['y.case_id as caseId', 'y.from_number as from'])
    .where('y.person_id', '=', actor.personId).where('y.ended_on', 'is', null).where('y.from_number', '>', 1)
    .where((e) => e.not(mayBeSeen(e as never, actor, { uninvited: true }))).execute()
}

type Limits = { later: Later; upTo: number }

/** Of these few: the marks of each word are those of the case's own month, counted back from the newest. */
export async function foundAmong(db: Db, ids: string[], sought: Sought[], { later, upTo, newest }: Limits & { newest: string }): Promise<string[]> {
  const [year, month] = newest.split('-').map(Number)
  const local = sql`(c.created_at at time zone ${sql.lit(timeZone)})`
  const back = sql`(${year! * 12 + month!}::int - (extract(year from ${local}) * 12 + extract(month from ${local}))::int + 1)`
  const conditions = sought.map((word) => isNamed(word, sql<SqlBool>`exists (select from turn_index t
    where t.case_id = c.id and t.marks && (${word.marks}::int[][])[${back}:${back}] and ${mayRead(later)})`))
  const { rows } = await sql<{ id: string }>`select c.id from feedback_case c where c.id = any(${ids}::uuid[])
    and ${sql.join(conditions, sql` and `)} order by c.created_at desc, c.id limit ${upTo}`.execute(db)
  return rows.map(({ id }) => id)
}

/**
 * Of all that came between two days. Words that name nothing lead, through the index, to the few cases that have them: as an
 * array, since of a set the planner guesses that it is large, and looks into every case there is. Where each names something,
 * what the first one names leads: by the indexes of topics and handlers, which are put together with those of what may be
 * seen before any case is looked into.
 */
export async function foundIn(
  db: Db, actor: Actor, sought: Sought[], { from, until, later, upTo }: Limits & { from: Date; until: Date | null },
): Promise<string[]> {
  const having = (word: Sought) => sql`select t.case_id from turn_index t where t.marks && ${word.marks.flat()}::int[] and ${mayRead(later)}`
  const [plain, [first, ...others]] = [sought.filter((word) => !names(word)), sought.filter(names)]
  const seen = (named: Sought[]) => db.selectFrom('feedback_case as c').select(['c.id', 'c.created_at']).where((e) => mayBeSeen(e, actor))
    .where((e) => e.and(named.map((word) => isNamed(word, sql<SqlBool>`c.id in (${having(word)})`))))
  const written = (words: Sought[], named: Sought[]) =>
    seen(named).where(sql<SqlBool>`c.id = any(array(${sql.join(words.map(having), sql` intersect `)}))`)

  const cases = plain.length || !first ? written(plain, first ? [first, ...others] : [])
    : seen(others).where(inTopic(first)).where('c.created_at', '>=', from).$if(until !== null, (one) => one.where('c.created_at', '<', until!))
      // Offset 0: all of them first, and then in order. The other way round, whatever may be seen would be gone through for what it is about.
      .offset(0).union(written([first], others))
  const query = db.selectFrom(cases.as('found')).select('id').orderBy('created_at', 'desc').orderBy('id').limit(upTo)
  return (await query.execute()).map(({ id }) => id)
}

const names = ({ services, units, lines, handlers }: Sought): boolean => services.length + units.length + lines.length + handlers.length > 0

const isNamed = (word: Sought, inText: RawBuilder<SqlBool>) => (names(word) ? sql<SqlBool>`(${inTopic(word)} or ${inText})` : inText)

const inTopic = ({ services, units, lines, handlers }: Sought) => {
  const columns = Object.entries({ service_id: services, unit_id: units, service_line_id: lines, handler_id: handlers }).filter(([, ids]) => ids.length)
  return sql<SqlBool>`(${sql.join(columns.map(([column, ids]) => sql`c.${sql.ref(column)} = any(${ids}::uuid[])`), sql` or `)})`
}

/** Of a turn `t`. */
const mayRead = (later: Later) => (later.length
  ? sql`not exists (select from unnest(${later.map(({ caseId }) => caseId)}::uuid[], ${later.map(({ from }) => from)}::int[]) l (case_id, first)
      where l.case_id = t.case_id and t.number < l.first)`
  : sql`true`)
