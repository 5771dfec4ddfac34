// By which keys this database was written: a mark of each, made with the key, that tells nothing of it. So a lost,
// moved or wrong key file is noticed at the start, and not when somebody's words can no longer be opened.
import type { Db, Tx } from '../db/db.ts'
import { hmac, type Keys } from './keys.ts'

/** Null when every key that this database was ever written under is in the file; else what is wrong, for the log. */
export async function checkKeys(db: Db, keys: Keys): Promise<string | null> {
  for (const { version, mark } of await db.selectFrom('key_mark').select(['version', 'mark']).orderBy('version').execute()) {
    if (!keys.versions.includes(version)) return `the key file lacks version ${version}, under which this database was written`
    if (!markOf(keys, version).equals(mark)) return 'the key file is not the one that this database was written under'
  }
  return null
}

/** Notes the keys of the file that are new here. */
export async function noteKeys(tx: Tx, keys: Keys, now: Date): Promise<void> {
  const rows = keys.versions.map((version) => ({ version, mark: markOf(keys, version), noted_at: now }))
  await tx.insertInto('key_mark').values(rows).onConflict((conflict) => conflict.doNothing()).execute()
}

const markOf = (keys: Keys, version: number): Buffer => hmac(keys.key('check', version), 'vastakaiku')
