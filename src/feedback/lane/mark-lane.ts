// Somebody of the staff marks what a case really is. The giver sees it, and how to go that way themselves.
import type { Tx } from '../../db/db.ts'
import { laneDueOn } from '../../lanes/clock.ts'
import type { Ending, Lane } from '../../lanes/lane.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayMarkLane } from '../../staff/roles.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import { addEvent, lockCase } from '../cases.sql.ts'
import { addMark, marksOf, setDone, setEnded } from './lanes.sql.ts'

export async function markLane(
  tx: Tx, { caseId, lane }: { caseId: string; lane: Lane }, { actor, now, closedDays }: { actor: Actor; now: Date; closedDays: readonly Day[] },
): Promise<'done' | 'not-found' | 'closed' | 'already'> {
  const one = await lockCase(tx, caseId)
  if (!one || !mayMarkLane(actor, one)) return 'not-found'
  if (one.state === 'closed') return 'closed'
  if ((await marksOf(tx, caseId)).some((mark) => mark.lane === lane && !mark.endedOn)) return 'already'
  const today = dayOf(now)
  const dueOn = laneDueOn(lane, { arrived: dayOf(one.createdAt), marked: today }, closedDays)
  await addMark(tx, { caseId, lane, by: actor.personId, on: today, dueOn })
  await addEvent(tx, { caseId, name: 'lane-marked', by: actor.personId, detail: { lane }, now })
  return 'done'
}

/** Its clock stops. A closed case's clock runs on, and can be stopped. */
export async function laneDone(
  tx: Tx, { caseId, markId }: { caseId: string; markId: string }, { actor, now }: { actor: Actor; now: Date },
): Promise<'done' | 'not-found' | 'changed'> {
  const one = await lockCase(tx, caseId)
  if (!one || !mayMarkLane(actor, one)) return 'not-found'
  const mark = (await marksOf(tx, caseId)).find(({ id }) => id === markId)
  if (!mark || mark.endedOn) return 'changed'
  if (!mark.doneOn) await setDone(tx, markId, dayOf(now))
  return 'done'
}

/** The mark goes, and that it was there stays. What was handed over is not taken back by this. */
export async function endLane(
  tx: Tx, { caseId, markId, because }: { caseId: string; markId: string; because: Ending }, { actor, now }: { actor: Actor; now: Date },
): Promise<'done' | 'not-found' | 'changed'> {
  const one = await lockCase(tx, caseId)
  if (!one || !mayMarkLane(actor, one)) return 'not-found'
  const mark = (await marksOf(tx, caseId)).find(({ id }) => id === markId)
  if (!mark) return 'changed'
  if (!mark.endedOn) await setEnded(tx, markId, { on: dayOf(now), because })
  return 'done'
}
