// Lets the second pass after which what was written can be found.
import { transact } from '../src/db/db.ts'
import { indexTurns } from '../src/feedback/finding/index-turns.ts'
import type { TestDatabase } from './database.ts'

export async function indexed({ db, context }: Pick<TestDatabase, 'db' | 'context'>): Promise<void> {
  while (await transact(db, indexTurns(context.keys)));
}
