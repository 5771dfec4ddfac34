// Working in the name of somebody absent, from the page to the rows: what opens, what stays closed, who learns of it, and how
// it ends.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { casePath } from '../../paths.ts'
import { findPerson } from '../people.sql.ts'

let database: TestDatabase
let w: World
let app: ReturnType<typeof testApp>
let client: ReturnType<typeof giver>
let deputyId: string
let deputy: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  client = giver(database)
  deputyId = await person(database.db, 'Siru Sijaisniemi', { role: 'worker', unitId: w.otherUnitId })
  deputy = await app.signIn(deputyId)
})
after(() => database.close())

beforeEach(async () => {
  const { db } = database
  await db.updateTable('person').set({ deputy_id: deputyId }).where('id', '=', w.supervisorId).execute()
  await db.deleteFrom('absence').execute()
  await db.insertInto('absence').values({ person_id: w.supervisorId, first_day: '2026-09-14', last_day: '2026-09-18' }).execute()
  await db.updateTable('auth_session').set({ acting_for_id: null }).execute()
})

const begin = (who = w.supervisorId, cookie = deputy) => app.post('/desk/stand-in', { person: who }, cookie)
const opens = async (id: string, cookie = deputy) => (await app.get(casePath(id), cookie)).status
const acts = (id: string) => database.db.selectFrom('audit').select(['what', 'person_id', 'deputy_id']).where('case_id', '=', id).orderBy('happened_at').execute()

async function sent(more: Record<string, string> = {}): Promise<{ id: string; receipt: string }> {
  const known = new Set((await database.db.selectFrom('feedback_case').select('id').execute()).map(({ id }) => id))
  const { location } = await client.send({ service: w.serviceId, unit: w.unitId, ...more }, await client.form(`?service=${w.serviceId}&unit=${w.unitId}`))
  const receipt = await client.receiptOf(location)
  return { id: (await database.db.selectFrom('feedback_case').select('id').execute()).map(({ id }) => id).find((id) => !known.has(id))!, receipt }
}

test('a deputy sees exactly what the absent person sees, in their name, and nothing of it before and after', async () => {
  const { id } = await sent()
  assert.equal(await opens(id), 404)
  const list = await app.get('/desk/cases', deputy)
  assert.match(list.text, /Hilkka Rautapuro on poissa 18\.9\.2026 asti, ja sinä olet hänen sijaisensa\./)
  assert.equal((await begin()).location, '/desk')
  const page = await app.get(casePath(id), deputy)
  assert.equal(page.status, 200)
  assert.match(page.text, /Toimit sijaisena: Hilkka Rautapuro/)
  assert.match(page.text, /Siru Sijaisniemi<span/, 'who sits there is shown as signed in')
  assert.match((await app.get('/desk/cases?view=all', deputy)).text, new RegExp(casePath(id)))
  assert.deepEqual((await acts(id)).filter(({ what }) => what === 'case-opened'), [{ what: 'case-opened', person_id: w.supervisorId, deputy_id: deputyId }])
  assert.equal((await app.post('/desk/stand-in/end', {}, deputy)).status, 303)
  assert.equal(await opens(id), 404)
  const told = await database.db.selectFrom('audit').select(['what']).where('deputy_id', '=', deputyId).where('case_id', 'is', null).execute()
  assert.deepEqual(told.map(({ what }) => what).sort(), ['stood-down', 'stood-in'])
})

test('an answer is sent in the absent person’s name by the deputy’s hand, and the giver and the colleagues see both', async () => {
  const { id, receipt } = await sent({ kind: 'question' })
  await begin()
  const answered = await app.post(casePath(id), { step: 'answer', text: 'Hoitaja tulee kello yhdeksän.', purpose: 'answer', came: 'nothing-asked', seen: '1' }, deputy)
  assert.equal(answered.status, 303, answered.text.slice(0, 300))
  const body = (await database.asOwner(`select written_by, deputy_id from body where case_id = '${id}' and purpose = 'answer'`)).rows
  assert.deepEqual(body, [{ written_by: w.supervisorId, deputy_id: deputyId }])
  const event = await database.db.selectFrom('event').select(['actor_id', 'deputy_id']).where('case_id', '=', id).where('name', '=', 'answered').execute()
  assert.deepEqual(event, [{ actor_id: w.supervisorId, deputy_id: deputyId }])
  const both = /Siru Sijaisniemi, henkilön Hilkka Rautapuro sijainen/
  assert.match((await app.get(casePath(id), deputy)).text, both)
  assert.match((await client.openWith(receipt)).text, both)
})

