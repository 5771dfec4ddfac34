// Somebody leaves, today or on a day that comes: all that lets them in ends in one act.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../test/app.ts'
import { person, world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { transact } from '../db/db.ts'
import { accessSweeps } from './end-access.ts'
import { mintSetUpLink } from './mint-set-up-link.ts'
import { markAsLeft } from './mark-as-left.ts'
import { findPerson } from './people.sql.ts'

let database: TestDatabase
let w: World
let app: ReturnType<typeof testApp>

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
})
after(() => database.close())

const friday = new Date('2026-09-18T06:00:00Z')

async function somebody(name: string) {
  const id = await person(database.db, name, { role: 'worker', unitId: w.unitId })
  const cookie = await app.signIn(id)
  await database.db.insertInto('role_grant').values({ person_id: id, role: 'supervisor', unit_id: w.otherUnitId, valid_from: '2026-12-01', granted_at: wednesday }).execute()
  await transact(database.db, (tx) => mintSetUpLink(tx, { personId: id, now: wednesday }))
  return { id, cookie }
}

const sweep = (now: Date) => transact(database.db, async (tx) => { for (const { run } of accessSweeps()) await run(tx, now) })

async function lettingIn(id: string, day: string): Promise<string[]> {
  const { rows } = await database.pool.query<{ what: string }>(`
    select 'session' as what from auth_session s join person p on p.account_id = s.user_id where p.id = $1
    union all select 'key' from auth_account k join person p on p.account_id = k.user_id where p.id = $1
    union all select 'role' from role_grant where person_id = $1 and (valid_to is null or valid_to >= $2)
    union all select 'link' from set_up_link where person_id = $1`, [id, day])
  return rows.map(({ what }) => what).sort()
}

test('who is marked as left today has nothing left that lets them in, not even what was to begin later', async () => {
  const { id, cookie } = await somebody('Lassi Lehtoranta')
  assert.deepEqual(await lettingIn(id, '2026-09-16'), ['key', 'link', 'role', 'role', 'session'])
  await transact(database.db, async (tx) => markAsLeft(tx, (await findPerson(tx, id))!, { actor: { personId: w.coordinatorId }, now: wednesday }))
  assert.deepEqual(await lettingIn(id, '2026-09-16'), [])
  assert.equal((await app.get('/desk/cases', cookie)).status, 303)
  const rows = await database.db.selectFrom('audit').select(['person_id', 'detail']).where('subject_id', '=', id).where('what', '=', 'access-ended').execute()
  assert.deepEqual(rows, [{ person_id: w.coordinatorId, detail: { because: 'left' } }])
})

test('who leaves on a day to come works until then, and has nothing left once it has come', async () => {
  const { id, cookie } = await somebody('Piia Perttula')
  await transact(database.db, async (tx) => markAsLeft(tx, (await findPerson(tx, id))!, { actor: { personId: w.coordinatorId }, now: wednesday, on: '2026-09-18' }))
  await sweep(wednesday)
  assert.equal((await app.get('/desk/cases', cookie)).status, 200)
  for (const _ of ['the day itself', 'once more']) await sweep(friday)
  assert.deepEqual(await lettingIn(id, '2026-09-18'), [])
  const rows = await database.db.selectFrom('audit').select('detail').where('subject_id', '=', id).where('what', '=', 'access-ended').execute()
  assert.deepEqual(rows, [{ detail: { because: 'last-day' } }], 'once')
})

test('of somebody who left, a session, a second factor or a recovery that is left over ends too', async () => {
  const { db } = database
  const id = await person(db, 'Jäi Jälkeen', { role: 'worker', unitId: w.unitId })
  await app.signIn(id)
  const { account_id: account } = await db.selectFrom('person').select('account_id').where('id', '=', id).executeTakeFirstOrThrow()
  await db.updateTable('person').set({ left_on: '2026-09-16' }).where('id', '=', id).execute()
  await db.deleteFrom('auth_account').where('user_id', '=', account!).execute()
  await db.updateTable('role_grant').set({ valid_to: '2026-09-15' }).where('person_id', '=', id).execute()
  const count = async () => [
    ...await db.selectFrom('auth_session').select('id').where('user_id', '=', account!).execute(), ...await db.selectFrom('second_factor').select('id').where('person_id', '=', id).execute(),
  ].length
  assert.equal(await count(), 1)
  await sweep(wednesday)
  assert.equal(await count(), 0)
  await db.insertInto('second_factor').values({
    id: crypto.randomUUID(), person_id: id, kind: 'totp', name: 'Puhelin', created_at: wednesday, ciphertext: Buffer.alloc(48), key_version: 1, last_step: 1,
  }).execute()
  await sweep(wednesday)
  assert.equal(await count(), 0)
})
