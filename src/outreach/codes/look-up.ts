// A code that somebody reads out on the telephone, for whoever looks it up at the desk.
import type { Db } from '../../db/db.ts'
import { readShortCode } from '../../privacy/short-code.ts'
import type { Code } from './code.ts'
import { findCode } from './codes.sql.ts'

/** Null: what was typed is no code, or none of ours. */
export async function lookUpCode(db: Db, typed: string): Promise<Code | null> {
  const read = readShortCode(typed)
  return read && findCode(db, read)
}
