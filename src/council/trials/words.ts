// What is written around a trial, sealed under the key of its council: why a unit does not try, what workers say, why it was decided so.
import type { Db } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { panelKey, seal, unseal } from '../../privacy/sealing.ts'
import { shuffled } from '../../privacy/shuffle.ts'
import { findSealedTrial, type SealedTrial } from './trials.sql.ts'
import { sealedComments } from './taps.sql.ts'
import type { Trial } from './trial.ts'

type Bound = { panelId: string; to: string }

/** `to`: a trial, one of its units, or a comment: bound to it, they can stand in no other place. */
export const sealWords = (keys: Keys, { panelId, to }: Bound, words: string): { ciphertext: Buffer; keyVersion: number } =>
  ({ ciphertext: seal(panelKey(keys, panelId, keys.current), panelId, `trial ${to}`, words), keyVersion: keys.current })

const openWords = (keys: Keys, { panelId, to }: Bound, ciphertext: Buffer, keyVersion: number): string => unseal(panelKey(keys, panelId, keyVersion), panelId, `trial ${to}`, ciphertext)

export function openTrial(keys: Keys, { why, whyKeyVersion, units, ...trial }: SealedTrial): Trial {
  const open = (to: string, hex: string | null, version: number | null) => (hex !== null && version !== null ? openWords(keys, { panelId: trial.panelId, to }, Buffer.from(hex, 'hex'), version) : null)
  return { ...trial, why: open(trial.id, why, whyKeyVersion), units: units.map(({ why: sealed, whyKeyVersion: version, ...unit }) => ({ ...unit, why: open(`${trial.id} ${unit.unitId}`, sealed, version) })) }
}

export const findTrial = async (db: Db, keys: Keys, id: string): Promise<Trial | null> => {
  const sealed = await findSealedTrial(db, id)
  return sealed && openTrial(keys, sealed)
}

/** In no order: neither when nor where they were written. */
export async function commentsOn(db: Db, keys: Keys, { id, panelId }: Pick<Trial, 'id' | 'panelId'>): Promise<{ kind: 'comment' | 'because'; words: string }[]> {
  return shuffled(await sealedComments(db, id)).map((one) => ({ kind: one.kind, words: openWords(keys, { panelId, to: one.id }, one.ciphertext, one.keyVersion) }))
}
