// The keys of feedback that its giver has sealed. Each piece has a random key of its own. Where a day or others open it, that key lies wrapped
// under the key file. Where only the receipt does, it lies under what a slow function makes of the receipt, together with the key file:
// neither the database nor the key file nor both open it. The receipt has 62 bits, so each try must cost, and no quick mark of it is kept.
import { argon2, randomBytes } from 'node:crypto'
import { fewAtOnce } from './few-at-once.ts'
import { hmac, type Keys } from './keys.ts'
import type { Receipt } from './receipt.ts'
import { numberBytes } from './receipt-number.ts'
import { decrypt, encrypt, type CaseKey } from './sealing.ts'

/** What the slow function makes of a receipt. Lives only in memory. */
export type SlowReceipt = Buffer & { readonly slowReceipt: unique symbol }

/** Argon2id (RFC 9106): about a tenth of a second, and memory that a machine for guessing has little of. */
const cost = { memory: 32_768, passes: 2, parallelism: 1, tagLength: 32 }

/**
 * The same for everybody, as a piece is found by it: a salt of its own would have to be known before. It takes nothing from anybody who has 62
 * bits to try, and the key file is mixed in afterwards.
 */
const nonce = Buffer.from('vastakaiku sealed')

/** Two at once at most: each takes a processor for its time. */
export const slowReceipt = fewAtOnce(2, (receipt: Receipt): Promise<SlowReceipt> => new Promise((resolve, reject) => {
  argon2('argon2id', { message: Buffer.from(numberBytes(receipt)), nonce, ...cost }, (error, made) => (error ? reject(error) : resolve(made as SlowReceipt)))
}))

/** By which its giver finds it, under one version of the key file. */
export const sealedMark = (keys: Keys, slow: SlowReceipt, version: number = keys.current): Buffer => hmac(keys.key('sealed', version), 'mark ', slow)

export const sealedMarks = (keys: Keys, slow: SlowReceipt): Buffer[] => keys.versions.map((version) => sealedMark(keys, slow, version))

/** What its token was used for is told by nothing that was sent with it. */
export const nothingOfIt = (): Buffer => randomBytes(32)

/** `slow`: where only the receipt opens it. */
export const wrapSealedKey = (keys: Keys, key: CaseKey, id: string, slow: SlowReceipt | null): Buffer =>
  encrypt(wrapper(keys, keys.current, id, slow), key, `sealed-key ${id}`)

/** Throws where the receipt is not the one, or none was given and one is needed. */
export const unwrapSealedKey = (keys: Keys, { id, wrapped, version }: { id: string; wrapped: Buffer; version: number }, slow: SlowReceipt | null): CaseKey =>
  decrypt(wrapper(keys, version, id, slow), wrapped, `sealed-key ${id}`) as CaseKey

const wrapper = (keys: Keys, version: number, id: string, slow: SlowReceipt | null) =>
  (slow ? hmac(keys.key('sealed', version), `come-back ${id} `, slow) : keys.key('sealed', version))
