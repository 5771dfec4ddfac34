import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { person, world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { testApp } from '../../test/app.ts'
import { letSignIn } from '../../test/staff.ts'
import { transact } from '../db/db.ts'
import { texts } from '../text/texts.ts'
import type { Role } from './actor.ts'
import { markAsLeft } from './mark-as-left.ts'
import { findPerson } from './people.sql.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let adminId: string
let cookie: string
const { staff, roles: words } = texts.fi
/** The roles that somebody must always hold, and what is said when nobody would. */
const roles = [['administrator', staff.person.lastAdministrator], ['coordinator', words.lastCoordinator]] as const

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
})
after(() => database.close())
beforeEach(async () => {
  const { db, context } = database
  await database.asOwner(`delete from role_grant where role in ('administrator', 'coordinator')`)
  await db.updateTable('person').set({ left_on: null, account_id: null }).execute()
  adminId = await newPerson('administrator')
  cookie = await app.signIn(adminId)
  await db.insertInto('role_grant').values({ person_id: w.coordinatorId, role: 'coordinator', valid_from: '2020-01-01', granted_at: wednesday }).execute()
  await db.deleteFrom('auth_user').where('email', '=', 'tarja.kuusivaara@koivuranta.example').execute()
  await letSignIn(context, w.coordinatorId)
})

const newPerson = (role: Role) => person(database.db, 'Toinen Henkilö', { role, email: `t${Math.random()}@koivuranta.example` })
const holderOf = (role: Role) => (role === 'administrator' ? adminId : w.coordinatorId)
const end = async (personId: string, role: Role) => {
  const { id } = await database.db.selectFrom('role_grant').select('id').where('person_id', '=', personId).where('role', '=', role).executeTakeFirstOrThrow()
  return app.post(`/desk/people/${personId}/roles/${id}/end`, {}, cookie)
}
/** By the rule itself: on the page nobody marks themselves as left. */
const leave = (personId: string) => transact(database.db, async (tx) => markAsLeft(tx, (await findPerson(tx, personId))!, { actor: { personId }, now: wednesday }))

for (const [role, sentence] of roles) {
  test(`the last ${role} can neither leave nor lose the role, and is told what to do`, async () => {
    assert.deepEqual(await leave(holderOf(role)), { lastOf: role })
    const answer = await end(holderOf(role), role)
    assert.equal(answer.status, 409)
    assert.ok(answer.text.includes(sentence))
    assert.equal((await findPerson(database.db, holderOf(role)))!.leftOn, null)
  })

  test(`another ${role} counts once they can sign in, until further notice`, async () => {
    const { db, context } = database
    const other = await newPerson(role)
    assert.deepEqual(await leave(holderOf(role)), { lastOf: role })
    await letSignIn(context, other)
    await db.updateTable('role_grant').set({ valid_to: '2026-12-31' }).where('person_id', '=', other).execute()
    assert.deepEqual(await leave(holderOf(role)), { lastOf: role })
    await db.updateTable('role_grant').set({ valid_to: null }).where('person_id', '=', other).execute()
    assert.equal(await leave(holderOf(role)), 'left')
  })

  test(`of two who hold the role of ${role} and are removed at once, one stays`, async () => {
    const { db, context } = database
    const other = await newPerson(role)
    await letSignIn(context, other)
    const both = await Promise.all([holderOf(role), other].map(async (id) => (await findPerson(db, id))!))
    const results = await Promise.all(both.map((each) => transact(db, (tx) => markAsLeft(tx, each, { actor: { personId: each.id }, now: wednesday }))))
    assert.deepEqual(results.filter((result) => result !== 'left'), [{ lastOf: role }])
  })
}

test('the only coordinator stays, also while they have no password or their role has a last day', async () => {
  const { db } = database
  await db.updateTable('person').set({ account_id: null }).where('id', '=', w.coordinatorId).execute()
  assert.deepEqual(await leave(w.coordinatorId), { lastOf: 'coordinator' })
  await db.updateTable('role_grant').set({ valid_to: '2026-12-31' }).where('person_id', '=', w.coordinatorId).execute()
  assert.equal((await end(w.coordinatorId, 'coordinator')).status, 409)
  const other = await newPerson('coordinator')
  assert.equal((await end(other, 'coordinator')).status, 303, 'of two who do not count one may go')
})

test('a role that the person holds besides may end', async () => {
  const { db } = database
  await db.insertInto('role_grant').values({ person_id: w.coordinatorId, role: 'worker', valid_from: '2020-01-01', granted_at: wednesday }).execute()
  assert.equal((await end(w.coordinatorId, 'worker')).status, 303)
})
