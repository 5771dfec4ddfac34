// A giver's visit to a receipt or a conversation: whether its pass still holds, and ending it.
import type { Db } from '../db/db.ts'
import type { Keys } from '../privacy/keys.ts'
import { endedPassId, readPass, type Pass, type PassUse } from '../privacy/pass.ts'
import { endVisit, visitEnded } from './time.sql.ts'

/** The pass, or null when it is not ours, has died, or was ended by leaving. */
export async function openVisit(db: Db, keys: Keys, use: PassUse, pass: string, now: Date): Promise<Pass | null> {
  const read = readPass(keys, use, pass, now)
  return read && !(await visitEnded(db, endedPassId(keys, read))) ? read : null
}

/** Ends every page of the visit at once, on every tab. A pass that has died needs no ending. */
export async function leave(db: Db, keys: Keys, passes: { use: PassUse; pass: string }[], now: Date): Promise<void> {
  for (const { use, pass } of passes) {
    const read = readPass(keys, use, pass, now)
    // Longer than any pass lives that was made from the same visit.
    if (read) await endVisit(db, endedPassId(keys, read), new Date(now.getTime() + 3_600_000))
  }
}
