// Keys wrapped anew: broken off and begun again, twice at once, beside whoever erases, and with what else than keys of cases is wrapped.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { caseRow, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { ownerRole } from '../../../test/server.ts'
import { openDb, openPool } from '../../db/db.ts'
import { makeKeys, newKeyFile } from '../keys.ts'
import { newCaseKey, unwrapCaseKey, wrapCaseKey, type CaseKey } from '../sealing.ts'
import { needsOf } from './needs.sql.ts'
import { rewrap } from './rewrap.sql.ts'

let database: TestDatabase
let owner: ReturnType<typeof openDb>
let w: World
before(async () => {
  database = await testDatabase()
  owner = openDb(openPool({ ...database.server, user: ownerRole, database: database.name }, 4))
  w = await world(database.db)
})
after(async () => {
  await owner.destroy()
  await database.close()
})

const first = newKeyFile()
const [old, rotated] = [makeKeys(first), makeKeys({ current: 2, keys: { ...first.keys, '2': newKeyFile().keys['1'] } })]

async function cases(count: number): Promise<Map<string, CaseKey>> {
  const made = new Map<string, CaseKey>()
  for (let n = 0; n < count; n++) {
    const [id, key] = [await caseRow(database.db, { unit_id: w.unitId }), newCaseKey()]
    await database.db.insertInto('keys.case_key').values({ case_id: id, key_version: 1, wrapped_key: wrapCaseKey(old, key, id) }).execute()
    made.set(id, key)
  }
  return made
}

const rows = async () => await owner.selectFrom('keys.case_key').selectAll().execute()

test('broken off in the middle it is begun again, two at once do not undo each other, and what was erased meanwhile stays erased', async () => {
  const made = await cases(1_100)
  await assert.rejects(rewrap(owner, rotated, () => { throw new Error('killed') }), /killed/)
  const half = await rows()
  assert.deepEqual(half.map(({ key_version: version }) => version).sort().filter((one, n, all) => one !== all[n - 1]), [1, 2])

  const erased = half.find(({ key_version: version }) => version === 1)!.case_id
  let soFar = 0
  const twice = await Promise.all([rewrap(owner, rotated, async () => { if (soFar++ === 0) await database.asOwner(`delete from keys.case_key where case_id = '${erased}'`) }), rewrap(owner, rotated)])
  assert.ok(twice[0] + twice[1] <= 600, 'none was done twice')
  const all = await rows()
  assert.deepEqual([all.length, all.some(({ case_id: id }) => id === erased)], [1_099, false])
  for (const { case_id: id, key_version: version, wrapped_key: wrapped } of all) {
    assert.equal(version, 2)
    assert.deepEqual(unwrapCaseKey(rotated, wrapped, version, id), made.get(id))
  }
  assert.equal(await rewrap(owner, rotated), 0)
})

test('a receipt stays under the version it was made with, and so that version is still needed', async () => {
  assert.deepEqual(await needsOf(owner, { version: 1, oldest: false, replacedAt: null }), [{ what: 'receipts', rows: 1_099 }])
  await database.asOwner('delete from keys.case_key')
  assert.deepEqual(await needsOf(owner, { version: 1, oldest: false, replacedAt: null }), [])
})

test('whatever names a version of the key counts as needing it, in whichever table', async () => {
  await database.asOwner(`create table later_added (why_key_version int); insert into later_added values (1), (1), (2)`)
  assert.deepEqual(await needsOf(owner, { version: 1, oldest: false, replacedAt: null }), [{ what: 'public.later_added.why_key_version', rows: 2 }])
})
