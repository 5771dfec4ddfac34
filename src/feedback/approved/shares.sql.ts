// What of a case has been approved for its unit to read: versions of one case, and what holds for one unit. Whatever
// was sent past the workers, or concerns one of the unit, is in none of the unit's lists, whatever was approved.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Kind } from '../case.ts'

export type Share = { number: number; monthOn: Day; approvedByName: string; approvedOn: Day; endedOn: Day | null; endedByName: string | null; ciphertext: Buffer; takenBack: boolean }

/** The newest first. */
export async function sharesOf(db: Db, caseId: string): Promise<Share[]> {
  const rows = await db.selectFrom('unit_share as s').innerJoin('person as p', 'p.id', 's.approved_by').leftJoin('person as e', 'e.id', 's.ended_by')
    .select(['s.number', 's.month_on', 's.approved_on', 's.ended_on', 's.ciphertext', 's.taken_back', 'p.name as approved', 'e.name as ended'])
    .where('s.case_id', '=', caseId).orderBy('s.number', 'desc').execute()
  return rows.map((row) => ({
    number: row.number, monthOn: row.month_on, approvedByName: row.approved, approvedOn: row.approved_on, endedOn: row.ended_on,
    endedByName: row.ended, ciphertext: row.ciphertext, takenBack: row.taken_back,
  }))
}

export const concernsUnit = async (db: Db, caseId: string, unitId: string): Promise<boolean> =>
  (await sql<{ yes: boolean }>`select concerns_unit(${caseId}, ${unitId}) as yes`.execute(db)).rows[0]!.yes

export const addShare = (
  tx: Tx, share: { caseId: string; number: number; unitId: string; monthOn: Day; ciphertext: Buffer; by: string; on: Day },
) => tx.insertInto('unit_share').values({
  case_id: share.caseId, number: share.number, unit_id: share.unitId, month_on: share.monthOn, ciphertext: share.ciphertext,
  approved_by: share.by, approved_on: share.on,
}).execute()

/** `takenBack`: by whoever moderates, since it could tell who somebody is. */
export const endShare = (tx: Tx, caseId: string, by: string, on: Day, { takenBack = false } = {}) =>
  tx.updateTable('unit_share').set({ ended_on: on, ended_by: by, taken_back: takenBack }).where('case_id', '=', caseId).where('ended_on', 'is', null).execute()

/** A passage of it was erased. */
export const rewriteShare = (tx: Tx, caseId: string, number: number, ciphertext: Buffer) =>
  tx.updateTable('unit_share').set({ ciphertext }).where('case_id', '=', caseId).where('number', '=', number).execute()

export type SharedRow = { caseId: string; number: number; kind: Kind; language: string; monthOn: Day; ciphertext: Buffer; keyVersion: number; wrappedKey: Buffer }

/** By month, the newest first; within a month in an order that says nothing. `readerIds`: from whom it may be kept. */
export async function sharedWithUnit(db: Db, unitId: string, readerIds: string[]): Promise<SharedRow[]> {
  const rows = await db.selectFrom('unit_share as s').innerJoin('feedback_case as c', 'c.id', 's.case_id').innerJoin('keys.case_key as k', 'k.case_id', 'c.id')
    .select(['s.case_id', 's.number', 's.month_on', 's.ciphertext', 'c.kind', 'c.language', 'k.key_version', 'k.wrapped_key'])
    .where('s.unit_id', '=', unitId).where('s.ended_on', 'is', null)
    .whereRef('c.unit_id', '=', 's.unit_id').where('c.reader', '=', 'handler')
    .where(sql<boolean>`not concerns_unit(c.id, s.unit_id)`)
    .where(sql<boolean>`not exists (select from case_about a
      where a.case_id = c.id and a.person_id = any(${readerIds}::uuid[]) and a.how = 'concerns' and a.talked_on is null)`)
    .orderBy('s.month_on', 'desc').orderBy('s.case_id').execute()
  return rows.map((row) => ({
    caseId: row.case_id, number: row.number, kind: row.kind as Kind, language: row.language, monthOn: row.month_on,
    ciphertext: row.ciphertext, keyVersion: row.key_version, wrappedKey: row.wrapped_key,
  }))
}
