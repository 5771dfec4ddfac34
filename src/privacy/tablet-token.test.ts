// A tablet's code and token are made from its secret: the same each time, another for each secret, and under each key of the file.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeKeys, newKeyFile } from './keys.ts'
import { readShortCode, spells } from './short-code.ts'
import { newTabletSecret, pairingsOf, tabletCodeHashes, tabletToken, tabletTokenHash, tabletTokenHashes } from './tablet-token.ts'

const file = newKeyFile()
const keys = makeKeys(file)

test('one secret shows one code and gets one token; another shows and gets another', () => {
  const secrets = Array.from({ length: 300 }, newTabletSecret)
  const pairings = secrets.map((secret) => pairingsOf(keys, secret)[0]!)
  assert.deepEqual(pairingsOf(keys, secrets[0]!)[0], pairings[0])
  assert.equal(new Set(pairings.map((pairing) => tabletToken(keys, pairing))).size, 300)
  for (const { code } of pairings) assert.ok(readShortCode(code) === code && !spells(code), code)
  // Of some 14 million, three hundred seldom hold two that are alike.
  assert.ok(new Set(pairings.map(({ code }) => code)).size >= 299)
})

test('each sign of a code is as likely as any other', () => {
  const signs = new Map<string, number>()
  for (let n = 0; n < 2000; n++) for (const sign of pairingsOf(keys, newTabletSecret())[0]!.code) signs.set(sign, (signs.get(sign) ?? 0) + 1)
  assert.equal(signs.size, 19)
  // What spells something is drawn again, which makes letters and the figures read as vowels rarer.
  const of = (some: string) => [...some].map((sign) => signs.get(sign)!)
  for (const alike of ['256789', '0134FHJKMPRVX']) assert.ok(Math.max(...of(alike)) < 1.35 * Math.min(...of(alike)), alike)
})

test('a new key makes other codes, and what was made under an old one is still found', () => {
  const rotated = makeKeys({ current: 2, keys: { ...file.keys, '2': newKeyFile().keys['1'] } })
  const secret = newTabletSecret()
  const [now, old] = pairingsOf(rotated, secret)
  assert.deepEqual(old, pairingsOf(keys, secret)[0])
  assert.notEqual(now!.code, old!.code)
  assert.ok(tabletCodeHashes(rotated, old!.code).some(({ version, hash }) => version === 1 && hash.equals(old!.codeHash)))
  const token = tabletToken(rotated, old!)
  assert.ok(tabletTokenHashes(rotated, token).some((hash) => hash.equals(tabletTokenHash(keys, token, 1))))
  assert.ok(tabletTokenHashes(makeKeys(newKeyFile()), token).every((hash) => !hash.equals(tabletTokenHash(keys, token, 1))))
})
