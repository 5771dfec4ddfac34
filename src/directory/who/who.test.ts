// Who takes care of what, as the switchboard looks it up.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { loadDirectory } from '../../../demo/load-directory.ts'
import { testApp } from '../../../test/app.ts'
import { person } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
let worker: string

before(async () => {
  database = await testDatabase()
  app = testApp(database)
  await database.db.transaction().execute((tx) => loadDirectory(tx, wednesday))
  worker = await app.signIn(await person(database.db, 'Testi Vaihde', { role: 'worker' }))
})
after(() => database.close())

const idOf = async (name: string) => (await database.db.selectFrom('person').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id
const find = async (q: string) => (await app.post('/desk/who', { q }, worker)).text.split('<main')[1]!

test('a task in everyday words finds who it goes to today, by unit', async () => {
  const found = await find('velka')
  assert.match(found, /Talous- ja velkaneuvontaan ohjaus|Sosiaalinen luototus/)
  assert.match(found, /Noora Varvikkolahti/)
})

test('a name with a slip finds the person, their unit and their telephone', async () => {
  const found = await find('ojakosky')
  assert.match(found, /Samuli Ojakoski[\s\S]*Koivurannan sosiaaliasema[\s\S]*010/)
})

test('who is away is shown as away, with who stands in', async () => {
  const id = await idOf('Samuli Ojakoski')
  await database.db.insertInto('absence').values({ person_id: id, first_day: '2026-09-10', last_day: '2026-09-20' }).execute()
  await database.db.updateTable('person').set({ deputy_id: await idOf('Noora Varvikkolahti') }).where('id', '=', id).execute()
  assert.match(await find('Ojakoski'), /Poissa 20\.9\.2026 asti[\s\S]*Sijainen: Noora Varvikkolahti/)
})

test('tasks in somebody’s own words are found, as an administrator wrote them', async () => {
  const id = await idOf('Samuli Ojakoski')
  await database.db.updateTable('person').set({ tasks: { fi: 'Häädöt ja asumisen kriisit' } }).where('id', '=', id).execute()
  assert.match(await find('asumiskriisi häädöistä'), /Samuli Ojakoski/)
})

test('a unit is found by its municipality; without words all people and units are there; who has left is not', async () => {
  assert.match(await find('Myllykylä'), /Myllykylän lähipalvelupiste/)
  const all = (await app.get('/desk/who', worker)).text
  assert.match(all, /Palvelukoti Lehtola/)
  await database.db.updateTable('person').set({ left_on: '2026-09-01' }).where('name', '=', 'Sirkku Ahdekivi').execute()
  assert.doesNotMatch(await find('Ahdekivi'), /Sirkku Ahdekivi/)
})

test('a member of the clients’ council is a client, and is not looked up', async () => {
  const { name } = await database.db.selectFrom('person').innerJoin('role_grant', 'role_grant.person_id', 'person.id').select('person.name')
    .where('role', '=', 'council').executeTakeFirstOrThrow()
  assert.ok(!(await find(name)).includes(`${name}<br`))
  assert.ok(!(await app.get('/desk/who', worker)).text.includes(name))
})

test('what is looked for comes back in the field, and in no address', async () => {
  const answer = await app.post('/desk/who', { q: '<i>x' }, worker)
  assert.equal(answer.status, 200)
  assert.match(answer.text, /value="&lt;i>x"/)
  assert.match(answer.text, /ei löytynyt ketään/)
})
