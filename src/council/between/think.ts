// A member writes a thought down, and may take it back in the moment; whoever leads takes it to a meeting, or sets it aside.
import type { Db, Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { panelKey, seal, unseal } from '../../privacy/sealing.ts'
import { readUndo } from '../../privacy/undo-token.ts'
import { dayOf, daysAfter, weekdayOf, type Day } from '../../text/dates.ts'
import { meetingState, type Meeting } from '../meeting.ts'
import { lockMeeting, sectionsOf } from '../meetings.sql.ts'
import { addPoint } from '../points.ts'
import { lastPlace } from '../points.sql.ts'
import type { AboutKind, Thought } from './thought.ts'
import { insertThought, lockThought, removeThought, settledThoughts, settleThought, waitingThoughts, type SealedThought } from './thoughts.sql.ts'

/** The id that it has: its own, or another where something else stands under that already. Sent twice it is there once. */
export async function think(tx: Tx, keys: Keys, panelId: string, { id, about, item = null, words }: { id: string; about: AboutKind; item?: string | null; words: string }, now: Date): Promise<string> {
  const before = await lockThought(tx, panelId, id)
  if (before && before.about === about && before.item === item && openThought(keys, panelId, before).words === words) return id
  const own = before ? crypto.randomUUID() : id
  await insertThought(tx, panelId, { id: own, about, item, writtenOn: weekOf(dayOf(now)), ciphertext: seal(panelKey(keys, panelId, keys.current), panelId, `thought ${own}`, words), keyVersion: keys.current })
  return own
}

/** Of the week: on a day on which one member signed in, and one thought was written, it would have a name. */
const weekOf = (day: Day): Day => daysAfter(day, 1 - weekdayOf(day))

/** `token`: that only the page of whoever has just written it holds. */
export async function takeBack(tx: Tx, keys: Keys, panelId: string, token: string, now: Date): Promise<'done' | 'too-late'> {
  const id = readUndo(keys, token, now)
  return id !== null && await removeThought(tx, panelId, id) ? 'done' : 'too-late'
}

/** settled: somebody was quicker · no-meeting: it takes none, or its agenda is not made */
export type Settled = 'done' | 'not-found' | 'settled' | 'no-meeting'

/** It stands under other matters, for the memo. */
export async function takeToMeeting(tx: Tx, keys: Keys, panelId: string, { id, meetingId }: { id: string; meetingId: string }, now: Date): Promise<Settled> {
  const meeting = await lockMeeting(tx, panelId, meetingId)
  const sealed = await lockThought(tx, panelId, id)
  if (!sealed) return 'not-found'
  if (sealed.state !== 'waiting') return 'settled'
  const sections = meeting && takesThoughts(meeting) ? await sectionsOf(tx, meeting.id) : []
  const section = sections.find(({ kind }) => kind === 'other') ?? sections.at(-1)
  if (!meeting || !section) return 'no-meeting'
  const pointId = crypto.randomUUID()
  await addPoint(tx, keys, meeting.id, { id: pointId, sectionId: section.id, place: await lastPlace(tx, section.id) + 1, words: openThought(keys, panelId, sealed).words })
  await settleThought(tx, id, { state: 'taken', pointId, on: dayOf(now) })
  return 'done'
}

export async function setAside(tx: Tx, panelId: string, id: string, now: Date): Promise<Settled> {
  const sealed = await lockThought(tx, panelId, id)
  if (!sealed) return 'not-found'
  if (sealed.state !== 'waiting') return 'settled'
  await settleThought(tx, id, { state: 'aside', pointId: null, on: dayOf(now) })
  return 'done'
}

/** One that is to come, or is being written down. */
export const takesThoughts = (meeting: Meeting): boolean => ['planned', 'dated', 'on'].includes(meetingState(meeting))

const openThought = (keys: Keys, panelId: string, { ciphertext, keyVersion, ...one }: SealedThought): Thought =>
  ({ ...one, words: unseal(panelKey(keys, panelId, keyVersion), panelId, `thought ${one.id}`, ciphertext) })

/** For the next meeting. */
export const thoughtsWaiting = async (db: Db, keys: Keys, panelId: string): Promise<Thought[]> => (await waitingThoughts(db, panelId)).map((one) => openThought(keys, panelId, one))
export const thoughtsSettled = async (db: Db, keys: Keys, panelId: string): Promise<Thought[]> => (await settledThoughts(db, panelId, mostSettled)).map((one) => openThought(keys, panelId, one))
const mostSettled = 30
