// When a round closes, what was typed of its paper once only is counted as it was typed: better so than not at all. Nothing that was
// typed is left.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { withEntered } from '../entered.ts'
import { keepWaiting } from '../respond.ts'
import { finishSheet, typedOnce } from './paper.sql.ts'
import { openSheet } from './type-sheet.ts'

export async function handInSheets(tx: Tx, keys: Keys, roundId: string): Promise<void> {
  for (const { batchId, groupId, ...sheet } of await typedOnce(tx, roundId)) {
    const { answers, few } = openSheet(keys, { id: batchId, roundId }, sheet)
    if (Object.keys(answers).length) await keepWaiting(tx, keys, { roundId, groupId, few, answers: withEntered(answers, { how: 'paper', helped: null }) })
    await finishSheet(tx, batchId, sheet.number)
  }
}
