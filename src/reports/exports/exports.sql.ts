// Exports and the pieces of their files.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Language } from '../../text/language.ts'
import type { CsvForm } from '../files/csv.ts'
import type { Zip } from './zip.ts'

export type ExportState = 'waiting' | 'running' | 'ready' | 'cancelled' | 'failed'

export type ReportExport = {
  id: string; form: CsvForm; language: Language; state: ExportState; askedAt: Date; endedAt: Date | null
  rowsInAll: number; rowsDone: number; pieces: number; bytes: number; keyVersion: number
}
/** How far it is. `dataset`: which one is being written. `from`: where to go on in it; null at its beginning. */
export type Step = { zip: Zip; dataset: number; from: string | null }
export type UnderWay = ReportExport & { step: Step | null; faults: number }

type Asked = { personId: string; form: CsvForm; language: Language; rowsInAll: number; keyVersion: number }

/** Null where one of theirs is under way. */
export async function addExport(tx: Tx, { personId, form, language, rowsInAll, keyVersion }: Asked, now: Date): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    insert into report_export (person_id, form, language, asked_at, rows_in_all, key_version) values (${personId}, ${form}, ${language}, ${now}, ${rowsInAll}, ${keyVersion})
    on conflict (person_id) where state in ('waiting', 'running') do nothing returning id`.execute(tx)
  return rows[0]?.id ?? null
}

/** The newest first. */
export const exportsOf = (db: Db, personId: string): Promise<ReportExport[]> =>
  exports(db).where('person_id', '=', personId).orderBy('asked_at', 'desc').orderBy('id').limit(50).execute()

/** Of anybody else's there is none. */
export const findExport = async (db: Db, id: string, personId: string): Promise<ReportExport | null> =>
  (isId(id) ? await exports(db).where('id', '=', id).where('person_id', '=', personId).executeTakeFirst() : null) ?? null

/** Of those that were asked for first, so many at once, the one whose turn it is. */
export async function nextToStep(tx: Tx, atOnce: number): Promise<UnderWay | null> {
  const first = tx.selectFrom('report_export').select('id').where('state', 'in', ['waiting', 'running']).orderBy('asked_at').orderBy('id').limit(atOnce)
  const found = await exports(tx).select(['step', 'faults']).where('id', 'in', first)
    .orderBy('stepped_at', (order) => order.asc().nullsFirst()).orderBy('asked_at').limit(1).forUpdate().executeTakeFirst()
  return (found as unknown as UnderWay | undefined) ?? null
}

export const saveStep = (tx: Tx, id: string, { step, rowsDone, pieces, bytes }: { step: Step; rowsDone: number; pieces: number; bytes: number }, now: Date): Promise<unknown> =>
  tx.updateTable('report_export').set({ state: 'running', step: JSON.stringify(step), rows_done: rowsDone, pieces, bytes, faults: 0, stepped_at: now }).where('id', '=', id).execute()

export const addPiece = (tx: Tx, exportId: string, number: number, ciphertext: Buffer): Promise<unknown> =>
  tx.insertInto('report_export_piece').values({ export_id: exportId, number, ciphertext }).execute()

export const pieceOf = async (db: Db, exportId: string, number: number): Promise<Buffer | null> =>
  (await db.selectFrom('report_export_piece').select('ciphertext').where('export_id', '=', exportId).where('number', '=', number).executeTakeFirst())?.ciphertext ?? null

/** It failed so often in a row; its turn is over. */
export const addFault = (tx: Tx, id: string, now: Date): Promise<unknown> =>
  tx.updateTable('report_export').set((e) => ({ faults: e('faults', '+', 1), stepped_at: now })).where('id', '=', id).execute()

/** False where it had ended before. Of one that is not ready nothing is left. */
export async function endExport(tx: Tx, id: string, state: 'ready' | 'cancelled' | 'failed', now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable('report_export').set({ state, ended_at: now, step: null, ...(state !== 'ready' && { pieces: 0, bytes: 0 }) })
    .where('id', '=', id).where('state', 'in', ['waiting', 'running']).executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  if (state !== 'ready') await tx.deleteFrom('report_export_piece').where('export_id', '=', id).execute()
  return true
}

/** With their pieces. */
export const eraseExports = (tx: Tx, endedBefore: Date): Promise<unknown> => tx.deleteFrom('report_export').where('ended_at', '<', endedBefore).execute()

const exports = (db: Db) => db.selectFrom('report_export').select([
  'id', sql<CsvForm>`form`.as('form'), sql<Language>`language`.as('language'), sql<ExportState>`state`.as('state'), 'asked_at as askedAt', 'ended_at as endedAt',
  'rows_in_all as rowsInAll', 'rows_done as rowsDone', 'pieces', sql<number>`bytes::float8`.as('bytes'), 'key_version as keyVersion',
])
