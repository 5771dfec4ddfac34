// A role that opens much is not one person's to give: who has a look at it, what happens if nobody does, and how it cannot be gone round.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type Fields } from '../../../test/app.ts'
import { actor, person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { looked } from '../../../test/giving.ts'
import { transact } from '../../db/db.ts'
import { texts } from '../../text/texts.ts'
import { moveGrant } from '../access/move-grant.ts'
import { mapGroup } from '../single/map-group.ts'
import { bringInLine } from '../single/bring-in-line.ts'
import { beginsOn } from './begins.ts'

const { secondLook: words } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let [adminId, admin, officerId, officer, coordinator] = ['', '', '', '', '']

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  adminId = await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' })
  officerId = await person(database.db, 'Ville Kivirinne', { role: 'data-protection' })
  admin = await app.signIn(adminId)
  officer = await app.signIn(officerId)
  coordinator = await app.signIn(w.coordinatorId)
})
after(() => database.close())

const grantsOf = (personId: string) => database.db.selectFrom('role_grant').select(['id', 'role', 'valid_from', 'valid_to', 'wanted_on', 'confirmed_by']).where('person_id', '=', personId).orderBy('granted_at').execute()
const give = (personId: string, fields: Fields, cookie = admin) => app.post(`/desk/people/${personId}/roles`, looked(personId, { role: 'coordinator', scope: '', from: '16.9.2026', to: '', ...fields } as never), cookie)
const rolesOn = async (personId: string, day: string) => (await grantsOf(personId)).filter(({ valid_from, valid_to }) => valid_from <= day && (valid_to === null || valid_to >= day)).map(({ role }) => role)
const decide = (id: string, step: string, cookie: string) => app.post(`/desk/roles-given/${id}`, { step }, cookie)

async function waiting(name: string, fields: Fields = {}) {
  const personId = await person(database.db, name)
  assert.equal((await give(personId, fields)).status, 303)
  return { personId, id: (await grantsOf(personId))[0]!.id }
}

test('a role that opens much waits until the second working day, and opens nothing before; a smaller one begins at once', async () => {
  const { personId } = await waiting('Kekri Keksitty')
  assert.deepEqual(await rolesOn(personId, '2026-09-17'), [])
  assert.deepEqual(await rolesOn(personId, '2026-09-18'), ['coordinator'])
  assert.equal((await app.get(`/desk/people/${personId}/may`, admin)).text.includes(texts.fi.access.roles.noRoleToday), true)
  const other = await person(database.db, 'Pieni Rooli')
  await give(other, { role: 'worker', scope: `unit:${w.unitId}` })
  assert.deepEqual(await rolesOn(other, '2026-09-16'), ['worker'])
  const page = (await app.get(`/desk/people/${personId}`, admin)).text
  assert.ok(page.includes(words.waitsOn))
})

test('what was given on a Friday evening has all of Monday', async () => {
  const on = (now: string) => beginsOn(database.db, { personId: null, grant: { role: 'administrator', unitId: null, serviceLineId: null }, wanted: now.slice(0, 10) }, { by: { personId: adminId }, now: new Date(now) })
  assert.equal(await on('2026-09-18T18:00:00Z'), '2026-09-22')
  // Christmas is no working day.
  assert.equal(await on('2026-12-23T08:00:00Z'), '2026-12-29')
})

test('somebody else lets it begin at once; that it is so stands on the page and in the audit', async () => {
  const { personId, id } = await waiting('Odottava Koordinaattori')
  for (const cookie of [coordinator, officer]) assert.ok((await app.get('/desk/roles-given', cookie)).text.includes('Odottava Koordinaattori'))
  assert.match((await app.get('/desk/cases', coordinator)).text, /odottaa toista katsojaa/)
  assert.match((await app.get('/desk/audit', officer)).text, /odottaa toista katsojaa/)
  assert.equal((await decide(id, 'begin', officer)).status, 303)
  assert.deepEqual(await rolesOn(personId, '2026-09-16'), ['coordinator'])
  assert.ok((await app.get('/desk/roles-given', admin)).text.includes('Ville Kivirinne on katsonut'))
  const rows = await database.db.selectFrom('audit').select(['person_id', 'what', 'detail']).where('subject_id', '=', personId).where('what', '=', 'role-given').execute()
  // In a test both happen in one moment.
  const isLook = (detail: unknown) => (detail as { confirmed?: boolean }).confirmed === true
  assert.deepEqual(Object.fromEntries(rows.map(({ person_id, detail }) => [person_id, isLook(detail)])), { [adminId]: false, [officerId]: true })
  assert.equal(rows.length, 2)
  assert.equal((await decide(id, 'begin', coordinator)).status, 409, 'once')
})

test('somebody else refuses it, and it never begins', async () => {
  const { personId, id } = await waiting('Torjuttu Keksitty', { role: 'administrator' })
  assert.equal((await decide(id, 'refuse', coordinator)).status, 303)
  for (const day of ['2026-09-16', '2026-09-18', '2027-01-01']) assert.deepEqual(await rolesOn(personId, day), [])
  assert.ok((await app.get('/desk/roles-given', officer)).text.includes(words.refused))
})

