// The second lock on what people wrote: the database shows the words of the cases that were named in the same transaction, and of no other.
import { sql } from 'kysely'
import { transact, type Db, type Tx } from '../db/db.ts'

/** For the rest of the transaction, or until others are named. 'all': work that goes through all of them. */
export const nameCases = (tx: Tx, cases: readonly string[] | 'all'): Promise<unknown> =>
  sql`select set_config('vastakaiku.cases', ${cases === 'all' ? cases : cases.join()}, true)`.execute(tx)

/** Reads with these cases named, in a transaction of its own where there is none. */
export const naming = <T>(db: Db, cases: readonly string[] | 'all', read: (tx: Tx) => Promise<T>): Promise<T> =>
  transact(db, async (tx) => {
    await nameCases(tx, cases)
    return read(tx)
  })
