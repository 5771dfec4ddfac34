// The slow function is paid for by whoever makes it run, also with a pass: nobody keeps the server busy by pressing, and nothing typed is lost over it.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { fieldValue, textIn } from '../../../test/app.ts'
import { world } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { sealingGiver } from '../../../test/sealing.ts'
import { to } from '../../paths.ts'
import { texts } from '../../text/texts.ts'

const { conversation: words } = texts.fi
const tries = 3
let database: TestDatabase
let it: ReturnType<typeof sealingGiver>
before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_REPLIES_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: tries })
  await world(database.db)
  it = sealingGiver(database)
})
after(() => database.close())
beforeEach(() => database.asOwner('truncate budget'))

const send = (fields: Record<string, string>) => it.app.post(to('conversation', 'fi'), fields)
/** A pass of what lies sealed, as its giver has it after entering the receipt. */
async function passOf(receipt: string): Promise<string> {
  const p = fieldValue((await it.openWith(receipt)).text, 'p')
  await database.asOwner('truncate budget')
  return p
}

test('with a pass it runs so often in ten minutes and no oftener, and entering a receipt is held up by the same', async () => {
  const receipt = await it.seal('come-back')
  const p = await passOf(receipt)
  for (let n = 0; n < tries; n++) assert.equal((await send({ p, step: 'ask-withdraw' })).status, 200)
  const held = await send({ p, step: 'open-sealed' })
  assert.equal(held.status, 429)
  assert.ok(held.text.includes(words.open.problems.busy))
  assert.equal((await it.openWith(receipt)).status, 429)
  assert.deepEqual([(await it.rows()).length, (await it.cases()).length], [1, 0], 'nothing was opened, and nothing lost')
  database.setNow(new Date(wednesday.getTime() + 11 * 60_000))
  assert.equal((await send({ p, step: 'open-sealed' })).status, 200)
  assert.equal((await it.cases()).length, 1)
  database.setNow(wednesday)
})

test('what somebody typed is on the page that asks them to wait', async () => {
  const receipt = await it.seal('come-back')
  const p = await passOf(receipt)
  for (let n = 0; n < tries; n++) await send({ p, step: 'ask-withdraw' })
  const held = await send({ p, step: 'reply', text: 'Kirjoitin tätä kauan.' })
  assert.equal(held.status, 429)
  assert.equal(textIn(held.text, 'lost'), 'Kirjoitin tätä kauan.')
})

test('a pass that opens nothing any more is held up likewise, and a conversation that is open is not', async () => {
  const [sealed, open] = [await it.seal('come-back'), await it.receiptOf((await it.send({})).location)]
  const [gone, talking] = [await passOf(sealed), await passOf(open)]
  await database.asOwner('truncate sealed_feedback cascade')
  for (let n = 0; n < tries; n++) assert.notEqual((await send({ p: gone, step: 'show' })).status, 429)
  assert.equal((await send({ p: gone, step: 'show' })).status, 429)
  assert.equal((await send({ p: talking, step: 'show' })).status, 200)
})

test('the page of the receipt is held up likewise, says to wait, and shows the words again afterwards', async () => {
  const { carried } = await it.choosing({})
  const p = fieldValue((await it.confirm(carried, 'come-back')).text, 'p')
  await database.asOwner('truncate budget')
  const again = () => it.app.post(to('receipt', 'fi'), { p, step: 'show' })
  for (let n = 0; n < tries; n++) assert.equal((await again()).status, 200)
  const held = await again()
  assert.equal(held.status, 429)
  assert.ok(held.text.includes(words.receipt.goneBusy))
  database.setNow(new Date(wednesday.getTime() + 11 * 60_000))
  assert.equal((await again()).status, 200)
  database.setNow(wednesday)
})
