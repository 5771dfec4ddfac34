// When a round closes, what was typed of its paper once only is counted as it was typed: better so than not at all. Nothing that was
// typed is left.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { fewChoicesFor, fewOf } from '../answering/few.ts'
import { withEntered } from '../entered.ts'
import { keepWaiting } from '../respond.ts'
import { groupsOf, type Round } from '../rounds.sql.ts'
import { finishSheet, typedOnce } from './paper.sql.ts'
import { openSheet, useSlipOf } from './type-sheet.ts'

/** Where the round wants slips, one whose words were good for another answer meanwhile is not counted. */
export async function handInSheets(tx: Tx, keys: Keys, { id: roundId, way }: Pick<Round, 'id' | 'way'>): Promise<void> {
  const sheets = await typedOnce(tx, roundId)
  const groups = sheets.length ? await groupsOf(tx, roundId) : []
  for (const { batchId, groupId, ...sheet } of sheets) {
    const { answers, few, code } = openSheet(keys, { id: batchId, roundId }, sheet)
    const group = groups.find(({ id }) => id === groupId)!
    if (Object.keys(answers).length && !(way === 'code' && (await useSlipOf(tx, keys, roundId, code)))) {
      await keepWaiting(tx, keys, { roundId, groupId, few: fewOf(fewChoicesFor(groups, group), few), answers: withEntered(answers, { how: 'paper', helped: null }) })
    }
    await finishSheet(tx, batchId, sheet.number)
  }
}
