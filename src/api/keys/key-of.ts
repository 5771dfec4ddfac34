// The key with which another system of the organisation comes: in the Authorization header, or where the door has another place for it.
import type { Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { apiKeyHashes } from '../../privacy/api-key.ts'
import { spend } from '../../privacy/budget.sql.ts'
import { dayOf } from '../../text/dates.ts'
import type { Context } from '../../web/context.ts'
import { Problem } from '../problem.ts'
import { spendBudget, tooMany } from '../request.ts'
import { keyByHash, noteUsed } from './keys.sql.ts'
import type { Scope } from './scope.ts'

/** `system`: what it is called, which the key that takes its place has too. A key that is wrong costs the budget of the address, one that is right its own. */
export async function keyOf(context: Context, c: HonoContext, scope: Scope, given = bearer(c)): Promise<{ id: string; system: string }> {
  const { db, keys, settings } = context
  const now = context.now()
  if (!given) throw notLetIn('Send the key of your system as Authorization: Bearer.')
  const limits = { limit: settings.BUDGET_API_KEY_PER_MINUTE, windowSeconds: 60, now }
  const key = await keyByHash(db, apiKeyHashes(keys, given), dayOf(now))
  if (!key) {
    // Looked up first: nobody finds one of 256 bits, and systems that come from one address are not to keep each other out.
    await spendBudget(context, c, { name: 'api-key', ...limits })
    throw notLetIn('There is no such key, or it has been ended.')
  }
  if (!(await spend(db, keys, { name: 'api-key-use', subject: key.id, ...limits, limit: key.perMinute ?? limits.limit }))) throw tooMany('Too many requests come with this key.', limits)
  if (!key.scopes.includes(scope)) throw new Problem(403, `The key is not good for this. It would need the scope ${scope}.`, { why: 'scope' })
  if (key.lastUsedOn !== dayOf(now)) await transact(db, (tx) => noteUsed(tx, key.id, dayOf(now)))
  return { id: key.id, system: key.name }
}

const bearer = (c: HonoContext): string | undefined => /^Bearer +(\S+)$/i.exec(c.req.header('authorization')?.trim() ?? '')?.[1]

const notLetIn = (detail: string): Problem => new Problem(401, detail, { headers: { 'WWW-Authenticate': 'Bearer' } })
