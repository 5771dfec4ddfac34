// Whether something of the directory is in use on a day. Nothing is deleted: it ends on the first day
// that it is not in use, and can be taken back.
import type { ExpressionBuilder, ReferenceExpression } from 'kysely'
import type { Tx } from '../db/db.ts'
import type { DB } from '../db/schema.ts'
import type { Day } from '../text/dates.ts'
import type { Ending } from './directory.ts'

/** A condition for `where`: inUse(today, 'service.ended_on'). */
export const inUse =
  <Tables extends keyof DB>(today: Day, ...ends: ReferenceExpression<DB, Tables>[]) =>
  (e: ExpressionBuilder<DB, Tables>) =>
    e.and(ends.map((end) => e.or([e(end, 'is', null), e(end, '>', today as never)])))

export const end = (tx: Tx, what: Ending, id: string, today: Day): Promise<void> => setEnd(tx, what, id, today)
export const takeBack = (tx: Tx, what: Ending, id: string): Promise<void> => setEnd(tx, what, id, null)

async function setEnd(tx: Tx, what: Ending, id: string, day: Day | null): Promise<void> {
  const table = ({ line: 'service_line', service: 'service', unit: 'unit', place: 'place', telephone: 'telephone', situation: 'life_situation', other: 'other_service', step: 'first_step', 'drop-in': 'drop_in' } as const)[what]
  // What has ended keeps its first day, however often the button is pressed.
  await tx.updateTable(table).set({ ended_on: day }).where('id', '=', id)
    .$if(day !== null, (query) => query.where('ended_on', 'is', null)).execute()
}
