// Whether a worker's first name may stand in published thanks is theirs to say, and off until they do.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../test/app.ts'
import { person, world } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { dayOf } from '../text/dates.ts'
import { texts } from '../text/texts.ts'
import { namesOfStaff } from './names.sql.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
let workerId: string, cookie: string, administrator: string
const { consent } = texts.fi.redaction

before(async () => {
  database = await testDatabase()
  await world(database.db)
  app = testApp(database)
  workerId = await person(database.db, 'Noora Varvikkolahti', { role: 'worker' })
  cookie = await app.signIn(workerId)
  administrator = await app.signIn(await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' }))
})
after(() => database.close())

const say = (fields: Record<string, string>) => app.post('/desk/account/name', fields, cookie)
const mayStand = async () => (await namesOfStaff(database.db, dayOf(wednesday))).find(({ name }) => name === 'Noora Varvikkolahti')?.firstNameMayStand

test('it may not stand until they say so, and they take it back as easily', async () => {
  assert.equal(await mayStand(), false)
  assert.match((await app.get(`/desk/people/${workerId}`, administrator)).text, new RegExp(consent.no))
  assert.equal((await say({ 'first-name': 'yes' })).location, '/desk/account?done=name')
  assert.equal(await mayStand(), true)
  const account = (await app.get('/desk/account?done=name', cookie)).text
  assert.ok(account.includes(consent.saved))
  assert.match(account, /id="first-name"[^>]* checked/)
  assert.match((await app.get(`/desk/people/${workerId}`, administrator)).text, /lupa annettu 16\.9\.2026/)
  await say({ 'first-name': 'yes' })
  await say({})
  assert.equal(await mayStand(), false)
})

test('the audit knows that it was changed, by whom and how often, and no more', async () => {
  const entries = await database.db.selectFrom('audit').select(['person_id', 'subject_id', 'detail']).where('what', '=', 'person-changed').execute()
  assert.deepEqual(entries, [1, 2].map(() => ({ person_id: workerId, subject_id: workerId, detail: { fields: 'firstNameMayStandOn' } })))
})

test('nobody else says it for them, and of somebody who has left it holds no more', async () => {
  const id = await person(database.db, 'Petra Kuusikallio', { role: 'worker' })
  const page = (await app.get(`/desk/people/${id}`, administrator)).text
  assert.doesNotMatch(page, /name="first-name"/)
  await database.db.updateTable('person').set({ first_name_may_stand_on: '2026-09-01', left_on: '2026-09-15' }).where('id', '=', id).execute()
  assert.equal((await namesOfStaff(database.db, dayOf(wednesday))).find(({ name }) => name === 'Petra Kuusikallio')?.firstNameMayStand, false)
})
