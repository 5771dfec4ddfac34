// What happens to feedback is told gathered: in the morning, of enough, and with nothing by which it could be counted.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { giver } from '../../test/giver.ts'
import { webhooksTold, type Told } from '../../test/webhooks.ts'
import { transact } from '../db/db.ts'
import { gather } from './gather.ts'

let database: TestDatabase
let w: World
let it: ReturnType<typeof giver>
let told: () => Promise<Told[]>
before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  w = await world(database.db)
  it = giver(database)
  told = await webhooksTold(database, w.coordinatorId)
})
after(() => database.close())

const at = (day: number, hour = '04') => new Date(`2026-09-${day}T${hour}:00:00Z`)
const look = async (day: number, hour?: string) => {
  await transact(database.db, (tx) => gather(tx, at(day, hour)))
  return told()
}
const give = async (day: number, times: number) => {
  database.setNow(at(day, '09'))
  for (let n = 0; n < times; n++) await it.send({ service: w.serviceId, unit: w.unitId, text: `Hyvä palvelu ${n}` })
}
const received = (on: string): Told[] => [{ type: 'feedback.received', on, reference: null, page: null, line: null }]

test('four in a day and in two say nothing; with the fifth it is said once, on the morning after, of the whole organisation and without a number', async () => {
  assert.deepEqual(await look(16), [])
  await give(16, 3)
  assert.deepEqual(await look(16, '20'), [], 'not on the day itself')
  assert.deepEqual(await look(17), [])
  await give(17, 1)
  assert.deepEqual(await look(18), [])
  await give(18, 1)
  assert.deepEqual(await look(18, '20'), [])
  assert.deepEqual(await look(19, '02'), [], 'not before six in the morning')
  assert.deepEqual(await look(19), received('2026-09-18'))
  assert.deepEqual(await look(19, '05'), [])
  assert.deepEqual(await look(20), [])
})

test('whether five came or fifty, what is said is the same; and where the organisation tells of no fewer than seven, six say nothing', async () => {
  await give(20, 12)
  assert.deepEqual(await look(21), received('2026-09-20'))
  await database.db.updateTable('organisation').set({ fewest_told: 7 }).execute()
  await give(21, 6)
  assert.deepEqual(await look(22), [])
  await give(22, 1)
  assert.deepEqual(await look(23), received('2026-09-22'))
})

test('practices are not counted, and nobody is told of what was before they asked', async () => {
  await database.db.updateTable('webhook_endpoint').set({ events: [] }).execute()
  await give(23, 7)
  assert.deepEqual(await look(24), [])
  await database.db.updateTable('webhook_endpoint').set({ events: ['feedback.received'] }).execute()
  assert.deepEqual(await look(25), [])
  await give(25, 7)
  const { id } = await database.db.insertInto('response_test').values({ way: 'drill', name: 'H', code: 'harjoitus', announced_on: '2026-09-20', first_day: '2026-09-20', last_day: '2026-09-30', planned_by: w.coordinatorId }).returning('id').executeTakeFirstOrThrow()
  const { id: caseId } = await database.db.selectFrom('feedback_case').select('id').where('created_at', '>', at(25)).limit(1).executeTakeFirstOrThrow()
  await database.db.insertInto('timed_case').values({ case_id: caseId, test_id: id, drill: true, due_on: '2026-09-30' }).execute()
  assert.deepEqual(await look(26), [])
})
