// A form token is made when a form is shown and comes back with it. It proves that the form was ours,
// tells how long it was open, and makes sending twice the same as sending once. It is no cookie: it
// names nobody, and two forms have two.
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { hmac, type Keys } from './keys.ts'

export type FormToken = { id: string; secondsOpen: number; version: number }

const idBytes = 16, macBytes = 16

export function issueFormToken(keys: Keys, now: Date): string {
  const head = Buffer.alloc(6 + idBytes)
  head.writeUInt16BE(keys.current)
  head.writeUInt32BE(Math.floor(now.getTime() / 1000), 2)
  randomBytes(idBytes).copy(head, 6)
  return Buffer.concat([head, mac(keys, keys.current, head)]).toString('base64url')
}

/** Null when it is not one of ours. How old is too old is for the caller to say. */
export function readFormToken(keys: Keys, token: string, now: Date): FormToken | null {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== 6 + idBytes + macBytes) return null
  const head = bytes.subarray(0, 6 + idBytes)
  const version = head.readUInt16BE()
  if (!keys.versions.includes(version)) return null
  if (!timingSafeEqual(bytes.subarray(6 + idBytes), mac(keys, version, head))) return null
  return {
    id: head.toString('base64url'),
    secondsOpen: Math.floor(now.getTime() / 1000) - head.readUInt32BE(2),
    version,
  }
}

const mac = (keys: Keys, version: number, head: Buffer): Buffer =>
  hmac(keys.key('form-token', version), head).subarray(0, macBytes)
