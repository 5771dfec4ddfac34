// The way into an empty database: a link that is printed where the program was started.
import { transact, type Db } from '../db/db.ts'
import { setUpPath } from '../paths.ts'
import { newSetUpToken } from '../privacy/set-up-token.ts'
import { isAnybodyThere } from './people.sql.ts'
import { firstRunHours } from './set-up-link.ts'
import { insertSetUpLink } from './set-up-links.sql.ts'

/**
 * Null when there is somebody already. Links made before go on working until somebody is there: several
 * processes may start at once, and each of them prints its own.
 */
export async function firstRunLink(db: Db, now: Date): Promise<string | null> {
  if (await isAnybodyThere(db)) return null
  const { token, hash } = newSetUpToken()
  const expiresAt = new Date(now.getTime() + firstRunHours * 3_600_000)
  await transact(db, (tx) => insertSetUpLink(tx, { hash, personId: null, kind: 'set-up', now, expiresAt }))
  return setUpPath(token)
}
