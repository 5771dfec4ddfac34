// What an administrator does not do about themselves, nor a deputy in their name: the rule, and each way that it shuts.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type Fields } from '../../test/app.ts'
import { actor, person, world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { sentFrom } from '../../test/fields.ts'
import { isOwnAffair, namesThemselves } from './own-affairs.ts'
import { findPerson } from './people.sql.ts'

let database: TestDatabase
let w: World
let app: ReturnType<typeof testApp>
let adminId: string
let deputyId: string
let admin: string
let deputy: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  adminId = await person(database.db, 'Aino Asetusniemi', { role: 'administrator' })
  await person(database.db, 'Antti Asetusranta', { role: 'administrator' })
  deputyId = await person(database.db, 'Siru Sijaisniemi', { role: 'worker', unitId: w.otherUnitId })
  admin = await app.signIn(adminId)
  deputy = await app.signIn(deputyId)
})
after(() => database.close())

test('of themselves, and of whom they work for, a deputy changes nothing; nobody marks themselves as left or as back', () => {
  const self = actor('a', 'administrator')
  const inTheName = { ...self, deputy: { personId: 'd', name: 'D', roles: [] } }
  for (const act of ['', 'roles', 'absences', 'set-up-link', 'signed-out', 'workdays', 'left', 'back', 'hand-over']) {
    assert.deepEqual(['a', 'd'].map((id) => isOwnAffair(inTheName, id, act)), [true, true], act)
    assert.equal(isOwnAffair(inTheName, 'b', act), act === 'set-up-link', act)
    assert.equal(isOwnAffair(self, 'a', act), ['left', 'back', 'hand-over'].includes(act), act)
    assert.equal(isOwnAffair(self, 'b', act), false, act)
  }
})

test('nobody names themselves but a coordinator; who was named stays so', () => {
  const self = actor('a', 'administrator')
  assert.deepEqual([namesThemselves(self, 'a'), namesThemselves(self, 'b'), namesThemselves(self, null), namesThemselves(self, 'a', 'a')], [true, false, false, false])
  assert.equal(namesThemselves(actor('a', 'coordinator'), 'a'), false)
  assert.equal(namesThemselves({ ...self, deputy: { personId: 'd', name: 'D', roles: [] } }, 'd'), true)
})

test('a deputy of an absent administrator gets no link, no address, no day and no role of that administrator’s, and leaves no mark on them', async () => {
  const { db } = database
  await db.updateTable('person').set({ deputy_id: deputyId }).where('id', '=', adminId).execute()
  await db.insertInto('absence').values({ person_id: adminId, first_day: '2026-09-14', last_day: '2026-09-18' }).execute()
  assert.equal((await app.post('/desk/stand-in', { person: adminId }, deputy)).location, '/desk')
  assert.equal((await app.get(`/desk/people/${adminId}`, deputy)).status, 200)
  const before = await findPerson(db, adminId)
  const tries: Record<string, Fields> = {
    '': { name: 'Aino', 'title-fi': 'x', email: 'siru@muualla.example', language: 'fi', version: '' }, '/set-up-link': {}, '/left': {}, '/workdays': { 'works-on[]': '1' },
    '/roles': { role: 'coordinator', scope: '', from: '16.9.2026', to: '' }, '/absences': { 'first-day': '20.9.2026', 'last-day': '30.9.2026' },
  }
  for (const [act, fields] of Object.entries(tries)) {
    for (const id of [adminId, deputyId]) {
      const { status, location } = await app.post(`/desk/people/${id}${act}`, fields, deputy)
      assert.equal(`${status} ${location}`, `303 /desk/people/${id}?done=own-affair`, act)
    }
    const another = await app.post(`/desk/people/${w.coordinatorId}${act}`, fields, deputy)
    if (act === '/set-up-link') assert.equal(another.location, `/desk/people/${w.coordinatorId}?done=own-affair`)
    if (act === '') assert.equal(another.status, 409, 'nor is anybody’s address changed, to which links would go')
  }
  assert.match((await app.get(`/desk/people/${adminId}?done=own-affair`, deputy)).text, /Tätä ei voi tehdä itselleen eikä toisen puolesta/)
  assert.deepEqual(await findPerson(db, adminId), before)
  assert.equal((await db.selectFrom('set_up_link').select('person_id').execute()).length, 0)
  await db.deleteFrom('absence').execute()
  await app.get('/desk/people', deputy)
})

test('an administrator does not become the supervisor of a unit, a handler, a superior or a receiver by their own hand', async () => {
  const unit = await app.get(`/desk/directory/unit/${w.unitId}`, admin)
  const named = await app.post(`/desk/directory/unit/${w.unitId}`, { ...Object.fromEntries(sentFrom(unit.text)), supervisor: adminId }, admin)
  assert.equal(named.status, 422)
  assert.match(named.text, /Et voi valita tähän itseäsi/)
  const details = (await findPerson(database.db, w.workerId))!
  const superior = await app.post(`/desk/people/${w.workerId}`, { name: details.name, 'title-fi': details.title.fi, email: details.email, language: 'fi', superior: adminId, version: '' }, admin)
  assert.equal(superior.status, 409)
  assert.match(superior.text, /Et voi tehdä itsestäsi jonkun esihenkilöä/)
  await database.db.updateTable('unit').set({ supervisor_id: adminId }).where('id', '=', w.unitId).execute()
  assert.equal((await app.get(`/desk/unit/${w.unitId}`, admin)).status, 404, 'and to be named opens nothing without the role')
  await database.db.updateTable('unit').set({ supervisor_id: w.supervisorId }).where('id', '=', w.unitId).execute()
})
