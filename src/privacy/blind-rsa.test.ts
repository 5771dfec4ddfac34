// Blind signatures: as the RFC has them, as another library has them, and nothing that is forged, altered or malformed.
import assert from 'node:assert/strict'
import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'
import { before, test } from 'node:test'
import { RSABSSA } from '@cloudflare/blindrsa-ts'
import fc from 'fast-check'
import { vector } from '../../test/vectors/rfc9474.ts'
import { blind, fromText, readBlindKey, roundMessage, toText, unblind, type BlindKey } from './blind-rsa.ts'
import { canBeSigned, fingerprintOf, isToken, makeRoundKeys, sealRoundKey, signBlinded, tokenHash, type RoundKeys } from './blind-signing.ts'
import { makeKeys, newKeyFile } from './keys.ts'

const keys = makeKeys(newKeyFile())
const roundId = '6d0f4a80-0d0e-4d4a-9d53-0a1f6f2f3a11', otherRound = '7d0f4a80-0d0e-4d4a-9d53-0a1f6f2f3a12'
let made: RoundKeys
let key: BlindKey
before(async () => {
  made = await makeRoundKeys(keys, roundId)
  key = await readBlindKey(new Uint8Array(made.publicKey))
})

const number = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
const bytesOf = (value: bigint, length = 256): Buffer => Buffer.from(value.toString(16).padStart(2 * length, '0'), 'hex')

/** One that can be handed in. */
async function token(of: BlindKey = key, by: RoundKeys = made, message = roundMessage(roundId)) {
  const blinded = await blind(of, message)
  const signed = signBlinded(keys, roundId, by, blinded.blinded)!
  return { blinded, signed, token: { message: Buffer.from(blinded.message), signature: Buffer.from(await unblind(of, blinded, signed)) } }
}

function modPower(base: bigint, to: bigint, modulus: bigint): bigint {
  let result = 1n
  for (let left = to, square = base % modulus; left > 0n; left >>= 1n, square = (square * square) % modulus) if (left & 1n) result = (result * square) % modulus
  return result
}

function inverse(of: bigint, modulus: bigint): bigint {
  let [larger, smaller, before, now] = [modulus, of % modulus, 0n, 1n]
  while (smaller) {
    const times = larger / smaller
    ;[larger, smaller, before, now] = [smaller, larger - times * smaller, now, before - times * now]
  }
  return (before + modulus) % modulus
}

test('the test vector of RFC 9474 comes out to the last byte, blinded, signed and uncovered', async () => {
  const n = number(vector.n), p = number(vector.p), q = n / p, e = 65537n
  assert.equal(p * q, n)
  const phi = (p - 1n) * (q - 1n)
  const d = inverse(e, phi)
  const part = (value: bigint) => bytesOf(value, 1024).subarray(1024 - Math.ceil(value.toString(16).length / 2)).toString('base64url')
  const jwk = { kty: 'RSA', n: part(n), e: part(e), d: part(d), p: part(p), q: part(q), dp: part(d % (p - 1n)), dq: part(d % (q - 1n)), qi: part(inverse(q, p)) }
  const publicKey = createPublicKey({ key: jwk, format: 'jwk' }).export({ type: 'spki', format: 'der' })
  const theirs = { publicKey, ...sealRoundKey(keys, roundId, createPrivateKey({ key: jwk, format: 'jwk' }).export({ type: 'pkcs8', format: 'der' })) }

  const chance = [vector.prefix, vector.salt, bytesOf(inverse(number(vector.inverse), n), 512)]
  const of = await readBlindKey(new Uint8Array(publicKey))
  const blinded = await blind(of, vector.message, () => new Uint8Array(chance.shift()!))
  assert.deepEqual(Buffer.from(blinded.message), Buffer.concat([vector.prefix, vector.message]))
  assert.equal(blinded.inverse, number(vector.inverse))
  assert.deepEqual(Buffer.from(blinded.blinded), vector.blinded)
  assert.deepEqual(signBlinded(keys, roundId, theirs, blinded.blinded), vector.signed)
  assert.deepEqual(Buffer.from(await unblind(of, blinded, vector.signed)), vector.signature)
})

test('another library signs what we blind, and uncovers what we sign', async () => {
  const suite = RSABSSA.SHA384.PSS.Randomized()
  const { publicKey, privateKey } = await RSABSSA.SHA384.generateKey({ publicExponent: Uint8Array.of(1, 0, 1), modulusLength: 2048 })
  const of = await readBlindKey(new Uint8Array(await crypto.subtle.exportKey('spki', publicKey)))
  const ours = await blind(of, roundMessage(roundId))
  const signature = await unblind(of, ours, await suite.blindSign(privateKey, ours.blinded))
  assert.equal(await suite.verify(publicKey, signature, ours.message), true)

  const message = suite.prepare(roundMessage(roundId))
  const { blindedMsg, inv } = await suite.blind(key.verifying, message)
  const signed = signBlinded(keys, roundId, made, blindedMsg)!
  const theirs = await suite.finalize(key.verifying, message, new Uint8Array(signed), inv)
  assert.equal(isToken(made.publicKey, roundId, { message: Buffer.from(message), signature: Buffer.from(theirs) }), true)
})

