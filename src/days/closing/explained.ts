// Why a day was closed although paper, tablets and record did not agree: what staff say of what somebody gave, sealed under the key of the day.
import type { Db, Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { dayKey, seal, unseal } from '../../privacy/sealing.ts'
import type { Day } from '../../text/dates.ts'
import { addExplained, sealedExplained, setSealed, unsealedExplained, type Explained, type ExplainedBy } from './closing.sql.ts'

export async function explain(tx: Tx, keys: Keys, dayId: string, { words, ...about }: Explained, by: { by: string; on: Day }): Promise<void> {
  const id = crypto.randomUUID()
  await addExplained(tx, dayId, { ...about, id, ciphertext: sealedWords(keys, dayId, id, words), keyVersion: keys.current }, by)
}

export const explainedOf = async (db: Db, keys: Keys, dayId: string): Promise<ExplainedBy[]> =>
  (await sealedExplained(db, dayId)).map(({ id, words, ciphertext, keyVersion, ...one }) => ({ ...one, words: ciphertext ? unseal(dayKey(keys, dayId, keyVersion!), dayId, `explained ${id}`, ciphertext) : words! }))

const atOnce = 500

/** What was written before it was sealed. */
export async function sealExplained(tx: Tx, keys: Keys): Promise<void> {
  const plain = await unsealedExplained(tx, atOnce)
  if (plain.length) await setSealed(tx, plain.map(({ id, dayId, words }) => ({ id, ciphertext: sealedWords(keys, dayId, id, words) })), keys.current)
}

const sealedWords = (keys: Keys, dayId: string, id: string, words: string): Buffer => seal(dayKey(keys, dayId, keys.current), dayId, `explained ${id}`, words)
