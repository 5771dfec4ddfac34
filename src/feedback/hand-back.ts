// Whoever was asked something and stays silent is still owed an answer: the case waits for its handler again, who
// answers with what is known. So a question back is never a way to be rid of a case.
import type { Tx } from '../db/db.ts'
import { addEvent, lockCase } from './cases.sql.ts'
import { silentGivers } from './time.sql.ts'
import { waitForHandler } from './wait-for-handler.ts'

export async function handBack(tx: Tx, { silentSince }: { silentSince: Date }, { now }: { now: Date }): Promise<void> {
  for (const id of await silentGivers(tx, silentSince)) {
    const one = await lockCase(tx, id)
    // They may have written while we waited for the lock.
    if (one?.state !== 'waiting-for-giver') continue
    await addEvent(tx, { caseId: id, name: 'handed-back', by: null, now })
    await waitForHandler(tx, one, { notice: 'feedback-arrived', now })
  }
}
