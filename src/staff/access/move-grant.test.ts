// The days of a role are moved: forward and back, but never into the past, and with what giving and ending ask for.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, type Fields } from '../../../test/app.ts'
import { caseRow, person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { texts } from '../../text/texts.ts'

const { grant: words } = texts.fi.access
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let adminId: string
let cookie: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  adminId = await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' })
  cookie = await app.signIn(adminId)
})
after(() => database.close())

const grantOf = async (personId: string) => database.db.selectFrom('role_grant').select(['id', 'valid_from', 'valid_to']).where('person_id', '=', personId).executeTakeFirstOrThrow()
const path = async (personId: string) => `/desk/people/${personId}/roles/${(await grantOf(personId)).id}`
const move = async (personId: string, fields: Fields) => app.post(await path(personId), { from: '1.1.2020', to: '', ...fields }, cookie)
const daysOf = async (personId: string) => { const { valid_from, valid_to } = await grantOf(personId); return [valid_from, valid_to] }
const made = (name: string) => person(database.db, name, { role: 'worker', unitId: w.unitId })

test('the last day is moved to today or later, and taken away again; it is written down who did so', async () => {
  const id = await made('Roosa Hongankallas')
  for (const [to, stored] of [['16.9.2026', '2026-09-16'], ['31.12.2026', '2026-12-31'], ['', null]] as const) {
    const { status, location } = await move(id, { to })
    assert.equal(status, 303)
    assert.deepEqual(await daysOf(id), ['2020-01-01', stored])
    assert.ok((await app.get(location!, cookie)).text.includes(words.moved))
  }
  const rows = await database.db.selectFrom('audit').select(['what', 'person_id', 'subject_id']).where('subject_id', '=', id).execute()
  assert.deepEqual(rows, Array.from({ length: 3 }, () => ({ what: 'role-given', person_id: adminId, subject_id: id })))
  const details = await database.db.selectFrom('audit').select('detail').where('subject_id', '=', id).execute()
  assert.ok(details.every(({ detail }) => (detail as { unitId: string }).unitId === w.unitId), 'it says of what')
})

test('no day is moved into the past, the first one only while the role has not begun, and what was typed stays', async () => {
  const id = await made('Nadia Pajukallas')
  for (const fields of [{ to: '15.9.2026' }, { from: '2.1.2020' }, { from: '1.10.2026' }, { to: 'joskus' }] as Fields[]) {
    const { status, text } = await move(id, fields)
    assert.equal(status, 422, JSON.stringify(fields))
    for (const value of Object.values(fields)) assert.ok(text.includes(`value="${value}"`), String(value))
  }
  assert.deepEqual(await daysOf(id), ['2020-01-01', null])
  await database.db.updateTable('role_grant').set({ valid_from: '2026-10-01' }).where('person_id', '=', id).execute()
  assert.equal((await move(id, { from: '15.9.2026' })).status, 422)
  assert.equal((await move(id, { from: '16.9.2026', to: '1.11.2026' })).status, 303)
  assert.deepEqual(await daysOf(id), ['2026-09-16', '2026-11-01'])
})

test('what has ended is not moved, and says so', async () => {
  const id = await made('Lähtenyt Henkilö')
  await database.db.updateTable('role_grant').set({ valid_to: '2026-09-15' }).where('person_id', '=', id).execute()
  assert.ok((await app.get(await path(id), cookie)).text.includes(words.over))
  assert.equal((await move(id, { to: '31.12.2026' })).status, 409)
})

test('nobody extends their own role; the last administrator’s and whoever’s has open cases is not shortened', async () => {
  assert.equal((await move(adminId, { to: '31.12.2026' })).status, 409)
  assert.deepEqual(await daysOf(adminId), ['2020-01-01', null])
  const second = await person(database.db, 'Toinen Hallinto', { role: 'administrator' })
  await app.signIn(second)
  assert.equal((await move(adminId, { to: '31.12.2026' })).status, 303)
  const longer = await move(adminId, { to: '' })
  assert.equal(longer.status, 409)
  assert.ok(longer.text.includes(words.own))

  const busy = await made('Veera Kiireinen')
  await database.db.insertInto('case_key').values({
    case_id: await caseRow(database.db, { handler_id: busy, unit_id: w.unitId, state: 'waiting-for-handler' }), key_version: 1, wrapped_key: Buffer.alloc(60),
  } as never).execute()
  const refused = await move(busy, { to: '31.12.2026' })
  assert.equal(refused.status, 409)
  assert.ok(refused.text.includes(`/desk/people/${busy}/hand-over?role=`))
  assert.deepEqual(await daysOf(busy), ['2020-01-01', null])
})

test('two who move the same role at once do not undo each other', async () => {
  const id = await made('Sama Henkilö')
  const version = fieldValue((await app.get(await path(id), cookie)).text, 'version')
  assert.equal((await move(id, { to: '31.10.2026', version })).status, 303)
  const second = await move(id, { to: '30.11.2026', version })
  assert.equal(second.status, 409)
  assert.ok(second.text.includes(texts.fi.common.changedTitle) && second.text.includes('value="30.11.2026"'))
  assert.deepEqual(await daysOf(id), ['2020-01-01', '2026-10-31'])
})

test('before a role ends it is seen what the person loses, in bands', async () => {
  const id = await person(database.db, 'Hilkka Toinen', { role: 'supervisor', unitId: w.otherUnitId })
  for (let n = 0; n < 12; n++) await caseRow(database.db, { unit_id: w.otherUnitId, state: 'answered', created_at: new Date('2026-08-12T09:00:00Z') })
  const { text } = await app.get(await path(id), cookie)
  for (const one of [words.losesPages, words.losesFeedback, 'noin 10', texts.fi.common.deskTemplates, `Luettelo: ${texts.fi.finding.views.unit}`]) assert.ok(text.includes(one), one)
})

test('before a role ends or is shortened it is counted how many cases in hand would close, as many as have to be handed over', async () => {
  const { db } = database
  const id = await made('Kaarina Kädessä')
  const seen = async () => (await app.get(await path(id), cookie)).text
  assert.ok((await seen()).includes(words.nothingInHand))
  for (let n = 0; n < 3; n++) {
    const caseId = await caseRow(db, { handler_id: id, unit_id: w.unitId, state: n ? 'waiting-for-handler' : 'answered' })
    await db.insertInto('case_key').values({ case_id: caseId, key_version: 1, wrapped_key: Buffer.alloc(60) }).execute()
    if (!n) assert.ok((await seen()).includes(words.inHand.one))
  }
  await caseRow(db, { handler_id: id, unit_id: w.unitId, state: 'closed' })
  const text = await seen()
  assert.ok(text.includes(words.inHand.other.replace('{count}', '3')) && text.includes(words.losesClosed))
  const { text: handOver } = await app.get(`/desk/people/${id}/hand-over?role=${(await grantOf(id)).id}`, cookie)
  for (const { reference } of await db.selectFrom('feedback_case').select('reference').where('handler_id', '=', id).where('state', '<>', 'closed').execute()) {
    assert.ok(handOver.includes(reference))
    assert.ok(!text.includes(reference), 'the number, and none of them')
  }
  // With another role by which they read the same nothing closes.
  await db.insertInto('role_grant').values({ person_id: id, role: 'worker', unit_id: null, valid_from: '2026-01-01', granted_at: new Date() }).execute()
  const [first] = await db.selectFrom('role_grant').select('id').where('person_id', '=', id).where('unit_id', 'is not', null).execute()
  const both = (await app.get(`/desk/people/${id}/roles/${first!.id}`, cookie)).text
  assert.ok(both.includes(words.nothingInHand))
})
