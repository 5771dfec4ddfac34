import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { Hono } from 'hono'
import { person } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { authOf, browser, letSignIn, password } from '../../test/staff.ts'
import { transact } from '../db/db.ts'
import { organisation } from '../directory/organisation.sql.ts'
import { desk, setUpPath } from '../paths.ts'
import { texts } from '../text/texts.ts'
import { firstRunLink } from './first-run-link.ts'
import { actorOf } from './guard.ts'
import { mintSetUpLink } from './mint-set-up-link.ts'
import { staffRoutes } from './routes.tsx'
import { tidySignIns } from './tidy-sign-ins.ts'

let database: TestDatabase
let app: Hono
const days = (count: number) => new Date(wednesday.getTime() + count * 86_400_000)
const chosen = { 'new-password': 'sata salaista sanaa', 'new-password-again': 'sata salaista sanaa' }
const introduction = { name: 'Ensi Mäinen', email: 'ensi@koivuranta.example' }

before(async () => {
  database = await testDatabase()
  await database.db.insertInto('organisation').values({ name: { fi: 'Koivurannan hyvinvointialue' } }).execute()
  app = new Hono()
  app.route('/', staffRoutes(database.context, authOf(database.context)))
  app.get('/desk', (c) => c.json(actorOf(c)))
})
after(() => database.close())
beforeEach(async () => {
  database.setNow(wednesday)
  await database.db.deleteFrom('set_up_link').execute()
  await database.db.updateTable('organisation').set({ coordinator_id: null }).execute()
  await database.asOwner('truncate audit; delete from person')
  await database.db.deleteFrom('auth_user').execute()
})

const newPerson = () => person(database.db, 'Uuno Uusi', { role: 'worker', language: 'sv', email: 'uuno@koivuranta.example' })
const linkFor = async (personId: string, now = wednesday) =>
  setUpPath(await transact(database.db, (tx) => mintSetUpLink(tx, { personId, now })))

test('on the first run somebody becomes administrator, and the coordinator that is named', async () => {
  const link = (await firstRunLink(database.db, wednesday))!
  const first = browser(app)
  assert.ok((await (await first.get(link)).text()).includes(texts.fi.staff.setUp.firstTitle))
  assert.equal((await first.post(link, { ...introduction, ...chosen })).headers.get('location'), '/desk')
  const actor = await (await first.get('/desk')).json()
  assert.equal(actor.name, 'Ensi Mäinen')
  assert.deepEqual(actor.roles.map(({ role }: { role: string }) => role), ['administrator', 'coordinator'])
  assert.equal((await organisation(database.db)).coordinatorId, actor.personId)
})

test('the first person is asked for what is missing, and nothing typed is lost', async () => {
  const link = (await firstRunLink(database.db, wednesday))!
  const response = await browser(app).post(`${link}?language=en`, { name: 'Ensi Mäinen', email: 'ensi', ...chosen })
  const html = await response.text()
  assert.equal(response.status, 422)
  assert.ok(html.includes('href="#email"') && html.includes('value="Ensi Mäinen"'))
  assert.ok(html.includes(texts.en.staff.setUp.firstTitle))
  assert.ok(!html.includes(chosen['new-password']))
  assert.equal((await browser(app).get(link)).status, 200)
})

test('once somebody is there, no link of the first run works, and none is made', async () => {
  const [one, other] = [(await firstRunLink(database.db, wednesday))!, (await firstRunLink(database.db, wednesday))!]
  assert.equal((await browser(app).post(one, { ...introduction, ...chosen })).status, 303)
  assert.equal((await browser(app).get(other)).status, 404)
  assert.equal((await browser(app).post(other, { name: 'Toka', email: 'toka@koivuranta.example', ...chosen })).status, 409)
  assert.equal(await firstRunLink(database.db, wednesday), null)
})

test('of two who use links of the first run at once, one becomes the first person', async () => {
  const links = [(await firstRunLink(database.db, wednesday))!, (await firstRunLink(database.db, wednesday))!]
  const answers = await Promise.all(
    links.map((link, i) => browser(app).post(link, { name: `Nro ${i}`, email: `n${i}@koivuranta.example`, ...chosen })),
  )
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 409])
  assert.equal((await database.db.selectFrom('person').select('id').execute()).length, 1)
})

test('an invited person chooses a password, in their own language, and is signed in', async () => {
  const link = await linkFor(await newPerson())
  const uuno = browser(app)
  const html = await (await uuno.get(link)).text()
  assert.ok(html.includes('Uuno Uusi') && html.includes(texts.sv.staff.setUp.title))
  assert.equal((await uuno.post(link, chosen)).headers.get('location'), '/desk')
  assert.equal((await (await uuno.get('/desk')).json()).name, 'Uuno Uusi')
  assert.equal((await browser(app).signIn('uuno@koivuranta.example', chosen['new-password'])).status, 303)
})

