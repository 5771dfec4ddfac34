// A day for a meeting is agreed on: whoever leads proposes days, each member says how they suit, and one is chosen.
import type { Tx } from '../../db/db.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import { lockMeeting } from '../meetings.sql.ts'
import { suits, type ProposedDate, type Suits } from './dates.ts'
import { addDate, datesOf, removeDate, setAnswer } from './dates.sql.ts'
import type { By } from './leave-seat.ts'
import { membersNow } from './members.sql.ts'
import { changeWhen } from './plan.sql.ts'
import { isToCome, seenOfMeeting } from './plan-season.ts'

export type Polled = 'done' | 'not-found' | 'begun' | 'proposed-already' | 'changed-meanwhile' | 'gone' | 'past'

export const mostDates = 12

export async function proposeDate(tx: Tx, panelId: string, meetingId: string, date: Omit<ProposedDate, 'id'>): Promise<Polled | 'many'> {
  const meeting = await lockMeeting(tx, panelId, meetingId)
  if (!meeting) return 'not-found'
  if (!isToCome(meeting)) return 'begun'
  if ((await datesOf(tx, meetingId)).length >= mostDates) return 'many'
  return (await addDate(tx, meetingId, date)) ? 'done' : 'proposed-already'
}

/** What was said of it goes with it. */
export async function withdrawDate(tx: Tx, panelId: string, meetingId: string, dateId: string): Promise<Polled> {
  const meeting = await lockMeeting(tx, panelId, meetingId)
  if (!meeting) return 'not-found'
  if (!isToCome(meeting)) return 'begun'
  return (await removeDate(tx, meetingId, dateId)) ? 'done' : 'gone'
}

/** Of one member, for as many of the days as they said something of. One that was withdrawn meanwhile is passed over. */
export async function answerDates(tx: Tx, panelId: string, meetingId: string, { memberId, said }: { memberId: string; said: ReadonlyMap<string, string> }, { now }: By): Promise<Polled> {
  const meeting = await lockMeeting(tx, panelId, meetingId)
  if (!meeting || !(await membersNow(tx, panelId, dayOf(now))).some(({ id }) => id === memberId)) return 'not-found'
  if (!isToCome(meeting)) return 'begun'
  for (const { id } of await datesOf(tx, meetingId)) {
    const says = said.get(id)
    if (suits.includes(says as Suits)) await setAnswer(tx, { dateId: id, memberId, says: says as Suits })
  }
  return 'done'
}

/** It becomes the meeting's day; the others stay, should it have to be moved. `seen`: the meeting as it was. */
export async function chooseDate(tx: Tx, panelId: string, meetingId: string, { dateId, seen, today }: { dateId: string; seen: string; today: Day }): Promise<Polled> {
  const meeting = await lockMeeting(tx, panelId, meetingId)
  if (!meeting) return 'not-found'
  if (!isToCome(meeting)) return 'begun'
  const date = (await datesOf(tx, meetingId)).find(({ id }) => id === dateId)
  if (!date) return 'gone'
  if (date.heldOn < today) return 'past'
  if (seenOfMeeting(meeting) !== seen) return 'changed-meanwhile'
  await changeWhen(tx, meetingId, { theme: meeting.theme, heldOn: date.heldOn, fromMinute: date.fromMinute, untilMinute: date.untilMinute, where: date.where ?? meeting.where })
  return 'done'
}
