// Lets whoever has just written something take it back, for some minutes, where nobody keeps who wrote it. It is worth nothing for anything else,
// and sealed: it stands in an address, and whoever finds that in a browser afterwards must not find which of all was written there.
import { decrypt, encrypt } from './sealing.ts'
import type { Keys } from './keys.ts'

const minutes = 15

/** `id`: of what was written. */
export const issueUndo = (keys: Keys, id: string, now: Date): string =>
  encrypt(keys.key('council', keys.current), Buffer.from(JSON.stringify([id, now.getTime() + minutes * 60_000])), bound).toString('base64url')

/** The id that it is for; null for one that is too old, or not ours. */
export function readUndo(keys: Keys, token: string, now: Date): string | null {
  if (!/^[\w-]{1,400}$/.test(token)) return null
  for (const version of keys.versions) {
    try {
      const [id, until] = JSON.parse(decrypt(keys.key('council', version), Buffer.from(token, 'base64url'), bound).toString()) as [string, number]
      return until < now.getTime() ? null : id
    } catch {
      continue
    }
  }
  return null
}

const bound = 'undo'
