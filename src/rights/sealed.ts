// What lies under the key of a request: who asked, what was found, and what of it is given out. Each in its own place.
import type { Db, Tx } from '../db/db.ts'
import type { Keys } from '../privacy/keys.ts'
import { unwrapRightsKey, wrapRightsKey } from '../privacy/rights-key.ts'
import { newCaseKey, seal, unseal, type CaseKey } from '../privacy/sealing.ts'
import { findKey, insertKey, insertText, listTexts, type Part } from './requests.sql.ts'
import type { Opened, RightsRequest, Wording } from './request.ts'
import type { Day } from '../text/dates.ts'

export async function makeKey(tx: Tx, requestId: string, keys: Keys): Promise<void> {
  await insertKey(tx, requestId, { version: keys.current, wrapped: wrapRightsKey(keys, newCaseKey(), requestId) })
}

export async function keyOf(db: Db, requestId: string, keys: Keys): Promise<CaseKey> {
  const { wrapped, version } = await findKey(db, requestId)
  return unwrapRightsKey(keys, wrapped, version, requestId)
}

export async function writeText(tx: Tx, requestId: string, { part, text, writerId }: { part: Part; text: string; writerId: string }, { keys, on }: { keys: Keys; on: Day }): Promise<void> {
  const sealed = seal(await keyOf(tx, requestId, keys), requestId, `rights ${part}`, text)
  await insertText(tx, requestId, { part, writerId, sealed, on })
}

export async function openRequest(db: Db, request: RightsRequest, keys: Keys): Promise<Opened> {
  const key = await keyOf(db, request.id, keys)
  const texts = new Map((await listTexts(db, request.id)).map(({ part, sealed }) => [part, unseal(key, request.id, `rights ${part}`, sealed)]))
  return { ...request, told: JSON.parse(texts.get('request')!) as Wording, extension: texts.get('extension') ?? null, decision: texts.get('decision') ?? null }
}
