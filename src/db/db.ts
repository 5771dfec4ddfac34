// The two ways to the database. A function that takes `Db` may only read; one that takes `Tx` may
// write. A forgotten transaction is a compile error.
import { setTimeout as pause } from 'node:timers/promises'
import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import { Client } from './planned-once.ts'
import type { DB } from './schema.ts'

export type Db = Pick<Kysely<DB>, 'selectFrom' | 'transaction' | 'getExecutor'>
export type Tx = Transaction<DB>

/**
 * All or nothing: what `work` wrote is committed when it returns and undone when it throws. Two who wait for each other are
 * not the fault of either: the one that PostgreSQL undoes begins anew, so `work` must do nothing that is not undone with it.
 * Inside a transaction it is a part of that one, and has its fate.
 */
export async function transact<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (isTransaction(db)) return work(db)
  for (let times = 1; ; times++) {
    try {
      return await db.transaction().execute(work)
    } catch (error) {
      if (times === mostTimes || !clashes.has((error as { code?: unknown }).code)) throw error
      // The other has gone on: only one of the two was undone.
      await pause(times * 50)
    }
  }
}

const isTransaction = (db: Db): db is Tx => (db as Kysely<DB>).isTransaction

const mostTimes = 3
/** A deadlock, and a serialization failure. */
const clashes: ReadonlySet<unknown> = new Set(['40P01', '40001'])

/**
 * For a hot path whose work is one statement, which is a transaction by itself: it spares the two
 * round trips of BEGIN and COMMIT. `work` must issue a single writing statement.
 */
export const inOneStatement = <T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> => work(db as unknown as Tx)

// A date is a day, not a moment: without this it would become midnight of the server's own zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day)

export type Connection = pg.PoolConfig

/** Milliseconds. A server that is gone refuses at once; one that is slow to answer is waited for, as a page that comes late is better than none. */
const patienceToConnect = 20_000

export function openPool(connection: Connection, size: number): pg.Pool {
  const pool = new pg.Pool({ ...connection, Client, max: size, connectionTimeoutMillis: patienceToConnect, application_name: 'vastakaiku', onConnect: askSmall })
  // Without a listener a stopped database server would end this process too; the next query reports it.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

/**
 * Every statement here is small, and most servers are set for large ones. They compile what they think is costly, and are most
 * wrong where tables are small: to answer for a piece of feedback then takes a second instead of milliseconds. And they start
 * helpers for what goes through many rows, which takes longer than the rows do. The embedded server knows the first.
 */
const askSmall = async (client: pg.ClientBase): Promise<void> => void (await client.query('set jit = off; set max_parallel_workers_per_gather = 0'))

export const openDb = (pool: pg.Pool): Kysely<DB> => new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
