// Of what councils sent on and nobody has answered, what the coordinators have been told.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'

export type Untold = { id: string; toldOn: Day | null }

/** Of which they have not been told; or were before a day, and not reminded since. */
export const proposalsToTell = (tx: Tx, toldBefore: Day): Promise<Untold[]> =>
  tx.selectFrom('point_outcome').select(['id', 'told_on as toldOn']).where('state', '=', 'waiting')
    .where((e) => e.or([e('told_on', 'is', null), e.and([e('told_on', '<=', toldBefore), e('reminded_on', 'is', null)])])).orderBy('id').execute()

/** Of anything, answered since or not. */
export const wasToldOn = async (db: Db, day: Day): Promise<boolean> =>
  await db.selectFrom('point_outcome').select('id').where((e) => e.or([e('told_on', '=', day), e('reminded_on', '=', day)])).limit(1).executeTakeFirst() !== undefined

/** For the first time, or once more. */
export const noteTold = (tx: Tx, untold: readonly Untold[], on: Day): Promise<unknown> =>
  sql`update point_outcome set told_on = coalesce(told_on, ${on}::date), reminded_on = case when told_on is null then reminded_on else ${on}::date end where id = any(${untold.map(({ id }) => id)}::uuid[])`.execute(tx)
