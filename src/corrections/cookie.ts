// The cookies of the identified room. That of somebody who is signed in is shown at the room's own addresses in each language, and nowhere
// else: no page on which anything is told without a name ever sees it. It is out of reach of scripts and gone with the browser.
import type { AttemptCookie } from '../openid/attempt-cookie.ts'
import { recordsBack, roomPaths } from '../record-paths.ts'

const nameOf = (isSecure: boolean): string => `${isSecure ? '__Secure-' : ''}vastakaiku.own_records`

/** Lax: who comes back from the broker is led on to a page of the room. */
export const roomCookies = (token: string, isSecure: boolean): string[] =>
  roomPaths.map((path) => `${nameOf(isSecure)}=${token}; Path=${path}; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`)

export const emptyRoomCookies = (isSecure: boolean): string[] => roomCookies('', isSecure).map((one) => `${one}; Max-Age=0`)

export function roomTokenIn(cookies: string, isSecure: boolean): string | null {
  const found = cookies.split(/;\s*/).find((one) => one.startsWith(`${nameOf(isSecure)}=`))
  const token = found?.slice(found.indexOf('=') + 1) ?? ''
  return /^[\w-]{43}$/.test(token) ? token : null
}

/** Of the way to the broker and back. */
export const brokerCookie = (isSecure: boolean): AttemptCookie => ({ name: 'own_records_sign_in', path: recordsBack, isSecure })
