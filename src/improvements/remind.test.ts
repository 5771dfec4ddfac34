// Whoever holds the role hears of the day: before it, once it has passed, and that somebody sees no change.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { caseRow, world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { improving } from '../../test/improvements.ts'
import { transact } from '../db/db.ts'
import { remindHolders } from './remind.ts'
import { countVerdicts } from './verdicts.sql.ts'

let database: TestDatabase
let w: World
let it: ReturnType<typeof improving>

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  it = improving(database, w)
})
after(() => database.close())

/** What was written since the last time, as if it had gone out. */
async function mails(at: string): Promise<[string, string | null][]> {
  await database.db.deleteFrom('outgoing_message').execute()
  await transact(database.db, (tx) => remindHolders(tx, new Date(at)))
  const rows = await database.db.selectFrom('outgoing_message').select(['kind', 'person_id']).orderBy('kind').execute()
  return rows.map(({ kind, person_id }) => [kind, person_id])
}

test('two weeks before its day, once; and however many there are, one mail', async () => {
  await it.make({ dueOn: '2026-10-15' })
  await it.make({ dueOn: '2026-10-14' })
  assert.deepEqual(await mails('2026-09-30T09:00:00Z'), [['improvement-due', w.supervisorId]])
  assert.deepEqual(await mails('2026-10-01T18:00:00Z'), [], 'not in the evening')
  assert.deepEqual(await mails('2026-10-01T09:00:00Z'), [['improvement-due', w.supervisorId]], 'the other one')
  assert.deepEqual(await mails('2026-10-02T09:00:00Z'), [])
})

test('once it is late, and then once a month; not when it is settled or nobody holds the role', async () => {
  assert.deepEqual(await mails('2026-10-16T09:00:00Z'), [['improvement-late', w.supervisorId]])
  assert.deepEqual(await mails('2026-10-19T09:00:00Z'), [])
  assert.deepEqual(await mails('2026-11-16T10:00:00Z'), [['improvement-late', w.supervisorId]])
  await database.db.updateTable('person').set({ left_on: '2026-12-01' }).where('id', '=', w.supervisorId).execute()
  assert.deepEqual(await mails('2026-12-21T10:00:00Z'), [])
  await database.db.updateTable('person').set({ left_on: null }).where('id', '=', w.supervisorId).execute()
  for (const { id } of await database.db.selectFrom('improvement').select('id').execute()) await it.go(id, ['not-done'])
  assert.deepEqual(await mails('2027-02-22T10:00:00Z'), [])
})

test('a day that was moved is told of anew', async () => {
  const id = await it.make({ dueOn: '2027-03-10' })
  assert.deepEqual(await mails('2027-03-01T10:00:00Z'), [['improvement-due', w.supervisorId]])
  await database.db.updateTable('improvement').set({ due_on: '2027-03-20', reminded_on: null }).where('id', '=', id).execute()
  assert.deepEqual(await mails('2027-03-08T10:00:00Z'), [['improvement-due', w.supervisorId]])
  await it.go(id, ['not-done'])
})

test('that somebody sees no change is told once of each "done", and never who', async () => {
  const id = await it.make({ dueOn: '2027-06-01' })
  await it.go(id, ['decided', 'done'])
  const caseId = await caseRow(database.db)
  await database.db.insertInto('improvement_source').values({ improvement_id: id, kind: 'case', case_id: caseId, added_by: w.workerId, added_on: '2026-09-16' }).execute()
  await database.db.insertInto('improvement_verdict').values({ improvement_id: id, case_id: caseId, says: 'not-changed', settled_on: '2026-09-16' }).execute()
  assert.deepEqual(await mails('2027-03-09T10:00:00Z'), [], 'it is counted at night')
  await transact(database.db, (tx) => countVerdicts(tx, '2027-03-10'))
  assert.deepEqual(await mails('2027-03-10T10:00:00Z'), [['improvement-disputed', w.supervisorId]])
  await transact(database.db, (tx) => countVerdicts(tx, '2027-03-11'))
  assert.deepEqual(await mails('2027-03-11T10:00:00Z'), [])
})
