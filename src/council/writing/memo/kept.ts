// Keeps what the server has not yet on the device, sealed under a key that only the page of whoever typed it has: whoever opens this browser
// after them finds nothing to read. One entry for each point, so that two windows do not overwrite each other. It runs in browsers.
import type { Unsent } from './unsent.ts'

export type Kept = {
  all(): Promise<Unsent[]>
  /** False where the device keeps nothing. */
  keep(unsent: Unsent): Promise<boolean>
  forget(id: string): Promise<void>
}

const asText = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
const asBytes = (text: string) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))

/** `place`: under which it lies. A browser without storage, or one that is not asked safely (plain http), keeps nothing. */
export async function keptAt(place: string, secret: string): Promise<Kept> {
  const key = await keyFrom(secret)
  // One after the other: what was typed later stays.
  let before: Promise<unknown> = Promise.resolve()
  const inTurn = <Of>(work: () => Promise<Of>): Promise<Of> => {
    const next = before.then(work)
    before = next.catch(() => undefined)
    return next
  }
  const nameOf = (id: string): string => `${place}-${id}`
  return {
    all: () => inTurn(async () => {
      const found: Unsent[] = []
      if (!key) return found
      for (const name of Object.keys(localStorage).filter((one) => one.indexOf(`${place}-`) === 0)) {
        const unsent = await opened(key, localStorage.getItem(name) || '')
        if (unsent) found.push(unsent)
      }
      return found
    }),
    keep: (unsent) => inTurn(async () => {
      if (!key) return false
      const nonce = crypto.getRandomValues(new Uint8Array(12))
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, new TextEncoder().encode(JSON.stringify(unsent)))
      localStorage.setItem(nameOf(unsent.id), `${asText(nonce)}.${asText(new Uint8Array(sealed))}`)
      return true
    }).catch(() => false),
    forget: (id) => inTurn(async () => {
      if (key) localStorage.removeItem(nameOf(id))
    }),
  }
}

async function keyFrom(secret: string): Promise<CryptoKey | null> {
  try {
    if (!crypto.subtle || !localStorage) return null
    return await crypto.subtle.importKey('raw', asBytes(secret), 'AES-GCM', false, ['encrypt', 'decrypt'])
  } catch {
    return null
  }
}

/** Null: it is of somebody else. */
async function opened(key: CryptoKey, kept: string): Promise<Unsent | null> {
  const parts = kept.split('.')
  try {
    return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: asBytes(parts[0]!) }, key, asBytes(parts[1]!))))
  } catch {
    return null
  }
}