test('a password that is little more than the name of the organisation or one’s own is refused, by a link and at one’s own details', async () => {
  const link = await linkFor(await newPerson())
  const uuno = browser(app)
  const both = (wanted: string) => ({ 'new-password': wanted, 'new-password-again': wanted })
  for (const given of ['Koivurannan-2026', 'uuno@koivuranta', 'Hyvinvointialue 1']) {
    const answer = await uuno.post(link, both(given))
    assert.equal(answer.status, 422, given)
    assert.ok((await answer.text()).includes(texts.sv.staff.setUp.triedFirst))
  }
  assert.equal((await uuno.post(link, chosen)).status, 303)
  const changed = await uuno.post(desk.password, { 'current-password': chosen['new-password'], ...both('Koivurannan-2026') })
  assert.ok(changed.status === 422 && (await changed.text()).includes(texts.sv.staff.setUp.triedFirst))
})

test('a link works once', async () => {
  const link = await linkFor(await newPerson())
  assert.equal((await browser(app).post(link, chosen)).status, 303)
  assert.equal((await browser(app).get(link)).status, 404)
  assert.equal((await browser(app).post(link, chosen)).status, 409)
})

test('a link used twice at once works once', async () => {
  const link = await linkFor(await newPerson())
  const answers = await Promise.all([browser(app).post(link, chosen), browser(app).post(link, chosen)])
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 409])
})

test('a link that was only looked at still works', async () => {
  const link = await linkFor(await newPerson())
  await browser(app).get(link)
  assert.equal((await browser(app).post(link, { ...chosen, 'new-password-again': 'jotain muuta' })).status, 422)
  assert.equal((await browser(app).post(link, chosen)).status, 303)
})

test('a link lasts a week', async () => {
  const link = await linkFor(await newPerson())
  database.setNow(days(6.9))
  assert.equal((await browser(app).get(link)).status, 200)
  database.setNow(days(7))
  assert.equal((await browser(app).get(link)).status, 404)
  assert.equal((await browser(app).post(link, chosen)).status, 409)
})

test('a newer link makes the older one worthless', async () => {
  const id = await newPerson()
  const [older, newer] = [await linkFor(id), await linkFor(id)]
  assert.equal((await browser(app).get(older)).status, 404)
  assert.equal((await browser(app).get(newer)).status, 200)
})

test('a person who forgot the password gets another, and old sessions end', async () => {
  const id = await newPerson()
  await letSignIn(database.context, id)
  const before = browser(app)
  await before.signIn('uuno@koivuranta.example', password)
  assert.equal((await before.get('/desk')).status, 200)
  assert.equal((await browser(app).post(await linkFor(id), chosen)).status, 303)
  assert.equal((await before.get('/desk')).status, 303)
  assert.equal((await browser(app).signIn('uuno@koivuranta.example', password)).status, 422)
  assert.equal((await browser(app).signIn('uuno@koivuranta.example', chosen['new-password'])).status, 303)
})

test('the link of a person who has left does not work', async () => {
  const id = await newPerson()
  const link = await linkFor(id)
  await database.db.updateTable('person').set({ left_on: '2026-09-16' }).where('id', '=', id).execute()
  assert.equal((await browser(app).get(link)).status, 404)
  assert.equal((await browser(app).post(link, chosen)).status, 409)
})

test('the database holds no token that would open a link', async () => {
  const link = await linkFor(await newPerson())
  const rows = await database.db.selectFrom('set_up_link').selectAll().execute()
  const token = link.split('/').at(-1)!
  assert.ok(!rows[0]!.token_hash.equals(Buffer.from(token, 'base64url')))
  assert.ok(!JSON.stringify(rows).includes(token))
})

test('what is over is removed, and what is not stays', async () => {
  const id = await newPerson()
  await letSignIn(database.context, id)
  const [early, late] = [browser(app), browser(app)]
  await early.signIn('uuno@koivuranta.example')
  await linkFor(id)
  database.setNow(days(8))
  await late.signIn('uuno@koivuranta.example')
  await transact(database.db, (tx) => tidySignIns(tx, database.context.settings, { now: days(8) }))
  assert.equal((await database.db.selectFrom('auth_session').selectAll().execute()).length, 1)
  assert.equal((await database.db.selectFrom('set_up_link').selectAll().execute()).length, 0)
  assert.equal((await late.get('/desk')).status, 200)
})
