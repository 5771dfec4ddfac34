// The table of unusual reading, and what of the audit the rules look at. Nobody's days are compared with anybody else's.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { daysAfter, startOfDay, type Day } from '../../text/dates.ts'
import { shownName } from '../shown-name.sql.ts'
import { daysBefore, hasGrown, type Before, type Kind, type Outcome, type Reading } from './unusual.ts'

/** `nameId`: in whose name. */
export type ReadingOf = Reading & { handId: string; nameId: string }

/** All that counts of a day, each once. */
export async function readingsOn(db: Db, day: Day): Promise<ReadingOf[]> {
  const { rows } = await sql<ReadingOf>`
    select distinct coalesce(a.deputy_id, a.person_id) as "handId", a.person_id as "nameId", a.what, coalesce(a.case_id, a.id) as id,
      coalesce((a.detail ->> 'ownName')::boolean, false) as "ownName", coalesce((a.detail ->> 'notTheirs')::boolean, false) as "notTheirs"
    from audit a where a.happened_at >= ${startOfDay(day)} and a.happened_at < ${startOfDay(daysAfter(day, 1))}
      and a.what in ('case-opened', 'rights-hit-opened', 'case-refused', 'searched')`.execute(db)
  return rows
}

/** What somebody opened in so many days before this one, and with it. */
export async function openedBefore(db: Db, handId: string, day: Day, days: number): Promise<Before> {
  const opened = sql`from audit a where coalesce(a.deputy_id, a.person_id) = ${handId} and a.what in ('case-opened', 'rights-hit-opened') and a.happened_at >= ${startOfDay(daysAfter(day, -days))}`
  const { rows: [row] } = await sql<Before>`
    select coalesce(max(d.opened) filter (where not d.found), 0)::int as busiest, coalesce(max(d.opened) filter (where d.explained), 0)::int as explained,
      (select count(distinct coalesce(a.case_id, a.id)) ${opened} and a.happened_at >= ${startOfDay(daysAfter(day, 1 - days))} and a.happened_at < ${startOfDay(daysAfter(day, 1))})::int as "overWeeks"
    from (
      select e.opened, u.found, u.explained
      from (select (a.happened_at at time zone 'Europe/Helsinki')::date as day, count(distinct coalesce(a.case_id, a.id)) as opened
        ${opened} and a.happened_at < ${startOfDay(day)} group by 1) e
      cross join lateral (
        select count(*) > 0 as found, coalesce((array_agg(outcome order by number desc))[1] = 'explained', false) as explained
        from unusual_reading where person_id = ${handId} and read_on = e.day and kind = 'many') u) d`.execute(db)
  return row!
}

type Found = { personId: string; day: Day; kind: Kind; count: number; today: Day }

/** True where it is new, and where it is settled and has grown by half since. Until it is settled the number grows with the day. */
export async function saveUnusual(tx: Tx, { personId, day, kind, count, today }: Found): Promise<boolean> {
  const of = tx.selectFrom('unusual_reading').select(['id', 'number', 'count', 'settled_on']).where('person_id', '=', personId).where('kind', '=', kind)
  const known = await of.where('read_on', '=', day).orderBy('number', 'desc').limit(1).forUpdate().executeTakeFirst()
  if (known && !known.settled_on) {
    if (known.count < count) await tx.updateTable('unusual_reading').set({ count }).where('id', '=', known.id).execute()
    return false
  }
  // The weeks of tomorrow are nearly those of today.
  const before = known ?? (kind === 'over-weeks' ? await of.where('read_on', '<', day).where('read_on', '>', daysAfter(day, -daysBefore)).orderBy('count', 'desc').limit(1).executeTakeFirst() : undefined)
  if (before && !hasGrown(before.count, count)) return false
  await tx.insertInto('unusual_reading').values({ person_id: personId, read_on: day, kind, count, found_on: today, number: (known?.number ?? 0) + 1 }).execute()
  return true
}

export type Unusual = {
  id: string; personId: string; name: string; day: Day; kind: Kind; count: number
  settled: { by: string; on: Day; outcome: Outcome; diary: string | null } | null
}

const readings = (db: Db) =>
  db.selectFrom('unusual_reading as u').innerJoin('person as p', 'p.id', 'u.person_id').leftJoin('person as s', 's.id', 'u.settled_by')
    .select(['u.id', 'u.person_id', shownName('p', 'address').as('name'), 'u.read_on', 'u.kind', 'u.count', shownName('s', 'address').as('by'), 'u.settled_on', 'u.outcome', 'u.diary'])

type Row = Awaited<ReturnType<ReturnType<typeof readings>['executeTakeFirstOrThrow']>>

const asUnusual = (row: Row): Unusual => ({
  id: row.id, personId: row.person_id, name: row.name, day: row.read_on, kind: row.kind as Kind, count: row.count,
  settled: row.settled_on ? { by: row.by!, on: row.settled_on, outcome: row.outcome as Outcome, diary: row.diary } : null,
})

/** What is open first, then what is under inquiry, then the newest. */
export const listUnusual = async (db: Db, limit: number): Promise<Unusual[]> =>
  (await readings(db).orderBy(sql`case when u.outcome is null then 0 when u.outcome = 'inquiry' then 1 else 2 end`).orderBy('u.read_on', 'desc').orderBy('u.number', 'desc').orderBy('u.id').limit(limit).execute()).map(asUnusual)

export async function findUnusual(db: Db, id: string): Promise<Unusual | null> {
  const row = await readings(db).where('u.id', '=', id).executeTakeFirst()
  return row ? asUnusual(row) : null
}

/** And nobody else settles it until the transaction ends. */
export async function lockUnusual(tx: Tx, id: string): Promise<Unusual | null> {
  const row = await readings(tx).where('u.id', '=', id).forUpdate(['u']).executeTakeFirst()
  return row ? asUnusual(row) : null
}

/** The number alone: who said what came of it, and when, stays. */
export const saveDiary = (tx: Tx, id: string, diary: string | null) =>
  tx.updateTable('unusual_reading').set({ diary }).where('id', '=', id).execute()

export const saveOutcome = (tx: Tx, id: string, { by, on, outcome, diary }: { by: string; on: Day; outcome: Outcome; diary: string | null }) =>
  tx.updateTable('unusual_reading').set({ settled_by: by, settled_on: on, outcome, diary }).where('id', '=', id).execute()

export const countUnsettled = async (db: Db): Promise<number> =>
  Number((await db.selectFrom('unusual_reading').select((e) => e.fn.countAll().as('open')).where('settled_on', 'is', null).executeTakeFirstOrThrow()).open)
