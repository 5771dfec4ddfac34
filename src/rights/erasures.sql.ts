// Passages that somebody asked to have erased: what waits for a second person, and what came of it. The words stand here no longer than it waits.
import { sql, type RawBuilder } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import { isId } from '../directory/id.ts'
import type { Day } from '../text/dates.ts'
import type { KeptBecause } from './request.ts'
import { madeOfTurns } from './sources.ts'

export type ErasureState = 'asked' | 'let-go' | 'done' | 'refused' | 'kept' | 'lapsed'

/** `source`: its table; `original`: its row there. */
export type Erasure = {
  id: string; requestId: string; reference: string; source: string; original: string; caseId: string; monthOn: Day | null; state: ErasureState; because: KeptBecause | null
  madeById: string; madeBy: string; madeOn: Day; decidedBy: string | null; decidedOn: Day | null; ciphertext: Buffer | null
}

type NewErasure = Pick<Erasure, 'id' | 'requestId' | 'source' | 'original' | 'caseId' | 'monthOn' | 'madeById' | 'madeOn' | 'ciphertext'> & { state: 'asked' | 'kept'; because: KeptBecause | null }

/** False where one of the same text waits already. */
export async function insertErasure(tx: Tx, { requestId, caseId, monthOn, madeById, madeOn, ...row }: NewErasure): Promise<boolean> {
  const made = await tx.insertInto('rights_erasure').values({ ...row, request_id: requestId, case_id: caseId, month_on: monthOn, made_by: madeById, made_on: madeOn })
    .onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst()
  return made !== undefined
}

export const erasuresOf = (db: Db, requestId: string): Promise<Erasure[]> => erasures(db).where('e.request_id', '=', requestId).orderBy('e.made_on').orderBy('e.id').execute()

/** Those that wait for a second person, the oldest first. */
export const waitingErasures = (db: Db): Promise<Erasure[]> => erasures(db).where('e.state', '=', 'asked').orderBy('e.made_on').orderBy('e.id').limit(100).execute()

export const findErasure = async (db: Db, id: string): Promise<Erasure | null> => (isId(id) ? await erasures(db).where('e.id', '=', id).executeTakeFirst() : null) ?? null

export async function holdErasure(tx: Tx, id: string): Promise<Erasure | null> {
  if (!isId(id)) return null
  await tx.selectFrom('rights_erasure').select('id').where('id', '=', id).forUpdate().execute()
  return findErasure(tx, id)
}

type Change = { state: ErasureState; decided: { byId: string; on: Day } | null; ciphertext: Buffer | null }
export const setErasure = (tx: Tx, id: string, { state, decided, ciphertext }: Change) =>
  tx.updateTable('rights_erasure').set({ state, decided_by: decided?.byId ?? null, decided_on: decided?.on ?? null, ciphertext }).where('id', '=', id).execute()

/** What nobody decided on goes with its words. */
export const lapseErasures = (tx: Tx, madeBefore: Day) =>
  tx.updateTable('rights_erasure').set({ state: 'lapsed', ciphertext: null }).where('state', '=', 'asked').where('made_on', '<', madeBefore).execute()

/** A turn of a conversation with all that was made of it for others, or a note. */
export type Place = { caseId: string; turn: number } | { caseId: string; note: string }

/** Until the end of the transaction no search begins or goes on; whether one is under way. */
export async function searchGoesOn(tx: Tx): Promise<boolean> {
  await sql`lock table rights_search in share mode`.execute(tx)
  return (await tx.selectFrom('rights_search').select('id').where('state', '=', 'running').limit(1).executeTakeFirst()) !== undefined
}

export type Standing = { open: boolean; keptBack: boolean; threat: boolean }

/** How its case stands. `keptBack`: held, or something of it is not finished that its giver, or whoever was told, waits for. */
export async function standingOf(db: Db, caseId: string, today: Day): Promise<Standing> {
  const { rows: [row] } = await sql<Standing>`select c.state <> 'closed' as open, is_kept_back(c.id, ${today}::date) as "keptBack",
    exists (select from case_threat t where t.case_id = c.id and t.lifted_on is null) as threat from feedback_case c where c.id = ${caseId}`.execute(db)
  return row!
}

/** Another open request has found it and not said that it is somebody else's; or a copy of it waits to be given out. */
export async function isNeeded(tx: Tx, place: Place, requestId: string): Promise<boolean> {
  const { rows: [row] } = await sql<{ yes: boolean }>`select
    exists (select from rights_hit t join rights_search s on s.id = t.search_id join rights_request r on r.id = s.request_id
      where r.outcome is null and r.id <> ${requestId} and t.verdict is distinct from 'another' and ${standsIn(place)})
    or exists (select from rights_copy_part t join rights_copy c on c.id = t.copy_id where c.state in ('asked', 'let-go') and ${standsIn(place)}) as yes`.execute(tx)
  return row!.yes
}

/** What was found of it, and is in copies, is there no more; and what waits to be erased from it has other words by now. */
export async function forgetFound(tx: Tx, place: Place): Promise<void> {
  await sql`delete from rights_hit t where ${standsIn(place)}`.execute(tx)
  await sql`delete from rights_copy_part t where ${standsIn(place)}`.execute(tx)
  await sql`update rights_erasure t set state = 'lapsed', ciphertext = null where t.state = 'asked' and ${standsIn(place)}`.execute(tx)
}

const standsIn = (place: Place): RawBuilder<boolean> => ('turn' in place
  ? sql<boolean>`(t.case_id = ${place.caseId} and (t.source = any(${madeOfTurns}::text[])
      or t.source in ('body', 'amendment') and split_part(t.original, ' ', 2) = ${String(place.turn)}))`
  : sql<boolean>`(t.source = 'note' and split_part(t.original, ' ', 1) = ${place.note})`)

const erasures = (db: Db) => db.selectFrom('rights_erasure as e').innerJoin('rights_request as r', 'r.id', 'e.request_id').innerJoin('person as m', 'm.id', 'e.made_by').leftJoin('person as d', 'd.id', 'e.decided_by').select([
  'e.id', 'e.request_id as requestId', 'r.reference', 'e.source', 'e.original', 'e.case_id as caseId', 'e.month_on as monthOn', sql<ErasureState>`e.state`.as('state'), sql<KeptBecause | null>`e.because`.as('because'),
  'e.made_by as madeById', 'm.name as madeBy', 'e.made_on as madeOn', 'd.name as decidedBy', 'e.decided_on as decidedOn', 'e.ciphertext',
])
