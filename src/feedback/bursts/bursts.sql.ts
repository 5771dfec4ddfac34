// The statements on bursts: where many came, what came there, and how each burst stands.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import { isGivenHere } from '../response-test/response-test.sql.ts'
import { fewestAlike } from './burst.ts'

export const decisions = ['wave', 'same'] as const
export type Decision = (typeof decisions)[number]

/** What a piece is about, as near as its giver said; null: nothing. */
const place = sql<string | null>`coalesce(c.unit_id, c.service_id, c.service_line_id)`

/** Where more came since a moment than a few, and how many in the time before. */
export async function placesWithMany(db: Db, { since, usualSince }: { since: Date; usualSince: Date }): Promise<{ place: string | null; came: number; usual: number }[]> {
  const { rows } = await sql<{ place: string | null; came: number; usual: number }>`
    with many as materialized (select ${place} as place, count(*)::int as came from feedback_case c where c.created_at >= ${since} and c.erased_on is null and ${isGivenHere} group by 1 having count(*) >= ${fewestAlike})
    select m.place, m.came, (select count(*)::int from feedback_case c where c.created_at >= ${usualSince} and c.created_at < ${since} and ${place} is not distinct from m.place) as usual from many m`.execute(db)
  return rows
}

export type Found = { id: string; burstId: string | null; standing: Decision | null }

/** The newest of a place first, and of each the burst that it is in. */
export async function piecesAt(db: Db, at: string | null, since: Date, limit: number): Promise<Found[]> {
  const { rows } = await sql<Found>`select c.id, b.burst_id as "burstId", ${standing(sql`b.burst_id`)} as standing from feedback_case c left join burst_case b on b.case_id = c.id
    where c.created_at >= ${since} and c.erased_on is null and ${isGivenHere} and ${place} is not distinct from ${at}::uuid order by c.created_at desc, c.id limit ${limit}`.execute(db)
  return rows
}

const standing = (burstId: ReturnType<typeof sql>) => sql<Decision | null>`(select d.decision from burst_decision d where d.burst_id = ${burstId} order by d.number desc limit 1)`

export async function addBurst(tx: Tx, { on, alike, caseIds }: { on: Day; alike: number; caseIds: readonly string[] }): Promise<void> {
  const { id } = await tx.insertInto('burst').values({ found_on: on, alike }).returning('id').executeTakeFirstOrThrow()
  await joinBurst(tx, id, caseIds)
}

/** Not while somebody decides on it: what they decide on is what they saw. */
export async function joinBurst(tx: Tx, burstId: string, caseIds: readonly string[]): Promise<void> {
  await tx.selectFrom('burst').select('id').where('id', '=', burstId).forUpdate().execute()
  await tx.insertInto('burst_case').values(caseIds.map((caseId) => ({ case_id: caseId, burst_id: burstId }))).onConflict((on) => on.doNothing()).execute()
}

export type Listed = { id: string; foundOn: Day; alike: number; pieces: number; unit: Translated | null; standing: Decision | null }

/** Those that nobody has decided first, then the newest. The unit is that of its pieces, where all are of one. */
export async function listBursts(db: Db): Promise<Listed[]> {
  const { rows } = await sql<Listed>`
    select b.id, b.found_on as "foundOn", b.alike, count(*)::int as pieces, case when count(distinct coalesce(c.unit_id, '00000000-0000-0000-0000-000000000000')) = 1 then (array_agg(u.name))[1] end as unit, ${standing(sql`b.id`)} as standing
    from burst b join burst_case i on i.burst_id = b.id join feedback_case c on c.id = i.case_id left join unit u on u.id = c.unit_id
    group by b.id order by ${standing(sql`b.id`)} is not null, b.found_on desc, b.id limit 200`.execute(db)
  return rows
}

/** How many wait for a decision. */
/** One of which nothing is left is none. */
export async function countOpenBursts(db: Db): Promise<number> {
  const { n } = await db.selectFrom('burst as b').select(sql<number>`count(*)::int`.as('n')).where((e) => e.not(e.exists(e.selectFrom('burst_decision as d').select('d.number').whereRef('d.burst_id', '=', 'b.id'))))
    .where((e) => e.exists(e.selectFrom('burst_case as k').select('k.case_id').whereRef('k.burst_id', '=', 'b.id'))).executeTakeFirstOrThrow()
  return n
}

export type Decided = { number: number; decision: Decision; by: string; byId: string; on: Day }
export type Burst = { id: string; foundOn: Day; alike: number; caseIds: string[]; decided: Decided[] }

/** With the pieces in the order in which they came, and what was decided, the last first. */
export async function findBurst(db: Db, id: string): Promise<Burst | null> {
  const burst = await db.selectFrom('burst').select(['id', 'found_on as foundOn', 'alike']).where('id', '=', id).executeTakeFirst()
  if (!burst) return null
  const cases = await db.selectFrom('burst_case as b').innerJoin('feedback_case as c', 'c.id', 'b.case_id').select('c.id').where('b.burst_id', '=', id).orderBy('c.created_at').orderBy('c.id').execute()
  const decided = await db.selectFrom('burst_decision as d').innerJoin('person as p', 'p.id', 'd.decided_by').select(['d.number', 'd.decision', 'p.name as by', 'd.decided_by as byId', 'd.decided_on as on']).$narrowType<{ decision: Decision }>()
    .where('d.burst_id', '=', id).orderBy('d.number', 'desc').execute()
  return { ...burst, caseIds: cases.map((one) => one.id), decided }
}

/** Holds it until the transaction ends: two who decide at once decide one after the other. */
export async function lockBurst(tx: Tx, id: string): Promise<Burst | null> {
  await tx.selectFrom('burst').select('id').where('id', '=', id).forUpdate().execute()
  return findBurst(tx, id)
}

export const addDecision = (tx: Tx, burstId: string, { number, decision, by, on }: { number: number; decision: Decision; by: string; on: Day }): Promise<unknown> =>
  tx.insertInto('burst_decision').values({ burst_id: burstId, number, decision, decided_by: by, decided_on: on }).execute()
