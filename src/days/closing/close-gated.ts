// A holder closes a day from the desk: what is on the table, on the tablets and in the record was compared, or it was said why it is not the same.
import { transact, type Db, type Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { dayOf } from '../../text/dates.ts'
import { findDay, lockDay } from '../days.sql.ts'
import { uncounted } from '../holding/came.ts'
import { cameTo, notesOf } from '../holding/came.sql.ts'
import { forgetTyped, typedOf } from '../paper/paper.sql.ts'
import { stationsOf, stopsOf } from '../parts.sql.ts'
import { closeDay } from './close-day.ts'
import { tabletStates } from './closing.sql.ts'
import { explain } from './explained.ts'
import { checkGate, pilesOf, type GateProblem } from './gate.ts'

export type Closed = 'done' | 'not-found' | 'too-early' | 'not-asked' | { problems: GateProblem[] }

/** The comparison is made once all is held: what somebody types in at the same moment is in it, or comes too late to be recorded. */
export async function closeGated(db: Db, keys: Keys, dayId: string, given: (field: string) => string, by: { actor: Actor; now: Date }): Promise<Closed> {
  try {
    return await transact(db, async (tx) => {
      // Held from here on: of two who press, the second finds it closed and explains nothing again.
      const before = await lockDay(tx, dayId)
      const closed = await closeDay(tx, keys, dayId, by)
      if (closed !== 'done' || before?.closedOn) return closed
      const gate = await gateOf(tx, dayId)
      const { problems, because } = checkGate(gate, given)
      if (problems.length) throw new NotYet(problems)
      for (const one of because) await explain(tx, keys, dayId, one, { by: handOf(by.actor), on: dayOf(by.now) })
      await forgetTyped(tx, dayId)
      return closed
    })
  } catch (error) {
    if (error instanceof NotYet) return { problems: error.problems }
    throw error
  }
}

export async function gateOf(db: Db | Tx, dayId: string) {
  const day = (await findDay(db, dayId))!
  return {
    piles: pilesOf(await stationsOf(db, dayId), await typedOf(db, dayId)), tablets: await tabletStates(db, dayId),
    uncounted: uncounted(await stopsOf(db, dayId), await cameTo(db, dayId)), notes: (await notesOf(db, dayId)).length, lastOn: day.lastOn ?? '',
  }
}

/** So that closing is undone. */
class NotYet extends Error {
  readonly problems: GateProblem[]
  constructor(problems: GateProblem[]) {
    super('not yet')
    this.problems = problems
  }
}
