// Two who wait for each other: a real deadlock, of two connections on two cases.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { caseRow } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { lockCase } from '../feedback/cases.sql.ts'
import { casesToRemindOf } from '../feedback/time.sql.ts'
import { newCaseKey, wrapCaseKey } from '../privacy/sealing.ts'
import { transact, type Tx } from './db.ts'

let database: TestDatabase
before(async () => { database = await testDatabase() })
after(() => database.close())

const anyCase = async (more: object = {}) => {
  const id = await caseRow(database.db, { state: 'waiting-for-handler', ...more })
  const { keys } = database.context
  await database.db.insertInto('keys.case_key').values({ case_id: id, key_version: keys.current, wrapped_key: wrapCaseKey(keys, newCaseKey(), id) }).execute()
  return id
}

test('a person’s act and a sweep that lock the same two cases the other way round both succeed, each once', async () => {
  const [one, other] = [await anyCase(), await anyCase()]
  const begun = { act: 0, sweep: 0 }
  let bothHold = () => {}
  const held = new Promise<void>((done) => { bothHold = done })
  let holding = 0
  const lockBoth = (who: 'act' | 'sweep', first: string, second: string) => async (tx: Tx) => {
    begun[who]++
    await lockCase(tx, first)
    if (++holding === 2) bothHold()
    await held
    await lockCase(tx, second)
    await tx.updateTable('feedback_case').set({ acute: true }).where('id', 'in', [first, second]).execute()
    return who
  }
  const done = await Promise.all([transact(database.db, lockBoth('act', one, other)), transact(database.db, lockBoth('sweep', other, one))])
  assert.deepEqual(done, ['act', 'sweep'])
  assert.equal(begun.act + begun.sweep, 3, 'one of them was undone and began anew')
})

test('what was written before the clash is not there twice', async () => {
  const id = await anyCase()
  let times = 0
  await transact(database.db, async (tx) => {
    await tx.insertInto('event').values({ case_id: id, name: 'received', detail: '{}', happened_at: new Date('2026-09-16'), number: 1 }).execute()
    if (++times < 3) await sql`do $$ begin raise exception 'clash' using errcode = '40P01'; end $$`.execute(tx)
  })
  assert.equal(times, 3)
  assert.equal((await database.db.selectFrom('event').select('number').where('case_id', '=', id).execute()).length, 1)
})

test('after three times it is a fault, and any other fault is one at once', async () => {
  for (const [code, expected] of [['40001', 3], ['23514', 1]] as const) {
    let times = 0
    await assert.rejects(transact(database.db, async (tx) => {
      times++
      await sql`do ${sql.raw(`$$ begin raise exception 'clash' using errcode = '${code}'; end $$`)}`.execute(tx)
    }), { code })
    assert.equal(times, expected, code)
  }
})

test('a sweep takes the cases that are due in the order of their ids, whichever waits longest', async () => {
  for (let n = 0; n < 12; n++) await anyCase({ remind_on: `2026-09-${String(28 - n).padStart(2, '0')}` })
  const ids = await transact(database.db, (tx) => casesToRemindOf(tx, '2026-10-01'))
  assert.ok(ids.length >= 12)
  assert.deepEqual(ids, ids.toSorted())
})
