// Searches for a name, and what each of them found.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import type { AsFound } from './names.ts'
import type { HitRow, Search, SearchState, Verdict } from './request.ts'

/** What was found before goes, with what was decided of it. Null where one is under way. */
export async function insertSearch(tx: Tx, requestId: string, { byId, lastAlone }: { byId: string; lastAlone: boolean }, now: Date): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`insert into rights_search (request_id, begun_by, begun_at, last_alone) values (${requestId}, ${byId}, ${now}, ${lastAlone})
    on conflict (request_id) where state = 'running' do nothing returning id`.execute(tx)
  const id = rows[0]?.id ?? null
  if (id) await sql`delete from rights_hit h using rights_search s where s.id = h.search_id and s.request_id = ${requestId}`.execute(tx)
  return id
}

/** The newest of a request. */
export const searchOf = async (db: Db, requestId: string): Promise<Search | null> =>
  (await searches(db).where('s.request_id', '=', requestId).orderBy('s.begun_at', 'desc').orderBy(sql`s.state = 'running'`, 'desc').limit(1).executeTakeFirst()) ?? null

export const nextSearch = async (tx: Tx): Promise<Search | null> =>
  (await searches(tx).where('s.state', '=', 'running').orderBy('s.begun_at').limit(1).forUpdate('s').skipLocked().executeTakeFirst()) ?? null

export const saveStep = (tx: Tx, id: string, { source, after, looked, unread, hits }: Pick<Search, 'source' | 'after' | 'looked' | 'unread' | 'hits'>) =>
  tx.updateTable('rights_search').set({ source, after_row: after, looked, unread, hits, faults: 0 }).where('id', '=', id).execute()

export const noteFault = (tx: Tx, id: string) => tx.updateTable('rights_search').set((e) => ({ faults: e('faults', '+', 1) })).where('id', '=', id).execute()

export async function endSearch(tx: Tx, id: string, state: Exclude<SearchState, 'running' | 'erased'>, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable('rights_search').set({ state, ended_at: now, after_row: null }).where('id', '=', id).where('state', '=', 'running').executeTakeFirst()
  return numUpdatedRows > 0n
}

export type NewHit = Omit<HitRow, 'reference' | 'verdict' | 'decided'>
export const insertHit = (tx: Tx, { searchId, caseId, monthOn, asFound, ...row }: NewHit) =>
  tx.insertInto('rights_hit').values({ ...row, search_id: searchId, case_id: caseId, month_on: monthOn, as_found: asFound }).execute()

/** What is surest first. */
export const listHits = (db: Db, searchId: string, { from, size }: { from: number; size: number }): Promise<HitRow[]> =>
  hits(db).where('h.search_id', '=', searchId).orderBy(sql`array_position(array['written', 'form', 'part'], h.as_found)`).orderBy('h.number').offset(from).limit(size).execute()

export const findHit = async (db: Db, searchId: string, number: number): Promise<HitRow | null> =>
  (await hits(db).where('h.search_id', '=', searchId).where('h.number', '=', number).executeTakeFirst()) ?? null

export const theirHits = (db: Db, searchId: string): Promise<HitRow[]> =>
  hits(db).where('h.search_id', '=', searchId).where('h.verdict', '=', 'theirs').orderBy('h.month_on').orderBy('h.number').execute()

export async function countHits(db: Db, searchId: string): Promise<Record<Verdict | 'all' | 'open', number>> {
  const { rows: [row] } = await sql<Record<Verdict | 'all' | 'open', number>>`
    select count(*)::int as all, count(*) filter (where verdict is null)::int as open, count(*) filter (where verdict = 'theirs')::int as theirs,
      count(*) filter (where verdict = 'another')::int as another, count(*) filter (where verdict = 'withheld')::int as withheld from rights_hit where search_id = ${searchId}`.execute(db)
  return row!
}

type Judged = { verdict: Verdict; decided: Buffer | null; byId: string; on: Day }
export const judgeHit = (tx: Tx, { searchId, number }: Pick<HitRow, 'searchId' | 'number'>, { verdict, decided, byId, on }: Judged) =>
  tx.updateTable('rights_hit').set({ verdict, decided, judged_by: byId, judged_on: on }).where('search_id', '=', searchId).where('number', '=', number).execute()

/** Of searches that ended before then. */
export async function eraseHits(tx: Tx, endedBefore: Date): Promise<void> {
  const { rows } = await sql<{ id: string }>`update rights_search set state = 'erased' where state <> 'running' and state <> 'erased' and ended_at < ${endedBefore} returning id`.execute(tx)
  for (const { id } of rows) await tx.deleteFrom('rights_hit').where('search_id', '=', id).execute()
}

const searches = (db: Db) => db.selectFrom('rights_search as s').innerJoin('person as p', 'p.id', 's.begun_by').select([
  's.id', 's.request_id as requestId', 's.begun_by as begunById', 'p.name as begunBy', 's.begun_at as begunAt', 's.last_alone as lastAlone', sql<SearchState>`s.state`.as('state'),
  's.source', 's.after_row as after', 's.looked', 's.unread', 's.hits', 's.faults', 's.ended_at as endedAt',
])

const hits = (db: Db) => db.selectFrom('rights_hit as h').leftJoin('feedback_case as c', 'c.id', 'h.case_id').select([
  'h.search_id as searchId', 'h.number', 'h.source', 'h.original', 'h.case_id as caseId', 'c.reference', 'h.month_on as monthOn', sql<AsFound>`h.as_found`.as('asFound'),
  sql<Verdict | null>`h.verdict`.as('verdict'), 'h.ciphertext', 'h.decided',
])
