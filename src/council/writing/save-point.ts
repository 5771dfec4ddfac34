// Writes a point of a memo, moves it, takes it away and brings it back: one at a time for each meeting, so that two who write at once
// are told of each other.
import { faultName } from '../../db/faults.ts'
import { transact, type Db, type Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Keys } from '../../privacy/keys.ts'
import { dayOf } from '../../text/dates.ts'
import { meetingState, type Point, type Section } from '../meeting.ts'
import { lockMeeting, sectionsOf } from '../meetings.sql.ts'
import { findSealedPoint, hasOutcome, insertPoint, lastPlace } from '../points.sql.ts'
import { openPoint, pointsOf, sealPoint } from '../points.ts'
import { changeOf, mostPoints, placesAfter, type Wrote, type Written } from './writing.ts'
import { bringBack, changePoint, countPoints, isTakenAway, placePoint, takeAway } from './writing.sql.ts'

/** Of which council, at which of its meetings. */
export type Where = { panelId: string; meetingId: string }
type Given = { keys: Keys; now: Date }

/** A new point stands after the others. */
export async function savePoint(tx: Tx, { panelId, meetingId }: Where, written: Written, { keys, now }: Given): Promise<Wrote> {
  const meeting = await lockMeeting(tx, panelId, meetingId)
  if (!meeting || !isId(written.id)) return { is: 'unknown' }
  if (meetingState(meeting) !== 'on') return { is: 'closed' }
  const sealed = await findSealedPoint(tx, meetingId, written.id)
  if (!sealed) return addNew(tx, meetingId, written, { keys, now })
  const was = openPoint(keys, meetingId, sealed)
  const change = changeOf(was, written)
  if (change === 'same') return { is: 'saved', version: was.version }
  if (change === 'clash') return { is: 'changed', theirs: { words: was.words, version: was.version, state: was.state } }
  const { words, state = was.state } = written
  return { is: 'saved', version: await changePoint(tx, was.id, { ...sealPoint(keys, meetingId, was.id, words), state, settledOn: state === 'settled' ? was.settledOn ?? dayOf(now) : null }) }
}

/** From a form that knows no version. Other words from a form that was sent before, as after "back" in a browser, are a point by themselves; the same are there once. */
export async function addWords(tx: Tx, where: Where, written: Written, given: Given): Promise<Wrote> {
  const wrote = await savePoint(tx, where, written, given)
  if (wrote.is !== 'changed') return wrote
  const there = (await pointsOf(tx, given.keys, where.meetingId)).find(({ sectionId, headingId, words }) => sectionId === written.sectionId && headingId === written.headingId && words === written.words)
  return there ? { is: 'saved', version: there.version } : savePoint(tx, where, { ...written, id: crypto.randomUUID() }, given)
}

async function addNew(tx: Tx, meetingId: string, { id, sectionId, headingId, words, state = 'said' }: Written, { keys, now }: Given): Promise<Wrote> {
  if (await isTakenAway(tx, meetingId, id)) return { is: 'removed' }
  if (!isPlace(await sectionsOf(tx, meetingId), { sectionId, headingId })) return { is: 'unknown' }
  if (await countPoints(tx, meetingId) >= mostPoints) return { is: 'full' }
  const added = await insertPoint(tx, {
    id, meetingId, sectionId, headingId, place: await lastPlace(tx, sectionId) + 1, ...sealPoint(keys, meetingId, id, words), state, settledOn: state === 'settled' ? dayOf(now) : null, carriedFromId: null,
  })
  // One of this id stands in another meeting.
  return added ? { is: 'saved', version: 1 } : { is: 'unknown' }
}

const isPlace = (sections: readonly Section[], { sectionId, headingId }: Pick<Written, 'sectionId' | 'headingId'>): boolean =>
  sections.some(({ id, headings }) => id === sectionId && (headingId === null || headings.some((heading) => heading.id === headingId)))

/** `version`: what whoever presses had seen. Among those under the same heading; past the first and the last there is nothing. */
export async function movePoint(tx: Tx, { panelId, meetingId }: Where, { id, to }: { id: string; to: 'up' | 'down' | Pick<Point, 'sectionId' | 'headingId'> }, { keys }: Pick<Given, 'keys'>): Promise<Wrote> {
  const meeting = await lockMeeting(tx, panelId, meetingId)
  if (!meeting) return { is: 'unknown' }
  if (meetingState(meeting) !== 'on') return { is: 'closed' }
  const points = await pointsOf(tx, keys, meetingId)
  const point = points.find((one) => one.id === id)
  if (!point) return { is: await isTakenAway(tx, meetingId, id) ? 'removed' : 'unknown' }
  if (typeof to === 'object') {
    if (!isPlace(await sectionsOf(tx, meetingId), to)) return { is: 'unknown' }
    if (to.sectionId === point.sectionId && to.headingId === point.headingId) return { is: 'saved', version: point.version }
    return { is: 'saved', version: await changePoint(tx, id, { ...to, place: await lastPlace(tx, to.sectionId) + 1 }) }
  }
  const beside = points.filter(({ sectionId, headingId }) => sectionId === point.sectionId && headingId === point.headingId)
  for (const each of placesAfter(beside, id, to)) await placePoint(tx, each.id, each.place)
  return { is: 'saved', version: point.version }
}

/** Takes a point away. One that something goes on from stays: used. */
export async function removePoint(db: Db, { panelId, meetingId }: Where, { id, version }: { id: string; version: number }, { keys }: Pick<Given, 'keys'>): Promise<Wrote> {
  try {
    return await transact(db, async (tx): Promise<Wrote> => {
      const meeting = await lockMeeting(tx, panelId, meetingId)
      if (!meeting) return { is: 'unknown' }
      if (meetingState(meeting) !== 'on') return { is: 'closed' }
      const sealed = await findSealedPoint(tx, meetingId, id)
      if (!sealed) return { is: await isTakenAway(tx, meetingId, id) ? 'removed' : 'unknown' }
      if (sealed.version !== version) {
        const { words, state } = openPoint(keys, meetingId, sealed)
        return { is: 'changed', theirs: { words, state, version: sealed.version } }
      }
      if (await hasOutcome(tx, id)) return { is: 'used' }
      await takeAway(tx, meetingId, id)
      return { is: 'saved', version }
    })
  } catch (error) {
    if (faultName(error) === '23503') return { is: 'used' }
    throw error
  }
}

export async function bringPointBack(tx: Tx, { panelId, meetingId }: Where, id: string): Promise<Wrote> {
  const meeting = await lockMeeting(tx, panelId, meetingId)
  if (!meeting || !isId(id)) return { is: 'unknown' }
  if (meetingState(meeting) !== 'on') return { is: 'closed' }
  // Pressed twice it is back once.
  return await bringBack(tx, meetingId, id) || await findSealedPoint(tx, meetingId, id) ? { is: 'saved', version: 0 } : { is: 'unknown' }
}
