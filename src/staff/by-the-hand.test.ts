// A session that works in somebody's name: what becomes of it when its password is changed, when sessions are ended, and when it
// owes a second step because of the other.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { Hono } from 'hono'
import { person, world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { authOf, browser, letSignIn, password, type Browser } from '../../test/staff.ts'
import { desk } from '../paths.ts'
import { actorOf } from './guard.ts'
import { staffRoutes } from './routes.tsx'

let database: TestDatabase
let w: World
let app: Hono
let deputyId: string
let email: string

before(async () => {
  database = await testDatabase()
  const { db } = database
  w = await world(db)
  deputyId = await person(db, 'Siru Sijaisniemi', { role: 'worker', unitId: w.otherUnitId })
  email = await letSignIn(database.context, deputyId)
  await db.updateTable('person').set({ deputy_id: deputyId }).where('id', '=', w.supervisorId).execute()
  await db.insertInto('absence').values({ person_id: w.supervisorId, first_day: '2026-09-14', last_day: '2026-09-18' }).execute()
  app = new Hono().route('/', staffRoutes(database.context, authOf(database.context)))
  app.get('/desk/cases', (c) => c.text(actorOf(c).name))
})
after(() => database.close())
beforeEach(async () => {
  await database.db.deleteFrom('auth_session').execute()
  await database.db.deleteFrom('second_factor_rule').execute()
  await database.asOwner('alter table audit disable trigger user; delete from audit; alter table audit enable trigger user')
})

async function standingIn(): Promise<Browser> {
  const one = browser(app)
  await one.signIn(email)
  assert.equal((await one.post(desk.standIn, { person: w.supervisorId })).headers.get('location'), '/desk')
  return one
}
const nameOf = async (one: Browser) => (await one.get('/desk/cases')).text()
const audit = () => database.db.selectFrom('audit').select(['what', 'person_id', 'deputy_id']).orderBy('happened_at').orderBy('what').execute()

test('a new password changes neither how the session began, nor in whose name it works, nor what was proved in it', async () => {
  const one = await standingIn()
  await database.db.updateTable('auth_session').set({ method: 'single-sign-on', second_factor_at: wednesday }).execute()
  const wanted = 'neljä mäntyä mäellä'
  for (const [current, next] of [[password, wanted], [wanted, password]] as const) {
    const { headers } = await one.post(desk.password, { 'current-password': current, 'new-password': next, 'new-password-again': next })
    assert.equal(headers.get('location'), `${desk.account}?done=changed`)
  }
  assert.deepEqual(await database.db.selectFrom('auth_session').select(['method', 'second_factor_at', 'acting_for_id']).execute(),
    [{ method: 'single-sign-on', second_factor_at: wednesday, acting_for_id: w.supervisorId }])
  assert.equal(await nameOf(one), 'Hilkka Rautapuro')
  assert.deepEqual((await audit()).map(({ what }) => what), ['signed-in', 'stood-in'])
})

test('whoever ends sessions of their own, or signs out, while they work for somebody does so in no name but their own', async () => {
  await (await standingIn()).post(desk.sessions, { end: 'others' })
  await (await standingIn()).post(desk.signOut)
  const ended = (await audit()).filter(({ what }) => what === 'signed-out')
  assert.deepEqual(ended, Array.from({ length: 2 }, () => ({ what: 'signed-out', person_id: deputyId, deputy_id: null })))
})

test('a deputy who owes a second step because of whom they stand in for can stop, and goes on in their own name', async () => {
  const one = await standingIn()
  await database.db.insertInto('second_factor_rule').values({ role: 'supervisor', required_by: w.coordinatorId, required_on: '2026-09-16' }).execute()
  assert.equal((await one.get('/desk/cases')).status, 303)
  const page = await (await one.get(desk.secondSetUp)).text()
  assert.match(page, /action="\/desk\/stand-in\/end"[^]*Lopeta sijaistaminen: Hilkka Rautapuro/)
  assert.equal((await one.post(desk.standDown)).headers.get('location'), '/desk')
  assert.equal(await nameOf(one), 'Siru Sijaisniemi')
  assert.deepEqual((await audit()).filter(({ what }) => what === 'stood-down'), [{ what: 'stood-down', person_id: w.supervisorId, deputy_id: deputyId }])
})

test('whoever owes a second step for themselves sees no such button, and can begin nothing by that address', async () => {
  const one = browser(app)
  await one.signIn(email)
  await database.db.insertInto('second_factor_rule').values({ role: 'worker', required_by: w.coordinatorId, required_on: '2026-09-16' }).execute()
  assert.doesNotMatch(await (await one.get(desk.secondSetUp)).text(), /stand-in/)
  await one.post(desk.standDown)
  assert.equal((await one.get('/desk/cases')).status, 303)
  assert.equal((await one.post(desk.standIn, { person: w.supervisorId })).status, 401)
})
