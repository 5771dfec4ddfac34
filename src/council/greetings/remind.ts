// Whoever supervises a unit is told by mail that a council greets it, once, and once more when nothing has come back in three weeks; of a note to
// the coordinator the coordinators are. In hours in which people may be written to, and never whoever is away.
import type { Tx } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import { mayWriteNow } from '../../post/quiet-hours.ts'
import { dayOf } from '../../text/dates.ts'
import { coordinators, supervisorsOf } from '../units.sql.ts'
import { isToRemind } from './greeting.ts'
import { noteToldOf, waitingTo } from './greetings.sql.ts'

export async function tellOfGreetings(tx: Tx, now: Date): Promise<void> {
  const today = dayOf(now)
  if (!mayWriteNow(now, (await organisation(tx)).closedDays)) return
  for (const one of await waitingTo(tx, today)) {
    const step = one.toldOn === null ? 'arrived' : isToRemind(one, today) ? 'waits' : null
    if (!step) continue
    const people = one.unitId ? await supervisorsOf(tx, one.unitId, today) : await coordinators(tx, today)
    // All of them are away: it waits for them.
    if (!people.length) continue
    for (const { personId, language } of people) await enqueue(tx, { kind: step === 'arrived' ? 'greeting-arrived' : 'greeting-waits', personId, language, now })
    await noteToldOf(tx, one.id, step, today)
  }
}
