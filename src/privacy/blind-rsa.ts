// Blind signatures, the part of whoever wants one: RSABSSA-SHA384-PSS-Randomized of RFC 9474. A message is covered with a random
// factor before it is signed, and uncovered after: whoever signed has seen neither the message nor the signature that comes of it.
// This runs in browsers: big numbers are BigInt, hashes are those of WebCrypto, which only a secure page has.
// Nothing is taken apart by destructuring, which the builder cannot make older for old phones.

/** What is signed with, as far as everybody may know it. */
export type BlindKey = { n: bigint; e: bigint; bytes: number; verifying: CryptoKey }

/** `message` and `inverse` stay with whoever blinds; only `blinded` is sent. */
export type Blinded = { message: Uint8Array<ArrayBuffer>; blinded: Uint8Array<ArrayBuffer>; inverse: bigint }

/** So many random bytes. */
type Random = (length: number) => Uint8Array<ArrayBuffer>

const hash = 'SHA-384'
const hashBytes = 48, saltBytes = 48, prefixBytes = 32
/** Any other exponent would let a signer with a strange key learn something; RFC 9474, 7.3. */
const exponent = 65537n
const fewestBits = 2048

const system: Random = (length) => crypto.getRandomValues(new Uint8Array(length))

/** Throws where it is no key that one should blind for. */
export async function readBlindKey(spki: Uint8Array<ArrayBuffer>): Promise<BlindKey> {
  const verifying = await crypto.subtle.importKey('spki', spki, { name: 'RSA-PSS', hash }, true, ['verify'])
  const jwk = await crypto.subtle.exportKey('jwk', verifying)
  const n = toNumber(fromText(jwk.n!))
  const e = toNumber(fromText(jwk.e!))
  if (e !== exponent || bitsOf(n) < fewestBits) throw new Error('not a key to blind for')
  return { n, e, bytes: Math.ceil(bitsOf(n) / 8), verifying }
}

export async function blind(key: BlindKey, message: Uint8Array, random: Random = system): Promise<Blinded> {
  const prepared = joined(random(prefixBytes), message)
  const encoded = toNumber(await encode(prepared, bitsOf(key.n) - 1, random(saltBytes)))
  if (inverseOf(encoded, key.n) === null) throw new Error('the message has a factor of the key')
  for (;;) {
    const factor = toNumber(random(key.bytes))
    const inverse = factor > 0n && factor < key.n ? inverseOf(factor, key.n) : null
    if (inverse === null) continue
    return { message: prepared, blinded: toBytes((encoded * power(factor, key.e, key.n)) % key.n, key.bytes), inverse }
  }
}

/** The signature of the message. Throws where what came back is none: it is not handed in then, and not shown to anybody. */
export async function unblind(key: BlindKey, of: Pick<Blinded, 'message' | 'inverse'>, signed: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  if (signed.length !== key.bytes) throw new Error('a signature of another length')
  const signature = toBytes((toNumber(signed) * of.inverse) % key.n, key.bytes)
  const isRight = await crypto.subtle.verify({ name: 'RSA-PSS', saltLength: saltBytes }, key.verifying, signature, of.message)
  if (!isRight) throw new Error('not a signature of the message')
  return signature
}

/** What is signed in a round besides chance: so a token says of which it is. */
export const roundMessage = (roundId: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(`vastakaiku round ${roundId}`)

const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A key as people compare it: a hundred bits of its SHA-256 in five groups of four. Two keys that share them are out of anybody's reach. */
export function shortened(sha256: Uint8Array): string {
  const number = toNumber(sha256.subarray(0, 13)) >> 4n
  return Array.from({ length: 20 }, (_, at) => signs[Number((number >> BigInt(5 * (19 - at))) & 31n)]).join('').replace(/(.{4})(?=.)/g, '$1 ')
}

export const toText = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')

/** Throws where it is no Base64 in the letters of addresses. */
export const fromText = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0))

/** EMSA-PSS-ENCODE of RFC 8017, 9.1.1. */
async function encode(message: Uint8Array<ArrayBuffer>, bits: number, salt: Uint8Array): Promise<Uint8Array> {
  const length = Math.ceil(bits / 8)
  const tag = await digest(joined(new Uint8Array(8), await digest(message), salt))
  const block = joined(new Uint8Array(length - saltBytes - hashBytes - 2), Uint8Array.of(1), salt)
  const mask = await stretch(tag, block.length)
  const masked = block.map((byte, at) => byte ^ mask[at]!)
  masked[0]! &= 0xff >> (8 * length - bits)
  return joined(masked, tag, Uint8Array.of(0xbc))
}

/** MGF1 of RFC 8017, B.2.1. */
async function stretch(seed: Uint8Array, length: number): Promise<Uint8Array> {
  let mask = new Uint8Array()
  for (let counter = 0; mask.length < length; counter++) mask = joined(mask, await digest(joined(seed, Uint8Array.of(0, 0, 0, counter))))
  return mask.subarray(0, length)
}

const digest = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await crypto.subtle.digest(hash, bytes))

function power(base: bigint, to: bigint, modulus: bigint): bigint {
  let result = 1n
  for (let left = to, square = base; left > 0n; left >>= 1n, square = (square * square) % modulus) if (left & 1n) result = (result * square) % modulus
  return result
}

/** By Euclid; null where there is none. */
function inverseOf(number: bigint, modulus: bigint): bigint | null {
  let larger = modulus, smaller = number % modulus, before = 0n, now = 1n
  while (smaller > 0n) {
    const times = larger / smaller
    const rest = larger - times * smaller, next = before - times * now
    larger = smaller
    smaller = rest
    before = now
    now = next
  }
  return larger === 1n ? (before + modulus) % modulus : null
}

const bitsOf = (number: bigint): number => number.toString(2).length

const toNumber = (bytes: Uint8Array): bigint => BigInt(`0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') || '0'}`)

const toBytes = (number: bigint, length: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(number.toString(16).padStart(2 * length, '0').match(/../g)!, (byte) => parseInt(byte, 16))

function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
