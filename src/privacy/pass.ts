// A pass lets one open page of a giver go on: see the receipt once more, reply in the conversation. It
// carries the receipt sealed, dies by itself, and dies at once when the giver says that they leave.
// So the receipt itself is never in an address, and a shared device keeps nothing that opens it later.
import { randomBytes } from 'node:crypto'
import { hmac, type Keys } from './keys.ts'
import { asReceipt, type Receipt } from './receipt.ts'
import { decrypt, encrypt, sealedOverhead } from './sealing.ts'

export type PassUse = 'receipt' | 'conversation'
export type Pass = { receipt: Receipt; id: Buffer; expiresAt: Date }

export const passMinutes: Record<PassUse, number> = { receipt: 30, conversation: 30 }

/** A pass made on the strength of another keeps its id, so that leaving ends them all. */
export function issuePass(keys: Keys, use: PassUse, receipt: Receipt, now: Date, id: Buffer = randomBytes(16)): string {
  const plain = Buffer.alloc(4 + 16 + 9)
  plain.writeUInt32BE(Math.floor(now.getTime() / 1000) + passMinutes[use] * 60)
  id.copy(plain, 4)
  Buffer.from(receipt.toString(16).padStart(18, '0'), 'hex').copy(plain, 20)
  return encrypt(keys.key('pass', keys.current), plain, use).toString('base64url')
}

/**
 * The pass, dead or alive; null when it is not ours or is for something else. Whether it has died its reader
 * tells by `expiresAt`, and whether its visit was ended, by the database: see feedback/visit.ts.
 */
export function openPass(keys: Keys, use: PassUse, pass: string): Pass | null {
  const sealed = Buffer.from(pass, 'base64url')
  if (sealed.length !== 29 + sealedOverhead) return null
  for (const version of keys.versions) {
    try {
      const plain = decrypt(keys.key('pass', version), sealed, use)
      const receipt = asReceipt(BigInt(`0x${plain.subarray(20).toString('hex')}`))
      return receipt && { receipt, id: plain.subarray(4, 20), expiresAt: new Date(plain.readUInt32BE() * 1000) }
    } catch {
      // Sealed under another version of the key.
    }
  }
  return null
}

/** What the database keeps of a pass that was ended. */
export const endedPassId = (keys: Keys, pass: Pick<Pass, 'id'>): Buffer => hmac(keys.key('pass', keys.versions.at(-1)!), pass.id)
