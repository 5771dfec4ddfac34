// The times that the organisation has chosen, and the cases that are held.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import { timesOf, type Chosen, type HoldReason, type KeptKind } from './retention.ts'

/** Of every kind what was ever chosen, the newest first. */
export const chosenTimes = async (db: Db): Promise<Chosen[]> =>
  (await db.selectFrom('retention_time as t').innerJoin('person as p', 'p.id', 't.chosen_by')
    .select(['t.kind', 't.number', 't.months', 't.from_on as fromOn', 't.taken_back_on as takenBackOn', 't.chosen_on as chosenOn', 'p.name as chosenByName'])
    .orderBy('t.chosen_on', 'desc').orderBy('t.number', 'desc').execute()).map((row) => ({ ...row, kind: row.kind as KeptKind }))

export const timesNow = async (db: Db, today: Day): Promise<ReturnType<typeof timesOf>> => timesOf(await chosenTimes(db), today)

type New = { kind: KeptKind; number: number; months: number; by: string; on: Day; fromOn: Day }

export const addTime = (tx: Tx, { kind, number, months, by, on, fromOn }: New): Promise<unknown> =>
  tx.insertInto('retention_time').values({ kind, number, months, chosen_by: by, chosen_on: on, from_on: fromOn }).execute()

/** What does not hold yet, and is not to. */
export const takeBackWaiting = async (tx: Tx, kind: KeptKind, { by, on }: { by: string; on: Day }): Promise<boolean> =>
  (await tx.updateTable('retention_time').set({ taken_back_by: by, taken_back_on: on })
    .where('kind', '=', kind).where('from_on', '>', on).where('taken_back_on', 'is', null).executeTakeFirstOrThrow()).numUpdatedRows > 0n

export type Hold = { id: string; caseId: string; reference: string; erased: boolean; because: HoldReason; placedByName: string; placedOn: Day; untilOn: Day; endedOn: Day | null; endedByName: string | null }

/** Those that hold first, by their last day; then what has ended, the newest first. */
export async function holds(db: Db, today: Day, { from, size }: { from: number; size: number }): Promise<Hold[]> {
  const rows = await db.selectFrom('retention_hold as h').innerJoin('feedback_case as c', 'c.id', 'h.case_id')
    .innerJoin('person as p', 'p.id', 'h.placed_by').leftJoin('person as e', 'e.id', 'h.ended_by')
    .select(['h.id', 'h.case_id as caseId', 'c.reference', sql<boolean>`c.erased_on is not null`.as('erased'), 'h.because', 'p.name as placedByName', 'h.placed_on as placedOn', 'h.until_on as untilOn', 'h.ended_on as endedOn', 'e.name as endedByName'])
    .orderBy((e) => e.or([e('h.ended_on', 'is not', null), e('h.until_on', '<', today)])).orderBy('h.until_on').orderBy('h.id')
    .limit(size).offset(from).execute()
  return rows.map((row) => ({ ...row, because: row.because as HoldReason }))
}

export const countHolds = async (db: Db): Promise<number> =>
  Number((await db.selectFrom('retention_hold').select((e) => e.fn.countAll<string>().as('n')).executeTakeFirstOrThrow()).n)

export const isHeld = async (db: Db, caseId: string, today: Day): Promise<boolean> =>
  (await db.selectFrom('retention_hold').select('id').where('case_id', '=', caseId).where('ended_on', 'is', null).where('until_on', '>=', today).limit(1).executeTakeFirst()) !== undefined

/** One that nobody has ended. */
export const findHold = (db: Db, id: string): Promise<{ id: string; caseId: string } | undefined> =>
  db.selectFrom('retention_hold').select(['id', 'case_id as caseId']).where('id', '=', id).where('ended_on', 'is', null).executeTakeFirst()

export const addHold = (tx: Tx, hold: { caseId: string; because: HoldReason; by: string; on: Day; untilOn: Day }): Promise<unknown> =>
  tx.insertInto('retention_hold').values({ case_id: hold.caseId, because: hold.because, placed_by: hold.by, placed_on: hold.on, until_on: hold.untilOn }).execute()

export const endHold = async (tx: Tx, id: string, { by, on }: { by: string; on: Day }): Promise<boolean> =>
  (await tx.updateTable('retention_hold').set({ ended_by: by, ended_on: on }).where('id', '=', id).where('ended_on', 'is', null).executeTakeFirstOrThrow()).numUpdatedRows > 0n
