// Lets whoever has just written something take it back, for some minutes, where nobody keeps who wrote it. It is worth nothing for anything else.
import { timingSafeEqual } from 'node:crypto'
import { hmac, type Keys } from './keys.ts'

const minutes = 15

/** `id`: of what was written. */
export const issueUndo = (keys: Keys, id: string, now: Date): string => {
  const until = Math.floor(now.getTime() / 60_000) + minutes
  return `${until.toString(36)}.${mac(keys, keys.current, id, until).toString('base64url')}`
}

export function readUndo(keys: Keys, id: string, token: string, now: Date): boolean {
  const [head = '', tail = ''] = token.split('.')
  const [until, given] = [Number.parseInt(head, 36), Buffer.from(tail, 'base64url')]
  if (!/^[0-9a-z]{1,9}$/.test(head) || until * 60_000 < now.getTime() || given.length !== macBytes) return false
  return keys.versions.some((version) => timingSafeEqual(given, mac(keys, version, id, until)))
}

const macBytes = 16
const mac = (keys: Keys, version: number, id: string, until: number): Buffer => hmac(keys.key('council', version), `undo ${id} ${until}`).subarray(0, macBytes)
