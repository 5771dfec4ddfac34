// The load, in a process of its own: rounds of feedback over HTTP, or of the same statements straight to the
// database. Prepares everything first, then waits to be told how to begin; answers with a rate per second.
import type pg from 'pg'
import { openPool } from '../../src/db/db.ts'
import { makeKeys, readKeyFile } from '../../src/privacy/keys.ts'
import { draftOf, formOf, type Topic } from './giver.ts'
import { keptConnection } from './kept-connection.ts'
import { statementsOfIntake } from './statements.ts'

export type Task = { over: 'http' | 'pg'; url: string; path: string; database: pg.ClientConfig; keyFile: string; topic: Topic; clients: number; count: number }

const prepare = { http, pg: straight }

process.on('message', async (task: Task) => {
  const { begin, end } = await prepare[task.over](task)
  const work = Array.from({ length: task.count }, (_, number) => number)
  const from = performance.now()
  await Promise.all(Array.from({ length: task.clients }, async (_, client) => {
    for (let number = work.pop(); number !== undefined; number = work.pop()) await begin(client, number)
  }))
  const perSecond = task.count / ((performance.now() - from) / 1000)
  await end()
  process.send!(perSecond)
})

type Prepared = { begin(client: number, number: number): Promise<void>; end(): unknown }

async function http({ url, path, keyFile, topic, clients, count }: Task): Promise<Prepared> {
  const keys = makeKeys(readKeyFile(keyFile))
  const now = new Date()
  const forms = Array.from({ length: count }, () => formOf(keys, topic, now))
  const connections = await Promise.all(Array.from({ length: clients }, () => keptConnection(url)))
  return {
    async begin(client, number) {
      const status = await connections[client]!.post(path, forms[number]!)
      if (status !== 303) throw new Error(`feedback was answered with ${status}`)
    },
    end: () => connections.forEach((connection) => connection.close()),
  }
}

async function straight({ database, keyFile, topic, clients, count }: Task): Promise<Prepared> {
  // Of the program's own kind, so that what it has planned once is planned once here too.
  const pool = openPool(database, clients)
  const connections = await Promise.all(Array.from({ length: clients }, () => pool.connect()))
  const all = await statementsOfIntake(count, {
    draft: draftOf(topic), keys: makeKeys(readKeyFile(keyFile)), ask: async (statement) => (await connections[0]!.query(statement.text, statement.values)).rows,
  })
  return {
    async begin(client, number) {
      for (const { text, values } of all[number]!) await connections[client]!.query(text, values)
    },
    end() {
      connections.forEach((connection) => connection.release())
      return pool.end()
    },
  }
}
