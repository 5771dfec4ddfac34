// Which tablet asks, by its cookie.
import { tabletTokenHashes } from '../../privacy/tablet-token.ts'
import type { Context } from '../../web/context.ts'
import type { Home } from '../home.ts'
import { readCookie } from './cookie.ts'
import { findTabletByToken } from './tablets.sql.ts'

export type Tablet = { tabletId: string; home: Home }

/** ended: it was one, and was taken out of use · null: it has never been one, or its cookie is gone. `cookies`: as the request has them. */
export async function tabletOf({ db, keys, settings }: Pick<Context, 'db' | 'keys' | 'settings'>, cookies: string): Promise<Tablet | 'ended' | null> {
  const given = readCookie(cookies, settings)
  if (!given || !('token' in given)) return null
  const found = await findTabletByToken(db, tabletTokenHashes(keys, given.token))
  return found && (found.endedOn ? 'ended' : { tabletId: found.tabletId, home: found.home })
}
