// Exports of everything, and the pieces of their files.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Zip } from '../../reports/exports/zip.ts'
import type { AskedAs } from '../../staff/exchange-duties.ts'
import type { Language } from '../../text/language.ts'

export type DataExportState = 'asked' | 'waiting' | 'running' | 'ready' | 'refused' | 'cancelled' | 'lapsed' | 'failed' | 'erased'

export type DataExport = {
  id: string; askedById: string; askedByName: string; askedAs: AskedAs; askedAt: Date; because: string; withContacts: boolean; language: Language
  decidedByName: string | null; decidedAt: Date | null; state: DataExportState; endedAt: Date | null; fetched: number; pieces: number; bytes: number; keyVersion: number
  /** How many of its files are written. */
  kindsDone: number
}
/** How far it is. `from`: the key of the last row of the file that is being written; null at its beginning. `lines`: of each file so far. */
export type Step = { zip: Zip; kind: number; from: string[] | null; lines: Record<string, number> }
export type UnderWay = DataExport & { step: Step | null; faults: number }

type Asked = { personId: string; askedAs: AskedAs; because: string; withContacts: boolean; language: Language; keyVersion: number }

/** Null where another is asked for or under way, whosever. */
export async function addDataExport(tx: Tx, { personId, askedAs, because, withContacts, language, keyVersion }: Asked, now: Date): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    insert into data_export (asked_by, asked_as, asked_at, because, with_contacts, language, key_version)
    values (${personId}, ${askedAs}, ${now}, ${because}, ${withContacts}, ${language}, ${keyVersion})
    on conflict ((true)) where state in ('asked', 'waiting', 'running') do nothing returning id`.execute(tx)
  return rows[0]?.id ?? null
}

/** The newest first. */
export const listDataExports = (db: Db): Promise<DataExport[]> => exports(db).orderBy('e.asked_at', 'desc').orderBy('e.id').limit(50).execute()

export const findDataExport = async (db: Db, id: string): Promise<DataExport | null> => (isId(id) ? await exports(db).where('e.id', '=', id).executeTakeFirst() : null) ?? null

export async function lockDataExport(tx: Tx, id: string): Promise<DataExport | null> {
  if (!isId(id)) return null
  await tx.selectFrom('data_export').select('id').where('id', '=', id).forUpdate().execute()
  return findDataExport(tx, id)
}

export const nextDataExport = async (tx: Tx): Promise<UnderWay | null> =>
  ((await exports(tx).select(['e.step', 'e.faults']).where('e.state', 'in', ['waiting', 'running']).forUpdate('e').executeTakeFirst()) as unknown as UnderWay | undefined) ?? null

export const decideDataExport = (tx: Tx, id: string, state: 'waiting' | 'refused', by: string, now: Date): Promise<unknown> =>
  tx.updateTable('data_export').set({ state, decided_by: by, decided_at: now, ended_at: state === 'refused' ? now : null }).where('id', '=', id).execute()

export const noteFetched = (tx: Tx, id: string, now: Date): Promise<unknown> =>
  tx.updateTable('data_export').set((e) => ({ fetched: e('fetched', '+', 1), fetched_at: now })).where('id', '=', id).execute()

export const saveDataStep = (tx: Tx, id: string, { step, pieces, bytes }: { step: Step; pieces: number; bytes: number }, now: Date): Promise<unknown> =>
  tx.updateTable('data_export').set({ state: 'running', step: JSON.stringify(step), pieces, bytes, faults: 0, stepped_at: now }).where('id', '=', id).execute()

export const noteDataFault = (tx: Tx, id: string): Promise<unknown> => tx.updateTable('data_export').set((e) => ({ faults: e('faults', '+', 1) })).where('id', '=', id).execute()

export const addDataPiece = (tx: Tx, exportId: string, number: number, ciphertext: Buffer): Promise<unknown> =>
  tx.insertInto('data_export_piece').values({ export_id: exportId, number, ciphertext }).execute()

export const dataPieceOf = async (db: Db, exportId: string, number: number): Promise<Buffer | null> =>
  (await db.selectFrom('data_export_piece').select('ciphertext').where('export_id', '=', exportId).where('number', '=', number).executeTakeFirst())?.ciphertext ?? null

/** Of one that is not ready nothing is left but that it was asked for. */
export async function endDataExport(tx: Tx, id: string, state: 'ready' | 'cancelled' | 'failed' | 'erased', now: Date): Promise<void> {
  await tx.updateTable('data_export').set({ state, step: null, ...(state !== 'erased' && { ended_at: now }), ...(state !== 'ready' && { pieces: 0, bytes: 0 }) }).where('id', '=', id).execute()
  if (state !== 'ready') await tx.deleteFrom('data_export_piece').where('export_id', '=', id).execute()
}

export const lapseDataExports = (tx: Tx, askedBefore: Date, now: Date): Promise<unknown> =>
  tx.updateTable('data_export').set({ state: 'lapsed', ended_at: now }).where('state', '=', 'asked').where('asked_at', '<', askedBefore).execute()

/** Ready for long enough, or fetched as often as it may be and some time ago: whoever fetches slowly has the whole of it. */
export const spentDataExports = async (tx: Tx, { readyBefore, most, fetchedBefore }: { readyBefore: Date; most: number; fetchedBefore: Date }): Promise<string[]> =>
  (await tx.selectFrom('data_export').select('id').where('state', '=', 'ready')
    .where((e) => e.or([e('ended_at', '<', readyBefore), e.and([e('fetched', '>=', most), e('fetched_at', '<', fetchedBefore)])])).execute()).map(({ id }) => id)

const exports = (db: Db) => db.selectFrom('data_export as e').innerJoin('person as a', 'a.id', 'e.asked_by').leftJoin('person as d', 'd.id', 'e.decided_by').select([
  'e.id', 'e.asked_by as askedById', 'a.name as askedByName', sql<AskedAs>`e.asked_as`.as('askedAs'), 'e.asked_at as askedAt', 'e.because', 'e.with_contacts as withContacts',
  sql<Language>`e.language`.as('language'), 'd.name as decidedByName', 'e.decided_at as decidedAt', sql<DataExportState>`e.state`.as('state'), 'e.ended_at as endedAt', 'e.fetched',
  'e.pieces', sql<number>`e.bytes::float8`.as('bytes'), 'e.key_version as keyVersion', sql<number>`coalesce((e.step ->> 'kind')::int, 0)`.as('kindsDone'),
])
