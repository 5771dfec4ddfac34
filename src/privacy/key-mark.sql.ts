// By which keys this database was written: a mark of each, made with the key, that tells nothing of it. So a lost,
// moved or wrong key file is noticed at the start, and not when somebody's words can no longer be opened.
import { sql } from 'kysely'
import type { Tx } from '../db/db.ts'
import { hmac, type Keys } from './keys.ts'

/**
 * Notes the keys of the file that are new here. Null when every key that this database was ever written under is in
 * the file; else what is wrong, for the log, and then nothing is noted. Of two files that meet on an empty database one
 * is first, and the other is wrong.
 */
export async function settleKeys(tx: Tx, keys: Keys, now: Date): Promise<string | null> {
  await sql`select pg_advisory_xact_lock(hashtext('vastakaiku keys'))`.execute(tx)
  const known = await tx.selectFrom('key_mark').select(['version', 'mark']).orderBy('version').execute()
  for (const { version, mark } of known) {
    if (!keys.versions.includes(version)) return `the key file lacks version ${version}, under which this database was written`
    if (!markOf(keys, version).equals(mark)) return 'the key file is not the one that this database was written under'
  }
  const fresh = keys.versions.filter((version) => !known.some((one) => one.version === version))
  if (fresh.length) await tx.insertInto('key_mark').values(fresh.map((version) => ({ version, mark: markOf(keys, version), noted_at: now }))).execute()
  // Of one that is current no more, since when; of what came later it is known then that it is under another.
  await tx.updateTable('key_mark').set({ replaced_at: now }).where('version', '<>', keys.current).where('replaced_at', 'is', null).execute()
  await tx.updateTable('key_mark').set({ replaced_at: null }).where('version', '=', keys.current).where('replaced_at', 'is not', null).execute()
  return null
}

const markOf = (keys: Keys, version: number): Buffer => hmac(keys.key('check', version), 'vastakaiku')
