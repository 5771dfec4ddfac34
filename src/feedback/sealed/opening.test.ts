// Time and others open what was sealed: on its day, with enough others, once; and what breaks off stays sealed.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { sealingGiver } from '../../../test/sealing.ts'
import { transact } from '../../db/db.ts'
import { makeKeys, newKeyFile } from '../../privacy/keys.ts'
import { dayOf } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import { eraseOld } from './open.ts'

let database: TestDatabase
let it: ReturnType<typeof sealingGiver>
let w: World
before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  it = sealingGiver(database)
})
after(() => database.close())
beforeEach(async () => {
  database.setNow(wednesday)
  await database.asOwner('truncate feedback_case cascade; truncate sealed_feedback cascade; truncate idempotency')
})

const hour = 3_600_000
const topic = () => ({ service: w.serviceId, unit: w.unitId })

test('it opens when its moment has come and not before, and its receipt opens the conversation', async () => {
  const receipt = await it.seal('on-date', { ...topic(), text: 'Odotin turhaan.' }, '2026-10-01')
  const at = (await it.rows())[0]!.opens_at!
  assert.ok(['2026-10-01', '2026-10-02'].includes(dayOf(at)))
  assert.equal(await it.sweep(new Date(at.getTime() - 1)), 0)
  assert.equal(await it.sweep(at), 1)
  assert.equal(await it.sweep(at), 0)
  const [one] = await it.cases()
  assert.equal(one!.created_at.toISOString(), at.toISOString())
  assert.equal(one!.handler_id, w.workerId)
  assert.equal(await it.count('outgoing_message'), 1)
  assert.ok((await it.openWith(receipt)).text.includes('Odotin turhaan.'))
})

test('at whatever moment two sweeps and its giver open it at once, and one presses to withdraw, it becomes one case or none', async () => {
  for (let round = 0; round < 4; round++) {
    const receipt = await it.seal('on-date', topic(), '2026-10-01')
    const later = new Date('2026-10-03T09:00:00Z')
    const before = (await it.cases()).length
    const [first, second, pressed] = await Promise.all([it.sweep(later), it.sweep(later), it.press(receipt, round % 2 ? 'withdraw-sealed' : 'open-sealed')])
    const made = (await it.cases()).length - before
    const withdrawn = pressed.text.includes(texts.fi.sealed.withdrawn.title)
    assert.equal(made, withdrawn ? 0 : 1)
    assert.ok(first + second <= made)
    assert.deepEqual(await it.rows(), [])
  }
})

test('a batch waits until enough pieces of its topic are there, then opens whole at one moment', async () => {
  for (let n = 0; n < 4; n++) await it.seal('batch', { ...topic(), text: `Palaute ${n}.` })
  await it.seal('batch', { service: w.serviceId, unit: w.otherUnitId })
  assert.ok((await it.rows()).every((row) => row.unit_id !== null && row.service_line_id === null))
  assert.equal(await it.sweep(new Date(wednesday.getTime() + 240 * hour)), 0)
  await it.seal('batch', { ...topic(), text: 'Viides.' })
  assert.equal(await it.sweep(wednesday), 0, 'not with the one who was the last')
  const gathered = (await it.rows()).filter((row) => row.gathered_at)
  assert.equal(gathered.length, 5)
  const at = gathered[0]!.gathered_at!
  assert.ok(gathered.every((row) => row.gathered_at!.getTime() === at.getTime()) && at.getTime() - wednesday.getTime() > 5 * hour)
  assert.equal(await it.sweep(new Date(at.getTime() - 1)), 0)
  assert.equal(await it.sweep(at), 5)
  assert.equal((await it.cases()).length, 5)
  assert.equal((await it.rows()).length, 1)
})

test('where one withdraws after enough had come the others wait on, and open at their last day whatever their number', async () => {
  const receipts: string[] = []
  for (let n = 0; n < 5; n++) receipts.push(await it.seal('batch', topic()))
  await it.sweep(wednesday)
  await it.press(receipts[2]!, 'withdraw-sealed')
  assert.equal(await it.sweep(new Date(wednesday.getTime() + 48 * hour)), 0)
  assert.ok((await it.rows()).every((row) => row.gathered_at === null))
  const last = new Date(Math.max(...(await it.rows()).map((row) => row.opens_at!.getTime())))
  assert.ok(dayOf(last) >= '2027-01-01' && dayOf(last) <= '2027-01-02')
  assert.equal(await it.sweep(last), 4)
})

test('what only its receipt opens is opened by no sweep, and goes unopened after its time', async () => {
  const receipt = await it.seal('come-back', topic())
  assert.equal(await it.sweep(new Date('2028-09-15T09:00:00Z')), 0)
  await transact(database.db, (tx) => eraseOld(tx, new Date('2028-09-30T09:00:00Z')))
  assert.equal((await it.rows()).length, 1)
  await transact(database.db, (tx) => eraseOld(tx, new Date('2028-10-01T09:00:00Z')))
  assert.deepEqual([await it.rows(), await it.cases()], [[], []])
  assert.ok((await it.openWith(receipt)).text.includes(texts.fi.conversation.open.problems.notFound))
})

test('one that cannot be opened stays and holds up no other, and the log names no piece', async () => {
  const broken = await it.seal('on-date', topic(), '2026-10-01')
  const { id } = (await it.rows())[0]!
  await database.asOwner(`update keys.sealed_key set wrapped_key = '\\x01' where sealed_id = '${id}'`)
  await it.seal('on-date', topic(), '2026-10-01')
  const lines: string[] = []
  assert.equal(await it.sweep(new Date('2026-10-03T09:00:00Z'), (line) => lines.push(line)), 1)
  assert.deepEqual((await it.rows()).map((row) => row.id), [id])
  assert.equal(lines.length, 1)
  assert.ok(!lines[0]!.includes(id))
  assert.equal((await it.press(broken, 'open-sealed')).status, 500)
  assert.equal((await it.rows()).length, 1)
})

test('a unit that has ended meanwhile is answered for as in any other feedback about it', async () => {
  await it.seal('on-date', topic(), '2026-10-01')
  await database.asOwner(`update unit set ended_on = '2026-09-20' where id = '${w.unitId}'`)
  assert.equal(await it.sweep(new Date('2026-10-03T09:00:00Z')), 1)
  const [one] = await it.cases()
  assert.ok(one!.handler_id)
  await database.asOwner(`update unit set ended_on = null where id = '${w.unitId}'`)
})

test('after a change of key a day opens it still, and its receipt is told to need the key that it is under', async () => {
  const receipt = await it.seal('on-date', { ...topic(), text: 'Ennen avaimen vaihtoa.' }, '2026-10-01')
  const { keys } = database.context
  database.context.keys = makeKeys({ current: 2, keys: { ...database.keyFile.keys, '2': newKeyFile().keys['1'] } })
  assert.equal(await it.sweep(new Date('2026-10-03T09:00:00Z')), 1)
  const { rows: [key] } = await database.asOwner('select key_version, receipt_version from keys.case_key')
  assert.deepEqual(key, { key_version: 2, receipt_version: 1 })
  assert.ok((await it.openWith(receipt)).text.includes('Ennen avaimen vaihtoa.'))
  database.context.keys = keys
})
