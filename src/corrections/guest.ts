// Who is signed in to the room, found by the cookie that only its own addresses see.
import type { Db } from '../db/db.ts'
import { ownAddress } from '../openid/provider.ts'
import type { Context } from '../web/context.ts'
import { roomTokenIn } from './cookie.ts'
import { endSession, sessionOf, type SignedIn } from './session.ts'

export const isSecure = ({ settings }: Pick<Context, 'settings'>): boolean => ownAddress(settings).startsWith('https:')

/** Whoever is signed in, and the room's own way to the database. */
export type Guest = { room: Db; client: SignedIn }

export async function guestOf(context: Context, cookies: string): Promise<Guest | null> {
  const { room, keys, settings } = context
  const token = roomTokenIn(cookies, isSecure(context))
  const client = room && token ? await sessionOf(room, token, { keys, now: context.now(), idleMinutes: settings.RECORDS_IDLE_MINUTES }) : null
  return room && client ? { room, client } : null
}

export async function leaveRoom(context: Context, cookies: string): Promise<void> {
  const token = roomTokenIn(cookies, isSecure(context))
  if (context.room && token) await endSession(context.room, token)
}
