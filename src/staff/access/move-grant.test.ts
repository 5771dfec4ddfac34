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
  await database.db.insertInto('keys.case_key').values({
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

test('what somebody has in hand changes no word of the page of their role, and the page that it leads to is written down', async () => {
  const { db } = database
  const id = await made('Kaarina Kädessä')
  const seen = async () => (await app.get(await path(id), cookie)).text
  const looked = async () => (await db.selectFrom('audit').select('detail').where('what', '=', 'hand-over-seen').where('subject_id', '=', id).execute()).map(({ detail }) => detail)
  const nothing = await seen()
  for (const one of [words.closesLede, words.inHand, words.lookInHand, words.losesClosed]) assert.ok(nothing.includes(one), one)
  const handOver = /href="([^"]*hand-over[^"]*)"/.exec(nothing)![1]!
  assert.equal((await app.get(handOver, cookie)).status, 200)
  for (const state of ['waiting-for-handler', 'answered'] as const) {
    const caseId = await caseRow(db, { handler_id: id, unit_id: w.unitId, state })
    await db.insertInto('keys.case_key').values({ case_id: caseId, key_version: 1, wrapped_key: Buffer.alloc(60) }).execute()
    assert.ok((await seen()) === nothing)
  }
  assert.deepEqual(await looked(), [{ cases: 0 }])
  const page = (await app.get(handOver, cookie)).text
  for (const { reference } of await db.selectFrom('feedback_case').select('reference').where('handler_id', '=', id).execute()) assert.ok(page.includes(reference))
  assert.deepEqual(await looked(), [{ cases: 0 }, { cases: 2 }])
  // Nor by trying.
  const { status, text } = await move(id, { to: '31.12.2026' })
  assert.equal(status, 409)
  assert.ok(text.includes(texts.fi.reachable.handOver.undecidedCases) && !/[^\d]2 avoimesta/.test(text))
})

test('of a role that has not begun, or by which no feedback is read, nothing is said of what is in hand', async () => {
  const id = await made('Tuleva Rooli')
  await database.db.updateTable('role_grant').set({ valid_from: '2026-10-01' }).where('person_id', '=', id).execute()
  const toCome = (await app.get(await path(id), cookie)).text
  assert.ok(toCome.includes(words.closesLedeToCome) && !toCome.includes(words.closesLede) && !toCome.includes('hand-over'))
  const leader = (await app.get(await path(await person(database.db, 'Johtava Rooli', { role: 'management' })), cookie)).text
  assert.ok(leader.includes(words.closesLede) && !leader.includes('hand-over'))
})
