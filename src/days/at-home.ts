// What a tablet belongs to, read once: a feedback day or a waiting room; and how a record is taken in there.
import type { Db, Tx } from '../db/db.ts'
import type { DayKeys } from '../privacy/day-keys.ts'
import type { Keys } from '../privacy/keys.ts'
import type { Actor } from '../staff/actor.ts'
import { mayHoldDay, mayKeepRoom } from '../staff/day-duties.ts'
import { findDay, keysOfDay, lockDay, type FeedbackDay } from './days.sql.ts'
import { holdOnce, type Held } from './hold.ts'
import type { Home } from './home.ts'
import { dayOfStation } from './parts.sql.ts'
import type { DayRecord } from './record.ts'
import { holdInRoom } from './rooms/hold-in-room.ts'
import { findRoom, keysOfRoom, lockRoom, type WaitingRoom } from './rooms/rooms.sql.ts'

export type AtHome = { is: 'day'; day: FeedbackDay } | { is: 'room'; room: WaitingRoom }

export const findHome = async (db: Db, { is, id }: Home): Promise<AtHome | null> => (is === 'day' ? asDay(await findDay(db, id)) : asRoom(await findRoom(db, id)))

/** Held until the transaction ends. */
export const lockHome = async (tx: Tx, { is, id }: Home): Promise<AtHome | null> => (is === 'day' ? asDay(await lockDay(tx, id)) : asRoom(await lockRoom(tx, id)))

const asDay = (day: FeedbackDay | null): AtHome | null => day && { is: 'day', day }
const asRoom = (room: WaitingRoom | null): AtHome | null => room && { is: 'room', room }

/** Who gives tablets to it, and takes them out of use. */
export const mayKeepTablets = (actor: Actor, at: AtHome): boolean => (at.is === 'day' ? mayHoldDay(actor, at.day) : mayKeepRoom(actor, at.room))

/** No more tablets are given to it. */
export const isClosed = (at: AtHome): boolean => (at.is === 'day' ? at.day.closedOn : at.room.endedOn) !== null

/** Null where there is no such station. A room is its own only one. */
export async function homeOfStation(db: Db, id: string): Promise<Home | null> {
  const dayId = await dayOfStation(db, id)
  if (dayId) return { is: 'day', id: dayId }
  return await findRoom(db, id) ? { is: 'room', id: id.toLowerCase() } : null
}

/** With which its tablets seal, and what opens that. */
export const keysAt = (db: Db, { is, id }: Home): Promise<DayKeys> => (is === 'day' ? keysOfDay(db, id) : keysOfRoom(db, id))

/** Of a day: what would be counted comes too late. Of a room: it has ended. */
export const isOver = (at: AtHome): boolean => isClosed(at) || (at.is === 'day' && at.day.roundClosedOn !== null)

export const holdAt = (db: Db, at: AtHome, record: DayRecord, given: { keys: Keys; now: Date }): Promise<Held | 'before'> =>
  (at.is === 'day' ? holdOnce(db, at.day, record, given) : holdInRoom(db, at.room, record, given))