test('nobody decides on what they gave or got, nor whoever has had their role for less than a week', async () => {
  const { db } = database
  const { personId, id } = await waiting('Itse Itselleen')
  assert.equal((await decide(id, 'begin', admin)).status, 409)
  const fresh = await person(db, 'Eilen Tehty')
  await db.insertInto('role_grant').values({ person_id: fresh, role: 'administrator', valid_from: '2026-09-15', granted_at: wednesday }).execute()
  assert.equal((await decide(id, 'begin', await app.signIn(fresh))).status, 409)
  // Whoever gets it, by another role that they have.
  await db.insertInto('role_grant').values({ person_id: personId, role: 'administrator', valid_from: '2020-01-01', granted_at: wednesday }).execute()
  assert.equal((await decide(id, 'begin', await app.signIn(personId))).status, 409)
  assert.deepEqual((await grantsOf(personId)).filter(({ role }) => role === 'coordinator').map(({ valid_from, confirmed_by }) => [valid_from, confirmed_by]), [['2026-09-18', null]])
  await assert.rejects(db.updateTable('role_grant').set({ confirmed_by: adminId, confirmed_on: '2026-09-16' }).where('id', '=', id).execute(), /second_look/)
  assert.equal((await decide(id, 'begin', await app.signIn(w.workerId))).status, 404)
})

test('its days cannot be moved past the look, whether it waits or was given for later', async () => {
  const { db } = database
  const { personId, id } = await waiting('Siirretty Aiemmaksi')
  const move = (grantId: string, from: string) => transact(db, (tx) => moveGrant(tx, { personId, grantId, from, to: null, hasChanged: () => false }, { actor: actor(adminId, 'administrator'), now: wednesday, tells: true }))
  assert.deepEqual(await move(id, '2026-09-16'), { waitsUntil: '2026-09-18' })
  await give(personId, { role: 'administrator', from: '1.12.2026' })
  const later = (await grantsOf(personId)).find(({ role }) => role === 'administrator')!
  assert.equal(later.wanted_on, null)
  assert.deepEqual(await move(later.id, '2026-09-16'), { waitsUntil: '2026-09-18' })
  assert.equal(await move(later.id, '2026-09-18'), 'moved')
})

test('a deputy’s hand that gave it does not have the look', async () => {
  const { db } = database
  const { id } = await waiting('Sijaisen Antama')
  await db.updateTable('role_grant').set({ granted_by: w.managerId, given_hand_id: w.coordinatorId }).where('id', '=', id).execute()
  assert.equal((await decide(id, 'begin', coordinator)).status, 409)
  assert.equal((await decide(id, 'begin', admin)).status, 303)
})

test('a group by which such a role comes counts only after the look, and the others learn of it', async () => {
  const { db } = database
  const personId = await person(db, 'Ryhmän Jäsen')
  const comes = async (day: string) => {
    await transact(db, (tx) => bringInLine(tx, { personId, groups: ['kaikki'] }, { now: new Date(`${day}T09:00:00Z`) }))
    return rolesOn(personId, day)
  }
  const map = (group: string, role: 'coordinator' | 'worker') => transact(db, (tx) => mapGroup(tx, { group, role, unitId: null, serviceLineId: null }, { actor: actor(adminId, 'administrator'), now: wednesday, tells: true }))
  await db.deleteFrom('outgoing_message').execute()
  await map('kaikki', 'worker')
  await map('kaikki', 'coordinator')
  const told = (await db.selectFrom('outgoing_message').select('person_id').where('kind', '=', 'role-opened').execute()).map((one) => one.person_id)
  assert.ok(told.includes(w.coordinatorId) && told.includes(officerId) && !told.includes(adminId))
  assert.deepEqual(await comes('2026-09-16'), ['worker'])
  const { id } = await db.selectFrom('group_role').select('id').where('role', '=', 'coordinator').executeTakeFirstOrThrow()
  assert.equal((await decide(id, 'begin', admin)).status, 409)
  assert.equal((await decide(id, 'begin', officer)).status, 303)
  assert.deepEqual((await comes('2026-09-16')).sort(), ['coordinator', 'worker'])
  await map('muut', 'coordinator')
  const other = await db.selectFrom('group_role').select('id').where('group_name', '=', 'muut').executeTakeFirstOrThrow()
  assert.equal((await decide(other.id, 'refuse', officer)).status, 303)
  assert.equal(await db.selectFrom('group_role').select('id').where('group_name', '=', 'muut').executeTakeFirst(), undefined)
})

test('where nobody else has watched for a week, as in the first week of a service, it begins at once', async () => {
  const empty = await testDatabase()
  try {
    await empty.db.insertInto('organisation').values({ name: { fi: 'Uusi' }, answer_within_working_days: 5 }).execute()
    const first = await person(empty.db, 'Ensimmäinen', { role: 'administrator' })
    const wanted = { personId: null, grant: { role: 'coordinator' as const, unitId: null, serviceLineId: null }, wanted: '2026-09-16' }
    assert.equal(await beginsOn(empty.db, wanted, { by: { personId: first }, now: wednesday }), '2026-09-16')
  } finally {
    await empty.close()
  }
})
