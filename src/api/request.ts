// What the headers of a request tell: its Idempotency-Key, and the address whose budget it spends.
import type { Context as HonoContext } from 'hono'
import { isId } from '../directory/id.ts'
import { giveBack, spend, type Budget } from '../privacy/budget.sql.ts'
import { clientAddress } from '../web/client-address.ts'
import type { Context } from '../web/context.ts'
import { Problem } from './problem.ts'

/** The token that makes a repeat harmless; without the header every request is its own. */
export function repeatToken(c: HonoContext): string {
  const key = c.req.header('idempotency-key')?.trim().replace(/^"(.*)"$/, '$1')
  if (key === undefined) return crypto.randomUUID()
  if (!isId(key)) throw new Problem(400, 'Idempotency-Key must be a UUID.')
  return key.toLowerCase()
}

export async function spendBudget(
  { db, keys, settings }: Context, c: HonoContext, budget: Omit<Budget, 'subject'>,
): Promise<void> {
  if (await spend(db, keys, { ...budget, subject: clientAddress(c, settings) })) return
  throw tooMany('Too many requests come from this address.', budget)
}

export const tooMany = (detail: string, { windowSeconds }: Pick<Budget, 'windowSeconds'>): Problem => new Problem(429, detail, { headers: { 'Retry-After': String(windowSeconds) } })

/** What was paid for ahead succeeded, and was no guess. */
export const returnBudget = ({ db, keys, settings }: Context, c: HonoContext, budget: Omit<Budget, 'subject'>): Promise<void> =>
  giveBack(db, keys, { ...budget, subject: clientAddress(c, settings) })
