// How many givers came back to an answer is told in whole tens of half-years that are over, and not where few did or few did not.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { caseRow, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { halfYearsBefore } from '../afterwards/counted.ts'
import { cameBackIn } from './came-back.sql.ts'

let database: TestDatabase
let w: World
const [half] = halfYearsBefore('2026-09-16', 1)

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
})
after(() => database.close())

async function closed(count: number, { cameBack, closedAt = '2026-05-04T09:00:00Z', practice }: { cameBack: boolean; closedAt?: string; practice?: string }) {
  for (let n = 0; n < count; n++) {
    const id = await caseRow(database.db, { state: 'closed', answered_at: new Date(closedAt), closed_at: new Date(closedAt) })
    if (practice) await database.db.insertInto('timed_case').values({ case_id: id, test_id: practice, drill: true, due_on: '2026-05-11' }).execute()
    if (cameBack) await database.db.insertInto('answer_seen').values({ case_id: id }).execute()
  }
}
const share = async (fewest = 5) => (await cameBackIn(database.db, half!, fewest)).share

test('nothing is told while few came back or few stayed away; then whole tens, rounded down, and of more where more are the fewest', async () => {
  await closed(4, { cameBack: true })
  await closed(9, { cameBack: false })
  assert.equal(await share(), null)
  await closed(3, { cameBack: true })
  // 7 of 16.
  assert.equal(await share(), 40)
  assert.equal(await share(8), null)
  await closed(30, { cameBack: true, closedAt: '2026-07-02T09:00:00Z' })
  assert.equal(await share(), 40, 'what closed later is of the next half-year')
  const practice = (await database.db.insertInto('response_test').values({
    way: 'drill', name: 'Harjoitus', code: 'DRIL-CODE', announced_on: '2026-05-01', first_day: '2026-05-02', last_day: '2026-05-30', planned_by: w.coordinatorId,
  }).returning('id').executeTakeFirstOrThrow()).id
  await closed(30, { cameBack: true, practice })
  assert.equal(await share(), 40, 'a practice is no feedback')
  const told = (await database.db.selectFrom('feedback_case').select('id').execute()).map(({ id }) => id)
  await closed(30, { cameBack: false })
  await database.pool.query(`insert into case_way (case_id, way, helped, written_by) select id, 'phone', 'nobody', $1 from feedback_case where id <> all ($2::uuid[])`, [w.coordinatorId, told])
  assert.equal(await share(), 40, 'whoever was called had nothing to come back to')
  const page = (await giver(database).app.get('/fi/lupaukset')).text
  assert.match(page, /Tammi–kesäkuu 2026: [^<]*40\s%\s+palasi lukemaan/)
})
