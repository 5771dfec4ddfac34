// How many statements a database is asked while something is done: a page that asks once for each row of a list grows with the list.
import type pg from 'pg'
import type { TestDatabase } from './database.ts'

export function statementCounter({ pool }: Pick<TestDatabase, 'pool'>): (work: () => Promise<unknown>) => Promise<number> {
  const listened = new Set<pg.PoolClient>()
  let statements = 0
  pool.on('acquire', (client) => {
    if (listened.has(client)) return
    listened.add(client)
    const query = client.query.bind(client) as (...given: unknown[]) => unknown
    client.query = ((...given: unknown[]) => { statements++; return query(...given) }) as typeof client.query
  })
  return async (work) => {
    const before = statements
    await work()
    return statements - before
  }
}
