// How many givers came back to an answer is told in whole tens of half-years that are over, and not where few did or few did not.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { caseRow, world } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { halfYearsBefore } from '../afterwards/counted.ts'
import { cameBackIn } from './came-back.sql.ts'

let database: TestDatabase
const [half] = halfYearsBefore('2026-09-16', 1)

before(async () => {
  database = await testDatabase()
  await world(database.db)
})
after(() => database.close())

async function closed(count: number, { cameBack, closedAt = '2026-05-04T09:00:00Z', state = 'closed' as const }: { cameBack: boolean; closedAt?: string; state?: 'closed' }) {
  for (let n = 0; n < count; n++) {
    const id = await caseRow(database.db, { state, answered_at: new Date(closedAt), closed_at: new Date(closedAt) })
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
  const page = (await giver(database).app.get('/fi/lupaukset')).text
  assert.match(page, /Tammi–kesäkuu 2026: [^<]*40\s%\s+palasi lukemaan/)
})
