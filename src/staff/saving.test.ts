// Saving what is known of people: pressed twice, by two administrators at once, and what must not get lost.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, type Fields } from '../../test/app.ts'
import { person, world, type World } from '../../test/builders.ts'
import { looked } from '../../test/giving.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { texts } from '../text/texts.ts'
import { findPerson } from './people.sql.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let cookie: string
const { staff: t, common } = texts.fi

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  cookie = await app.signIn(await person(database.db, 'Paula Pelto', { role: 'administrator' }))
})
after(() => database.close())

const details = (more: Fields = {}): Fields => ({ name: 'Liisa Lisätty', 'title-fi': 'Ohjaaja', email: 'liisa@koivuranta.example', language: 'fi', ...more })
const post = (path: string, fields: Fields) => app.post(path, fields, cookie)
const twice = async (path: string, fields: Fields) =>
  (await Promise.all([post(path, fields), post(path, fields)])).sort((a, b) => a.status - b.status)
const page = async (id: string) => (await app.get(`/desk/people/${id}`, cookie)).text

test('a person who is added with two presses is there once, and the second press says that the address is taken', async () => {
  const [first, second] = await twice('/desk/people/new', details())
  assert.deepEqual([first!.status, second!.status], [303, 422])
  assert.ok(second!.text.includes(t.person.problems.emailTaken))
})

test('two people who are given one new address at once: the second is told that it is taken', async () => {
  const ids = [await person(database.db, 'Eka', {}), await person(database.db, 'Toka', {})]
  const answers = await Promise.all(ids.map((id) => post(`/desk/people/${id}`, details({ email: 'sama@koivuranta.example' }))))
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 422])
})

test('a role and an absence that are given with two presses are given once', async () => {
  const id = await person(database.db, 'Kaksi Kertaa', {})
  const role = { role: 'worker', scope: `unit:${w.unitId}`, from: '16.9.2026', to: '' }
  const rows = (table: 'role_grant' | 'absence') => database.db.selectFrom(table).selectAll().where('person_id', '=', id).execute()
  for (const { status } of await twice(`/desk/people/${id}/roles`, looked(id, role))) assert.equal(status, 303)
  assert.equal((await post(`/desk/people/${id}/roles`, looked(id, { ...role, from: '20.9.2026' }))).status, 303, 'it holds by then already')
  assert.equal((await rows('role_grant')).length, 1)
  await post(`/desk/people/${id}/roles`, looked(id, { ...role, to: '30.9.2026' }))
  await post(`/desk/people/${id}/roles`, looked(id, { ...role, scope: `unit:${w.otherUnitId}` }))
  assert.equal((await rows('role_grant')).length, 3)
  for (const { status } of await twice(`/desk/people/${id}/absences`, { 'first-day': '20.9.2026', 'last-day': '27.9.2026' })) assert.equal(status, 303)
  assert.equal((await rows('absence')).length, 1)
})

test('two who change the same person: the second is told, keeps what was typed, and may then replace it', async () => {
  const id = await person(database.db, 'Yhteinen Ihminen', { email: 'yhteinen@koivuranta.example' })
  const form = (name: string, version: string) => post(`/desk/people/${id}`, details({ name, email: 'yhteinen@koivuranta.example', version }))
  const version = fieldValue(await page(id), 'version')
  assert.equal((await form('Ensimmäinen Nimi', version)).status, 303)
  const late = await form('Toinen Nimi', version)
  assert.equal(late.status, 409)
  assert.ok(late.text.includes(common.changedTitle) && late.text.includes('value="Toinen Nimi"'))
  assert.equal((await findPerson(database.db, id))!.name, 'Ensimmäinen Nimi')
  assert.equal((await form('Toinen Nimi', fieldValue(late.text, 'version'))).status, 303)
})

test('a superior and a deputy who have left stay named, and marked, until somebody chooses another', async () => {
  const [gone, id] = [await person(database.db, 'Lauri Lähtenyt', {}), await person(database.db, 'Jäi Jäljelle', { email: 'jai@koivuranta.example' })]
  await database.db.updateTable('person').set({ superior_id: gone, deputy_id: gone }).where('id', '=', id).execute()
  await database.db.updateTable('person').set({ left_on: '2026-09-01' }).where('id', '=', gone).execute()
  assert.equal((await page(id)).match(/Lauri Lähtenyt \(ei enää töissä\)/g)?.length, 2)
  assert.ok(!(await page(w.workerId)).includes('Lauri Lähtenyt'))
  assert.equal((await post(`/desk/people/${id}`, details({ email: 'jai@koivuranta.example', superior: gone, deputy: gone }))).status, 303)
  const { superiorId, deputyId } = (await findPerson(database.db, id))!
  assert.deepEqual([superiorId, deputyId], [gone, gone])
  assert.equal((await post('/desk/people/new', details({ email: 'uusi@koivuranta.example', superior: gone }))).status, 422)
})

test('a telephone number of a person is one that can be called', async () => {
  for (const phone of ['soita vain', '12', '<040>']) {
    assert.ok((await post('/desk/people/new', details({ email: 'puhelin@koivuranta.example', phone }))).text.includes(t.person.problems.notPhone), phone)
    const own = await post('/desk/account', { language: 'fi', phone })
    assert.equal(own.status, 422)
    assert.ok(own.text.includes(t.person.problems.notPhone))
  }
  assert.equal((await post('/desk/people/new', details({ email: 'puhelin@koivuranta.example', phone: '+358 40 123 4567' }))).status, 303)
})

test('a role of a year that nobody means is not given', async () => {
  const role = (from: string, to: string) => post(`/desk/people/${w.workerId}/roles`, { role: 'worker', scope: '', from, to })
  assert.deepEqual([(await role('1.1.0000', '')).status, (await role('16.9.2026', '1.1.9999')).status], [422, 422])
})
