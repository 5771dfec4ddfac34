// A sheet is typed twice: a slip of the finger is the commonest error of any survey on paper, and the only one that costs nothing to
// find. What was typed the first time waits sealed; typed alike a second time it is an answer like any other.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { roundKey, seal, unseal } from '../../privacy/sealing.ts'
import { handOf, type Doer } from '../../staff/actor.ts'
import type { Day } from '../../text/dates.ts'
import type { Answers } from '../answers.ts'
import type { Question } from '../question.ts'
import type { FewChoice } from '../release.ts'
import { respond } from '../respond.ts'
import { addSheet, finishSheet, lockSheet, type Batch, type TypedSheet } from './paper.sql.ts'
import { differences } from './sheet.ts'

/** What stands on a sheet. One with no answer at all is empty, and so it is told apart from one that nobody has typed. */
export type Sheet = { answers: Answers; few: FewChoice }

/**
 * once: it waits to be typed again · done: it is an answer · differs: the two say different things, and whoever typed looks at the
 * paper · there: it was typed twice already · no-sheet: the batch has no such number · closed: the round is not open.
 */
export type Typed = { is: 'once' | 'done' | 'there' | 'no-sheet' | 'closed' } | { is: 'differs'; first: Sheet; questions: Question[]; few: boolean }

type About = { batch: Batch; number: number; questions: readonly Question[] }

/** `settled`: whoever types has seen both, looked at the paper, and says what holds. */
export async function typeSheet(tx: Tx, keys: Keys, { batch, number, questions }: About, sheet: Sheet, { doer, today, settled }: { doer: Doer; today: Day; settled: boolean }): Promise<Typed> {
  if (!(number >= 1 && number <= batch.sheets)) return { is: 'no-sheet' }
  const before = await lockSheet(tx, batch.id, number)
  if (before?.state === 'done') return { is: 'there' }
  if (!before) {
    const added = await addSheet(tx, batch.id, number, { state: 'once', ...sealed(keys, batch, number, sheet), typedBy: handOf(doer) })
    return { is: added ? 'once' : 'there' }
  }
  const first = openSheet(keys, batch, before)
  const differ = differences(questions, first.answers, sheet.answers)
  if (!settled && (differ.length || first.few !== sheet.few)) return { is: 'differs', first, questions: differ, few: first.few !== sheet.few }
  if (Object.keys(sheet.answers).length) {
    const place = { serviceLineId: batch.serviceLineId, unitId: batch.unitId }
    const answered = await respond(tx, keys, { roundId: batch.roundId, place, ...sheet, entered: { how: 'paper', helped: null } }, today)
    if (!answered.ok) return { is: 'closed' }
  }
  await finishSheet(tx, batch.id, number)
  return { is: 'done' }
}

export function openSheet(keys: Keys, { id, roundId }: Pick<Batch, 'id' | 'roundId'>, { number, ciphertext, keyVersion }: TypedSheet): Sheet {
  if (!ciphertext || keyVersion === null) throw new Error('the sheet holds nothing')
  return JSON.parse(unseal(roundKey(keys, roundId, keyVersion), id, `sheet ${number}`, ciphertext)) as Sheet
}

const sealed = (keys: Keys, { id, roundId }: Batch, number: number, sheet: Sheet) =>
  ({ ciphertext: seal(roundKey(keys, roundId, keys.current), id, `sheet ${number}`, JSON.stringify(sheet)), keyVersion: keys.current })