test('it ends with the absence, with the deputyship, and when either leaves, at the next click', async () => {
  const { id } = await sent()
  const ends: [string, () => Promise<unknown>][] = [
    ['back at work', () => database.db.deleteFrom('absence').execute()],
    ['another deputy', () => database.db.updateTable('person').set({ deputy_id: w.workerId }).where('id', '=', w.supervisorId).execute()],
    ['left', () => database.db.updateTable('person').set({ left_on: '2026-09-16' }).where('id', '=', w.supervisorId).execute()],
  ]
  for (const [why, end] of ends) {
    await database.db.updateTable('person').set({ deputy_id: deputyId, left_on: null }).where('id', '=', w.supervisorId).execute()
    await database.db.insertInto('absence').values({ person_id: w.supervisorId, first_day: '2026-09-16', last_day: '2026-09-16' }).execute()
    await begin()
    assert.equal(await opens(id), 200, why)
    await end()
    assert.equal(await opens(id), 404, why)
    assert.equal((await app.get('/desk/cases', deputy)).text.includes('Toimit sijaisena'), false, why)
  }
  await database.db.updateTable('person').set({ left_on: null }).where('id', '=', w.supervisorId).execute()
})

test('whoever is not somebody’s deputy today does not become one by asking, and learns nothing of who is away', async () => {
  const stranger = await app.signIn(await person(database.db, 'Outi Ohimäki', { role: 'worker' }))
  for (const id of [w.supervisorId, w.coordinatorId, 'x', '00000000-0000-4000-8000-000000000000']) {
    assert.equal((await begin(id, stranger)).location, '/desk/stand-in?done=late', id)
  }
  const page = await app.get('/desk/stand-in?done=late', stranger)
  assert.match(page.text, /Et ole nyt tämän henkilön sijainen/)
  assert.doesNotMatch(page.text, /Rautapuro/)
  await database.db.deleteFrom('absence').execute()
  assert.equal((await begin()).location, '/desk/stand-in?done=late', 'at work again')
})

test('what concerns the deputy, and what was written past the workers where they are one, stays closed to them in whoever’s name', async () => {
  const [{ id: about }, { id: past }] = [await sent(), await sent({ reader: 'supervisor' })]
  await begin()
  assert.deepEqual([await opens(about), await opens(past)], [200, 200])
  await database.db.insertInto('case_about').values({ case_id: about, person_id: deputyId, how: 'concerns', noted_by: w.coordinatorId, noted_on: '2026-09-16' }).execute()
  await database.db.insertInto('role_grant').values({ person_id: deputyId, role: 'worker', unit_id: w.unitId, valid_from: '2026-01-01', granted_at: wednesday }).execute()
  assert.deepEqual([await opens(about), await opens(past)], [404, 404])
  const listed = (await app.get('/desk/cases?view=all', deputy)).text
  assert.deepEqual([about, past].filter((id) => listed.includes(casePath(id))), [])
  await database.db.updateTable('role_grant').set({ valid_to: '2026-01-01' }).where('person_id', '=', deputyId).where('unit_id', '=', w.unitId).execute()
})

test('what is a person’s alone stays theirs: own details, thanks, notes and views are those of who sits there', async () => {
  await begin()
  assert.match((await app.get('/desk/account', deputy)).text, /siru\.sijaisniemi<wbr\/>@koivuranta\.example/)
  assert.equal((await app.post('/desk/note', { note: 'Vain minulle.' }, deputy)).status, 303)
  const notes = await database.db.selectFrom('private_note').select('person_id').execute()
  assert.deepEqual(notes, [{ person_id: deputyId }])
})

test('the absent person gets one mail for an absence, however often somebody works in their name', async () => {
  await database.asOwner('truncate audit')
  const sending = testApp({ ...database, context: { ...database.context, demo: true } })
  for (const _ of [1, 2]) {
    await sending.post('/desk/stand-in', { person: w.supervisorId }, deputy)
    await database.db.updateTable('outgoing_message').set({ sent_at: wednesday }).where('kind', '=', 'stood-in').execute()
  }
  const mails = await database.db.selectFrom('outgoing_message').select(['kind', 'person_id']).where('kind', '=', 'stood-in').execute()
  assert.deepEqual(mails, [{ kind: 'stood-in', person_id: w.supervisorId }])
})

test('no administrator makes themselves a deputy, nor marks absent whose deputy they are', async () => {
  const adminId = await person(database.db, 'Aino Asetusniemi', { role: 'administrator' })
  const admin = await app.signIn(adminId)
  const { name, title, email } = (await findPerson(database.db, w.coordinatorId))!
  const fields = { name, 'title-fi': title.fi, email, language: 'fi', deputy: adminId, version: '' }
  const refused = await app.post(`/desk/people/${w.coordinatorId}`, fields, admin)
  assert.equal(refused.status, 409)
  assert.match(refused.text, /Et voi tehdä itsestäsi jonkun sijaista/)
  await database.db.updateTable('person').set({ deputy_id: adminId }).where('id', '=', w.coordinatorId).execute()
  const absence = await app.post(`/desk/people/${w.coordinatorId}/absences`, { 'first-day': '16.9.2026', 'last-day': '17.9.2026' }, admin)
  assert.equal(absence.status, 409)
  assert.match(absence.text, /Olet tämän henkilön sijainen/)
  assert.match(absence.text, /value="17\.9\.2026"/, 'what was typed is there')
})
