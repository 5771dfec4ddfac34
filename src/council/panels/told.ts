// What a member told of themselves, sealed under the key of their council and bound to themselves.
import type { Db, Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { panelKey, seal, unseal } from '../../privacy/sealing.ts'
import { nothingTold, type Confided } from './member.ts'
import { sealedTold, writeTold, type SealedTold } from './members.sql.ts'

export async function toldBy(db: Db, keys: Keys, panelId: string, memberId: string): Promise<Confided> {
  const sealed = (await sealedTold(db, panelId)).find((one) => one.memberId === memberId)
  return sealed ? opened(keys, panelId, sealed) : nothingTold
}

/** By the member's id; who told nothing is not in it. */
export const toldByAll = async (db: Db, keys: Keys, panelId: string): Promise<Map<string, Confided>> =>
  new Map((await sealedTold(db, panelId)).map((sealed) => [sealed.memberId, opened(keys, panelId, sealed)]))

export const keepTold = (tx: Tx, keys: Keys, panelId: string, memberId: string, told: Confided): Promise<unknown> =>
  writeTold(tx, { memberId, ciphertext: seal(panelKey(keys, panelId, keys.current), memberId, 'member', JSON.stringify(told)), keyVersion: keys.current })

const opened = (keys: Keys, panelId: string, { memberId, ciphertext, keyVersion }: SealedTold): Confided =>
  JSON.parse(unseal(panelKey(keys, panelId, keyVersion), memberId, 'member', ciphertext)) as Confided
