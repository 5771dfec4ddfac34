// What waits for its receipt is opened by nothing but the receipt: not by whoever has all of the database, the key file, and this program.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { sealingGiver } from '../../../test/sealing.ts'
import { transact } from '../../db/db.ts'
import { hmac, type Purpose } from '../../privacy/keys.ts'
import { readReceipt } from '../../privacy/read-receipt.ts'
import { receiptFor, receiptHash, type Receipt } from '../../privacy/receipt.ts'
import { decrypt, unseal, type CaseKey } from '../../privacy/sealing.ts'
import { sealedMark, slowReceipt, unwrapSealedKey } from '../../privacy/sealed.ts'
import { openSealed } from './open.ts'
import { readSealed } from './sealed.sql.ts'

const text = 'Tämän saa lukea vasta, kun palaan.'
let database: TestDatabase
let it: ReturnType<typeof sealingGiver>
let w: World
let receipt: Receipt
before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  w = await world(database.db)
  it = sealingGiver(database)
  const read = readReceipt(await it.seal('come-back', { service: w.serviceId, unit: w.unitId, text, contact: 'aino@posti.example', pseudonym: 'Aino' }))
  assert.ok(read.ok)
  receipt = read.receipt
})
after(() => database.close())

/** Every value of every row of every table, as whoever owns the database finds them. */
async function everything(): Promise<Buffer[]> {
  const { rows: tables } = await database.asOwner(`select oid::regclass::text as name from pg_class where relkind = 'r' and relnamespace in ('public'::regnamespace, 'keys'::regnamespace)`)
  const found: Buffer[] = []
  for (const { name } of tables as { name: string }[]) {
    const { rows } = await database.asOwner(`select * from ${name}`)
    for (const value of rows.flatMap((row: Record<string, unknown>) => Object.values(row))) {
      if (Buffer.isBuffer(value)) found.push(value)
      else if (value !== null && value !== undefined) found.push(Buffer.from(value instanceof Date ? value.toISOString() : typeof value === 'object' ? JSON.stringify(value) : String(value as string)))
    }
  }
  return found
}

const purposes: Purpose[] = [
  'receipt', 'receipt-lookup', 'idempotency', 'form-token', 'pass', 'budget', 'wrap', 'message', 'check', 'staff', 'team-words', 'private-note', 'search', 'theme-words', 'second-factor', 'recovery', 'survey', 'slip', 'survey-draft', 'blind-signing',
  'invitation', 'api-key', 'report-export', 'feedback-day', 'tablet', 'council', 'webhook', 'sms', 'mail-in', 'feedback-import', 'corrections', 'sealed',
]

test('no value in any table opens it, under any key of the key file, as a key, as a token or as a receipt', async () => {
  const { keys } = database.context
  const { rows: [row] } = await database.asOwner('select s.id, s.ciphertext, k.wrapped_key as wrapped, k.key_version as version from sealed_feedback s join keys.sealed_key k on k.sealed_id = s.id')
  const values = [...new Map((await everything()).filter(({ length }) => length > 0).map((value) => [value.toString('base64'), value])).values()]
  assert.ok(values.length > 100)
  const opens = (key: Buffer | Parameters<typeof decrypt>[0]): boolean => {
    for (const attempt of [() => decrypt(key, row.wrapped, `sealed-key ${row.id}`), () => unseal(key as CaseKey, row.id, 'sealed', row.ciphertext)]) {
      try {
        attempt()
        return true
      } catch {
        // Not by this one.
      }
    }
    return false
  }
  const marks = new Set(values.map((value) => value.toString('base64')))
  for (const purpose of purposes) {
    const key = keys.key(purpose, 1)
    assert.ok(!opens(key), purpose)
    for (const value of values) {
      if (value.length === 32) assert.ok(!opens(value))
      assert.ok(!opens(hmac(key, value)) && !opens(hmac(key, `come-back ${row.id} `, value)), purpose)
      // Were the token of the form anywhere, its receipt would follow from it, and a quick mark of that could be recognised.
      assert.notEqual(receiptFor(keys, value.toString()), receipt)
    }
    // No quick mark of the receipt lies anywhere, by which receipts could be tried.
    assert.ok(!marks.has(receiptHash(keys, receipt).toString('base64')) && !marks.has(hmac(key, receipt.toString()).toString('base64')))
  }
  for (const value of values) assert.ok(!value.includes(text) && !value.includes('Aino'))
})

test('the program itself opens it by no way of its own: no sweep, no verb without the receipt or with another one', async () => {
  const { keys, db } = database.context
  const slow = await slowReceipt(receipt)
  const one = (await readSealed(db, [sealedMark(keys, slow)]))!
  assert.equal(await it.sweep(new Date(wednesday.getTime() + 5 * 365 * 86_400_000)), 0)
  await assert.rejects(transact(db, (tx) => openSealed(tx, one.id, { keys, now: wednesday })))
  const other = receiptFor(keys, 'another')
  const by = { receipt: other, slow: await slowReceipt(other) }
  await assert.rejects(transact(db, (tx) => openSealed(tx, one.id, { keys, now: wednesday, by })))
  assert.throws(() => unwrapSealedKey(keys, one, null))
  assert.equal((await it.rows()).length, 1, 'whoever tries takes nothing away')
})

test('with the receipt it opens: what was tried above would have found it', async () => {
  const { keys, db } = database.context
  const by = { receipt, slow: await slowReceipt(receipt) }
  const one = (await readSealed(db, [sealedMark(keys, by.slow)]))!
  assert.ok(unseal(unwrapSealedKey(keys, one, by.slow), one.id, 'sealed', one.ciphertext).includes(text))
  assert.equal(await transact(db, (tx) => openSealed(tx, one.id, { keys, now: wednesday, by })), 'opened')
})
