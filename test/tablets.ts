// A tablet that was given to a day, as its browser has it afterwards: one cookie.
import type { Kysely } from 'kysely'
import { transact } from '../src/db/db.ts'
import type { DB } from '../src/db/schema.ts'
import { addTablet } from '../src/days/tablets/tablets.sql.ts'
import { tabletCookie } from '../src/days/tablets/cookie.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { newTabletSecret, pairingsOf, tabletToken, tabletTokenHash } from '../src/privacy/tablet-token.ts'

export async function aTablet({ db, keys }: { db: Kysely<DB>; keys: Keys }, { dayId, by, name = 'Tabletti 1' }: { dayId: string; by: string; name?: string }) {
  const { secretHash, version } = pairingsOf(keys, newTabletSecret()).find((each) => each.version === keys.current)!
  const token = tabletToken(keys, { version, secretHash })
  const id = await transact(db, (tx) => addTablet(tx, { dayId, name, tokenHash: tabletTokenHash(keys, token, version), by, on: '2026-09-01' }))
  const [cookie = ''] = tabletCookie(token, {}).split(';')
  const at = cookie.indexOf('=')
  return { id, cookie, cookieName: cookie.slice(0, at), cookieValue: cookie.slice(at + 1) }
}
