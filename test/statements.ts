// What a database is asked, statement by statement: a page that asks once per row shows in their number, on any machine and however fast it is.
import type { TestDatabase } from './database.ts'

/** Runs something and gives back what was asked meanwhile, in its order. */
export type Asked = (work: () => Promise<unknown>) => Promise<string[]>

export function listening({ pool }: Pick<TestDatabase, 'pool'>): Asked {
  let asked: string[] = []
  const heard = new Set<unknown>()
  pool.on('acquire', (client) => {
    if (heard.has(client)) return
    heard.add(client)
    const query = client.query.bind(client) as (...given: unknown[]) => unknown
    client.query = ((...given: unknown[]) => {
      asked.push(textOf(given[0]))
      return query(...given)
    }) as typeof client.query
  })
  return async (work) => {
    asked = []
    await work()
    return [...asked]
  }
}

const textOf = (given: unknown): string => (typeof given === 'string' ? given : String((given as { text?: unknown }).text))

/** How many there were. */
export function statementCounter(database: Pick<TestDatabase, 'pool'>): (work: () => Promise<unknown>) => Promise<number> {
  const asked = listening(database)
  return async (work) => (await asked(work)).length
}
