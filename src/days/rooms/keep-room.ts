// Adds a waiting room, which is in use at once, and ends one: its tablets still hand in what they hold, and ask nothing any more.
import type { Tx } from '../../db/db.ts'
import type { DayKeys } from '../../privacy/day-keys.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { mayKeepRoom } from '../../staff/day-duties.ts'
import { dayOf } from '../../text/dates.ts'
import { addRoom, lockRoom, noteRoomEnded, type RoomDetails } from './rooms.sql.ts'

type By = { actor: Actor; now: Date }
/** `supervisorId`: of its unit. */
export type NewRoom = RoomDetails & { supervisorId: string | null }

/** Pressed twice it is one room. `id`: of the form that was shown. */
export async function makeRoom(tx: Tx, { id, keys, room }: { id: string; keys: DayKeys; room: NewRoom }, { actor, now }: By): Promise<'done' | 'not-allowed'> {
  if (!mayKeepRoom(actor, room)) return 'not-allowed'
  await addRoom(tx, room, { id, keys, by: handOf(actor), on: dayOf(now) })
  return 'done'
}

/** Pressed twice it has ended once. */
export async function endRoom(tx: Tx, id: string, { actor, now }: By): Promise<'done' | 'not-found'> {
  const room = await lockRoom(tx, id)
  if (!room || !mayKeepRoom(actor, room)) return 'not-found'
  await noteRoomEnded(tx, id, { by: handOf(actor), on: dayOf(now) })
  return 'done'
}
