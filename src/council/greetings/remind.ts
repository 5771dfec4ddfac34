// Whoever supervises a unit is told by mail that a council greets it, once, and once more when nothing has come back in three weeks; of a note to
// the coordinator the coordinators are. In hours in which people may be written to, and never whoever is away.
import type { Tx } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { enqueueToPeople } from '../../post/outbox-many.sql.ts'
import { mayWriteNow } from '../../post/quiet-hours.ts'
import { dayOf } from '../../text/dates.ts'
import { toTellIn } from '../units.sql.ts'
import { isToRemind } from './greeting.ts'
import { noteToldOf, waitingTo } from './greetings.sql.ts'

export async function tellOfGreetings(tx: Tx, now: Date): Promise<void> {
  const today = dayOf(now)
  if (!mayWriteNow(now, (await organisation(tx)).closedDays)) return
  const due = (await waitingTo(tx, today)).flatMap((one) => {
    const step = one.toldOn === null ? 'arrived' as const : isToRemind(one, today) ? 'waits' as const : null
    return step ? [{ ...one, step }] : []
  })
  if (!due.length) return
  const people = await toTellIn(tx, due.map(({ unitId }) => unitId), today)
  // Of whom all are away: it waits for them.
  const told = due.map((one) => ({ ...one, people: people.get(one.unitId)!.supervisors })).filter((one) => one.people.length > 0)
  await enqueueToPeople(tx, told.flatMap(({ step, people: those }) => those.map((one) => ({ kind: step === 'arrived' ? 'greeting-arrived' as const : 'greeting-waits' as const, ...one }))), now)
  for (const step of ['arrived', 'waits'] as const) await noteToldOf(tx, told.filter((one) => one.step === step).map(({ id }) => id), step, today)
}
