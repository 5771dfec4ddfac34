// The log of erasing: a row for each kind and day on which something went, and one a month where nothing had to. Numbers, and no content.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { KeptKind } from './retention.ts'

/** `oldestOn`, `newestOn`: months in which the cases had closed. `leftOver`: found when the program looked again. */
export type Erasing = { ranOn: Day; kind: KeptKind; erased: number; oldestOn: Day | null; newestOn: Day | null; kept: number; leftOver: number }

/** A day's batches are one row. */
export const noteErasing = (tx: Tx, { ranOn, kind, erased, oldestOn, newestOn, kept, leftOver }: Erasing): Promise<unknown> =>
  tx.insertInto('erasing').values({ ran_on: ranOn, kind, erased, oldest_on: oldestOn, newest_on: newestOn, kept, left_over: leftOver })
    .onConflict((on) => on.columns(['ran_on', 'kind']).doUpdateSet((e) => ({
      erased: sql<number>`erasing.erased + excluded.erased`,
      oldest_on: sql<Day>`least(erasing.oldest_on, excluded.oldest_on)`, newest_on: sql<Day>`greatest(erasing.newest_on, excluded.newest_on)`,
      kept: e.ref('excluded.kept'), left_over: e.ref('excluded.left_over'),
    }))).execute()

/** Whether it was looked at since that day, and nothing was left then. */
export const isNotedSince = async (tx: Tx, kind: KeptKind, since: Day): Promise<boolean> =>
  (await tx.selectFrom('erasing').select('left_over').where('kind', '=', kind).where('ran_on', '>=', since).orderBy('ran_on', 'desc').limit(1).executeTakeFirst())?.left_over === 0

const log = (db: Db) => db.selectFrom('erasing')
  .select(['ran_on as ranOn', 'kind', 'erased', 'oldest_on as oldestOn', 'newest_on as newestOn', 'kept', 'left_over as leftOver']).orderBy('ran_on', 'desc').orderBy('kind')

/** The newest first; without a page, all of it. */
export const erasings = async (db: Db, page?: { from: number; size: number }): Promise<Erasing[]> =>
  (await log(db).$if(page !== undefined, (query) => query.limit(page!.size).offset(page!.from)).execute()).map((row) => ({ ...row, kind: row.kind as KeptKind }))

export const countErasings = async (db: Db): Promise<number> => Number((await db.selectFrom('erasing').select((e) => e.fn.countAll<string>().as('n')).executeTakeFirstOrThrow()).n)
