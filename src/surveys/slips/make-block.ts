// Makes a block of slips for a unit, to be handed out after meetings.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { slipCode, slipHash } from '../../privacy/slip-code.ts'
import type { Day } from '../../text/dates.ts'
import { addBlock, addSlip, type NewBlock } from './slips.sql.ts'

/** The numbers of a block go on until there are as many slips as were asked for: one whose code is another's already is left out. */
export async function makeBlock(tx: Tx, keys: Keys, block: Omit<NewBlock, 'keyVersion'>, by: { by: string; on: Day }): Promise<string> {
  const id = await addBlock(tx, { ...block, keyVersion: keys.current }, by)
  for (let number = 1, made = 0; made < block.slips; number++) {
    if (await addSlip(tx, id, number, slipHash(keys, slipCode(keys, id, number, keys.current), keys.current))) made++
  }
  return id
}