test('a token of its round is one; of another round, another key, altered in one bit or cut short it is none', async () => {
  const { token: good } = await token()
  assert.equal(isToken(made.publicKey, roundId, good), true)
  assert.equal(isToken(made.publicKey, otherRound, good), false)
  assert.equal(isToken((await makeRoundKeys(keys, roundId)).publicKey, roundId, good), false)
  const other = await token(key, made, roundMessage(otherRound))
  assert.equal(isToken(made.publicKey, roundId, other.token), false, 'signed here, and says another round')
  fc.assert(fc.property(fc.boolean(), fc.nat(2047), (inMessage, bit) => {
    const spoilt = { message: Buffer.from(good.message), signature: Buffer.from(good.signature) }
    const part = inMessage ? spoilt.message : spoilt.signature
    part[(bit >> 3) % part.length]! ^= 1 << (bit & 7)
    return !isToken(made.publicKey, roundId, spoilt)
  }))
  for (const [message, signature] of [[good.message, good.signature.subarray(1)], [good.message.subarray(1), good.signature], [Buffer.alloc(0), good.signature], [good.message, Buffer.alloc(0)], [good.message, Buffer.alloc(256)], [good.message, Buffer.alloc(5000, 1)]] as const) {
    assert.equal(isToken(made.publicKey, roundId, { message, signature }), false)
  }
})

test('what nobody could have blinded is not signed: nought, one, the last number, what is not below the key, and other lengths', () => {
  const { n } = key
  for (const value of [0n, 1n, n - 1n, n, n + 1n, (1n << 2048n) - 1n]) assert.equal(signBlinded(keys, roundId, made, bytesOf(value)), null, String(value % 1000n))
  for (const length of [0, 1, 255, 257, 512]) assert.equal(canBeSigned(made.publicKey, Buffer.alloc(length, 7)), false)
  for (const value of [2n, n - 2n]) assert.equal(signBlinded(keys, roundId, made, bytesOf(value))?.length, 256)
  fc.assert(fc.property(fc.bigInt({ min: 2n, max: n - 2n }), (value) => modPower(number(signBlinded(keys, roundId, made, bytesOf(value))!), 65537n, n) === value), { numRuns: 20 })
})

test('the same is signed the same, so that a repeat tells nothing; and what is blinded twice looks like nothing of the other', async () => {
  const { blinded, signed } = await token()
  assert.deepEqual(signBlinded(keys, roundId, made, blinded.blinded), signed)
  const again = await blind(key, roundMessage(roundId))
  assert.notDeepEqual(again.blinded, blinded.blinded)
  assert.notDeepEqual(tokenHash({ message: Buffer.from(again.message) }), tokenHash({ message: Buffer.from(blinded.message) }))
})

test('any token could come of any exchange: for each pair there is a factor that fits, so whoever holds all the keys can tell none apart', async () => {
  const several = await Promise.all(Array.from({ length: 6 }, () => token()))
  const { n } = key
  for (const { blinded: { blinded }, signed } of several) {
    for (const { token: { signature } } of several) {
      // The factor with which this token would have been covered to what was signed there, and the token's own encoding.
      const factor = (number(signed) * inverse(number(signature), n)) % n
      const encoded = modPower(number(signature), 65537n, n)
      assert.equal((encoded * modPower(factor, 65537n, n)) % n, number(blinded))
    }
  }
})

test('a key that is too short, or of another exponent, is not blinded for; a signature that is wrong is not uncovered', async () => {
  const spki = (modulusLength: number, publicExponent: number) => new Uint8Array(generateKeyPairSync('rsa', { modulusLength, publicExponent }).publicKey.export({ type: 'spki', format: 'der' }))
  await assert.rejects(readBlindKey(spki(1024, 65537)), /not a key/)
  await assert.rejects(readBlindKey(spki(2048, 3)), /not a key/)
  const { blinded, signed } = await token()
  const wrong = Buffer.from(signed)
  wrong[200]! ^= 4
  await assert.rejects(unblind(key, blinded, wrong), /not a signature/)
  await assert.rejects(unblind(key, blinded, signed.subarray(1)), /another length/)
})

test('a private key is sealed, opens after the keys have changed, and not for another round', async () => {
  const file = newKeyFile()
  const before = makeKeys(file)
  const old = await makeRoundKeys(before, roundId)
  const after = makeKeys({ current: 2, keys: { ...file.keys, 2: newKeyFile().keys[1] } })
  const blinded = bytesOf(123456789n)
  assert.deepEqual(signBlinded(after, roundId, old, blinded), signBlinded(before, roundId, old, blinded))
  assert.throws(() => signBlinded(after, otherRound, old, blinded))
  assert.throws(() => signBlinded(makeKeys(newKeyFile()), roundId, old, blinded))
})

test('a fingerprint is five groups of four signs, and what goes over the wire comes back', () => {
  assert.match(fingerprintOf(made.publicKey), /^([0-9A-HJKMNP-TV-Z]{4} ){4}[0-9A-HJKMNP-TV-Z]{4}$/)
  fc.assert(fc.property(fc.uint8Array(), (bytes) => Buffer.from(fromText(toText(bytes))).equals(Buffer.from(bytes))))
})
