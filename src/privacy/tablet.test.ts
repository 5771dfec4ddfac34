// What a tablet does by its browser's cryptography is what the server expects: a record that it seals is opened, a receipt that it draws is read.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeDayKeys, openRecord } from './day-keys.ts'
import { makeKeys, newKeyFile } from './keys.ts'
import { readReceipt } from './read-receipt.ts'
import { asReceipt, receiptCode, receiptWords } from './receipt.ts'
import { codeOfNumber, wordsOfNumber } from './receipt-number.ts'
import { drawReceipt, isPin, keepPin, newId, sealForDay } from './tablet.ts'
import { languages } from '../text/language.ts'

test('what a tablet seals the server opens for that day and under that id alone', async () => {
  const keys = makeKeys(newKeyFile())
  const { publicKey, ...own } = await makeDayKeys(keys, 'a')
  const id = newId()
  const text = `${'Kahvi oli hyvää ☕ '.repeat(500)}`
  const record = await sealForDay(publicKey.toString('base64'), id, text)
  assert.equal(openRecord(keys, 'a', own, record), text)
  assert.equal(openRecord(keys, 'a', own, { ...record, id: newId() }), null)
})

test('every receipt that a tablet draws is one that the server reads, in words of each language and as a code', async () => {
  const drawn = new Set<bigint>()
  for (let n = 0; n < 200; n++) {
    const number = await drawReceipt()
    drawn.add(number)
    const receipt = asReceipt(number)
    assert.ok(receipt, `${number}`)
    assert.equal(receiptCode(receipt), codeOfNumber(number))
    assert.deepEqual(readReceipt(codeOfNumber(number)), { ok: true, receipt })
    for (const language of languages) {
      assert.deepEqual(wordsOfNumber(number, 6, language), receiptWords(receipt, language))
      assert.deepEqual(readReceipt(wordsOfNumber(number, 6, language).join(' ')), { ok: true, receipt })
    }
  }
  assert.equal(drawn.size, 200)
  // All 66 bits are used: none is the same in all of them.
  for (let bit = BigInt(0); bit < 66; bit++) assert.equal(new Set([...drawn].map((number) => (number >> bit) & BigInt(1))).size, 2, `bit ${bit}`)
})

test('an id is a random one by the standard, also where the browser has no function for it', (t) => {
  const v4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
  assert.match(newId(), v4)
  const had = Object.getOwnPropertyDescriptor(crypto, 'randomUUID')
  Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true })
  t.after(() => { if (had) Object.defineProperty(crypto, 'randomUUID', had); else Reflect.deleteProperty(crypto, 'randomUUID') })
  assert.match(newId(), v4)
  assert.notEqual(newId(), newId())
})

test('a PIN is known again, and what is kept of it does not hold it', async () => {
  const kept = await keepPin('482913')
  assert.equal(await isPin('482913', kept), true)
  assert.equal(await isPin('482914', kept), false)
  assert.doesNotMatch(JSON.stringify(kept), /482913/)
  assert.ok(kept.rounds >= 600_000, 'whoever has taken the tablet apart tries them slowly')
  assert.notEqual(kept.salt, (await keepPin('482913')).salt)
})
