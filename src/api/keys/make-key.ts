// An administrator makes a key for another system, ends one, or puts a new one in its place. The key itself is in the answer alone.
import type { Tx } from '../../db/db.ts'
import { newApiKey } from '../../privacy/api-key.ts'
import type { Keys } from '../../privacy/keys.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import { addKey, endKey, letLast, lockKey } from './keys.sql.ts'
import type { Scope } from './scope.ts'

type By = { actor: Actor; now: Date }
export type MadeKey = { name: string; key: string }

export async function makeKey(tx: Tx, keys: Keys, { name, scopes, perMinute = null }: { name: string; scopes: readonly Scope[]; perMinute?: number | null }, { actor, now }: By): Promise<MadeKey> {
  const { key, begins, hash } = newApiKey(keys)
  await addKey(tx, { name, begins, hash, scopes, perMinute }, { by: handOf(actor), on: dayOf(now) })
  await record(tx, { what: 'key-made', by: actor, detail: { key: begins, scopes: scopes.join(' '), ...(perMinute && { perMinute }) } }, now)
  return { name, key }
}

/** Pressed twice it does no more than once. */
export async function stopKey(tx: Tx, id: string, { actor, now }: By): Promise<'ended' | 'not-found'> {
  const found = await lockKey(tx, id)
  if (!found) return 'not-found'
  if (found.endedOn) return 'ended'
  await endKey(tx, id, { by: handOf(actor), on: dayOf(now) })
  await record(tx, { what: 'key-ended', by: actor, detail: { key: found.begins } }, now)
  return 'ended'
}

/** So long at most two keys of one system are good. */
export const longestOverlap = 90

/**
 * `until`: the last day of the old one, so that the system can be given the new one meanwhile; null: it ends at once, as it may be in wrong hands. One that has
 * ended, or has been replaced, is replaced by nothing, or two would press and both get one.
 */
export async function replaceKey(tx: Tx, keys: Keys, id: string, until: Day | null, by: By): Promise<MadeKey | 'over' | 'not-found'> {
  const found = await lockKey(tx, id)
  if (!found) return 'not-found'
  if (found.endedOn || found.lastsUntilOn) return 'over'
  if (until === null) await stopKey(tx, id, by)
  else {
    await letLast(tx, id, until)
    await record(tx, { what: 'key-ended', by: by.actor, detail: { key: found.begins, until } }, by.now)
  }
  return makeKey(tx, keys, found, by)
}
