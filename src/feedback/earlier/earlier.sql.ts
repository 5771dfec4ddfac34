// Cases that were brought in from elsewhere, and by which import.
import type { Db, Tx } from '../../db/db.ts'
import { sql } from 'kysely'
import type { Day } from '../../text/dates.ts'
import type { Earlier } from './bring-in.ts'

export type NewEarlier = {
  id: string; reference: string; earlier: Earlier; rowMark: Buffer; receiptHash: Buffer; keyVersion: number; wrappedKey: Buffer; body: Buffer; answer: Buffer | null
  givenAt: Date; answeredAt: Date | null; dueOn: Day
}

export async function knownMarks(db: Db, marks: readonly Buffer[]): Promise<Buffer[]> {
  if (!marks.length) return []
  return (await db.selectFrom('imported_case').select('row_mark').where('row_mark', 'in', [...marks]).execute()).map(({ row_mark }) => row_mark)
}

export async function takenReferences(db: Db, references: readonly string[]): Promise<string[]> {
  if (!references.length) return []
  return (await db.selectFrom('feedback_case').select('reference').where('reference', 'in', [...references]).execute()).map(({ reference }) => reference)
}

/** All of them, or none. */
export async function addEarlier(tx: Tx, importId: string, rows: readonly NewEarlier[]): Promise<void> {
  if (!rows.length) return
  await tx.insertInto('feedback_case').values(rows.map(({ id, reference, earlier, receiptHash, givenAt, answeredAt, dueOn }) => ({
    id, reference, receipt_hash: receiptHash, kind: earlier.kind, reader: 'handler', publish: false, language: earlier.language, channel: earlier.channel,
    service_line_id: earlier.lineId, service_id: earlier.serviceId, unit_id: earlier.unitId, routed_because: 'by-hand', due_on: dueOn, state: 'closed',
    created_at: givenAt, answered_at: answeredAt, closed_at: answeredAt ?? givenAt,
  }))).execute()
  await tx.insertInto('keys.case_key').values(rows.map(({ id, keyVersion, wrappedKey }) => ({ case_id: id, key_version: keyVersion, wrapped_key: wrappedKey }))).execute()
  await tx.insertInto('body').values(rows.flatMap(({ id, body, answer, givenAt, answeredAt }) => [
    { case_id: id, purpose: 'feedback', ciphertext: body, written_at: givenAt, number: 1 },
    ...(answer ? [{ case_id: id, purpose: 'answer', ciphertext: answer, written_at: answeredAt ?? givenAt, number: 2 }] : []),
  ])).execute()
  await tx.insertInto('case_to_index').values(rows.map(({ id }) => ({ case_id: id }))).execute()
  await tx.insertInto('imported_case').values(rows.map(({ id, rowMark }) => ({ case_id: id, import_id: importId, row_mark: rowMark }))).execute()
}

/** What a case came with, where it was brought in. */
export const importOf = async (db: Db, caseId: string): Promise<{ name: string; broughtAt: Date } | null> =>
  (await db.selectFrom('imported_case as c').innerJoin('feedback_import as i', 'i.id', 'c.import_id').select(['i.name', 'i.brought_at as broughtAt']).where('c.case_id', '=', caseId).executeTakeFirst()) ?? null

/** All its cases, or none where anything refers to one: false. */
export const removeEarlier = async (tx: Tx, importId: string): Promise<boolean> =>
  (await sql<{ gone: boolean }>`select undo_import(${importId}::uuid) as gone`.execute(tx)).rows[0]!.gone
