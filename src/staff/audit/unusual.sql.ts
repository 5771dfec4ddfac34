// The table of unusual reading, and what of the audit the rules look at. Nobody's days are compared with anybody else's.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { daysAfter, startOfDay, type Day } from '../../text/dates.ts'
import type { Kind, Outcome, Reading } from './unusual.ts'

/** `nameId`: in whose name. */
export type ReadingOf = Reading & { handId: string; nameId: string }

/** All that counts of a day, each once. */
export async function readingsOn(db: Db, day: Day): Promise<ReadingOf[]> {
  const { rows } = await sql<ReadingOf>`
    select distinct coalesce(a.deputy_id, a.person_id) as "handId", a.person_id as "nameId", a.what, coalesce(a.case_id, a.id) as id,
      coalesce((a.detail ->> 'ownName')::boolean, false) as "ownName", coalesce((a.detail ->> 'notTheirs')::boolean, false) as "notTheirs"
    from audit a where a.happened_at >= ${startOfDay(day)} and a.happened_at < ${startOfDay(daysAfter(day, 1))}
      and (a.what in ('case-opened', 'case-refused') or (a.what = 'searched' and (a.detail ->> 'ownName')::boolean))`.execute(db)
  return rows
}

/** How many different cases somebody opened on their own busiest day of so many before this one. */
export async function busiestDayBefore(db: Db, handId: string, day: Day, days: number): Promise<number> {
  const { rows: [row] } = await sql<{ most: number }>`
    select coalesce(max(opened), 0)::int as most from (
      select count(distinct a.case_id) as opened from audit a
      where coalesce(a.deputy_id, a.person_id) = ${handId} and a.what = 'case-opened'
        and a.happened_at >= ${startOfDay(daysAfter(day, -days))} and a.happened_at < ${startOfDay(day)}
      group by date_trunc('day', a.happened_at, 'Europe/Helsinki')) each_day`.execute(db)
  return row!.most
}

/** True where it is new. Until it is settled the number grows with the day. */
export async function saveUnusual(tx: Tx, { personId, day, kind, count, today }: { personId: string; day: Day; kind: Kind; count: number; today: Day }): Promise<boolean> {
  const { rows: [row] } = await sql<{ isNew: boolean }>`
    insert into unusual_reading (person_id, read_on, kind, count, found_on) values (${personId}, ${day}, ${kind}, ${count}, ${today})
    on conflict (person_id, read_on, kind) do update set count = excluded.count
      where unusual_reading.settled_on is null and unusual_reading.count < excluded.count
    returning (xmax = 0) as "isNew"`.execute(tx)
  return row?.isNew ?? false
}

export type Unusual = {
  id: string; personId: string; name: string; day: Day; kind: Kind; count: number
  settled: { by: string; on: Day; outcome: Outcome } | null
}

const readings = (db: Db) =>
  db.selectFrom('unusual_reading as u').innerJoin('person as p', 'p.id', 'u.person_id').leftJoin('person as s', 's.id', 'u.settled_by')
    .select(['u.id', 'u.person_id', 'p.name', 'u.read_on', 'u.kind', 'u.count', 's.name as by', 'u.settled_on', 'u.outcome'])

type Row = Awaited<ReturnType<ReturnType<typeof readings>['executeTakeFirstOrThrow']>>

const asUnusual = (row: Row): Unusual => ({
  id: row.id, personId: row.person_id, name: row.name, day: row.read_on, kind: row.kind as Kind, count: row.count,
  settled: row.settled_on ? { by: row.by!, on: row.settled_on, outcome: row.outcome as Outcome } : null,
})

/** What is open first, then the newest. */
export const listUnusual = async (db: Db, limit: number): Promise<Unusual[]> =>
  (await readings(db).orderBy(sql`u.settled_on is not null`).orderBy('u.read_on', 'desc').orderBy('u.id').limit(limit).execute()).map(asUnusual)

export async function findUnusual(db: Db, id: string): Promise<Unusual | null> {
  const row = await readings(db).where('u.id', '=', id).executeTakeFirst()
  return row ? asUnusual(row) : null
}

/** False where somebody has settled it already. */
export async function saveOutcome(tx: Tx, id: string, { by, on, outcome }: { by: string; on: Day; outcome: Outcome }): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable('unusual_reading').set({ settled_by: by, settled_on: on, outcome })
    .where('id', '=', id).where('settled_on', 'is', null).executeTakeFirst()
  return numUpdatedRows > 0n
}

export const countUnsettled = async (db: Db): Promise<number> =>
  Number((await db.selectFrom('unusual_reading').select((e) => e.fn.countAll().as('open')).where('settled_on', 'is', null).executeTakeFirstOrThrow()).open)
