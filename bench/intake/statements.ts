// The statements that taking in one piece of feedback sends to the database, with their parameters: taken
// from the program's own code as it runs, so that they are the same whatever becomes of it.
import {
  CompiledQuery, DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type DatabaseConnection, type QueryResult,
} from 'kysely'
import type { DB } from '../../src/db/schema.ts'
import type { Draft } from '../../src/feedback/draft.ts'
import { receive } from '../../src/feedback/receive.ts'
import { issueFormToken, readFormToken } from '../../src/privacy/form-token.ts'
import type { Keys } from '../../src/privacy/keys.ts'

export type Statement = { text: string; values: unknown[] }

/** `ask` answers from the real database, once: who is to answer is the same for every piece of feedback. */
export async function statementsOfIntake(
  count: number, { draft, keys, ask }: { draft: Draft; keys: Keys; ask(statement: Statement): Promise<unknown[]> },
): Promise<Statement[][]> {
  const sent: Statement[] = []
  let routing: unknown[] | undefined
  const db = recordingDb(async (statement) => {
    sent.push(statement)
    return isWriting(statement) ? [{ taken: true }] : (routing ??= await ask(statement))
  })
  const all: Statement[][] = []
  while (all.length < count) {
    const now = new Date()
    const token = readFormToken(keys, issueFormToken(keys, now), now)!
    const received = await receive(db, draft, token.id, { channel: 'web', now, keys })
    if (received.outcome !== 'received') throw new Error(`not taken in: ${received.outcome}`)
    all.push(sent.splice(0))
  }
  return all
}

const isWriting = ({ text }: Statement): boolean => /\binsert into\b/.test(text)

/** Answers whatever it is asked by this, and asks no database. */
export function recordingDb(answer: (statement: Statement) => Promise<unknown[]>): Kysely<DB> {
  const connection: DatabaseConnection = {
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      return { rows: await answer({ text: sql, values: [...parameters] }) as R[] }
    },
    async *streamQuery() {
      throw new Error('nothing here is read as a stream')
    },
  }
  class Recorder extends DummyDriver {
    override acquireConnection = async () => connection
  }
  return new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new Recorder(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
}
