// Somebody of the staff marks what a case really is. The giver is told that something waits, and reads in the conversation
// what it is and how to go that way themselves; but for what is a duty among the staff.
import type { Tx } from '../../db/db.ts'
import { laneDueOn, laneFirstRemindOn } from '../../lanes/clock.ts'
import { isShownToGiver, type Ending, type Lane } from '../../lanes/lane.ts'
import type { Keys } from '../../privacy/keys.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayMarkLane } from '../../staff/roles.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import { addEvent, lockCase } from '../cases.sql.ts'
import { tellGiver } from '../tell-giver.ts'
import { asTimeOf } from '../time-of.ts'
import { addMark, marksOf, setDone, setEnded } from './lanes.sql.ts'

export async function markLane(
  tx: Tx, { caseId, lane }: { caseId: string; lane: Lane }, { actor, now, keys, ...steps }: { actor: Actor; now: Date; keys: Keys; closedDays: readonly Day[]; tellDirectorAfter: number },
): Promise<'done' | 'not-found' | 'closed' | 'already'> {
  const one = await lockCase(tx, caseId)
  if (!one || !mayMarkLane(actor, one)) return 'not-found'
  if (one.state === 'closed') return 'closed'
  if ((await marksOf(tx, caseId)).some((mark) => mark.lane === lane && !mark.endedOn)) return 'already'
  const today = dayOf(now)
  const dueOn = laneDueOn(lane, { arrived: dayOf(one.createdAt), marked: today }, steps.closedDays)
  await addMark(tx, { caseId, lane, by: actor.personId, on: today, dueOn, remindOn: dueOn && laneFirstRemindOn(today, dueOn, steps) })
  await addEvent(tx, { caseId, name: 'lane-marked', by: actor, detail: { lane }, now })
  if (isShownToGiver(lane)) await tellGiver(tx, one, 'answer-waits', { keys, now })
  return 'done'
}

/** Its clock stops. A closed case's clock runs on, and can be stopped. */
export async function laneDone(
  tx: Tx, { caseId, markId }: { caseId: string; markId: string }, { actor, now, keys }: { actor: Actor; now: Date; keys: Keys },
): Promise<'done' | 'not-found' | 'changed'> {
  const one = await lockCase(tx, caseId)
  if (!one || !mayMarkLane(actor, one)) return 'not-found'
  const mark = (await marksOf(tx, caseId)).find(({ id }) => id === markId)
  if (!mark || mark.endedOn) return 'changed'
  if (mark.doneOn) return 'done'
  await setDone(tx, markId, dayOf(now))
  await addEvent(tx, { caseId, name: 'lane-done', by: actor, detail: { lane: mark.lane }, now: asTimeOf(one, now) })
  if (isShownToGiver(mark.lane)) await tellGiver(tx, one, 'answer-waits', { keys, now })
  return 'done'
}

/** The mark goes, and that it was there stays. What was handed over is not taken back by this. */
export async function endLane(
  tx: Tx, { caseId, markId, because }: { caseId: string; markId: string; because: Ending }, { actor, now, keys }: { actor: Actor; now: Date; keys: Keys },
): Promise<'done' | 'not-found' | 'changed'> {
  const one = await lockCase(tx, caseId)
  if (!one || !mayMarkLane(actor, one)) return 'not-found'
  const mark = (await marksOf(tx, caseId)).find(({ id }) => id === markId)
  if (!mark) return 'changed'
  if (mark.endedOn) return 'done'
  await setEnded(tx, markId, { on: dayOf(now), because })
  await addEvent(tx, { caseId, name: 'lane-ended', by: actor, detail: { lane: mark.lane, because }, now: asTimeOf(one, now) })
  if (isShownToGiver(mark.lane)) await tellGiver(tx, one, 'answer-waits', { keys, now })
  return 'done'
}
