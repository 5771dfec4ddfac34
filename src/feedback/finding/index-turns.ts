// Makes the marks of what was written a moment ago, so that it is found: apart from taking it in, which must be quick. A round
// takes a few of the cases in line and does all their turns anew, so that a round that broke off is only done again.
import type { Tx } from '../../db/db.ts'
import { faultName, type Log } from '../../db/faults.ts'
import type { Keys } from '../../privacy/keys.ts'
import { caseKey, unsealBody } from '../conversation.ts'
import { marksOf } from './marks.ts'
import { indexCases, sealedTurns, takeToIndex, triedSaving, type MarkedTurn, type SealedTurn } from './turn-index.sql.ts'

/** Of a second's round: more than come in a second on any day, and few enough to keep nobody waiting. */
const atATime = 100

/** How many cases it took out of the line. What cannot be done leaves the line too, until its case is written in again. */
export const indexTurns = (keys: Keys, log: Log = () => {}) => async (tx: Tx): Promise<number> => {
  const ids = await takeToIndex(tx, atATime)
  const turns = ids.length ? await sealedTurns(tx, ids) : []
  const faults: string[] = []
  const marked = turns.flatMap((turn) => marksOfTurn(keys, turn, faults) ?? [])
  if (marked.length) faults.push(...await saveAll(tx, marked))
  if (ids.length) await indexCases(tx, ids)
  // Of which case is not said: a log is kept elsewhere than cases are.
  if (faults.length) log(`left out of what can be found: ${faults.length} (${[...new Set(faults)].join(', ')})`)
  return ids.length
}

/** What cannot be opened or marked is not found either, and holds up nothing else. */
function marksOfTurn(keys: Keys, turn: SealedTurn, faults: string[]): MarkedTurn | null {
  try {
    const content = unsealBody(caseKey(keys, { ...turn, id: turn.caseId }), turn.caseId, turn)
    return { caseId: turn.caseId, number: turn.number, marks: marksOf(keys, content, turn) }
  } catch (error) {
    faults.push(faultName(error))
    return null
  }
}

/** All at once; where that cannot be saved, case by case, so that only the one that is to blame goes without. */
async function saveAll(tx: Tx, marked: MarkedTurn[]): Promise<string[]> {
  if (await triedSaving(tx, marked) === null) return []
  const faults: string[] = []
  for (const turns of Map.groupBy(marked, ({ caseId }) => caseId).values()) {
    const fault = await triedSaving(tx, turns)
    if (fault !== null) faults.push(faultName(fault))
  }
  return faults
}
