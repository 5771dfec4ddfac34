// How far a memo is: it is begun on its day, closed when all is written, and taken up again for as long as nobody has gone through it.
// With how many were present, and whether members write it down too.
import type { Tx } from '../../db/db.ts'
import { dayOf } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import type { Language } from '../../text/language.ts'
import { meetingState, usualSections } from '../meeting.ts'
import { addSections, lockMeeting, sectionsOf } from '../meetings.sql.ts'
import { lastAmendment } from './amendments.sql.ts'
import type { Where } from './save-point.ts'
import { mayStep } from './writing.ts'
import { writeMemo } from './writing.sql.ts'

/** not-yet: its day has not come · closed: it is too late for that, or too early */
export type Kept = 'done' | 'not-found' | 'not-yet' | 'closed' | 'changed-meanwhile'

/** A meeting of which nobody has planned what it goes through goes through what is usual, in the language of its council. Pressed twice it is begun once. */
export async function beginMemo(tx: Tx, { panelId, meetingId }: Where, { present, language }: { present: number | null; language: Language }, now: Date): Promise<Kept> {
  const meeting = await lockMeeting(tx, panelId, meetingId)
  if (!meeting) return 'not-found'
  if (meetingState(meeting) === 'on') return 'done'
  const may = mayStep('begin', meetingState(meeting), { ...meeting, amendments: 0 }, dayOf(now))
  if (may !== 'yes') return may
  if (!(await sectionsOf(tx, meetingId)).length) await addSections(tx, meetingId, usualSections(texts[language]))
  await writeMemo(tx, meetingId, { begunOn: dayOf(now), present })
  return 'done'
}

export async function closeMemo(tx: Tx, { panelId, meetingId }: Where, step: 'finish' | 'resume', now: Date): Promise<Kept> {
  const meeting = await lockMeeting(tx, panelId, meetingId)
  if (!meeting) return 'not-found'
  if (meetingState(meeting) === (step === 'finish' ? 'written' : 'on')) return 'done'
  const may = mayStep(step, meetingState(meeting), { ...meeting, amendments: await lastAmendment(tx, meetingId) }, dayOf(now))
  if (may !== 'yes') return may
  await writeMemo(tx, meetingId, { writtenOn: step === 'finish' ? dayOf(now) : null })
  return 'done'
}

/** `version`: of the meeting, as its form was filled in from. */
export async function keepMemo(tx: Tx, { panelId, meetingId }: Where, { present, membersWrite, version }: { present: number | null; membersWrite: boolean; version: number }): Promise<Kept> {
  const meeting = await lockMeeting(tx, panelId, meetingId)
  if (!meeting) return 'not-found'
  if (meetingState(meeting) !== 'on') return 'closed'
  if (meeting.present === present && meeting.membersWrite === membersWrite) return 'done'
  if (meeting.version !== version) return 'changed-meanwhile'
  await writeMemo(tx, meetingId, { present, membersWrite })
  return 'done'
}
