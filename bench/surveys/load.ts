// The load, in a process of its own: answers to an open survey over HTTP, or the same statements straight to the database. Prepares
// everything first, then waits to be told how to begin; answers with a rate per second.
import type pg from 'pg'
import { openPool } from '../../src/db/db.ts'
import { makeKeys, readKeyFile } from '../../src/privacy/keys.ts'
import { keptConnection } from '../intake/kept-connection.ts'
import { answersOf, statementsOfAnswers } from './statements.ts'

export type Task = { over: 'http' | 'pg'; url: string; database: pg.ClientConfig; keyFile: string; surveyId: string; clients: number; count: number }
type Prepared = { begin(client: number, number: number): Promise<void>; end(): unknown }

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

async function http({ url, surveyId, clients }: Task): Promise<Prepared> {
  const connections = await Promise.all(Array.from({ length: clients }, () => keptConnection(url)))
  return {
    async begin(client, number) {
      const status = await connections[client]!.post(`/api/v1/surveys/${surveyId}/responses`, JSON.stringify({ answers: answersOf(number) }), 'application/json')
      if (status !== 201) throw new Error(`an answer was answered with ${status}`)
    },
    end: () => connections.forEach((connection) => connection.close()),
  }
}

async function straight({ database, keyFile, surveyId, clients, count }: Task): Promise<Prepared> {
  const pool = openPool(database, clients)
  const connections = await Promise.all(Array.from({ length: clients }, () => pool.connect()))
  const all = await statementsOfAnswers(count, { surveyId, keys: makeKeys(readKeyFile(keyFile)), ask: async (statement) => (await connections[0]!.query(statement.text, statement.values)).rows })
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
