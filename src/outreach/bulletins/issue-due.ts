// Issues the bulletins whose day it is, in the words that are true then. Where there is nothing to say it notes so, and the day is done with.
import type { Tx } from '../../db/db.ts'
import { dayOf } from '../../text/dates.ts'
import { dueOn } from './bulletin.ts'
import { lockGoingOn, noteTurn } from './bulletins.sql.ts'
import { compose } from './compose.ts'
import { factsFor } from './facts.ts'
import { addIssue } from './issues.sql.ts'

/** How many went out. */
export async function issueDue(tx: Tx, { publicUrl }: { publicUrl: string }, now: Date): Promise<number> {
  const today = dayOf(now)
  let issued = 0
  for (const bulletin of await lockGoingOn(tx, today)) {
    if (dueOn(bulletin, bulletin.lastTurnOn, today) === null) continue
    const composed = compose(await factsFor(tx, bulletin, today), { today, publicUrl })
    if (composed && await addIssue(tx, bulletin.id, today, composed)) issued++
    await noteTurn(tx, bulletin.id, today, composed ? 'issued' : 'skipped')
  }
  return issued
}
