// What was written, in the place where it lies, put anew without a passage: by a function of the owner's, which asks for two people.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { naming } from '../named.sql.ts'

export type Part = 'body' | 'amendment' | 'note' | 'publication'

export const putInstead = (tx: Tx, erasureId: string, { part, number, version = 0, ciphertext }: { part: Part; number: number; version?: number; ciphertext: Buffer }): Promise<unknown> =>
  sql`select erase_passage(${erasureId}::uuid, ${part}, ${number}::int, ${version}::int, ${ciphertext}::bytea)`.execute(tx)

/** All that ever stood in the place of a turn. */
export const amendmentsOf = (db: Db, caseId: string, number: number): Promise<{ version: number; writerId: string; ciphertext: Buffer }[]> =>
  naming(db, [caseId], (tx) => tx.selectFrom('amendment').select(['version', 'written_by as writerId', 'ciphertext']).where('case_id', '=', caseId).where('number', '=', number).orderBy('version').execute())

export const noteBy = (db: Db, id: string): Promise<{ number: number; writerId: string; ciphertext: Buffer } | undefined> =>
  db.selectFrom('note').select(['number', 'written_by as writerId', 'ciphertext']).where('id', '=', id).executeTakeFirst()

export const publicVersionsOf = (db: Db, caseId: string): Promise<{ number: number; ciphertext: Buffer }[]> =>
  db.selectFrom('publication_version').select(['number', 'ciphertext']).where('case_id', '=', caseId).orderBy('number').execute()
