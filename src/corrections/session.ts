// Somebody who is signed in to the identified room: who they are at the broker, for as long as they are at it. It is a session of its own: it
// opens nothing of what is told without a name, and nothing of that opens it.
import { inOneStatement, transact, type Db, type Tx } from '../db/db.ts'
import type { Keys } from '../privacy/keys.ts'
import { hashOfRoomToken, newRoomToken, roomSessionKey, type Subject } from '../privacy/room.ts'
import { seal, unseal } from '../privacy/sealing.ts'
import type { Identity } from './request.ts'
import { deleteSession, deleteSessionsBefore, findSession, insertSession, noteSeen } from './sessions.sql.ts'

export type SignedIn = Subject & Identity

/** Somebody of the demonstration, who is shown openly. */
export type InventedClient = SignedIn & { key: string }

const mostHours = 2

/** Before which they were last seen, or began, if they are over. */
export const overBefore = (idleMinutes: number, now: Date) => ({ idle: new Date(now.getTime() - idleMinutes * 60_000), began: new Date(now.getTime() - mostHours * 3_600_000) })

/** Returns the token that their browser keeps. */
export async function beginSession(tx: Tx, who: SignedIn, { keys, now }: { keys: Keys; now: Date }): Promise<string> {
  const token = newRoomToken()
  const sealed = seal(roomSessionKey(keys, token, keys.current), 'room', 'room-session', JSON.stringify(who))
  await insertSession(tx, { tokenHash: hashOfRoomToken(token), version: keys.current, sealed }, now)
  return token
}

/** Null where it is over, or never was. */
export async function sessionOf(room: Db, token: string, { keys, now, idleMinutes }: { keys: Keys; now: Date; idleMinutes: number }): Promise<SignedIn | null> {
  const tokenHash = hashOfRoomToken(token)
  const found = await findSession(room, tokenHash)
  const over = overBefore(idleMinutes, now)
  if (!found || found.seenAt < over.idle || found.beganAt < over.began || !keys.versions.includes(found.version)) return null
  await inOneStatement(room, (tx) => noteSeen(tx, tokenHash, now))
  return JSON.parse(unseal(roomSessionKey(keys, token, found.version), 'room', 'room-session', found.sealed)) as SignedIn
}

export const endSession = (room: Db, token: string): Promise<unknown> => transact(room, (tx) => deleteSession(tx, hashOfRoomToken(token)))

export const tidySessions = (tx: Tx, idleMinutes: number, now: Date): Promise<unknown> => deleteSessionsBefore(tx, overBefore(idleMinutes, now))
