// Asks the server: one point is sent, and what is new is fetched. What goes wrong on the way is 'away', and tried again. It runs in browsers.
import type { Answer, Unsent } from './unsent.ts'

export type Seen = { id: string; at: string; place: number; words: string; version: number; state: 'said' | 'open' | 'idea' | 'settled' }
export type News = { turn: number; state: string; gone: string[]; points: Seen[] }

/** A network that swallows everything is none. */
async function ask(address: string, init: RequestInit): Promise<Response> {
  const stop = new AbortController()
  const patience = setTimeout(() => stop.abort(), 15_000)
  try {
    return await fetch(address, Object.assign({ signal: stop.signal, redirect: 'manual', headers: { accept: 'application/json' } }, init))
  } finally {
    clearTimeout(patience)
  }
}

export async function send(address: string, unsent: Unsent): Promise<Answer> {
  try {
    const body = new URLSearchParams({ id: unsent.id, at: unsent.at, words: unsent.words, version: String(unsent.version) })
    const response = await ask(address, { method: 'POST', body: body })
    if (response.status === 401) return { is: 'signed-out' }
    if (response.status === 404) return { is: 'unknown' }
    if (response.status === 413) return { is: 'too-long' }
    return response.ok || response.status === 409 || response.status === 422 ? await response.json() : { is: 'away' }
  } catch {
    return { is: 'away' }
  }
}

export async function news(address: string, since: number): Promise<News | 'signed-out' | 'away'> {
  try {
    const response = await ask(`${address}?since=${since}`, {})
    // The way to the sign-in.
    if (response.type === 'opaqueredirect') return 'signed-out'
    return response.ok ? await response.json() : 'away'
  } catch {
    return 'away'
  }
}

/** A random id (RFC 9562, version 4): older browsers have no randomUUID. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return Array.from(bytes, (byte) => `0${byte.toString(16)}`.slice(-2)).join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
