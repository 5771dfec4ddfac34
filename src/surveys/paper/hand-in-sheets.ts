// When a round closes, what was typed of its paper once only is counted as it was typed: better so than not at all. Nothing that was
// typed is left.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { fewChoicesFor, fewOf } from '../answering/few.ts'
import { withEntered } from '../entered.ts'
import { withPermission } from '../quotes/permission.ts'
import { keepWaiting } from '../respond.ts'
import { groupsOf, type Round } from '../rounds.sql.ts'
import { findSurvey, findVersion } from '../surveys.sql.ts'
import { finishSheet, typedOnce } from './paper.sql.ts'
import { openSheet, useSlipOf } from './type-sheet.ts'

/** Where the round wants slips, one whose words were good for another answer meanwhile is not counted. */
export async function handInSheets(tx: Tx, keys: Keys, { id: roundId, way, surveyId, version }: Pick<Round, 'id' | 'way' | 'surveyId' | 'version'>): Promise<void> {
  const sheets = await typedOnce(tx, roundId)
  if (!sheets.length) return
  const groups = await groupsOf(tx, roundId)
  const [{ noQuotes }, { questions }] = [(await findSurvey(tx, surveyId))!, (await findVersion(tx, surveyId, version))!]
  for (const { batchId, groupId, ...sheet } of sheets) {
    const { answers: typed, few, mayQuote, code } = openSheet(keys, { id: batchId, roundId }, sheet)
    const group = groups.find(({ id }) => id === groupId)!
    const answers = withPermission(typed, { permitted: mayQuote, noQuotes, questions })
    if (Object.keys(answers).length && !(way === 'code' && (await useSlipOf(tx, keys, roundId, code)))) {
      await keepWaiting(tx, keys, { roundId, groupId, few: fewOf(fewChoicesFor(groups, group), few), answers: withEntered(answers, { how: 'paper', helped: null }) })
    }
    await finishSheet(tx, batchId, sheet.number)
  }
}
