// A part of a transaction that may fail by itself: nothing of it is left then, and the rest goes on.
import { sql } from 'kysely'
import type { Tx } from './db.ts'

/** Null once the work is done; else what went wrong with it. A fault of the server's own, or a clash with another transaction, is thrown: it undoes all. */
export async function apart(tx: Tx, work: () => Promise<unknown>): Promise<unknown> {
  await sql`savepoint apart`.execute(tx)
  try {
    await work()
    await sql`release savepoint apart`.execute(tx)
    return null
  } catch (error) {
    if (isServers(error)) throw error
    await sql`rollback to savepoint apart`.execute(tx)
    await sql`release savepoint apart`.execute(tx)
    return error ?? new Error('failed without saying why')
  }
}

/** Not of what was to be done: a clash, a server that is full, stopping or broken. One that is away undoes nothing either. */
const isServers = (error: unknown): boolean => /^(08|25|40|53|55|57|58|XX)/.test(String((error as { code?: unknown } | null)?.code))
