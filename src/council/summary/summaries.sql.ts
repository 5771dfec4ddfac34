// Summaries of councils: what is being written, sealed, and what everybody reads.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Span, Told } from './summary.ts'

export type StoredSummary = { id: string; seasonId: string | null; year: number | null; ciphertext: Buffer; keyVersion: number; version: number; stood: Told | null; publishedOn: Day | null; withdrawnOn: Day | null }
type Of = Pick<Span, 'seasonId' | 'year'>

const rows = (db: Db) => db.selectFrom('panel_summary').select([
  'id', 'season_id as seasonId', 'year', 'ciphertext', 'key_version as keyVersion', 'version', sql<Told | null>`stood`.as('stood'), 'published_on as publishedOn', 'withdrawn_on as withdrawnOn',
])

export const summariesOf = (db: Db, panelId: string): Promise<StoredSummary[]> => rows(db).where('panel_id', '=', panelId).execute()

/** That everybody reads, the newest first; `key`: in its address. */
export const publishedSummaries = async (db: Db, panelId: string): Promise<{ key: string; told: Told }[]> =>
  (await summariesOf(db, panelId)).flatMap(({ seasonId, year, stood, withdrawnOn }) => (stood && !withdrawnOn ? [{ key: seasonId ?? String(year), told: stood }] : []))
    .sort((a, b) => b.told.span.untilOn.localeCompare(a.told.span.untilOn))

export const findSummary = async (db: Db, panelId: string, { seasonId, year }: Of): Promise<StoredSummary | null> =>
  await rows(db).where('panel_id', '=', panelId).where('season_id', 'is not distinct from', seasonId).where('year', 'is not distinct from', year).executeTakeFirst() ?? null

/** Held until the transaction ends; of one that is not there yet, its council is. */
export async function lockSummary(tx: Tx, panelId: string, of: Of): Promise<StoredSummary | null> {
  await sql`select from panel where id = ${panelId} for update`.execute(tx)
  return findSummary(tx, panelId, of)
}

type Sealed = { ciphertext: Buffer; keyVersion: number }

export const insertSummary = (tx: Tx, panelId: string, { id, seasonId, year, ciphertext, keyVersion }: { id: string } & Of & Sealed, on: Day): Promise<unknown> =>
  tx.insertInto('panel_summary').values({ id, panel_id: panelId, season_id: seasonId, year, ciphertext, key_version: keyVersion, written_on: on }).execute()

export const rewriteSummary = (tx: Tx, id: string, { ciphertext, keyVersion }: Sealed, on: Day): Promise<unknown> =>
  tx.updateTable('panel_summary').set((e) => ({ ciphertext, key_version: keyVersion, written_on: on, version: e('version', '+', 1) })).where('id', '=', id).execute()

export const publishSummary = (tx: Tx, id: string, stood: Told, on: Day): Promise<unknown> =>
  tx.updateTable('panel_summary').set({ stood: JSON.stringify(stood), published_on: on, withdrawn_on: null }).where('id', '=', id).execute()

export const withdrawSummary = (tx: Tx, id: string, on: Day): Promise<unknown> => tx.updateTable('panel_summary').set({ withdrawn_on: on }).where('id', '=', id).where('published_on', 'is not', null).execute()
