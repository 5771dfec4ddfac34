// Everything that is asked of what lies sealed.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { InBatch, Way } from './sealed.ts'

export type NewSealed = {
  id: string
  receiptMark: Buffer
  way: Way
  opensAt: Date | null
  eraseOn: Day | null
  unitId: string | null
  serviceLineId: string | null
  ciphertext: Buffer
  keyVersion: number
  wrappedKey: Buffer
}

export async function recordSealed(tx: Tx, one: NewSealed): Promise<void> {
  await tx.insertInto('sealed_feedback').values({
    id: one.id, receipt_mark: one.receiptMark, opens: one.way, opens_at: one.opensAt, erase_on: one.eraseOn,
    unit_id: one.unitId, service_line_id: one.serviceLineId, ciphertext: one.ciphertext,
  }).execute()
  await tx.insertInto('keys.sealed_key').values({ sealed_id: one.id, key_version: one.keyVersion, wrapped_key: one.wrappedKey }).execute()
}

/** What its giver may know of a piece before it opens. */
export type Sealed = { id: string; way: Way; opensAt: Date | null; eraseOn: Day | null }

export async function findSealed(db: Db, marks: Buffer[]): Promise<Sealed | null> {
  const row = await db.selectFrom('sealed_feedback').select(['id', 'opens', 'opens_at', 'erase_on']).where('receipt_mark', 'in', marks).executeTakeFirst()
  return row ? { id: row.id, way: row.opens as Way, opensAt: row.opens_at, eraseOn: row.erase_on } : null
}

export type Ciphered = { id: string; way: Way; ciphertext: Buffer; wrapped: Buffer; version: number }

export async function readSealed(db: Db, marks: Buffer[]): Promise<Ciphered | null> {
  const row = await db.selectFrom('sealed_feedback').innerJoin('keys.sealed_key', 'sealed_id', 'id').select(['id', 'opens', 'ciphertext', 'wrapped_key', 'key_version']).where('receipt_mark', 'in', marks).executeTakeFirst()
  return row ? { id: row.id, way: row.opens as Way, ciphertext: row.ciphertext, wrapped: row.wrapped_key, version: row.key_version } : null
}

/** Takes it away with its key, and gives it to the one who does: of two at once the other finds nothing. */
export async function takeSealed(tx: Tx, id: string): Promise<Ciphered | null> {
  const { rows } = await sql<Ciphered>`
    with taken as (delete from sealed_feedback where id = ${id}::uuid returning id, opens, ciphertext)
    select taken.id, taken.opens as way, taken.ciphertext, k.wrapped_key as wrapped, k.key_version as version from taken join keys.sealed_key k on k.sealed_id = taken.id`.execute(tx)
  return rows[0] ?? null
}

/** False where it has opened, or was withdrawn before. */
export const withdrawSealed = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.deleteFrom('sealed_feedback').where('id', '=', id).executeTakeFirst()).numDeletedRows > 0n

/** Whose chosen day has come, in no order that tells anything. */
export async function dueOnDate(tx: Tx, now: Date, atMost: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from sealed_feedback where opens = 'on-date' and opens_at <= ${now} order by random() limit ${atMost}`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Held until the transaction ends, so that nobody withdraws one while they are counted. */
export async function holdBatches(tx: Tx): Promise<InBatch[]> {
  const rows = await tx.selectFrom('sealed_feedback').select(['id', 'unit_id', 'service_line_id', 'gathered_at', 'opens_at']).where('opens', '=', 'batch').orderBy('id').forUpdate().execute()
  return rows.map((row) => ({ id: row.id, unitId: row.unit_id, serviceLineId: row.service_line_id, gatheredAt: row.gathered_at, opensAt: row.opens_at! }))
}

/** `at`: the moment of them all; null where they wait on. */
export const setGathered = (tx: Tx, ids: string[], at: Date | null): Promise<unknown> =>
  tx.updateTable('sealed_feedback').set({ gathered_at: at }).where('id', 'in', ids).execute()

export const eraseUnopened = (tx: Tx, today: Day): Promise<unknown> => tx.deleteFrom('sealed_feedback').where('erase_on', '<=', today).execute()
