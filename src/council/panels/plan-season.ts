// Whoever leads a council plans its seasons and its meetings: adds them, changes their day and theme, and cancels one with a reason.
import type { Tx } from '../../db/db.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import { versionOf } from '../../web/version.ts'
import { meetingState, type Meeting } from '../meeting.ts'
import { addMeeting, lockMeeting, meetingsOf } from '../meetings.sql.ts'
import type { Season, SeasonDetails } from '../panel.ts'
import { addSeason, seasonsOf } from '../panels.sql.ts'
import type { By } from './leave-seat.ts'
import { membersNow } from './members.sql.ts'
import { seasonValues } from './season-form.ts'
import { changeSeason, changeWhen, lockGoingOn, seasonOf, setCancelled, type When } from './plan.sql.ts'

export type Planned = 'done' | 'changed-meanwhile' | 'ended' | 'not-found'

export const seenOfSeason = (season: SeasonDetails): string => versionOf(seasonValues(season))

/** Two seasons begin on no one day, and none lies in another. */
export async function writeSeason(tx: Tx, panelId: string, { id, season, seen }: { id: string | null; season: SeasonDetails; seen: string }, { now }: By): Promise<Planned | 'overlaps'> {
  if (!(await lockGoingOn(tx, panelId, dayOf(now)))) return 'ended'
  const seasons = await seasonsOf(tx, panelId)
  // Pressed twice it is written once.
  if (!id && seasons.some((one) => seenOfSeason(one) === seenOfSeason(season))) return 'done'
  if (seasons.some((one) => one.id !== id && one.fromOn <= season.untilOn && season.fromOn <= one.untilOn)) return 'overlaps'
  if (!id) {
    await addSeason(tx, panelId, season)
    return 'done'
  }
  const stored = await seasonOf(tx, panelId, id)
  if (!stored) return 'not-found'
  if (seenOfSeason(stored) !== seen) return seenOfSeason(stored) === seenOfSeason(season) ? 'done' : 'changed-meanwhile'
  await changeSeason(tx, id, season)
  return 'done'
}

/** With its chair and its secretary of today, as they are printed. Pressed twice it is planned once: none has the theme and the time of another. */
export async function planMeeting(tx: Tx, { panelId, id: seasonId }: Season, when: When, { actor, now }: By): Promise<{ meetingId: string } | 'ended'> {
  if (!(await lockGoingOn(tx, panelId, dayOf(now)))) return 'ended'
  const same = (await meetingsOf(tx, seasonId)).find((one) => isToCome(one) && (when.theme || when.heldOn) && one.theme === when.theme && one.heldOn === when.heldOn && one.fromMinute === when.fromMinute)
  if (same) return { meetingId: same.id }
  const members = await membersNow(tx, panelId, dayOf(now))
  const called = (part: string): string | null => members.find((one) => one.part === part)?.called ?? null
  return { meetingId: await addMeeting(tx, seasonId, { ...when, chair: called('chair'), secretary: called('secretary') }, { by: actor.personId, on: dayOf(now) }) }
}

export const seenOfMeeting = ({ version }: Pick<Meeting, 'version'>): string => String(version)

/** As long as nothing is written down of it. Who sits there is told by itself. */
export async function moveMeeting(tx: Tx, panelId: string, id: string, when: When, seen: string): Promise<Planned | 'begun'> {
  const meeting = await lockMeeting(tx, panelId, id)
  if (!meeting) return 'not-found'
  if (!isToCome(meeting)) return 'begun'
  if (seenOfMeeting(meeting) !== seen) return 'changed-meanwhile'
  await changeWhen(tx, id, when)
  return 'done'
}

export async function cancelMeeting(tx: Tx, panelId: string, id: string, { why, seen, on }: { why: string; seen: string; on: Day }): Promise<Planned | 'begun'> {
  const meeting = await lockMeeting(tx, panelId, id)
  if (!meeting) return 'not-found'
  if (meeting.cancelledOn) return 'done'
  if (!isToCome(meeting)) return 'begun'
  if (seenOfMeeting(meeting) !== seen) return 'changed-meanwhile'
  await setCancelled(tx, [id], { on, why })
  return 'done'
}

export const isToCome = (meeting: Meeting): boolean => ['planned', 'dated'].includes(meetingState(meeting))
