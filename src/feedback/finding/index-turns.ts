// Makes the marks of what was written a moment ago, so that it is found: apart from taking it in, which must be quick. A round
// takes a few of the cases in line and does all their turns anew, so that a round that broke off is only done again.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { caseKey, unsealBody } from '../conversation.ts'
import { marksOf } from './marks.ts'
import { saveMarks, sealedTurns, takeToIndex, type MarkedTurn, type SealedTurn } from './turn-index.sql.ts'

/** Of a second's round: more than come in a second on any day, and few enough to keep nobody waiting. */
const atATime = 100

/** How many cases it took out of the line. */
export const indexTurns = (keys: Keys) => async (tx: Tx): Promise<number> => {
  const ids = await takeToIndex(tx, atATime)
  const turns = ids.length ? await sealedTurns(tx, ids) : []
  const marked = turns.flatMap((turn) => marksOfTurn(keys, turn) ?? [])
  if (marked.length) await saveMarks(tx, marked)
  return ids.length
}

/** What cannot be opened is not found either, and holds up nothing else. */
function marksOfTurn(keys: Keys, turn: SealedTurn): MarkedTurn | null {
  let content
  try {
    content = unsealBody(caseKey(keys, { ...turn, id: turn.caseId }), turn.caseId, turn)
  } catch {
    return null
  }
  return { caseId: turn.caseId, number: turn.number, marks: marksOf(keys, content, turn) }
}
