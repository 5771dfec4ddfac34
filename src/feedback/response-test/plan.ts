// A coordinator plans a response test. A practice is announced by being planned: from then on the desk tells of it.
import type { Tx } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { newReference } from '../../privacy/reference.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { mayTestResponses } from '../../staff/duties.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import { mayBeginOn, type Way } from './response-test.ts'
import { endTest, findTest, insertTest } from './response-test.sql.ts'

export type Plan = { way: Way; name: string; firstDay: Day; lastDay: Day }

/** Refused when it would begin too early (`too-early`, with the first day that is possible) or end before it begins. */
export async function plan(
  tx: Tx, { way, name, firstDay, lastDay }: Plan, { actor, now }: { actor: Actor; now: Date },
): Promise<{ id: string } | { refused: 'ends-first' } | { refused: 'too-early'; earliest: Day } | 'not-allowed'> {
  if (!mayTestResponses(actor)) return 'not-allowed'
  const today = dayOf(now)
  const { closedDays } = await organisation(tx)
  const earliest = mayBeginOn(way, today, closedDays)
  if (firstDay < earliest) return { refused: 'too-early', earliest }
  if (lastDay < firstDay) return { refused: 'ends-first' }
  return { id: await insertTest(tx, { way, name, code: newReference(), announcedOn: today, firstDay, lastDay, plannedBy: handOf(actor) }) }
}

export async function end(tx: Tx, id: string, { actor, now }: { actor: Actor; now: Date }): Promise<'done' | 'not-found'> {
  if (!mayTestResponses(actor) || !(await findTest(tx, id))) return 'not-found'
  await endTest(tx, id, dayOf(now))
  return 'done'
}
