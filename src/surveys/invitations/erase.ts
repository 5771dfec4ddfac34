// Erases addresses to which nothing is sent any more. Afterwards there are counts.
import type { Tx } from '../../db/db.ts'
import { addressMarks } from '../../privacy/invited.ts'
import type { Keys } from '../../privacy/keys.ts'
import { dayOf } from '../../text/dates.ts'
import { count, eraseLists, eraseOver, listsOf, markErased, type Erased } from './invitations.sql.ts'
import { addressOf } from './post.ts'
import { endQuiet } from './quiet.sql.ts'

/** Because somebody pressed for it: of one list, or of all lists of a round. */
export async function eraseNow(tx: Tx, keys: Keys, { roundId, blockId, by, now }: { roundId: string; blockId: string | null; by: string; now: Date }): Promise<void> {
  const blocks = (await listsOf(tx, roundId)).filter(({ id }) => blockId === null || id === blockId).map(({ id }) => id)
  await countErased(tx, keys, await eraseLists(tx, blocks))
  await markErased(tx, blocks, by, dayOf(now))
}

export const eraseDue = async (tx: Tx, keys: Keys, now: Date): Promise<void> => countErased(tx, keys, await eraseOver(tx, now, dayOf(now)))

/** Who was never written to may be asked by another list. */
async function countErased(tx: Tx, keys: Keys, erased: readonly Erased[]): Promise<void> {
  const unsent = erased.filter(({ wasSent }) => !wasSent)
  for (const blockId of new Set(unsent.map((one) => one.blockId))) await count(tx, blockId, 'unsent', unsent.filter((one) => one.blockId === blockId).length)
  await endQuiet(tx, unsent.flatMap((one) => addressMarks(keys, addressOf(keys, one))))
}
