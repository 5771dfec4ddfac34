// What is changed in a memo once all is written, and that the council approves it. A change says what stood there, what stands there now, and
// why; who asked for it is written nowhere. After it is approved nothing is changed any more.
import { transact, type Db, type Tx } from '../../db/db.ts'
import { faultName } from '../../db/faults.ts'
import { isId } from '../../directory/id.ts'
import type { Keys } from '../../privacy/keys.ts'
import { meetingKey, seal, unseal } from '../../privacy/sealing.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import { goesOn } from '../asked.ts'
import { meetingState, type Meeting } from '../meeting.ts'
import { lockMeeting, sectionsOf } from '../meetings.sql.ts'
import { findPanel } from '../panels.sql.ts'
import { findSealedPoint, insertPoint, lastPlace } from '../points.sql.ts'
import { openPoint, sealPoint } from '../points.ts'
import { addAmendment, lastAmendment, meetingAfter, sealedAmendments, strikePoint, type AmendmentKind } from './amendments.sql.ts'
import type { Where } from './save-point.ts'
import { changePoint, forgetTakenAway, writeMemo } from './writing.sql.ts'

/** `before` null: it was added; `after` null: it was struck. */
export type Amendment = { id: string; number: number; kind: AmendmentKind; point: string; before: string | null; after: string | null; why: string; amendedOn: Day; amendedInId: string | null }

export async function amendmentsOf(db: Db, keys: Keys, meetingId: string): Promise<Amendment[]> {
  return (await sealedAmendments(db, meetingId)).map(({ before, after, why, keyVersion, ...rest }) => {
    const key = meetingKey(keys, meetingId, keyVersion)
    const open = (which: 'before' | 'after' | 'why', sealed: Buffer) => unseal(key, meetingId, `amendment ${which} ${rest.id}`, sealed)
    return { ...rest, before: before && open('before', before), after: after && open('after', after), why: open('why', why) }
  })
}

/** `id`: drawn with the form, so that the same sent twice is there once. `point` null: one that had been left out, in its section. `words` empty: it is struck. */
export type Amending = { id: string; point: { id: string; version: number } | null; sectionId: string; headingId: string | null; words: string; why: string }
/** struck: somebody else has struck it · used: something goes on from what would be struck · closed: it is not written yet, or approved already · same: nothing would change */
export type Amended = 'done' | 'not-found' | 'struck' | 'closed' | 'changed-meanwhile' | 'used' | 'same'

export async function amend(db: Db, where: Where, amending: Amending, given: { keys: Keys; now: Date }): Promise<Amended> {
  try {
    return await transact(db, (tx) => amendIn(tx, where, amending, given))
  } catch (error) {
    if (faultName(error) === '23503') return 'used'
    // The id of an amendment of another meeting.
    if (faultName(error) === '23505') return 'not-found'
    throw error
  }
}

async function amendIn(tx: Tx, { panelId, meetingId }: Where, { id, point, sectionId, headingId, words, why }: Amending, { keys, now }: { keys: Keys; now: Date }): Promise<Amended> {
  const meeting = await lockMeeting(tx, panelId, meetingId)
  if (!meeting || !isId(id)) return 'not-found'
  if (meetingState(meeting) !== 'written') return 'closed'
  const same = (await amendmentsOf(tx, keys, meetingId)).find((one) => one.id === id)
  // Other words from a form that was sent before are an amendment by themselves.
  if (same) return (same.after ?? '') === words && same.why === why ? 'done' : amendIn(tx, { panelId, meetingId }, { id: crypto.randomUUID(), point, sectionId, headingId, words, why }, { keys, now })
  const sealed = point && await findSealedPoint(tx, meetingId, point.id)
  if (point && !sealed) return 'struck'
  if (sealed && sealed.version !== point.version) return 'changed-meanwhile'
  const before = sealed ? openPoint(keys, meetingId, sealed).words : null
  if ((before ?? '') === words) return 'same'
  const pointId = sealed?.id ?? crypto.randomUUID()
  if (!sealed) {
    const section = (await sectionsOf(tx, meetingId)).find((one) => one.id === sectionId)
    if (!section || (headingId !== null && !section.headings.some((heading) => heading.id === headingId))) return 'not-found'
    await insertPoint(tx, { id: pointId, meetingId, sectionId, headingId, place: await lastPlace(tx, sectionId) + 1, ...sealPoint(keys, meetingId, pointId, words), state: 'said', carriedFromId: null })
  } else if (words) await changePoint(tx, pointId, sealPoint(keys, meetingId, pointId, words))
  else await strikePoint(tx, pointId)
  const close = (which: 'before' | 'after' | 'why', text: string) => seal(meetingKey(keys, meetingId, keys.current), meetingId, `amendment ${which} ${id}`, text)
  await addAmendment(tx, meetingId, {
    id, kind: before === null ? 'added' : words ? 'changed' : 'struck', point: pointId, before: before === null ? null : close('before', before), after: words ? close('after', words) : null, why: close('why', why),
    keyVersion: keys.current, amendedOn: dayOf(now), amendedInId: (await meetingAfter(tx, meeting))?.id ?? null,
  })
  return 'done'
}

/** At which it can be approved now: a later one that has begun. Of a council that has ended there comes none: whoever led it approves it where it was written, and it says so. */
export async function approvedAt(db: Db, meeting: Meeting, now: Date): Promise<{ id: string; number: number } | null> {
  const today = dayOf(now)
  const panel = await findPanel(db, meeting.panelId, today)
  return await meetingAfter(db, meeting) ?? (panel && !goesOn(panel, today) ? { id: meeting.id, number: meeting.number } : null)
}

/** no-meeting: the one at which it would be approved has not begun · `amendments`: how many whoever presses had seen */
export type Approved = 'done' | 'not-found' | 'closed' | 'no-meeting' | 'changed-meanwhile'

export async function approveMemo(tx: Tx, { panelId, meetingId }: Where, { amendments }: { amendments: number }, now: Date): Promise<Approved> {
  const meeting: Meeting | null = await lockMeeting(tx, panelId, meetingId)
  if (!meeting) return 'not-found'
  const state = meetingState(meeting)
  if (state === 'approved') return 'done'
  if (state !== 'written') return 'closed'
  if (await lastAmendment(tx, meetingId) !== amendments) return 'changed-meanwhile'
  const at = await approvedAt(tx, meeting, now)
  if (!at) return 'no-meeting'
  await forgetTakenAway(tx, meetingId)
  await writeMemo(tx, meetingId, { approvedOn: dayOf(now), approvedInId: at.id })
  return 'done'
}
