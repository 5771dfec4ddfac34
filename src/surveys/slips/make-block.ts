// Makes a block of slips for a unit, to be handed out after meetings.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { slipCode, slipHash } from '../../privacy/slip-code.ts'
import type { Day } from '../../text/dates.ts'
import { addBlock, addSlips, type NewBlock } from './slips.sql.ts'

const atOnce = 1000

/** The numbers of a block go on until there are as many slips as were asked for: one whose code is another's already is left out. */
export async function makeBlock(tx: Tx, keys: Keys, block: Omit<NewBlock, 'keyVersion'>, by: { by: string; on: Day }): Promise<string> {
  const id = await addBlock(tx, { ...block, keyVersion: keys.current }, by)
  for (let next = 1, made = 0; made < block.slips;) {
    const numbers = Array.from({ length: Math.min(atOnce, block.slips - made) }, (_, at) => next + at)
    made += await addSlips(tx, id, numbers.map((number) => ({ number, codeHash: slipHash(keys, slipCode(keys, id, number, keys.current), keys.current) })))
    next += numbers.length
  }
  return id
}
