// The reminder at the start of a month: once, in office hours, to whom it concerns, and to nobody before anybody counts.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { aRound } from '../../../test/surveys.ts'
import { transact } from '../../db/db.ts'
import { desk } from '../../paths.ts'
import { compose } from '../../post/compose.ts'
import { languages } from '../../text/language.ts'
import { groupsOf } from '../rounds.sql.ts'
import { makeBlock } from '../slips/make-block.ts'
import { saveCounts } from './changes.sql.ts'
import { remindOfEnds } from './remind.ts'

let database: TestDatabase
let w: World
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  await database.db.updateTable('unit').set({ ended_on: '2026-01-01' }).where('id', '=', w.otherUnitId).execute()
})
after(() => database.close())
beforeEach(async () => { await database.asOwner('truncate relationship_change, relationship_change_before, ends_reminded; delete from outgoing_message') })

const count = (monthOn: string, end: number | null, change: number | null, unitId = w.unitId) => transact(database.db, (tx) => saveCounts(tx, [
  { unitId, lineId: null, monthOn, occasion: 'end', happened: end }, { unitId, lineId: null, monthOn, occasion: 'change', happened: change },
].filter(({ happened }) => happened !== null) as never, { came: 'form', by: w.supervisorId, on: '2026-09-16' }))
const remind = (at: string) => transact(database.db, (tx) => remindOfEnds(tx, new Date(at)))
const told = async () => (await database.db.selectFrom('outgoing_message').select('person_id').where('kind', '=', 'ends-asked').execute()).map(({ person_id: id }) => id)

test('nobody is told before anybody of the organisation has begun to count', async () => {
  await remind('2026-10-05T09:00:00Z')
  assert.deepEqual(await told(), [])
  await count('2025-08-01', 0, 0)
  await remind('2026-10-05T09:00:00Z')
  assert.deepEqual(await told(), [], 'who has stopped for a year is not told either')
  await count('2026-08-01', 0, 0)
  await remind('2026-10-05T09:00:00Z')
  assert.deepEqual(await told(), [w.supervisorId])
})

test('once a month, from its third to its tenth day and in office hours', async () => {
  await count('2026-08-01', 0, 0)
  for (const at of ['2026-10-02T09:00:00Z', '2026-10-05T20:00:00Z', '2026-10-10T09:00:00Z', '2026-10-12T09:00:00Z']) {
    await remind(at)
    assert.deepEqual(await told(), [], at)
  }
  for (const at of ['2026-10-05T09:00:00Z', '2026-10-05T10:00:00Z', '2026-10-06T09:00:00Z']) await remind(at)
  assert.deepEqual(await told(), [w.supervisorId])
  await database.db.deleteFrom('outgoing_message').execute()
  await remind('2026-10-07T09:00:00Z')
  assert.deepEqual(await told(), [], 'also when the mail has gone out')
  await remind('2026-11-04T09:00:00Z')
  assert.deepEqual(await told(), [w.supervisorId])
})

test('who has entered everything and had slips enough is left in peace; a shortfall is asked about', async () => {
  await count('2026-09-01', 0, 0)
  await remind('2026-10-05T09:00:00Z')
  assert.deepEqual(await told(), [])
  await count('2026-09-01', 2, null)
  const { roundId } = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId, round: { way: 'code' } })
  const [group] = await groupsOf(database.db, roundId)
  await transact(database.db, (tx) => makeBlock(tx, database.context.keys, { roundId, groupId: group!.id, occasion: 'end', monthOn: '2026-09-01', language: 'fi', slips: 1, validUntilOn: '2026-09-30' }, { by: w.supervisorId, on: '2026-09-01' }))
  await remind('2026-10-05T09:00:00Z')
  assert.deepEqual(await told(), [w.supervisorId])
})

test('somebody who has left is not written to, and one mail is enough for several units', async () => {
  await count('2026-08-01', 0, 0)
  await database.db.updateTable('unit').set({ ended_on: null }).where('id', '=', w.otherUnitId).execute()
  await remind('2026-10-05T09:00:00Z')
  assert.deepEqual(await told(), [w.supervisorId])
  await database.asOwner('truncate ends_reminded; delete from outgoing_message')
  await database.db.updateTable('person').set({ left_on: '2026-10-01' }).where('id', '=', w.supervisorId).execute()
  await remind('2026-10-05T09:00:00Z')
  assert.deepEqual(await told(), [])
  await database.db.updateTable('person').set({ left_on: null }).where('id', '=', w.supervisorId).execute()
})

test('the mail leads to the numbers, and names no unit and nobody', () => {
  for (const language of languages) {
    const { subject, text } = compose({ kind: 'ends-asked', language, caseId: null, reference: null, dueOn: null, organisation: null }, { publicUrl: 'https://palaute.example' })
    assert.ok(text.includes(`https://palaute.example${desk.ends}`) && subject.length < 60)
  }
})
